#pragma once

#include "bridge/session.h"
#include "shell/keyboard_keeper.h"
#include "shell/trail.h"
#include "shell/window_options.h"
#include "widgets/steady_input.h"

#include <QMainWindow>

#include <map>

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
class Page;
class PageFrame;
class PageStack;
class ReportDialog;
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
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    QWidget* buildColumn();
    void connectAll();
    void connectMenus();
    void showStartNotices();
    void restoreSize();
    /// True when another page was there; nothing is selected on it yet.
    bool enter(int page);
    void selectOwn();
    /// As openPage, and the keyboard goes there.
    void goToPage(int page);
    void goBack(bool isForward);
    void open(const Id& thing);
    void showStop(const Trail::Stop& stop);
    void showHidden(const Id& thing);
    void showInMatrix(const Id& skill);
    void openTopics(const TopicList& topics);
    void chooseTheme(ThemeChoice choice);
    void followPreferences();
    ReportDialog* exportPdf();
    void exportTo(const ExportFormat& format);
    void openSearch();
    void onLearner();
    void showFirstStart();
    void onSelection();
    void closePane();
    void switchSide();
    void writeNote(const Id& thing);
    bool act(int key);
    /// What the keyboard is on, else what is selected or was until the details were closed.
    [[nodiscard]] Selection underKeyboard() const;
    [[nodiscard]] Page* currentPage() const;
    /// Puts the keyboard where it was in the page, else where work on it starts.
    void focusPage();
    void keepKeyboard(KeyboardKeeper::Part part);
    void recordStop();
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
    SteadyInput m_input;
    KeyboardKeeper* m_keyboard = nullptr;
    Trail m_trail;
    bool m_isGoing = false;   ///< to another stop: what is selected on the way is none's
    std::map<int, Selection> m_lookedAt;   ///< last on each page, by whom is shown
    LearnerId m_learner;
    Selection m_closed;   ///< what the details were about when they were closed on this page
};

}   // namespace waymark::ui
