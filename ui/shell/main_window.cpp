#include "shell/main_window.h"

#include "acts/thing_acts.h"
#include "bridge/preferences.h"
#include "detail/detail_pane.h"
#include "pages/page.h"
#include "palette/search_palette.h"
#include "shell/data_export.h"
#include "shell/data_import.h"
#include "shell/dropped_file.h"
#include "shell/first_start.h"
#include "shell/learner_menu.h"
#include "shell/navigation.h"
#include "shell/notices.h"
#include "shell/page_frame.h"
#include "shell/page_stack.h"
#include "shell/report_dialog.h"
#include "shell/thing_menu.h"
#include "shell/top_bar.h"
#include "shell/window_menus.h"
#include "theme/marks.h"
#include "widgets/about_thing.h"
#include "widgets/notice_bar.h"
#include "widgets/tick_box.h"

#include <QAbstractButton>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenuBar>
#include <QScopedValueRollback>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace waymark::ui {

namespace {

constexpr QSize usualSize{1280, 800};
constexpr QSize leastSize{800, 560};
constexpr QSize frameRoom{8, 40};

/// Whether the details open over the page and not beside it.
bool opensOver(const PageEntry& page, bool isNarrow)
{
    return page.isWide || (isNarrow && page.name == QLatin1String("roles"));
}

}   // namespace

MainWindow::MainWindow(Session& session, const WindowOptions& options, QWidget* parent)
    : QMainWindow(parent),
      m_session(session),
      m_options(options),
      m_preferred(session.preferences().theme()),
      m_input(*qApp)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Waymark"));
    build();
    connectAll();
    connectMenus();
    restoreSize();
    if (session.hasLearner()) openPage(m_pages->find(options.page));
    onLearner();
    showStartNotices();
}

// A field that is hidden hands on what is typed into it: while the window is still whole, not as its parts go.
MainWindow::~MainWindow()
{
    hide();
}

void MainWindow::openPage(int page)
{
    if (page < 0 || page >= static_cast<int>(m_pages->pages().size())) return;
    // A window that is made anew goes on with what was selected.
    const bool isFirst = m_pages->current() < 0;
    {
        const QScopedValueRollback going(m_isGoing, true);
        const bool isNew = enter(page);
        const bool hasNothing = !m_frame->isOver() && m_session.selection().thing.isEmpty();
        if ((isNew && !isFirst) || hasNothing) selectOwn();
    }
    recordStop();
}

bool MainWindow::enter(int page)
{
    m_pane->leaveNote();
    const PageEntry& entry = m_pages->pages()[static_cast<std::size_t>(page)];
    const bool isNew = m_pages->current() != page;
    if (isNew) m_closed = {};
    Page& opened = m_pages->open(page);
    m_navigation->setCurrent(page);
    m_top->setTitle(entry.title);
    fit();
    opened.setCovered(m_frame->covered());
    if (isNew && !m_navigation->isAncestorOf(focusWidget())) opened.focusMain();
    return isNew;
}

// The details are never about something of another page: of this one what was looked at last, else its usual thing. Where
// they would lie over it they stay closed.
void MainWindow::selectOwn()
{
    const auto last = m_lookedAt.find(m_pages->current());
    const bool isKnown = last != m_lookedAt.end() && m_session.catalog().find(last->second.thing) != nullptr;
    if (m_frame->isOver()) m_session.select({});
    else m_session.select(isKnown ? last->second : Selection{currentPage()->usualThing(), {}, {}});
}

void MainWindow::goToPage(int page)
{
    openPage(page);
    if (Page* opened = currentPage(); opened != nullptr && !opened->isAncestorOf(focusWidget())) focusPage();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fit();
}

QString MainWindow::page() const
{
    const int page = m_pages->current();
    return page < 0 ? QString() : m_pages->pages()[static_cast<std::size_t>(page)].name;
}

void MainWindow::leave()
{
    m_pane->leaveNote();
    m_session.preferences().setGeometry(saveGeometry());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    leave();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange && m_frame != nullptr) fit();
}

// The keys of what the keyboard is on, which a page lets pass; and Enter, which does to a button what Space does. Not to
// a box: Enter is pressed to go on, and a tick is no answer.
void MainWindow::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier && m_session.hasLearner();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto* button = qobject_cast<QAbstractButton*>(focusWidget());
    if (isEnter && button != nullptr && qobject_cast<TickBox*>(button) == nullptr) button->click();
    else if (!isPlain || !act(event->key())) QMainWindow::keyPressEvent(event);
}

void MainWindow::contextMenuEvent(QContextMenuEvent* event)
{
    if (!m_session.hasLearner() || !showThingMenu(*event, m_session, *m_frame, *m_pane, *this))
        QMainWindow::contextMenuEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (isTakenFile(*event->mimeData())) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    if (!isTakenFile(*event->mimeData())) return;
    event->acceptProposedAction();
    m_pane->leaveNote();
    takeDropped(*event->mimeData(), m_session, *this);
}

void MainWindow::build()
{
    setAcceptDrops(true);
    auto* whole = new QWidget(this);
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins({});
    row->setSpacing(0);
    auto pages = pageList();
    m_navigation = new Navigation(pages, whole);
    m_menus = new WindowMenus(m_session, m_options, pages, *menuBar(), *this);
    m_pages = new PageStack(m_session, std::move(pages), whole);
    m_top = new TopBar(m_session, whole);
    m_pane = new DetailPane(m_session, whole);
    auto* column = buildColumn();
    m_frame = new PageFrame(*column, *m_bar, *m_pane, whole);
    auto* rest = new QVBoxLayout;
    rest->setSpacing(0);
    rest->addWidget(m_top);
    rest->addWidget(m_frame, 1);
    row->addWidget(m_navigation);
    row->addLayout(rest, 1);
    setCentralWidget(whole);
    m_notices = new Notices(m_session, *m_bar, this);
    m_keyboard = new KeyboardKeeper(*this, *m_middle, *m_pane);
    setMinimumSize(leastSize);
}

QWidget* MainWindow::buildColumn()
{
    auto* column = new QWidget(this);
    m_middle = new QStackedWidget(column);
    m_middle->addWidget(m_pages);
    m_bar = new NoticeBar(column);
    m_bar->setObjectName(QStringLiteral("noticeBar"));
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_middle, 1);
    layout->addWidget(m_bar);
    return column;
}

void MainWindow::connectAll()
{
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::openPage);
    connect(m_top, &TopBar::learnerMenuWanted, this, [this](QMenu* menu) {
        m_pane->leaveNote();
        fillLearnerMenu(*menu, m_session, this);
        m_menus->addTo(*menu);
    });
    connect(m_top, &TopBar::searchWanted, this, &MainWindow::openSearch);
    connect(&m_session, &Session::openRequested, this, &MainWindow::open);
    connect(&m_session, &Session::pageRequested, this, [this](const QString& page) { goToPage(m_pages->find(page)); });
    connect(&m_session, &Session::noteRequested, this, &MainWindow::writeNote);
    connect(&m_session, &Session::matrixRequested, this, &MainWindow::showInMatrix);
    connect(m_keyboard, &KeyboardKeeper::lost, this, &MainWindow::keepKeyboard);
    connect(m_bar, &NoticeBar::keyboardLeft, this, &MainWindow::focusPage);
    connect(&m_session, &Session::topicsRequested, this, &MainWindow::openTopics);
    connect(&m_session, &Session::selectionChanged, this, &MainWindow::onSelection);
    connect(&m_session, &Session::learnerChanged, this, &MainWindow::onLearner);
    connect(m_pane, &DetailPane::closeWanted, this, &MainWindow::closePane);
    connect(m_frame, &PageFrame::coveredChanged, this, [this](int width) {
        if (Page* page = currentPage()) page->setCovered(width);
    });
    auto* escape = new QShortcut(Qt::Key_Escape, m_frame, this, &MainWindow::closePane, Qt::WidgetWithChildrenShortcut);
    escape->setObjectName(QStringLiteral("closePane"));
}

void MainWindow::connectMenus()
{
    connect(m_menus, &WindowMenus::pageChosen, this, &MainWindow::goToPage);
    connect(m_menus, &WindowMenus::backChosen, this, [this] { goBack(false); });
    connect(m_menus, &WindowMenus::forwardChosen, this, [this] { goBack(true); });
    connect(m_menus, &WindowMenus::themeChosen, this, &MainWindow::chooseTheme);
    connect(&m_session.preferences(), &Preferences::changed, this, &MainWindow::followPreferences);
    connect(m_menus, &WindowMenus::exportChosen, this, &MainWindow::exportPdf);
    connect(m_menus, &WindowMenus::printChosen, this, [this] { exportPdf()->print(); });
    connect(m_menus, &WindowMenus::importChosen, this, [this] {
        m_pane->leaveNote();
        askForImport(m_session, *this);
    });
    connect(m_notices, &Notices::hiddenWanted, this, &MainWindow::showHidden);
    connect(m_notices, &Notices::unionChosen, this, [this](const QString& file) {
        m_pane->leaveNote();
        importFrom(file, m_session, *this);
    });
    connect(m_menus, &WindowMenus::formatChosen, this, &MainWindow::exportTo);
    connect(m_menus, &WindowMenus::searchChosen, this, &MainWindow::openSearch);
    connect(m_menus, &WindowMenus::paneChosen, this, &MainWindow::switchSide);
    connect(m_menus, &WindowMenus::filterChosen, this, [this] {
        if (Page* page = currentPage()) page->focusFilter();
    });
}

void MainWindow::showStartNotices()
{
    for (const Notice& notice : m_options.notices) m_notices->wait(notice);
}

void MainWindow::restoreSize()
{
    const QSize room = screen()->availableSize();
    // The frame that the desktop puts around it takes a little as well.
    resize(usualSize.boundedTo(room - frameRoom));
    const QByteArray geometry = m_session.preferences().geometry();
    if (!geometry.isEmpty()) restoreGeometry(geometry);
}

void MainWindow::open(const Id& thing)
{
    const Place* place = m_session.catalog().find(thing);
    if (place == nullptr || !m_session.hasLearner()) return;
    showStop({m_pages->pageOf(place->kind), thing});
    recordStop();
}

// Where a filter hides it, the filter stays and the details show it.
void MainWindow::showStop(const Trail::Stop& stop)
{
    const QScopedValueRollback going(m_isGoing, true);
    bool isShown = false;
    if (stop.page >= 0) {
        enter(stop.page);
        isShown = !stop.thing.isEmpty() && currentPage()->reveal(stop.thing);
        if (!currentPage()->isAncestorOf(focusWidget())) currentPage()->focusMain();
    }
    if (isShown) return;
    if (stop.thing.isEmpty()) return selectOwn();
    m_session.select({stop.thing, {}, {}});
    if (stop.page < 0 || !currentPage()->hides(stop.thing)) return;
    Notice notice{Notice::Kind::Hint,
        tr("“%1” is not among what the filters here let through.")
            .arg(isolated(qstring(m_session.catalog().title(stop.thing))))};
    notice.hidden = stop.thing;
    m_session.raise(notice);
}

void MainWindow::showHidden(const Id& thing)
{
    const int page = m_pages->current();
    if (page < 0) return;
    currentPage()->clearFilters();
    showStop({page, thing});
}

void MainWindow::showInMatrix(const Id& skill)
{
    showStop({m_pages->pageOf(Kind::Role), skill});
    recordStop();
}

void MainWindow::goBack(bool isForward)
{
    if (isForward ? !m_trail.canGoForward() : !m_trail.canGoBack()) return;
    showStop(isForward ? m_trail.forward() : m_trail.back());
    m_menus->setTrail(m_trail.canGoBack(), m_trail.canGoForward());
}

void MainWindow::recordStop()
{
    if (m_pages->current() < 0) return;
    m_trail.goTo({m_pages->current(), m_session.selection().thing});
    m_menus->setTrail(m_trail.canGoBack(), m_trail.canGoForward());
}

void MainWindow::openTopics(const TopicList& topics)
{
    const int page = m_pages->pageOf(Kind::Topic);
    if (page < 0 || !m_session.hasLearner()) return;
    openPage(page);
    m_pages->open(page).showTopics(topics);
}

void MainWindow::chooseTheme(ThemeChoice choice)
{
    m_preferred = choice;
    Theme::apply(*qApp, choice);
    m_menus->setTheme(choice);
    m_session.preferences().setTheme(choice);
}

void MainWindow::followPreferences()
{
    const ThemeChoice theme = m_session.preferences().theme();
    if (theme != m_preferred) chooseTheme(theme);
}

ReportDialog* MainWindow::exportPdf()
{
    m_pane->leaveNote();
    auto* dialog = new ReportDialog(m_session, m_options, this);
    dialog->open();
    return dialog;
}

void MainWindow::exportTo(const ExportFormat& format)
{
    if (!m_session.hasLearner()) return;
    m_pane->leaveNote();
    exportAs(m_session, m_options, format, *this);
}

void MainWindow::openSearch()
{
    m_pane->leaveNote();
    if (m_search == nullptr)
        m_search = new SearchPalette(
            m_session, [this] { return m_menus->commands(); }, this);
    m_search->open();
}

void MainWindow::onLearner()
{
    const bool isFirst = !m_session.hasLearner();
    const LearnerId learner = isFirst ? LearnerId{} : m_session.learner().id;
    if (learner != std::exchange(m_learner, learner)) m_lookedAt.clear();
    m_navigation->setVisible(!isFirst);
    m_top->setVisible(!isFirst);
    m_frame->setAlone(isFirst);
    if (isFirst) return showFirstStart();
    m_middle->setCurrentWidget(m_pages);
    if (m_pages->current() < 0) openPage(m_pages->find(m_options.page));
}

void MainWindow::showFirstStart()
{
    if (m_firstStart == nullptr) {
        m_firstStart = new FirstStart(m_session, m_middle);
        m_middle->addWidget(m_firstStart);
    }
    m_middle->setCurrentWidget(m_firstStart);
    m_firstStart->focusMain();
}

void MainWindow::onSelection()
{
    const auto& selection = m_session.selection();
    m_frame->setOpen(!selection.thing.isEmpty() || selection.items.size() > 1);
    if (!selection.thing.isEmpty()) m_lookedAt[m_pages->current()] = selection;
    if (!m_isGoing) m_trail.look(selection.thing);
}

void MainWindow::closePane()
{
    if (!m_frame->isOpen()) return;
    m_pane->leaveNote();
    if (m_pane->isAncestorOf(focusWidget())) focusPage();
    m_frame->setOpen(false);
    // So that a click on the same thing opens it again.
    m_closed = m_session.selection();
    m_session.select({});
}

void MainWindow::switchSide()
{
    if (m_pane->isAncestorOf(focusWidget())) return focusPage();
    if (m_session.selection().thing.isEmpty()) m_session.select(m_closed);
    m_frame->setOpen(true);
    m_pane->focusMain();
}

void MainWindow::writeNote(const Id& thing)
{
    if (m_session.selection().thing != thing) m_session.select({thing, {}, {}});
    m_frame->setOpen(true);
    m_pane->focusNote();
}

bool MainWindow::act(int key)
{
    return actByKey(m_session, underKeyboard(), key, this);
}

Selection MainWindow::underKeyboard() const
{
    if (const Id thing = thingOf(focusWidget()); !thing.isEmpty()) return {thing, {}, {}};
    const Selection& selection = m_session.selection();
    return selection.thing.isEmpty() && selection.items.empty() ? m_closed : selection;
}

Page* MainWindow::currentPage() const
{
    return qobject_cast<Page*>(m_pages->currentWidget());
}

void MainWindow::focusPage()
{
    Page* page = currentPage();
    if (page == nullptr) return;
    QWidget* last = m_keyboard->lastInPages();
    if (last != nullptr && page->isAncestorOf(last)) last->setFocus(Qt::OtherFocusReason);
    else page->focusMain();
}

void MainWindow::keepKeyboard(KeyboardKeeper::Part part)
{
    if (part == KeyboardKeeper::Part::Pane && m_pane->isVisible()) m_pane->focusMain();
    else focusPage();
}

void MainWindow::fit()
{
    const bool isNarrow = width() < Theme::current().scaled(Width::NarrowWindow);
    m_navigation->setNarrow(isNarrow);
    m_top->setNarrow(isNarrow);
    const int page = m_pages->current();
    m_frame->setOver(page >= 0 && opensOver(m_pages->pages()[static_cast<std::size_t>(page)], isNarrow));
    m_pane->setClosable(m_frame->isOver());
}

}   // namespace waymark::ui
