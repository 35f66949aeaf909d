#pragma once

#include "charts/chart_view.h"
#include "insight/burn_up.h"
#include "insight/forecast.h"

#include <QDate>

namespace waymark::ui {

/// The way so far, the whole, and the forecast from today on.
struct BurnUpData
{
    BurnUp done;
    Forecast ahead;
    QDate today;
};

/// Done hours as a line over time, the whole as a line above it, a mark at today, and ahead of it the fan of the forecast:
/// slow to quick as an area, the middle dashed, its three days at the line of the whole.
void paintBurnUp(QPainter& painter, const QRectF& where, const BurnUpData& data, const Theme& theme);
/// The weeks so far, then those of the forecast. No more than some hundred.
[[nodiscard]] std::vector<ChartPoint> burnUpPoints(const QRectF& where, const BurnUpData& data, const Theme& theme);
/// The place of today among these points.
[[nodiscard]] std::size_t burnUpToday(const BurnUpData& data);

}   // namespace waymark::ui
