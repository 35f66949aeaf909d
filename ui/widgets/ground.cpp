#include "widgets/ground.h"

#include <QPainter>

namespace waymark::ui {

Ground::Ground(QColor Colours::*fill, Edge edge, QWidget* parent) : QWidget(parent), m_fill(fill), m_edge(edge) {}

void Ground::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = Theme::current().colours();
    painter.fillRect(rect(), colours.*m_fill);
    if (m_edge == Edge::None) return;
    const QRectF whole(rect());
    QRectF line(whole.left(), whole.bottom() - Line::Hair, whole.width(), Line::Hair);
    if (m_edge != Edge::Bottom) {
        const bool isAtLeft = (m_edge == Edge::Leading) == isLeftToRight();
        line = QRectF(isAtLeft ? whole.left() : whole.right() - Line::Hair, whole.top(), Line::Hair, whole.height());
    }
    painter.fillRect(line, colours.line);
}

}   // namespace waymark::ui
