#include "pages/insights/insights_page.h"

#include "bridge/session.h"
#include "charts/chart_card.h"
#include "charts/forecast_words.h"
#include "pages/insights/insight_content.h"
#include "pages/insights/week_figures.h"
#include "theme/chart_measures.h"
#include "theme/marks.h"
#include "widgets/column_scroll.h"
#include "widgets/filter_button.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <QtMath>

#include <algorithm>

namespace waymark::ui {

using namespace InsightMeasure;

InsightsPage::InsightsPage(Session& session, QWidget* parent) : ColumnPage(session, parent)
{
    build();
    connect(m_second, &FilterButton::keyChanged, this, &InsightsPage::fillRadar);
}

void InsightsPage::build()
{
    scroll().setAccessibleName(tr("Insights"));
    buildCards();
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(ColumnGap);
    m_grid->setVerticalSpacing(Space::Huge);
    column().addWidget(m_burnUp);
    column().addLayout(m_grid);
    column().addStretch();
}

void InsightsPage::buildCards()
{
    const auto card = [this](const char* name, const QString& title) {
        return new ChartCard(QLatin1String("insights") + QLatin1String(name), title, content());
    };
    m_burnUp = card("BurnUp", tr("Hours done, and ahead"));
    m_burnUp->setNote(forecastNote());
    m_burnUp->view().setHeightFor([](int) { return Theme::current().scaled(ChartMeasure::BurnHeight); });
    m_pace = card("Pace", tr("Pace, week by week"));
    m_pace->view().setHeightFor([](int) { return Theme::current().scaled(ChartMeasure::ChartHeight); });
    m_days = card("Days", tr("Last 26 weeks"));
    m_days->view().setHeightFor([](int) { return qCeil(heatMapSize(Theme::current()).height()); });
    m_weekFigures = new WeekFigures(m_days);
    m_days->setUnderSentence(m_weekFigures);
    m_tiers = card("Tiers", tr("Tiers"));
    m_areas = card("Areas", tr("Areas"));
    m_radar = card("Radar", tr("Areas against a role"));
    m_radar->view().setHeightFor([](int width) { return radarHeight(width, Theme::current()); });
    buildSecondRole();
    for (QWidget*& one : m_columns) {
        one = new QWidget(content());
        auto* column = new QVBoxLayout(one);
        column->setContentsMargins({});
        column->setSpacing(Space::Huge);
    }
    for (ChartCard* one : {m_pace, m_days, m_tiers}) m_columns[0]->layout()->addWidget(one);
    for (ChartCard* one : {m_areas, m_radar}) m_columns[1]->layout()->addWidget(one);
    for (QWidget* one : m_columns) static_cast<QVBoxLayout*>(one->layout())->addStretch();
}

void InsightsPage::buildSecondRole()
{
    auto* line = new QWidget(m_radar);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins({});
    m_second = new FilterButton(tr("Lay over"), line);
    m_second->setObjectName(QStringLiteral("insightsSecondRole"));
    row->addWidget(m_second);
    row->addStretch();
    m_radar->setUnderSentence(line);
}

void InsightsPage::read()
{
    m_figures = readInsights(session());
    fillHistory();
    fillStanding();
    fillSecondRoles();
    fillRadar();
}

void InsightsPage::fillHistory()
{
    if (!m_figures.hasHistory()) {
        m_burnUp->setEmpty(tr("Here will be the hours that you have done, week by week, and when the rest is likely to "
                              "be done. It begins with the first topic that you tick."));
        m_pace->setEmpty(tr("Here will be a bar for each week with the hours that were learned in it."));
        m_days->setEmpty(tr("Here will be a square for each day with something done."));
        return;
    }
    m_burnUp->setContent(burnUpContent(m_figures));
    m_pace->setContent(paceContent(m_figures));
    m_weekFigures->setFigures(m_figures.streak, m_figures.days.activeDays());
    m_days->setContent(daysContent(m_figures));
}

void InsightsPage::fillStanding()
{
    const auto fill = [this](ChartCard* card, const std::vector<StackRow>& rows, const QString& head,
                          const QString& whatWillBeHere) {
        card->view().setHeightFor(
            [count = rows.size()](int) { return qCeil(stackBarsHeight(count, Theme::current())); });
        const bool isTouched = std::any_of(
            rows.begin(), rows.end(), [](const StackRow& row) { return row.tally.open < row.tally.needed; });
        if (isTouched) card->setContent(stackContent(rows, head));
        else card->setEmpty(whatWillBeHere);
    };
    fill(m_tiers, tierRows(m_figures), tr("Tier"), tr("Here will be how much of each tier is done."));
    fill(m_areas, areaRows(m_figures, session().catalog()), tr("Area"),
        tr("Here will be how much of each area is done, is being learned and was skipped."));
}

void InsightsPage::fillSecondRoles()
{
    std::vector<FilterOption> options{{QString(), tr("No role"), tr("None")}};
    for (const Role& role : session().catalog().catalog().roles)
        if (m_figures.role == nullptr || role.id != m_figures.role->id)
            options.push_back({qstring(role.id.text()), qstring(role.title)});
    m_second->setOptions(std::move(options));
}

const Role* InsightsPage::secondRole() const
{
    return m_second->isSet() ? session().catalog().role(Id(m_second->key().toStdString())) : nullptr;
}

void InsightsPage::fillRadar()
{
    const Role* role = m_figures.role;
    const Role* second = secondRole();
    m_radar->setTitle(role != nullptr ? tr("Areas against %1").arg(qstring(role->title)) : tr("Areas against a role"));
    const auto areas = areaFigures(session().catalog(), session().progress(), role, second);
    if (areas.size() < ChartMeasure::RadarLeastSpokes)
        m_radar->setEmpty(tr("Here will be the areas around a centre, once there are three of them."));
    else m_radar->setContent(radarContent(areas, role, second));
}

void InsightsPage::arrange(int columns)
{
    m_columnCount = columns;
    for (QWidget* one : m_columns) m_grid->removeWidget(one);
    m_grid->addWidget(m_columns[0], 0, 0);
    m_grid->addWidget(m_columns[1], columns == 2 ? 0 : 1, columns - 1);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns - 1);
}

void InsightsPage::focusMain()
{
    ChartView& first = m_burnUp->view();
    // Without a chart the arrows scroll.
    QWidget* main = first.isVisibleTo(this) ? static_cast<QWidget*>(&first) : &scroll();
    main->setFocus(Qt::OtherFocusReason);
}

void InsightsPage::resizeEvent(QResizeEvent* event)
{
    ColumnPage::resizeEvent(event);
    const int columns = width() < Theme::current().scaled(OneColumnBelow) ? 1 : 2;
    if (columns != m_columnCount) arrange(columns);
}

}   // namespace waymark::ui
