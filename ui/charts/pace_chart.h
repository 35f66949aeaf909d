#pragma once

#include "charts/chart_view.h"
#include "insight/pace.h"

#include <vector>

namespace waymark::ui {

/// The weeks to show, oldest first; the last is the one of today, which is not over.
struct PaceData
{
    std::vector<WorkWeek> weeks;
    double mean = 0;   ///< hours a week; 0 without a measure
};

/// The last 26 of all weeks.
[[nodiscard]] PaceData paceData(const std::vector<WorkWeek>& weeks);

/// A bar a week, the mean as a dashed line. Stocktakings are hatched and cut off at the top, with their hours above; the
/// week of today is drawn light, since it is not over.
void paintPace(QPainter& painter, const QRectF& where, const PaceData& data, const Theme& theme);
[[nodiscard]] std::vector<ChartPoint> pacePoints(const QRectF& where, const PaceData& data, const Theme& theme);

}   // namespace waymark::ui
