#include "pages/projects/projects_page.h"

#include "bridge/session.h"
#include "insight/next_up.h"
#include "pages/projects/project_ladder.h"
#include "theme/marks.h"
#include "widgets/empty_state.h"
#include "widgets/filter_button.h"
#include "widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

ProjectsPage::ProjectsPage(Session& session, QWidget* parent) : Page(parent), m_session(session)
{
    setObjectName(QStringLiteral("projectsPage"));
    buildToolBar();
    buildViews();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_toolBar);
    column->addSpacing(int(Line::Hair));
    column->addWidget(m_views, 1);
    connectAll();
    offerRoles();
    applyRole();
}

void ProjectsPage::buildToolBar()
{
    m_toolBar = new QWidget(this);
    m_role = new FilterButton(tr("Role"), m_toolBar);
    m_role->setObjectName(QStringLiteral("projectsRole"));
    m_count = new TextLabel({}, TextRole::Body, QFont::Normal, Ink::Second, m_toolBar);
    m_count->setObjectName(QStringLiteral("projectsCount"));
    auto* row = new QHBoxLayout(m_toolBar);
    row->setContentsMargins(Space::Medium, Space::Small, Space::Huge, Space::Small);
    row->addWidget(m_role);
    row->addStretch(1);
    row->addWidget(m_count);
    refreshToolBar();
}

void ProjectsPage::buildViews()
{
    m_views = new QStackedWidget(this);
    m_ladder = new ProjectLadder(m_session, m_views);
    m_empty = new EmptyState(
        QStringLiteral("projects"), tr("No projects yet"), tr("A catalog with projects fills this page."), {}, m_views);
    m_empty->setObjectName(QStringLiteral("projectsEmpty"));
    m_views->addWidget(m_ladder);
    m_views->addWidget(m_empty);
}

void ProjectsPage::connectAll()
{
    connect(m_role, &FilterButton::keyChanged, this, &ProjectsPage::applyRole);
    connect(m_empty, &EmptyState::acted, m_role, [this] { m_role->setKey(QString()); });
    connect(&m_session, &Session::progressChanged, this, [this](const ChangeSet& change) {
        if (isVisible() && m_stale == Stale::Nothing) m_ladder->read(change);
        else m_stale = std::max(m_stale, Stale::Numbers);
    });
    connect(&m_session, &Session::learnerChanged, this, [this] { readAgain(Stale::Numbers); });
    connect(&m_session, &Session::catalogChanged, this, [this] { readAgain(Stale::Everything); });
    connect(&m_session, &Session::selectionChanged, m_ladder, &ProjectLadder::readSelection);
}

void ProjectsPage::readAgain(Stale what)
{
    m_stale = std::max(m_stale, what);
    if (!isVisible() || m_stale == Stale::Nothing) return;
    if (m_stale == Stale::Everything) m_ladder->build();
    else m_ladder->readAll();
    m_stale = Stale::Nothing;
    offerRoles();
    applyRole();
}

/// A new target role is taken up; else what was chosen stays.
void ProjectsPage::offerRoles()
{
    const Role* target = m_session.targetRole();
    std::vector<FilterOption> options{{QString(), tr("All roles"), tr("All roles")}};
    for (const Role& role : m_session.catalog().catalog().roles) {
        FilterOption option{qstring(role.id.text()), qstring(role.title)};
        if (target != nullptr && target->id == role.id) option.icon = icon(QStringLiteral("target"));
        option.startsGroup = options.size() == 1;
        options.push_back(std::move(option));
    }
    m_role->setOptions(std::move(options));
    const Id now = target == nullptr ? Id() : target->id;
    if (now == m_target) return;
    m_target = now;
    m_role->setKey(qstring(now.text()));
}

void ProjectsPage::applyRole()
{
    m_ladder->showRole(Id(m_role->key().toStdString()));
    showFitting();
}

void ProjectsPage::showFitting()
{
    const int all = m_ladder->all(), shown = m_ladder->shown();
    const QString projects = tr("%n projects", nullptr, all);
    m_count->setText(shown == all ? projects : tr("%1 of %2").arg(shown).arg(projects));
    if (all == 0)
        m_empty->setWords(
            QStringLiteral("projects"), tr("No projects yet"), tr("A catalog with projects fills this page."));
    else if (shown == 0)
        m_empty->setWords(QStringLiteral("projects"), tr("No projects for this role"),
            tr("The catalog has projects for other roles."), tr("Show all projects"));
    m_views->setCurrentWidget(shown == 0 ? static_cast<QWidget*>(m_empty) : m_ladder);
}

bool ProjectsPage::reveal(const Id& thing)
{
    if (!m_ladder->shows(thing)) return false;
    m_ladder->goTo(thing);
    m_session.select({thing, {}, {}});
    return true;
}

bool ProjectsPage::hides(const Id& thing) const
{
    return m_ladder->has(thing) && !m_ladder->shows(thing);
}

void ProjectsPage::clearFilters()
{
    m_role->setKey(QString());
}

Id ProjectsPage::usualThing() const
{
    const auto next = nextProjects(m_session.catalog(), m_session.progress(), m_session.targetRole());
    return next.empty() ? Id() : next.front().project;
}

void ProjectsPage::focusMain()
{
    if (m_views->currentWidget() == m_ladder) m_ladder->focusRow();
    else m_empty->setFocus(Qt::OtherFocusReason);
}

void ProjectsPage::focusFilter()
{
    m_role->setFocus(Qt::ShortcutFocusReason);
}

void ProjectsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    readAgain(Stale::Nothing);
}

void ProjectsPage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = Theme::current().colours();
    painter.fillRect(rect(), colours.bg);
    painter.fillRect(QRectF(0, m_views->y() - Line::Hair, width(), Line::Hair), colours.line);
}

void ProjectsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) refreshToolBar();
}

void ProjectsPage::refreshToolBar()
{
    if (m_toolBar != nullptr) m_toolBar->setMinimumHeight(Theme::current().rowHeight(Height::ToolBar));
}

}   // namespace waymark::ui
