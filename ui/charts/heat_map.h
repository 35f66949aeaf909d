#pragma once

#include "charts/chart_view.h"
#include "insight/activity.h"

#include <QDate>
#include <QRectF>

#include <map>
#include <vector>

class QPainter;

namespace waymark::ui {

/// How much was done on each day of the last 26 weeks; the week of `today` is the last column.
struct HeatDays
{
    QDate today;
    Qt::DayOfWeek weekStart = Qt::Monday;
    std::map<QDate, int> counts;

    /// Of the first day shown.
    [[nodiscard]] QDate first() const;
    /// 0 for nothing, to 4 for four and more.
    [[nodiscard]] static int level(int count);
    /// Of the days shown.
    [[nodiscard]] int activeDays() const;
};
[[nodiscard]] HeatDays heatDays(const Activity& activity, const QDate& today, Qt::DayOfWeek weekStart);

/// Squares that grow with the count, one colour, weeks in columns; months above and days beside them.
void paintHeatMap(QPainter& painter, const QRectF& where, const HeatDays& days, const Theme& theme);
[[nodiscard]] QSizeF heatMapSize(const Theme& theme);
/// The days, oldest first.
[[nodiscard]] std::vector<ChartPoint> heatPoints(const QRectF& where, const HeatDays& days, const Theme& theme);
/// "48 topics done in the last 26 weeks; most on Monday, 2 November 2026: 5"
[[nodiscard]] QString heatWords(const HeatDays& days);
/// Of HeatDays::level(), in the middle of the cell.
void paintHeatSquare(QPainter& painter, const QRectF& cell, int level, const Theme& theme);
/// The sizes and what they stand for: "0 ▪▪▪ 4+ a day".
void paintHeatLegend(QPainter& painter, const QRectF& where, const Theme& theme);

/// For a ChartView of heatMapSize().
[[nodiscard]] ChartDrawing heatDrawing(const HeatDays& days);

}   // namespace waymark::ui
