#pragma once

#include "report/report.h"

#include <QRectF>

class QPainter;

namespace waymark::ui {

/// A report on fewer areas than a radar needs has none, nor has one on more than can be read.
[[nodiscard]] bool hasRadar(const Report& report);
[[nodiscard]] qreal heightOfRadar(qreal width);
/// How much of each area is done and how much the role asks for, with a legend.
void paintReportRadar(QPainter& painter, const QRectF& where, const Report& report);

}   // namespace waymark::ui
