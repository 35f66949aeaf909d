#include "palette/search_button.h"

#include "theme/marks.h"
#include "theme/paint_help.h"
#include "theme/search_measures.h"

#include <QKeySequence>
#include <QPainter>
#include <QStyle>

namespace waymark::ui {

SearchButton::SearchButton(QWidget* parent) : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("search"));
    setText(tr("Search"));
    setAccessibleName(tr("Search everything"));
    setAccessibleDescription(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    setToolTip(tr("Search everything (%1)").arg(accessibleDescription()));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void SearchButton::setNarrow(bool isNarrow)
{
    if (m_isNarrow == isNarrow) return;
    m_isNarrow = isNarrow;
    updateGeometry();
}

QSize SearchButton::sizeHint() const
{
    const int width = m_isNarrow ? SearchMeasure::ButtonNarrow : SearchMeasure::Button;
    return {width, Theme::current().rowHeight(Height::Control)};
}

QSize SearchButton::minimumSizeHint() const
{
    const int height = sizeHint().height();
    return {height, height};
}

void SearchButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::current();
    const Colours& colours = theme.colours();
    fillRounded(painter, rect(), Radius::Normal, underMouse() ? colours.hover : colours.box);
    frameRounded(painter, rect(), Radius::Normal, colours.control, Line::Hair);
    const auto place = [this](int left, int wide) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, wide, height()));
    };
    QRect icon(0, 0, IconSize::Small, IconSize::Small);
    icon.moveCenter(place(Space::Small, IconSize::Small).center());
    paintIcon(painter, icon, QStringLiteral("search"), colours.text2);
    painter.setPen(colours.text2);
    painter.setFont(theme.font(TextRole::Small));
    const int key = painter.fontMetrics().horizontalAdvance(accessibleDescription());
    const int start = Space::Small + IconSize::Small + Space::Small;
    const int room = width() - start - Space::Small;
    const bool hasKey = room > 3 * key;
    if (hasKey) painter.drawText(place(width() - Space::Small - key, key), Qt::AlignCenter, accessibleDescription());
    painter.setFont(theme.font(TextRole::Body));
    if (room > painter.fontMetrics().horizontalAdvance(text()))
        painter.drawText(place(start, room), Qt::AlignVCenter | Qt::AlignLeading, text());
}

void SearchButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void SearchButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

}   // namespace waymark::ui
