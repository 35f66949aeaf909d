#include "theme/paint_help.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPaintEngine>

#include <algorithm>
#include <cmath>

namespace waymark::ui {

namespace {

constexpr qreal HatchPitch = 4, HatchWidth = 1.25;

/// Dots a unit, or 0 where there are none.
qreal dots(const QPainter& painter)
{
    const bool isScreen = painter.paintEngine() != nullptr && painter.paintEngine()->type() == QPaintEngine::Raster &&
        painter.worldTransform().type() <= QTransform::TxTranslate;
    return isScreen ? painter.device()->devicePixelRatioF() : 0;
}

}   // namespace

qreal widestOf(QStringList texts, const QFont& font)
{
    constexpr qsizetype most = 64;
    const auto measured = texts.begin() + std::min(most, texts.size());
    std::partial_sort(texts.begin(), measured, texts.end(),
        [](const QString& one, const QString& other) { return one.size() > other.size(); });
    const QFontMetricsF metrics(font);
    qreal widest = 0;
    for (auto text = texts.begin(); text != measured; ++text)
        widest = std::max(widest, metrics.horizontalAdvance(*text));
    return widest;
}

QRectF snapped(const QPainter& painter, const QRectF& where)
{
    const qreal ratio = dots(painter);
    if (ratio <= 0) return where;
    const auto whole = [ratio](qreal at) { return std::round(at * ratio) / ratio; };
    return {QPointF(whole(where.left()), whole(where.top())), QPointF(whole(where.right()), whole(where.bottom()))};
}

qreal snappedLength(const QPainter& painter, qreal length)
{
    const qreal ratio = dots(painter);
    return ratio <= 0 ? length : std::max(std::round(length * ratio), qreal(1)) / ratio;
}

void paintHatch(QPainter& painter, const QRectF& where, const QColor& colour)
{
    const PainterKeeper keeper(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(where, Qt::IntersectClip);
    painter.setPen(QPen(colour, HatchWidth, Qt::SolidLine, Qt::FlatCap));
    const qreal height = where.height() + HatchPitch;
    const qreal foot = where.bottom() + HatchPitch / 2;
    // A step along x is the pitch times the square root of two, so that the lines stand a pitch apart.
    for (qreal x = where.left() - height; x < where.right() + HatchPitch; x += HatchPitch * M_SQRT2)
        painter.drawLine(QPointF(x, foot), QPointF(x + height, foot - height));
}

void fillRounded(QPainter& painter, const QRectF& where, qreal radius, const QBrush& brush)
{
    const PainterKeeper keeper(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(brush);
    painter.drawRoundedRect(where, radius, radius);
}

void frameRounded(QPainter& painter, const QRectF& where, qreal radius, const QColor& colour, qreal width)
{
    const PainterKeeper keeper(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, width));
    painter.setBrush(Qt::NoBrush);
    const qreal inset = width / 2;
    const qreal inner = std::max(radius - inset, qreal(0));
    painter.drawRoundedRect(where.adjusted(inset, inset, -inset, -inset), inner, inner);
}

void paintCheck(QPainter& painter, const QRectF& where, const QColor& colour, qreal width)
{
    const PainterKeeper keeper(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(where.topLeft());
    painter.scale(where.width() / 16, where.height() / 16);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF points[] = {{3.75, 8.25}, {6.75, 11.25}, {12.25, 5}};
    painter.drawPolyline(points, 3);
}

}   // namespace waymark::ui
