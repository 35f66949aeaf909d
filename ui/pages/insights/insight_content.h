#pragma once

#include "charts/chart_card.h"
#include "charts/stack_bars.h"
#include "pages/insights/insight_figures.h"

#include <vector>

namespace waymark::ui {

// What each card of the page says.

[[nodiscard]] ChartContent burnUpContent(const InsightFigures& figures);
[[nodiscard]] ChartContent paceContent(const InsightFigures& figures);
[[nodiscard]] std::vector<StackRow> tierRows(const InsightFigures& figures);
/// Without areas that nothing is needed of.
[[nodiscard]] std::vector<StackRow> areaRows(const InsightFigures& figures, const CatalogIndex& catalog);
[[nodiscard]] ChartContent stackContent(const std::vector<StackRow>& rows, const QString& head);
[[nodiscard]] ChartContent radarContent(const std::vector<AreaFigures>& areas, const Role* role, const Role* second);
[[nodiscard]] ChartContent daysContent(const InsightFigures& figures);

}   // namespace waymark::ui
