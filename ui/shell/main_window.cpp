#include "shell/main_window.h"

#include "bridge/preferences.h"
#include "detail/detail_pane.h"
#include "dialogs/evidence_dialogs.h"
#include "pages/page.h"
#include "palette/search_palette.h"
#include "shell/data_export.h"
#include "shell/data_import.h"
#include "shell/first_start.h"
#include "shell/learner_menu.h"
#include "shell/navigation.h"
#include "shell/notices.h"
#include "shell/page_frame.h"
#include "shell/page_stack.h"
#include "shell/report_dialog.h"
#include "shell/top_bar.h"
#include "shell/window_menus.h"
#include "theme/marks.h"
#include "widgets/notice_bar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenuBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace waymark::ui {

namespace {

constexpr QSize usualSize{1280, 800};
constexpr QSize leastSize{800, 560};

/// Whether the details open over the page and not beside it.
bool opensOver(const PageEntry& page, bool isNarrow)
{
    return page.isWide || (isNarrow && page.name == QLatin1String("roles"));
}

}   // namespace

MainWindow::MainWindow(Session& session, const WindowOptions& options, QWidget* parent)
    : QMainWindow(parent), m_session(session), m_options(options), m_preferred(session.preferences().theme())
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
    m_pane->leaveNote();
    const PageEntry& entry = m_pages->pages()[static_cast<std::size_t>(page)];
    const bool isNew = m_pages->current() != page;
    Page& opened = m_pages->open(page);
    m_navigation->setCurrent(page);
    m_top->setTitle(entry.title);
    fit();
    opened.setCovered(m_frame->covered());
    if (!m_frame->isOver() && m_session.selection().thing.isEmpty()) m_session.select({opened.usualThing(), {}, {}});
    if (isNew && !m_navigation->isAncestorOf(focusWidget())) opened.focusMain();
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

// The keys of whatever is selected, which a page lets pass; and Enter, which does to a button what Space does.
void MainWindow::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier && m_session.hasLearner();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto* button = qobject_cast<QAbstractButton*>(focusWidget());
    if (isEnter && button != nullptr) button->click();
    else if (isPlain && event->key() == Qt::Key_N) writeNote();
    else if (isPlain && event->key() == Qt::Key_E) addEvidence();
    else QMainWindow::keyPressEvent(event);
}

void MainWindow::build()
{
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
    connect(&m_session, &Session::pageRequested, this, [this](const QString& page) { openPage(m_pages->find(page)); });
    connect(&m_session, &Session::topicsRequested, this, &MainWindow::openTopics);
    connect(&m_session, &Session::selectionChanged, this, &MainWindow::onSelection);
    connect(&m_session, &Session::learnerChanged, this, &MainWindow::onLearner);
    connect(m_pane, &DetailPane::closeWanted, this, &MainWindow::closePane);
    connect(m_frame, &PageFrame::coveredChanged, this, [this](int width) {
        if (auto* page = qobject_cast<Page*>(m_pages->currentWidget())) page->setCovered(width);
    });
    auto* escape = new QShortcut(Qt::Key_Escape, m_frame, this, &MainWindow::closePane, Qt::WidgetWithChildrenShortcut);
    escape->setObjectName(QStringLiteral("closePane"));
}

void MainWindow::connectMenus()
{
    connect(m_menus, &WindowMenus::pageChosen, this, &MainWindow::openPage);
    connect(m_menus, &WindowMenus::themeChosen, this, &MainWindow::chooseTheme);
    connect(&m_session.preferences(), &Preferences::changed, this, &MainWindow::followPreferences);
    connect(m_menus, &WindowMenus::exportChosen, this, &MainWindow::exportPdf);
    connect(m_menus, &WindowMenus::importChosen, this, [this] {
        m_pane->leaveNote();
        askForImport(m_session, *this);
    });
    connect(m_notices, &Notices::unionChosen, this, [this](const QString& file) {
        m_pane->leaveNote();
        importFrom(file, m_session, *this);
    });
    connect(m_menus, &WindowMenus::formatChosen, this, &MainWindow::exportTo);
    connect(m_menus, &WindowMenus::searchChosen, this, &MainWindow::openSearch);
    connect(m_menus, &WindowMenus::paneChosen, this, &MainWindow::switchSide);
    connect(m_menus, &WindowMenus::filterChosen, this, [this] {
        if (auto* page = qobject_cast<Page*>(m_pages->currentWidget())) page->focusFilter();
    });
}

void MainWindow::showStartNotices()
{
    for (const Notice& notice : m_options.notices) m_notices->wait(notice);
}

void MainWindow::restoreSize()
{
    resize(usualSize);
    const QByteArray geometry = m_session.preferences().geometry();
    if (!geometry.isEmpty()) restoreGeometry(geometry);
}

void MainWindow::open(const Id& thing)
{
    const Place* place = m_session.catalog().find(thing);
    if (place == nullptr || !m_session.hasLearner()) return;
    const int page = m_pages->pageOf(place->kind);
    bool isShown = false;
    if (page >= 0) {
        openPage(page);
        isShown = m_pages->open(page).reveal(thing);
    }
    if (!isShown) m_session.select({thing, {}, {}});
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

void MainWindow::exportPdf()
{
    if (!m_session.hasLearner()) return;
    m_pane->leaveNote();
    auto* dialog = new ReportDialog(m_session, m_options, this);
    dialog->open();
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
}

void MainWindow::closePane()
{
    if (!m_frame->isOpen()) return;
    m_pane->leaveNote();
    m_frame->setOpen(false);
    // So that a click on the same thing opens it again.
    m_session.select({});
    if (auto* page = qobject_cast<Page*>(m_pages->currentWidget())) page->focusMain();
}

void MainWindow::switchSide()
{
    auto* page = qobject_cast<Page*>(m_pages->currentWidget());
    if (m_pane->isAncestorOf(focusWidget()) && page != nullptr) return page->focusMain();
    m_frame->setOpen(true);
    m_pane->focusMain();
}

void MainWindow::writeNote()
{
    if (m_session.selection().thing.isEmpty()) return;
    m_frame->setOpen(true);
    m_pane->focusNote();
}

void MainWindow::addEvidence()
{
    const Selection& selection = m_session.selection();
    const CatalogIndex& catalog = m_session.catalog();
    if (selection.items.size() > 1) askForLink(m_session, selection.items, this);
    else if (catalog.isItem(selection.thing) || catalog.project(selection.thing) != nullptr)
        askForLink(m_session, {selection.thing}, this);
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
