#pragma once

#include "theme/theme.h"

#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QMenu;
class QMenuBar;

namespace waymark {
struct ExportFormat;
}

namespace waymark::ui {

class Session;
struct PageEntry;
struct WindowOptions;

/// The acts of the window with their keys: the menu bar, and what of it stands in the learner's menu too.
class WindowMenus : public QObject
{
    Q_OBJECT

public:
    WindowMenus(Session& session, const WindowOptions& options, const std::vector<PageEntry>& pages, QMenuBar& bar,
        QWidget& window);

    /// The bin when somebody is in it, the themes, and the export when there is one.
    void addTo(QMenu& menu);
    /// Only shows which one is in force.
    void setTheme(ThemeChoice choice);
    /// Whether there is somewhere to go back and forward to.
    void setTrail(bool canGoBack, bool canGoForward);
    /// All that can be done now, for the search; without the search itself.
    [[nodiscard]] std::vector<QAction*> commands() const;

signals:
    void pageChosen(int page);
    void themeChosen(waymark::ui::ThemeChoice choice);
    void exportChosen();
    void printChosen();
    void formatChosen(const waymark::ExportFormat& format);
    void importChosen();
    void filterChosen();
    void searchChosen();
    void paneChosen();
    void backChosen();
    void forwardChosen();

private:
    QAction* addAct(QMenu& menu, const QString& name, const QString& text, const QList<QKeySequence>& keys);
    void buildFile(QMenuBar& bar, bool canExport);
    void buildRemoved();
    void fillRemoved() const;
    void buildEdit(QMenuBar& bar);
    void buildView(QMenuBar& bar, const std::vector<PageEntry>& pages);
    void buildThemes(ThemeChoice choice);
    void buildTextSizes();
    void buildHelp(QMenuBar& bar);
    void refresh();
    void refreshLearner();

    Session& m_session;
    QWidget& m_window;
    QMenuBar& m_bar;
    QMenu* m_themes = nullptr;
    QMenu* m_textSizes = nullptr;
    QMenu* m_pages = nullptr;
    QMenu* m_removed = nullptr;
    QAction* m_export = nullptr;
    QAction* m_print = nullptr;
    QMenu* m_formats = nullptr;
    QAction* m_search = nullptr;
    QAction* m_history = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_back = nullptr;
    QAction* m_forward = nullptr;
};

}   // namespace waymark::ui
