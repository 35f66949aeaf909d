#include "pages/guide/section_rail.h"

#include "theme/guide_measures.h"
#include "theme/paint_help.h"
#include "theme/theme.h"

#include <QPainter>

namespace waymark::ui {

namespace {

QRectF around(const QPointF& centre, qreal side)
{
    return {centre.x() - side / 2, centre.y() - side / 2, side, side};
}

void paintNumber(QPainter& painter, const QPointF& centre, const RailMark& mark)
{
    const Colours& colours = Theme::current().colours();
    const qreal side = GuideMeasure::RailDisc * Theme::current().textScale();
    fillRounded(painter, around(centre, side), side / 2, mark.isDone ? colours.accent : colours.track);
    painter.setFont(Theme::current().font(TextRole::Small, QFont::DemiBold));
    painter.setPen(mark.isDone ? colours.onAccent : colours.text2);
    painter.drawText(around(centre, side), Qt::AlignCenter, mark.number);
}

}   // namespace

void paintRail(QPainter& painter, const QRect& room, int centre, const RailMark& mark)
{
    const Colours& colours = Theme::current().colours();
    const QPointF middle(room.center().x() - Space::Tiny + Line::Hair / 2, room.top() + centre);
    const qreal top = mark.goesUp ? room.top() : middle.y();
    const qreal foot = mark.goesDown ? room.bottom() + 1 : middle.y();
    painter.fillRect(QRectF(middle.x() - Line::Hair / 2, top, Line::Hair, foot - top), colours.lineAxis);
    if (!mark.number.isEmpty()) return paintNumber(painter, middle, mark);
    const qreal side = GuideMeasure::RailDot;
    fillRounded(painter, around(middle, side + Space::Tiny), (side + Space::Tiny) / 2, colours.bg);
    fillRounded(painter, around(middle, side), side / 2, colours.lineStrong);
}

}   // namespace waymark::ui
