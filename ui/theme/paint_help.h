#pragma once

#include <QPainter>
#include <QRectF>
#include <QStringList>

namespace waymark::ui {

/// Gives the painter back as it was.
class PainterKeeper
{
public:
    explicit PainterKeeper(QPainter& painter) : m_painter(painter) { m_painter.save(); }
    ~PainterKeeper() { m_painter.restore(); }
    PainterKeeper(const PainterKeeper&) = delete;
    PainterKeeper& operator=(const PainterKeeper&) = delete;

private:
    QPainter& m_painter;
};

/// How wide the widest of the texts is, near enough: of thousands only the longest are measured.
[[nodiscard]] qreal widestOf(QStringList texts, const QFont& font);

/// With its edges on whole dots of the screen; as it is on paper, where there are none.
[[nodiscard]] QRectF snapped(const QPainter& painter, const QRectF& where);
/// Whole dots that are nearest to the length, one at least.
[[nodiscard]] qreal snappedLength(const QPainter& painter, qreal length);

/// Rising diagonals over `where`, clipped to it.
void paintHatch(QPainter& painter, const QRectF& where, const QColor& colour);
/// Filled, without a frame, curves antialiased.
void fillRounded(QPainter& painter, const QRectF& where, qreal radius, const QBrush& brush);
/// A frame of this width whose outer edge is that of `where`.
void frameRounded(QPainter& painter, const QRectF& where, qreal radius, const QColor& colour, qreal width);
/// The tick alone, in a square of 16.
void paintCheck(QPainter& painter, const QRectF& where, const QColor& colour, qreal width);

}   // namespace waymark::ui
