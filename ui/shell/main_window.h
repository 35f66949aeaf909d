#pragma once

#include "bridge/session.h"
#include "shell/window_options.h"

#include <QMainWindow>

class QStackedWidget;

namespace waymark {
struct ExportFormat;
}

namespace waymark::ui {

class DetailPane;
class FirstStart;
class Navigation;
class NoticeBar;
class Notices;
class PageFrame;
class PageStack;
class SearchPalette;
class TopBar;
class WindowMenus;

/// The window: navigation, top bar, pages, detail pane and notices; or the first start while there is no learner.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Borrows the session, which outlives it.
    MainWindow(Session& session, const WindowOptions& options, QWidget* parent = nullptr);
    ~MainWindow() override;

    void openPage(int page);
    /// The name of the page in front.
    [[nodiscard]] QString page() const;
    /// Writes what is still being typed and where the window stands.
    void leave();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QWidget* buildColumn();
    void connectAll();
    void connectMenus();
    void showStartNotices();
    void restoreSize();
    void open(const Id& thing);
    void openTopics(const TopicList& topics);
    void chooseTheme(ThemeChoice choice);
    void followPreferences();
    void exportPdf();
    void exportTo(const ExportFormat& format);
    void openSearch();
    void onLearner();
    void showFirstStart();
    void onSelection();
    void closePane();
    void switchSide();
    void writeNote();
    void addEvidence();
    void fit();

    Session& m_session;
    WindowOptions m_options;
    ThemeChoice m_preferred;   ///< when last looked; the start may have asked for another theme than this
    Navigation* m_navigation = nullptr;
    TopBar* m_top = nullptr;
    QStackedWidget* m_middle = nullptr;
    PageStack* m_pages = nullptr;
    FirstStart* m_firstStart = nullptr;   ///< made when it is needed
    NoticeBar* m_bar = nullptr;
    DetailPane* m_pane = nullptr;
    PageFrame* m_frame = nullptr;
    Notices* m_notices = nullptr;
    WindowMenus* m_menus = nullptr;
    SearchPalette* m_search = nullptr;   ///< made when it is first opened
};

}   // namespace waymark::ui
