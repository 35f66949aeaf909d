#include "pages/overview/rung_section.h"

#include "bridge/session.h"
#include "insight/coverage.h"
#include "insight/next_up.h"
#include "theme/chart_measures.h"
#include "theme/marks.h"
#include "widgets/about_thing.h"
#include "widgets/buttons.h"
#include "widgets/chip.h"
#include "widgets/coverage_bar.h"
#include "widgets/labels.h"
#include "widgets/tick_box.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace waymark::ui {

RungSection::RungSection(Session& session, QWidget* parent)
    : OverviewSection(session, tr("Next project"), parent),
      m_tier(new Chip(Tier::Beginner, this)),
      m_title(new LinkButton({}, this)),
      m_brief(new TextLabel({}, TextRole::Body, QFont::Normal, Ink::Second, this)),
      m_ready(new TextLabel({}, TextRole::Body, QFont::Normal, Ink::Second, this)),
      m_steps(new TextLabel({}, TextRole::Body, QFont::Normal, Ink::Second, this)),
      m_bar(new CoverageBar(OverviewMeasure::RungBar, this)),
      m_none(new TextLabel(tr("No project is left for this role."), TextRole::Body, QFont::Normal, Ink::Second, this))
{
    build();
}

void RungSection::build()
{
    m_title->setFlush(true);
    m_title->setObjectName(QStringLiteral("rungProject"));
    connect(m_title, &QAbstractButton::clicked, this, [this] { session().open(m_project); });
    m_brief->setWordWrap(true);
    m_bar->setAccessibleName(tr("Topics that it asks for"));
    m_none->setWordWrap(true);
    addToHead(m_tier);
    auto* title = new QHBoxLayout;
    title->addWidget(m_title);
    title->addStretch();
    auto* numbers = new QHBoxLayout;
    numbers->addWidget(m_ready, 1);
    numbers->addWidget(m_steps);
    auto* topics = new QVBoxLayout;
    topics->setSpacing(0);
    for (std::size_t at = 0; at < OverviewMeasure::RungTopics; ++at) {
        auto* box = new TickBox({}, this);
        box->setObjectName(QStringLiteral("rungTopic-%1").arg(at + 1));
        box->setMinimumHeight(Theme::current().rowHeight(Height::Row));
        connect(box, &TickBox::requested, this, [this, at] { session().toggle(Id(m_offered[at])); });
        topics->addWidget(box);
        m_topics.push_back(box);
    }
    column().addLayout(title);
    column().addWidget(m_brief);
    column().addLayout(numbers);
    column().addWidget(m_bar);
    column().addLayout(topics);
    column().addWidget(m_none);
}

void RungSection::startVisit()
{
    m_isChosen = false;
}

void RungSection::read()
{
    const Role* role = session().targetRole();
    const Id wanted = role == nullptr ? Id() : role->id;
    const bool isForAnother = wanted != std::exchange(m_chosenFor, wanted);
    if (!std::exchange(m_isChosen, true) || isForAnother) choose();
    for (QWidget* part : std::initializer_list<QWidget*>{m_tier, m_title, m_brief, m_ready, m_steps, m_bar})
        part->setVisible(!m_project.isEmpty());
    m_none->setVisible(m_project.isEmpty());
    if (!m_project.isEmpty()) readProject();
    readTopics();
}

void RungSection::choose()
{
    const auto projects = nextProjects(session().catalog(), session().progress(), session().targetRole());
    m_project = projects.empty() ? Id() : projects.front().project;
    m_offered.clear();
    if (m_project.isEmpty()) return;
    m_offered =
        projectProgress(session().catalog(), *session().catalog().project(m_project), session().progress()).missing;
    if (m_offered.size() > m_topics.size()) m_offered.resize(m_topics.size());
}

void RungSection::readProject()
{
    const Project& project = *session().catalog().project(m_project);
    const ProjectProgress stands = projectProgress(session().catalog(), project, session().progress());
    m_tier->setTier(project.tier);
    m_title->setText(qstring(project.title));
    m_brief->setText(qstring(project.brief.substr(0, project.brief.find(". ") + 1)));
    m_ready->setText(stands.missing.empty()
            ? tr("You are ready for it")
            : tr("%1 of %n topics first", nullptr, stands.topics.needed).arg(stands.topics.done));
    m_steps->setText(tr("%1 of %n steps", nullptr, stands.steps.needed).arg(stands.steps.done));
    m_bar->setTally(stands.topics);
}

void RungSection::readTopics()
{
    for (std::size_t at = 0; at < m_topics.size(); ++at) {
        m_topics[at]->setVisible(at < m_offered.size());
        if (at >= m_offered.size()) continue;
        setThing(*m_topics[at], m_offered[at]);
        m_topics[at]->setText(qstring(session().catalog().title(m_offered[at])));
        m_topics[at]->setMark(tickMark(session().progress().state(m_offered[at])));
    }
}

}   // namespace waymark::ui
