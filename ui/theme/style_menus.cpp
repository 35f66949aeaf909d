#include "theme/style.h"

#include "theme/marks.h"
#include "theme/paint_help.h"

#include <QStyleOption>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int SeparatorHeight = 9;

// The words and, behind a tab, the key.
QString words(const QStyleOptionMenuItem& option)
{
    return option.text.section(QLatin1Char('\t'), 0, 0);
}

QString key(const QStyleOptionMenuItem& option)
{
    return option.text.section(QLatin1Char('\t'), 1);
}

bool hasMarks(const QStyleOptionMenuItem& option)
{
    return option.menuHasCheckableItems || option.maxIconWidth > 0;
}

void paintMarkOf(QPainter& painter, const QStyleOptionMenuItem& option, const QRect& where)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const Colours& colours = Theme::current().colours();
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            paintIcon(painter, where, QStringLiteral("check"), isEnabled ? colours.accent : colours.disabled);
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, where, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    }
}

void paintSeparator(QPainter& painter, const QStyleOptionMenuItem& option)
{
    const QRect row = option.rect;
    painter.fillRect(QRect(row.left(), row.center().y(), row.width(), 1), Theme::current().colours().line);
}

}   // namespace

QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) return {contents.width(), SeparatorHeight};
    const QFontMetrics metrics(option.font);
    int width = metrics.size(Qt::TextShowMnemonic, words(option)).width() + 2 * Space::Medium;
    if (hasMarks(option)) width += IconSize::Small + Space::Small;
    // The menu itself adds the width of the keys; the row with one keeps a gap before it.
    if (option.text.contains(QLatin1Char('\t'))) width += Space::Huge;
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) width += IconSize::Chevron + Space::Medium;
    if (!option.icon.isNull() && option.checkType != QStyleOptionMenuItem::NotCheckable)
        width += IconSize::Small + Space::Small;
    return {width, Theme::current().rowHeight(Height::Row)};
}

void paintMenuItem(QPainter& painter, const QStyleOptionMenuItem& option)
{
    const PainterKeeper keeper(painter);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) return paintSeparator(painter, option);
    const Colours& colours = Theme::current().colours();
    const bool isEnabled = option.state & QStyle::State_Enabled;
    if (isEnabled && (option.state & QStyle::State_Selected))
        fillRounded(painter, option.rect, Radius::Mark, Theme::current().isDark() ? colours.pressed : colours.hover);
    QRect room = option.rect.adjusted(Space::Medium, 0, -Space::Medium, 0);
    const auto visual = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const auto markRect = [&] { return QRect(room.left(), room.top(), IconSize::Small, room.height()); };
    if (hasMarks(option)) {
        paintMarkOf(painter, option, visual(markRect()));
        room.setLeft(room.left() + IconSize::Small + Space::Small);
    }
    if (!option.icon.isNull() && option.checkType != QStyleOptionMenuItem::NotCheckable) {
        option.icon.paint(&painter, visual(markRect()), Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
        room.setLeft(room.left() + IconSize::Small + Space::Small);
    }
    painter.setFont(option.font);
    painter.setPen(isEnabled ? colours.text : colours.disabled);
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine;
    const bool isMirrored = option.direction == Qt::RightToLeft;
    painter.drawText(
        visual(room), flags | Qt::TextHideMnemonic | int(isMirrored ? Qt::AlignRight : Qt::AlignLeft), words(option));
    painter.setPen(isEnabled ? colours.text2 : colours.disabled);
    painter.drawText(visual(room), flags | int(isMirrored ? Qt::AlignLeft : Qt::AlignRight), key(option));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintChevron(painter,
            visual(QRect(room.right() - IconSize::Chevron, room.top(), IconSize::Chevron, room.height())),
            isMirrored ? Qt::LeftArrow : Qt::RightArrow, isEnabled);
}

void paintRaisedPanel(QPainter& painter, const QRect& where)
{
    const Colours& colours = Theme::current().colours();
    painter.fillRect(where, colours.raised);
    frameRounded(painter, where, Radius::Normal, colours.control, Line::Hair);
}

void paintTipPanel(QPainter& painter, const QRect& where)
{
    painter.fillRect(where, Theme::current().colours().tip);
}

}   // namespace waymark::ui
