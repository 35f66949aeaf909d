#include "theme/style.h"

#include "theme/marks.h"
#include "theme/paint_help.h"

#include <QStyleOption>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int ThumbWidth = 6, ThumbAir = 2;

QRect sliderRect(const QStyleOptionSlider& option)
{
    const bool isFlat = option.orientation == Qt::Horizontal;
    const int groove = isFlat ? option.rect.width() : option.rect.height();
    const qint64 span = qint64(option.maximum) - option.minimum;
    int length = groove;
    if (span > 0) {
        length = int(qint64(groove) * option.pageStep / (span + option.pageStep));
        length = std::clamp(length, std::min(int(Space::Huge + Space::Small), groove), groove);
    }
    const int at = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, groove - length, option.upsideDown);
    const QRect thumb = isFlat ? QRect(at, 0, length, option.rect.height()) : QRect(0, at, option.rect.width(), length);
    return thumb.translated(option.rect.topLeft());
}

QRect beside(const QStyleOptionSlider& option, bool isAfter)
{
    const QRect thumb = sliderRect(option);
    QRect rest = option.rect;
    if (option.orientation == Qt::Horizontal)
        isAfter ? rest.setLeft(thumb.right() + 1) : rest.setRight(thumb.left() - 1);
    else isAfter ? rest.setTop(thumb.bottom() + 1) : rest.setBottom(thumb.top() - 1);
    return rest;
}

}   // namespace

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part)
{
    const auto visual = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    switch (part) {
    case QStyle::SC_ScrollBarGroove: return option.rect;
    case QStyle::SC_ScrollBarSlider: return visual(sliderRect(option));
    case QStyle::SC_ScrollBarSubPage: return visual(beside(option, option.upsideDown));
    case QStyle::SC_ScrollBarAddPage: return visual(beside(option, !option.upsideDown));
    default: return {};
    }
}

void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option, const Style& style, const QWidget* widget)
{
    if (option.maximum <= option.minimum) return;
    const Colours& colours = Theme::current().colours();
    const QRect part = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    QRectF thumb = part;
    if (option.orientation == Qt::Horizontal)
        thumb = QRectF(thumb.left(), thumb.bottom() - ThumbAir - ThumbWidth, thumb.width(), ThumbWidth);
    else
        thumb = QRectF(QStyle::visualRect(option.direction, option.rect,
            QRect(part.right() + 1 - ThumbAir - ThumbWidth, part.top(), ThumbWidth, part.height())));
    const bool isHeld = (option.state & QStyle::State_Sunken) ||
        ((option.state & QStyle::State_MouseOver) && (option.activeSubControls & QStyle::SC_ScrollBarSlider));
    fillRounded(painter, thumb, Radius::Mark, isHeld ? colours.lineStrong : colours.scrollThumb);
}

void paintRow(QPainter& painter, const QStyleOption& option)
{
    const Colours& colours = Theme::current().colours();
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, option.state & QStyle::State_Active ? colours.sel : colours.selInactive);
    else if ((option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled))
        painter.fillRect(option.rect, colours.hover);
}

void paintHeaderSection(QPainter& painter, const QStyleOption& option)
{
    const Colours& colours = Theme::current().colours();
    painter.fillRect(option.rect, colours.head);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.line);
}

void paintHeaderLabel(QPainter& painter, const QStyleOption& option)
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option);
    if (header == nullptr) return;
    const PainterKeeper keeper(painter);
    const Colours& colours = Theme::current().colours();
    QRect room = header->rect.adjusted(Space::Tiny, 0, -Space::Tiny, 0);
    if (header->sortIndicator != QStyleOptionHeader::None) {
        const QRect chevron(room.right() - IconSize::Chevron, room.top(), IconSize::Chevron, room.height());
        paintChevron(painter, QStyle::visualRect(option.direction, option.rect, chevron),
            header->sortIndicator == QStyleOptionHeader::SortDown ? Qt::DownArrow : Qt::UpArrow, true);
        room.setRight(chevron.left() - Space::Tiny);
    }
    painter.setPen(header->state & QStyle::State_Enabled ? colours.text2 : colours.disabled);
    const QString text = header->fontMetrics.elidedText(header->text, Qt::ElideRight, room.width());
    painter.drawText(QStyle::visualRect(option.direction, option.rect, room),
        int(QStyle::visualAlignment(option.direction, header->textAlignment | Qt::AlignVCenter) | Qt::TextSingleLine),
        text);
}

void paintChevron(QPainter& painter, const QRect& where, Qt::ArrowType direction, bool isEnabled)
{
    const PainterKeeper keeper(painter);
    const Colours& colours = Theme::current().colours();
    painter.translate(QRectF(where).center());
    painter.scale(Theme::current().textScale(), Theme::current().textScale());
    painter.rotate(direction == Qt::DownArrow ? 90
            : direction == Qt::LeftArrow      ? 180
            : direction == Qt::UpArrow        ? -90
                                              : 0);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(
        isEnabled ? colours.text2 : colours.disabled, Line::Mark * 0.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF points[] = {{-1.75, -3.5}, {1.75, 0}, {-1.75, 3.5}};
    painter.drawPolyline(points, 3);
}

}   // namespace waymark::ui
