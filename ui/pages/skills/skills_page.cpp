#include "pages/skills/skills_page.h"

#include "bridge/preferences.h"
#include "bridge/session.h"
#include "models/checklist_model.h"
#include "pages/skills/checklist_view.h"
#include "pages/skills/skills_filter_bar.h"
#include "widgets/empty_state.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace waymark::ui {

SkillsPage::SkillsPage(Session& session, QWidget* parent)
    : Page(parent),
      m_session(session),
      m_model(new ChecklistModel(session, this)),
      m_filters(new SkillsFilterBar(this)),
      m_view(new ChecklistView(session, *m_model, this)),
      m_stack(new QStackedWidget(this)),
      m_nobody(new EmptyState(this)),
      m_nothing(new EmptyState(this))
{
    build();
    connectAll();
    const Grouping grouping = groupingFrom(session.preferences().grouping());
    m_filters->setGrouping(grouping);
    m_model->setGrouping(grouping);
    const QString kept = session.preferences().answers(QStringLiteral("skills"));
    followCatalog();
    followLearner();
    if (!kept.isEmpty()) m_filters->setAnswers(kept);
    m_model->setAwake(false);
}

void SkillsPage::build()
{
    setObjectName(QStringLiteral("skillsPage"));
    m_nobody->setObjectName(QStringLiteral("skillsNobody"));
    m_nobody->setWords(QStringLiteral("people"), tr("Nobody learns here yet"),
        tr("Add a learner at the top right. Then every topic of the catalog can be ticked here."));
    m_nothing->setObjectName(QStringLiteral("skillsNothing"));
    m_nothing->setWords(QStringLiteral("filter"), tr("No topic matches"),
        tr("Nothing in the catalog fits all of the filters at once."), tr("Clear filters"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_nobody);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_filters);
    column->addWidget(m_stack, 1);
}

void SkillsPage::connectAll()
{
    connect(m_filters, &SkillsFilterBar::changed, this, &SkillsPage::applyFilter);
    connect(m_filters, &SkillsFilterBar::groupingChosen, this, [this](Grouping grouping) {
        m_model->setGrouping(grouping);
        m_session.preferences().setGrouping(word(grouping));
    });
    connect(m_filters, &SkillsFilterBar::left, this, &SkillsPage::focusMain);
    connect(m_nothing, &EmptyState::acted, m_filters, &SkillsFilterBar::clear);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SkillsPage::showFitting);
    connect(&m_session, &Session::catalogChanged, this, &SkillsPage::followCatalog);
    connect(&m_session, &Session::learnerChanged, this, [this] {
        if (isVisible()) followLearner();
    });
}

void SkillsPage::applyFilter()
{
    m_model->setFilter(m_filters->filter());
    m_session.preferences().keepAnswers(QStringLiteral("skills"), m_filters->answers());
}

void SkillsPage::followCatalog()
{
    m_filters->setCatalog(m_session.catalog(), m_session.targetRole());
}

// Another person, or another aim: the role filter starts from it, and the states that were filtered are another's.
void SkillsPage::followLearner()
{
    const std::string learner = m_session.hasLearner() ? m_session.learner().id.text : std::string();
    const std::string role = m_session.targetRole() ? m_session.targetRole()->id.text() : std::string();
    const bool isAnother = learner != std::exchange(m_learner, learner);
    const bool hasAnotherRole = role != std::exchange(m_role, role);
    if (isAnother || hasAnotherRole) {
        followCatalog();
        m_filters->setRole(Id(role));
        applyFilter();
    }
    if (isAnother) m_view->startExpansion();
    showFitting();
}

void SkillsPage::showFitting()
{
    m_filters->setCount(m_model->shownTopics(), m_model->allTopics());
    m_filters->setVisible(m_session.hasLearner());
    QWidget* fitting = !m_session.hasLearner() ? static_cast<QWidget*>(m_nobody)
        : m_model->shownTopics() == 0          ? static_cast<QWidget*>(m_nothing)
                                               : static_cast<QWidget*>(m_view);
    m_stack->setCurrentWidget(fitting);
}

bool SkillsPage::reveal(const Id& thing)
{
    return m_session.hasLearner() && m_view->reveal(thing);
}

bool SkillsPage::hides(const Id& thing) const
{
    return m_model->contains(thing) && !m_model->indexOf(thing).isValid();
}

void SkillsPage::clearFilters()
{
    m_filters->clear();
}

bool SkillsPage::showTopics(const TopicList& topics)
{
    if (!m_session.hasLearner()) return false;
    m_filters->setTopics(topics);
    if (!topics.skill.isEmpty()) m_view->reveal(topics.skill);
    focusMain();
    return true;
}

void SkillsPage::focusMain()
{
    QWidget* main = m_stack->currentWidget();
    main->setFocus(Qt::OtherFocusReason);
    if (main != m_view) main->nextInFocusChain()->setFocus(Qt::OtherFocusReason);
}

void SkillsPage::focusFilter()
{
    m_filters->focusField();
}

void SkillsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_model->setAwake(true);
    followLearner();
}

void SkillsPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_model->setAwake(false);
}

void SkillsPage::keyPressEvent(QKeyEvent* event)
{
    const bool isSlash = event->key() == Qt::Key_Slash && event->modifiers() == Qt::NoModifier;
    if (isSlash || event->matches(QKeySequence::Find)) focusFilter();
    else Page::keyPressEvent(event);
}

}   // namespace waymark::ui
