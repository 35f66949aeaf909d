#include "pages/overview/rung_section.h"

#include "bridge/session.h"
#include "insight/coverage.h"
#include "insight/next_up.h"
#include "theme/chart_measures.h"
#include "theme/marks.h"
#include "widgets/buttons.h"
#include "widgets/chip.h"
#include "widgets/coverage_bar.h"
#include "widgets/labels.h"
#include "widgets/tick_box.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace waymark::ui {

RungSection::RungSection(Session& session, QWidget* parent)
    : OverviewSection(session, tr("Next project"), parent),
      m_tier(new Chip(Tier::Beginner, this)),
      m_title(new LinkButton({}, this)),
      m_brief(new TextLabel({}, TextRole::Body, QFont::Normal, Ink::Second, this)),
      m_ready(new TextLabel({}, TextRole::Body, QFont::Normal, Ink::Second, this)),
      m_steps(new TextLabel({}, TextRole::Body, QFont::Normal, Ink::Second, this)),
      m_bar(new CoverageBar(OverviewMeasure::RungBar, this)),
      m_topics(new QWidget(this)),
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
    auto* topics = new QVBoxLayout(m_topics);
    topics->setContentsMargins({});
    topics->setSpacing(0);
    column().addLayout(title);
    column().addWidget(m_brief);
    column().addLayout(numbers);
    column().addWidget(m_bar);
    column().addWidget(m_topics);
    column().addWidget(m_none);
}

void RungSection::read()
{
    const auto projects = nextProjects(session().catalog(), session().progress(), session().targetRole());
    for (QWidget* part : std::initializer_list<QWidget*>{m_tier, m_title, m_brief, m_ready, m_steps, m_bar, m_topics})
        part->setVisible(!projects.empty());
    m_none->setVisible(projects.empty());
    if (projects.empty()) return;
    m_project = projects.front().project;
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
    readTopics(stands.missing);
}

void RungSection::readTopics(const std::vector<Id>& missing)
{
    qDeleteAll(m_topics->findChildren<TickBox*>());
    const std::size_t shown = std::min<std::size_t>(missing.size(), OverviewMeasure::RungTopics);
    for (std::size_t at = 0; at < shown; ++at) {
        const Id& id = missing[at];
        auto* box = new TickBox(qstring(session().catalog().title(id)), m_topics);
        box->setObjectName(QStringLiteral("rungTopic-%1").arg(at + 1));
        box->setMark(tickMark(session().progress().state(id)));
        box->setMinimumHeight(Theme::current().rowHeight(Height::Row));
        connect(box, &TickBox::requested, this, [this, id] { session().toggle(id); });
        m_topics->layout()->addWidget(box);
    }
}

}   // namespace waymark::ui
