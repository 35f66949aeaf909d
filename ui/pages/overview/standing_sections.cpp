#include "pages/overview/standing_sections.h"

#include "bridge/session.h"
#include "charts/area_spokes.h"
#include "charts/chart_view.h"
#include "charts/radar.h"
#include "charts/stack_bars.h"
#include "insight/coverage.h"
#include "pages/overview/role_row.h"
#include "theme/marks.h"
#include "widgets/about_thing.h"
#include "widgets/buttons.h"
#include "widgets/labels.h"

#include <QVBoxLayout>
#include <QtMath>

namespace waymark::ui {

RolesSection::RolesSection(Session& session, QWidget* parent) : OverviewSection(session, tr("Roles"), parent)
{
    auto* all = new LinkButton(tr("See what they need"), this);
    all->setFlush(true);
    all->setObjectName(QStringLiteral("overviewRoles"));
    connect(all, &QAbstractButton::clicked, this, [this] { this->session().openPage(QStringLiteral("roles")); });
    addToHead(all);
    column().setSpacing(0);
    build();
}

void RolesSection::build()
{
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const Role& role : session().catalog().catalog().roles) {
        auto* row = new RoleRow(qstring(role.title), this);
        row->setObjectName(QStringLiteral("overviewRole-") + qstring(role.id.text()));
        setThing(*row, role.id);
        connect(row, &QAbstractButton::clicked, this, [this, id = role.id] { session().open(id); });
        column().addWidget(row);
        m_rows.push_back(row);
    }
}

QWidget* RolesSection::firstRow()
{
    return m_rows.empty() ? static_cast<QWidget*>(this) : m_rows.front();
}

void RolesSection::read()
{
    const std::vector<Role>& roles = session().catalog().catalog().roles;
    const Role* target = session().targetRole();
    for (std::size_t at = 0; at < m_rows.size(); ++at)
        m_rows[at]->show(coverageOf(session().catalog(), roles[at], session().progress()),
            target != nullptr && target->id == roles[at].id);
}

AreasSection::AreasSection(Session& session, QWidget* parent)
    : OverviewSection(session, {}, parent),
      m_chart(new ChartView(this)),
      m_legend(new TextLabel({}, TextRole::Small, QFont::Normal, Ink::Second, this))
{
    m_chart->setObjectName(QStringLiteral("overviewAreas"));
    m_legend->setObjectName(QStringLiteral("overviewAreasLegend"));
    m_legend->setWordWrap(true);
    column().addWidget(m_chart);
    column().addWidget(m_legend);
    column().addStretch();
}

void AreasSection::read()
{
    const Role* role = session().targetRole();
    setTitle(role != nullptr ? tr("Areas against %1").arg(qstring(role->title)) : tr("Areas"));
    m_chart->setAccessibleName(accessibleName());
    const auto areas = areaFigures(session().catalog(), session().progress(), role);
    const bool isRadar = makeARadar(areas.size());
    if (isRadar) showRadar(areas, role != nullptr);
    else showBars(areas);
    m_legend->setVisible(isRadar);
}

void AreasSection::showRadar(const std::vector<AreaFigures>& areas, bool hasRole)
{
    const auto spokes = spokesOf(areas);
    m_chart->setHeightFor([](int width) { return radarHeight(width, Theme::current()); });
    m_chart->setDrawing(radarDrawing(spokes), radarWords(spokes));
    m_legend->setText(hasRole ? tr("The line is what is done, the edge all that the role asks for.")
                              : tr("The line is what is done, the edge all topics of the area."));
}

void AreasSection::showBars(const std::vector<AreaFigures>& areas)
{
    std::vector<StackRow> rows;
    for (const AreaFigures& area : areas) rows.push_back({area.title, area.own});
    m_chart->setHeightFor([count = rows.size()](int) { return qCeil(stackBarsHeight(count, Theme::current())); });
    m_chart->setDrawing(stackDrawing(rows), radarWords(spokesOf(areas)));
}

}   // namespace waymark::ui
