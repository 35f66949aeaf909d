#include "pages/library/library_page.h"

#include "bridge/preferences.h"
#include "bridge/session.h"
#include "pages/library/library_filter_bar.h"
#include "pages/library/library_model.h"
#include "pages/library/library_view.h"
#include "widgets/empty_state.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace waymark::ui {

LibraryPage::LibraryPage(Session& session, QWidget* parent)
    : Page(parent),
      m_session(session),
      m_bar(new LibraryFilterBar(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(m_stack)),
      m_shelves{addShelf(LibraryPart::Resources, QStringLiteral("libraryResources"), tr("Resources by kind")),
          addShelf(LibraryPart::Roadmap, QStringLiteral("libraryRoadmap"), tr("Goals by phase")),
          addShelf(LibraryPart::Checklists, QStringLiteral("libraryChecklists"), tr("Entries by checklist"))}
{
    build();
    connectAll();
    followCatalog();
    followLearner();
    const QString kept = session.preferences().answers(QStringLiteral("library"));
    if (!kept.isEmpty()) m_bar->setAnswers(kept);
    connect(m_bar, &LibraryFilterBar::changed, this,
        [this] { m_session.preferences().keepAnswers(QStringLiteral("library"), m_bar->answers()); });
}

LibraryPage::Shelf LibraryPage::addShelf(LibraryPart part, const QString& name, const QString& spokenName)
{
    auto* model = new LibraryModel(m_session, part, this);
    auto* view = new LibraryView(m_session, *model, m_stack);
    view->setObjectName(name);
    view->setAccessibleName(spokenName);
    m_stack->addWidget(view);
    model->setAwake(false);
    connect(model, &QAbstractItemModel::modelReset, this, &LibraryPage::showFitting);
    return {model, view};
}

void LibraryPage::build()
{
    setObjectName(QStringLiteral("libraryPage"));
    m_empty->setObjectName(QStringLiteral("libraryEmpty"));
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
}

void LibraryPage::connectAll()
{
    connect(m_bar, &LibraryFilterBar::partChosen, this, &LibraryPage::showPart);
    connect(m_bar, &LibraryFilterBar::changed, this, &LibraryPage::applyFilter);
    connect(m_bar, &LibraryFilterBar::left, this, &LibraryPage::focusMain);
    connect(m_empty, &EmptyState::acted, m_bar, &LibraryFilterBar::clear);
    connect(&m_session, &Session::catalogChanged, this, &LibraryPage::followCatalog);
    connect(&m_session, &Session::learnerChanged, this, [this] {
        if (isVisible()) followLearner();
    });
}

const LibraryPage::Shelf& LibraryPage::shelf() const
{
    return m_shelves[static_cast<std::size_t>(m_bar->part())];
}

// Only the list in sight follows what changes; the others read again when they are chosen.
void LibraryPage::showPart()
{
    for (const Shelf& one : m_shelves) one.model->setAwake(isVisible() && one.model == shelf().model);
    if (shelf().model->filter() != m_bar->filter()) applyFilter();
    showFitting();
    // What the details showed of the part before is not on the page any more.
    if (isVisible() && !shelf().view->tellSelection()) m_session.select({});
}

void LibraryPage::applyFilter()
{
    shelf().model->setFilter(m_bar->filter());
}

void LibraryPage::followCatalog()
{
    m_bar->setCatalog(m_session.catalog(), m_session.targetRole());
}

// Another person, or another aim: the states and the role that were filtered are another's.
void LibraryPage::followLearner()
{
    const std::string learner = m_session.hasLearner() ? m_session.learner().id.text : std::string();
    const std::string role = m_session.targetRole() ? m_session.targetRole()->id.text() : std::string();
    const bool isAnother = learner != std::exchange(m_learner, learner);
    if (role != std::exchange(m_role, role)) followCatalog();
    else if (isAnother) applyFilter();
    showFitting();
}

void LibraryPage::showFitting()
{
    const LibraryTree& tree = shelf().model->tree();
    m_bar->setCount(tree.shownCount(), tree.count());
    m_bar->setVisible(m_session.hasLearner());
    if (!m_session.hasLearner())
        m_empty->setWords(QStringLiteral("people"), tr("Nobody learns here yet"),
            tr("Add a learner at the top right. Then every book, course and goal of the catalog can be ticked here."));
    else if (tree.count() == 0)
        m_empty->setWords(QStringLiteral("library"), tr("Nothing in this list yet"),
            tr("A catalog with resources, roadmaps and checklists fills this page."));
    else
        m_empty->setWords(QStringLiteral("filter"), tr("Nothing matches"),
            tr("Nothing in this list fits all of the filters at once."), tr("Clear filters"));
    const bool isEmpty = !m_session.hasLearner() || tree.shownCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : shelf().view);
}

bool LibraryPage::reveal(const Id& thing)
{
    const Place* place = m_session.catalog().find(thing);
    if (place == nullptr || !m_session.hasLearner()) return false;
    m_bar->setPart(place->kind == Kind::Resource ? LibraryPart::Resources
            : place->kind == Kind::Roadmap       ? LibraryPart::Roadmap
                                                 : LibraryPart::Checklists);
    return shelf().view->reveal(thing);
}

bool LibraryPage::hides(const Id& thing) const
{
    return m_session.catalog().find(thing) != nullptr && !shelf().view->holds(thing);
}

void LibraryPage::clearFilters()
{
    m_bar->clear();
}

void LibraryPage::focusMain()
{
    QWidget* main = m_stack->currentWidget();
    main->setFocus(Qt::OtherFocusReason);
    if (main == m_empty) main->nextInFocusChain()->setFocus(Qt::OtherFocusReason);
}

void LibraryPage::focusFilter()
{
    m_bar->focusField();
}

void LibraryPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    shelf().model->setAwake(true);
    followLearner();
}

void LibraryPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    for (const Shelf& one : m_shelves) one.model->setAwake(false);
}

void LibraryPage::keyPressEvent(QKeyEvent* event)
{
    const bool isSlash = event->key() == Qt::Key_Slash && event->modifiers() == Qt::NoModifier;
    if (isSlash || event->matches(QKeySequence::Find)) focusFilter();
    else Page::keyPressEvent(event);
}

}   // namespace waymark::ui
