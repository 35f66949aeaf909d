#include "theme/style.h"

#include "theme/marks.h"
#include "theme/paint_help.h"

#include <QPushButton>
#include <QStyleOption>

namespace waymark::ui {

namespace {

bool isPrimary(const QWidget* widget)
{
    return widget != nullptr && widget->property(PrimaryProperty).toBool();
}

struct PanelColours
{
    QColor ground, frame;
};

// The one filled button. It grows a little lighter or darker under the mouse, away from its words' colour.
PanelColours primaryColours(const QStyleOption& option)
{
    const Colours& colours = Theme::current().colours();
    if (!(option.state & QStyle::State_Enabled)) return {colours.track, colours.track};
    if (option.state & QStyle::State_Sunken) return {colours.accent.darker(115), colours.accent.darker(115)};
    if (option.state & QStyle::State_MouseOver) return {colours.accent.lighter(112), colours.accent.lighter(112)};
    return {colours.accent, colours.accent};
}

PanelColours framedColours(const QStyleOption& option)
{
    const Colours& colours = Theme::current().colours();
    const QColor rest = Theme::current().isDark() ? colours.raised : colours.box;
    if (!(option.state & QStyle::State_Enabled)) return {Qt::transparent, colours.line};
    if (option.state & QStyle::State_On) return {colours.sel, colours.accent};
    if (option.state & QStyle::State_Sunken) return {colours.pressed, colours.lineStrong};
    if (option.state & QStyle::State_MouseOver) return {rest, colours.lineStrong};
    return {rest, colours.control};
}

QColor labelColour(const QStyleOptionButton& option, const QWidget* widget)
{
    const Colours& colours = Theme::current().colours();
    if (!(option.state & QStyle::State_Enabled)) return colours.disabled;
    if (isPrimary(widget)) return colours.onAccent;
    return option.state & QStyle::State_On ? colours.accent : colours.text;
}

QIcon::Mode iconMode(const QStyleOptionButton& option)
{
    if (!(option.state & QStyle::State_Enabled)) return QIcon::Disabled;
    return option.state & QStyle::State_On ? QIcon::Selected : QIcon::Normal;
}

// On the filled button an icon takes the colour of the words, which no icon mode names.
QPixmap inkedPixmap(const QStyleOptionButton& option, const QWidget* widget, const QPainter& painter)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    QPixmap pixmap = option.icon.pixmap(option.iconSize, ratio, iconMode(option));
    if (!isPrimary(widget)) return pixmap;
    QPainter ink(&pixmap);
    ink.setCompositionMode(QPainter::CompositionMode_SourceIn);
    ink.fillRect(QRect(QPoint(), option.iconSize), labelColour(option, widget));
    return pixmap;
}

int chevronWidth(const QStyleOptionButton& option)
{
    return option.features & QStyleOptionButton::HasMenu ? IconSize::Chevron + Space::Tiny : 0;
}

}   // namespace

void paintButtonPanel(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const bool isFlat = button != nullptr && (button->features & QStyleOptionButton::Flat);
    if (isFlat) return paintToolPanel(painter, option);
    const PanelColours panel = isPrimary(widget) ? primaryColours(option) : framedColours(option);
    const QRectF where = option.rect;
    fillRounded(painter, where, Radius::Normal, panel.ground);
    frameRounded(painter, where, Radius::Normal, panel.frame, Line::Hair);
}

void paintButtonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget)
{
    const PainterKeeper keeper(painter);
    const QFontMetrics metrics(option.fontMetrics);
    const QRect room = option.rect.adjusted(Space::Small, 0, -Space::Small, 0);
    const int iconWidth =
        option.icon.isNull() ? 0 : option.iconSize.width() + (option.text.isEmpty() ? 0 : Space::Small);
    const int textRoom = room.width() - iconWidth - chevronWidth(option);
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, textRoom, Qt::TextShowMnemonic);
    const int textWidth = metrics.size(Qt::TextShowMnemonic, text).width();
    const int left = room.left() + (room.width() - iconWidth - textWidth - chevronWidth(option)) / 2;
    const auto place = [&](int x, int width) {
        return QStyle::visualRect(option.direction, option.rect, QRect(x, room.top(), width, room.height()));
    };
    if (iconWidth > 0) {
        const QRect square = QStyle::alignedRect(
            option.direction, Qt::AlignCenter, option.iconSize, place(left, option.iconSize.width()));
        painter.drawPixmap(square.topLeft(), inkedPixmap(option, widget, painter));
    }
    painter.setPen(labelColour(option, widget));
    painter.drawText(
        place(left + iconWidth, textWidth + 1), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, text);
    if (chevronWidth(option) > 0)
        paintChevron(painter, place(left + iconWidth + textWidth + Space::Tiny, IconSize::Chevron), Qt::DownArrow,
            option.state & QStyle::State_Enabled);
}

void paintToolPanel(QPainter& painter, const QStyleOption& option)
{
    const Colours& colours = Theme::current().colours();
    const QRectF where = option.rect;
    if (!(option.state & QStyle::State_AutoRaise) && qstyleoption_cast<const QStyleOptionToolButton*>(&option)) {
        const PanelColours panel = framedColours(option);
        fillRounded(painter, where, Radius::Normal, panel.ground);
        frameRounded(painter, where, Radius::Normal, panel.frame, Line::Hair);
        return;
    }
    if (!(option.state & QStyle::State_Enabled)) return;
    if (option.state & QStyle::State_On) fillRounded(painter, where, Radius::Normal, colours.sel);
    else if (option.state & QStyle::State_Sunken) fillRounded(painter, where, Radius::Normal, colours.pressed);
    else if (option.state & QStyle::State_MouseOver) fillRounded(painter, where, Radius::Normal, colours.hover);
}

void paintCheckBox(QPainter& painter, const QStyleOption& option)
{
    const TickMark mark = option.state & QStyle::State_On ? TickMark::Done
        : option.state & QStyle::State_NoChange           ? TickMark::Part
                                                          : TickMark::Open;
    paintTick(painter, option.rect, mark, Theme::current(), option.state & QStyle::State_Enabled);
}

void paintRadioButton(QPainter& painter, const QStyleOption& option)
{
    const Colours& colours = Theme::current().colours();
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isOn = option.state & QStyle::State_On;
    const QColor ink = !isEnabled ? colours.disabled : isOn ? colours.accent : colours.lineStrong;
    const QRectF where = option.rect;
    const qreal radius = where.width() / 2;
    fillRounded(painter, where, radius, colours.box);
    frameRounded(painter, where, radius, ink, Line::Mark);
    const QRectF dot = where.adjusted(Space::Tiny, Space::Tiny, -Space::Tiny, -Space::Tiny);
    if (isOn) fillRounded(painter, dot, dot.width() / 2, ink);
}

}   // namespace waymark::ui
