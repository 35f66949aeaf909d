#pragma once

#include "pages/column_page.h"
#include "pages/insights/insight_figures.h"

#include <vector>

class QGridLayout;

namespace waymark::ui {

class ChartCard;
class FilterButton;
class Session;
class WeekFigures;

/// The way so far and ahead, in charts that have their numbers as tables: burn-up with forecast, pace, tiers, areas, two
/// roles laid over one another, and the days.
class InsightsPage : public ColumnPage
{
    Q_OBJECT

public:
    /// Borrows the session, which outlives it.
    InsightsPage(Session& session, QWidget* parent = nullptr);

    void focusMain() override;

protected:
    void read() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void buildCards();
    void buildSecondRole();
    void fillHistory();
    void fillStanding();
    void fillSecondRoles();
    void fillRadar();
    void arrange(int columns);
    [[nodiscard]] const Role* secondRole() const;

    InsightFigures m_figures;
    ChartCard* m_burnUp = nullptr;
    ChartCard* m_pace = nullptr;
    ChartCard* m_days = nullptr;
    ChartCard* m_tiers = nullptr;
    ChartCard* m_areas = nullptr;
    ChartCard* m_radar = nullptr;
    WeekFigures* m_weekFigures = nullptr;
    FilterButton* m_second = nullptr;
    QGridLayout* m_grid = nullptr;
    QWidget* m_columns[2] = {};
    int m_columnCount = 0;
};

}   // namespace waymark::ui
