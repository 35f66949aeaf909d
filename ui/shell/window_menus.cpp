#include "shell/window_menus.h"

#include "bridge/preferences.h"
#include "bridge/session.h"
#include "dialogs/about_dialog.h"
#include "dialogs/backups_dialog.h"
#include "dialogs/help_dialog.h"
#include "dialogs/history_dialog.h"
#include "dialogs/keys_dialog.h"
#include "exchange/export_list.h"
#include "pages/page_list.h"
#include "shell/learner_menu.h"
#include "shell/window_options.h"
#include "theme/marks.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace waymark::ui {

namespace {

/// What the search calls an act whose words in the menu lean on the menu's own.
void nameByItself(QAction& action, const QString& words)
{
    action.setIconText(words);
}

}   // namespace

WindowMenus::WindowMenus(
    Session& session, const WindowOptions& options, const std::vector<PageEntry>& pages, QMenuBar& bar, QWidget& window)
    : QObject(&window), m_session(session), m_window(window), m_bar(bar)
{
    buildThemes(options.theme);
    buildTextSizes();
    buildRemoved();
    buildFile(bar, static_cast<bool>(options.report));
    buildEdit(bar);
    buildView(bar, pages);
    buildHelp(bar);
    connect(&session, &Session::undoChanged, this, &WindowMenus::refresh);
    connect(&session, &Session::learnerChanged, this, &WindowMenus::refreshLearner);
    refreshLearner();
}

void WindowMenus::addTo(QMenu& menu)
{
    menu.addMenu(m_removed);
    menu.addSeparator();
    menu.addMenu(m_themes);
    if (m_export != nullptr) menu.addAction(m_export);
}

void WindowMenus::setTheme(ThemeChoice choice)
{
    for (QAction* action : m_themes->actions())
        action->setChecked(action->objectName() == QStringLiteral("theme-") + word(choice));
}

std::vector<QAction*> WindowMenus::commands() const
{
    fillRemoved();
    std::vector<QAction*> all;
    const auto collect = [&](const QMenu& menu, const auto& recurse) -> void {
        for (QAction* action : menu.actions()) {
            if (action->menu() != nullptr) recurse(*action->menu(), recurse);
            else if (!action->isSeparator() && action->isEnabled() && action != m_search) all.push_back(action);
        }
    };
    for (const QAction* menu : m_bar.actions()) collect(*menu->menu(), collect);
    return all;
}

QAction* WindowMenus::addAct(QMenu& menu, const QString& name, const QString& text, const QList<QKeySequence>& keys)
{
    auto* action = menu.addAction(text);
    action->setObjectName(name);
    action->setShortcuts(keys);
    // A held key is one act.
    action->setAutoRepeat(false);
    return action;
}

void WindowMenus::buildFile(QMenuBar& bar, bool canExport)
{
    auto* menu = bar.addMenu(tr("&File"));
    if (canExport) {
        m_export = addAct(*menu, QStringLiteral("exportPdf"), tr("&Export progress PDF…"), {Qt::CTRL | Qt::Key_E});
        m_export->setIcon(icon(QStringLiteral("export")));
        connect(m_export, &QAction::triggered, this, &WindowMenus::exportChosen);
        m_print = addAct(*menu, QStringLiteral("printAct"), tr("&Print progress…"), {Qt::CTRL | Qt::Key_P});
        connect(m_print, &QAction::triggered, this, &WindowMenus::printChosen);
        m_formats = menu->addMenu(tr("Export &as"));
        for (const ExportFormat& format : exportFormats()) {
            const QString title = qstring(std::string(format.title));
            auto* action = addAct(
                *m_formats, QStringLiteral("export-") + qstring(std::string(format.name)), tr("%1…").arg(title), {});
            nameByItself(*action, tr("Export: %1").arg(title));
            connect(action, &QAction::triggered, this, [this, &format] { emit formatChosen(format); });
        }
    }
    auto* import = addAct(*menu, QStringLiteral("importAct"), tr("&Import progress…"), {});
    connect(import, &QAction::triggered, this, &WindowMenus::importChosen);
    menu->addSeparator();
    auto* backups = addAct(*menu, QStringLiteral("backupsAct"), tr("&Backups…"), {});
    connect(backups, &QAction::triggered, this, [this] { showBackups(m_session, &m_window); });
    menu->addMenu(m_removed);
    menu->addSeparator();
    auto* quit = addAct(*menu, QStringLiteral("quit"), tr("&Quit"), {Qt::CTRL | Qt::Key_Q, Qt::CTRL | Qt::Key_W});
    connect(quit, &QAction::triggered, &m_window, &QWidget::close);
}

void WindowMenus::setTrail(bool canGoBack, bool canGoForward)
{
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

// Filled when it opens, not when somebody comes back: the act that was chosen lives in it.
void WindowMenus::buildRemoved()
{
    m_removed = new QMenu(tr("Re&moved people"), &m_window);
    m_removed->setObjectName(QStringLiteral("removedPeople"));
    connect(m_removed, &QMenu::aboutToShow, this, &WindowMenus::fillRemoved);
}

void WindowMenus::fillRemoved() const
{
    m_removed->clear();
    fillRemovedPeople(*m_removed, m_session);
}

void WindowMenus::buildEdit(QMenuBar& bar)
{
    auto* menu = bar.addMenu(tr("&Edit"));
    m_undo = addAct(*menu, QStringLiteral("undoAct"), tr("&Undo"), {Qt::CTRL | Qt::Key_Z});
    m_redo =
        addAct(*menu, QStringLiteral("redoAct"), tr("&Redo"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    m_history = addAct(*menu, QStringLiteral("historyAct"), tr("&History…"), {Qt::CTRL | Qt::Key_H});
    connect(m_history, &QAction::triggered, this, [this] { showHistory(m_session, &m_window); });
    menu->addSeparator();
    m_search = addAct(*menu, QStringLiteral("searchAct"), tr("&Search everything…"), {Qt::CTRL | Qt::Key_K});
    connect(m_search, &QAction::triggered, this, &WindowMenus::searchChosen);
    auto* filter = addAct(*menu, QStringLiteral("filterAct"), tr("&Filter this page"), {Qt::CTRL | Qt::Key_F});
    connect(m_undo, &QAction::triggered, this, [this] { m_session.undo(); });
    connect(m_redo, &QAction::triggered, this, [this] { m_session.redo(); });
    connect(filter, &QAction::triggered, this, &WindowMenus::filterChosen);
}

void WindowMenus::buildView(QMenuBar& bar, const std::vector<PageEntry>& pages)
{
    m_pages = bar.addMenu(tr("&View"));
    for (int at = 0; at < static_cast<int>(pages.size()); ++at) {
        const PageEntry& page = pages[static_cast<std::size_t>(at)];
        QList<QKeySequence> keys;
        if (at < 9) keys << QKeySequence(static_cast<int>(Qt::CTRL) | (Qt::Key_1 + at));
        if (page.name == QLatin1String("settings")) keys << QKeySequence(Qt::CTRL | Qt::Key_Comma);
        auto* action = addAct(*m_pages, QStringLiteral("go-") + page.name, page.title, keys);
        connect(action, &QAction::triggered, this, [this, at] { emit pageChosen(at); });
    }
    m_pages->addSeparator();
    m_back = addAct(*m_pages, QStringLiteral("backAct"), tr("Bac&k"), {Qt::ALT | Qt::Key_Left, Qt::Key_Back});
    m_forward =
        addAct(*m_pages, QStringLiteral("forwardAct"), tr("For&ward"), {Qt::ALT | Qt::Key_Right, Qt::Key_Forward});
    connect(m_back, &QAction::triggered, this, &WindowMenus::backChosen);
    connect(m_forward, &QAction::triggered, this, &WindowMenus::forwardChosen);
    auto* pane = addAct(*m_pages, QStringLiteral("paneAct"), tr("&Between page and details"), {Qt::Key_F6});
    connect(pane, &QAction::triggered, this, &WindowMenus::paneChosen);
    m_pages->addSeparator();
    m_pages->addMenu(m_themes);
    m_pages->addMenu(m_textSizes);
    auto* full = addAct(*m_pages, QStringLiteral("fullScreenAct"), tr("F&ull screen"), {Qt::Key_F11});
    connect(full, &QAction::triggered, &m_window,
        [this] { m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen); });
    setTrail(false, false);
}

void WindowMenus::buildThemes(ThemeChoice choice)
{
    m_themes = new QMenu(tr("&Theme"), &m_window);
    auto* group = new QActionGroup(m_themes);
    const auto add = [&](ThemeChoice offered, const QString& text, const QString& name) {
        auto* action = addAct(*m_themes, name, text, {});
        action->setCheckable(true);
        action->setChecked(offered == choice);
        nameByItself(*action, tr("Theme: %1").arg(text));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, offered] { emit themeChosen(offered); });
    };
    add(ThemeChoice::System, tr("As the system"), QStringLiteral("theme-system"));
    add(ThemeChoice::Light, tr("Light"), QStringLiteral("theme-light"));
    add(ThemeChoice::Dark, tr("Dark"), QStringLiteral("theme-dark"));
}

void WindowMenus::buildTextSizes()
{
    m_textSizes = new QMenu(tr("Te&xt size"), &m_window);
    Preferences& preferences = m_session.preferences();
    const auto step = [&preferences](int by) {
        const auto at = std::find(TextPercents.begin(), TextPercents.end(), preferences.textPercent());
        const auto next = std::clamp<std::ptrdiff_t>(at - TextPercents.begin() + by, 0, TextPercents.size() - 1);
        preferences.setTextPercent(TextPercents[static_cast<std::size_t>(next)]);
    };
    auto* larger = addAct(*m_textSizes, QStringLiteral("textLarger"), tr("&Larger text"),
        {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    auto* smaller =
        addAct(*m_textSizes, QStringLiteral("textSmaller"), tr("&Smaller text"), {Qt::CTRL | Qt::Key_Minus});
    auto* usual = addAct(*m_textSizes, QStringLiteral("textUsual"), tr("&Usual text"), {Qt::CTRL | Qt::Key_0});
    connect(larger, &QAction::triggered, this, [step] { step(1); });
    connect(smaller, &QAction::triggered, this, [step] { step(-1); });
    connect(usual, &QAction::triggered, this, [&preferences] { preferences.setTextPercent(TextPercents.front()); });
}

void WindowMenus::buildHelp(QMenuBar& bar)
{
    auto* menu = bar.addMenu(tr("&Help"));
    auto* help = addAct(*menu, QStringLiteral("help"), tr("&Using Waymark"), {Qt::Key_F1});
    auto* keys = addAct(*menu, QStringLiteral("keys"), tr("&Keyboard shortcuts"), {QKeySequence(QStringLiteral("?"))});
    auto* about = addAct(*menu, QStringLiteral("about"), tr("&About Waymark"), {});
    connect(help, &QAction::triggered, this, [this] { showHelp(&m_window); });
    connect(keys, &QAction::triggered, this, [this] { showKeys(&m_window); });
    connect(about, &QAction::triggered, this, [this] { showAbout(m_session, &m_window); });
}

void WindowMenus::refreshLearner()
{
    refresh();
    m_removed->menuAction()->setVisible(!m_session.removedLearners().empty());
}

void WindowMenus::refresh()
{
    m_undo->setEnabled(m_session.canUndo());
    m_redo->setEnabled(m_session.canRedo());
    m_undo->setText(m_session.canUndo() ? tr("&Undo: %1").arg(m_session.undoLabel()) : tr("&Undo"));
    m_redo->setText(m_session.canRedo() ? tr("&Redo: %1").arg(m_session.redoLabel()) : tr("&Redo"));
    m_history->setEnabled(m_session.hasLearner());
    m_search->setEnabled(m_session.hasLearner());
    if (m_export != nullptr) m_export->setEnabled(m_session.hasLearner());
    if (m_print != nullptr) m_print->setEnabled(m_session.hasLearner());
    if (m_formats != nullptr) m_formats->setEnabled(m_session.hasLearner());
    for (auto* action : m_pages->actions())
        if (action->menu() == nullptr && action != m_back && action != m_forward)
            action->setEnabled(m_session.hasLearner());
}

}   // namespace waymark::ui
