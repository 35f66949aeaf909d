#include "shell/logo.h"

#include "theme/marks.h"

#include <QPainter>

namespace waymark::ui {

namespace {
int logoSize()
{
    return 2 * IconSize::Normal;
}

}

Logo::Logo(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Logo::sizeHint() const
{
    return {logoSize(), logoSize()};
}

void Logo::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintLogo(painter, rect(), Theme::current());
}

void Card::paintEvent(QPaintEvent*)
{
    const Colours& colours = Theme::current().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.line, Line::Hair));
    painter.setBrush(colours.panel);
    constexpr qreal half = Line::Hair / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), Radius::Normal, Radius::Normal);
}

}   // namespace waymark::ui
