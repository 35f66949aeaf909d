#include "widgets/icon_label.h"

#include "theme/marks.h"

#include <QPainter>

namespace waymark::ui {

IconLabel::IconLabel(const QString& name, int size, QWidget* parent) : QWidget(parent), m_name(name), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconLabel::setName(const QString& name)
{
    m_name = name;
    update();
}

void IconLabel::setColour(QColor Colours::*colour)
{
    m_colour = colour;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {m_size, m_size};
}

QSize IconLabel::minimumSizeHint() const
{
    return sizeHint();
}

void IconLabel::paintEvent(QPaintEvent*)
{
    if (m_name.isEmpty()) return;
    QPainter painter(this);
    QRectF square(0, 0, m_size, m_size);
    square.moveCenter(QRectF(rect()).center());
    const Colours& colours = Theme::current().colours();
    paintIcon(painter, square, m_name, isEnabled() ? colours.*m_colour : colours.disabled);
}

}   // namespace waymark::ui
