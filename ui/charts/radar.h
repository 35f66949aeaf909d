#pragma once

#include "charts/chart_view.h"

#include <QPen>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace waymark::ui {

/// One axis of a radar, its values from 0 at the centre to 1. An outline passes by the axes on which it has no value.
struct RadarSpoke
{
    QString title;
    std::optional<double> own;
    std::optional<double> laidOver;
    QString tip;   ///< the numbers in words
};

/// The own values as a filled outline with dots; those laid over it are dashed, with squares and in a colour of their own.
/// For the screen and for paper.
void paintRadar(QPainter& painter, const QRectF& where, const std::vector<RadarSpoke>& spokes, const Theme& theme);
/// The same without the labels.
void paintRadarLines(QPainter& painter, const QRectF& where, const std::vector<RadarSpoke>& spokes, const Theme& theme);
/// To which side of its label a spoke's words lean.
[[nodiscard]] Qt::Alignment radarLabelAlignment(std::size_t spoke, std::size_t spokes);
/// Where the spokes' labels stand: none over another.
[[nodiscard]] std::vector<QRectF> radarLabels(
    const QRectF& where, const std::vector<RadarSpoke>& spokes, const Theme& theme);
/// The labels, each with its numbers.
[[nodiscard]] std::vector<ChartPoint> radarPoints(
    const QRectF& where, const std::vector<RadarSpoke>& spokes, const Theme& theme);
[[nodiscard]] int radarHeight(int width, const Theme& theme);
/// The pens of the lines, for a legend.
[[nodiscard]] QPen ownPen(const Theme& theme);
[[nodiscard]] QPen laidOverPen(const Theme& theme);

/// For a ChartView; its height is radarHeight().
[[nodiscard]] ChartDrawing radarDrawing(std::vector<RadarSpoke> spokes);
/// The numbers of all spokes.
[[nodiscard]] QString radarWords(const std::vector<RadarSpoke>& spokes);

}   // namespace waymark::ui
