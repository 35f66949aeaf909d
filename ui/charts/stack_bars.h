#pragma once

#include "catalog/tier.h"
#include "charts/chart_view.h"
#include "progress/tally.h"

#include <optional>
#include <vector>

namespace waymark::ui {

/// One bar with its name; that of a tier has the tier's word and mark.
struct StackRow
{
    QString title;
    Tally tally;
    std::optional<Tier> tier = {};
};

[[nodiscard]] double stackBarsHeight(std::size_t rows, const Theme& theme);
/// A row each: name, coverage bar, "48 of 131". In the direction of the painter's layout.
void paintStackBars(QPainter& painter, const QRectF& where, const std::vector<StackRow>& rows, const Theme& theme);
[[nodiscard]] std::vector<ChartPoint> stackBarPoints(
    const QRectF& where, const std::vector<StackRow>& rows, const Theme& theme);

/// For a ChartView; its height is stackBarsHeight().
[[nodiscard]] ChartDrawing stackDrawing(std::vector<StackRow> rows);

}   // namespace waymark::ui
