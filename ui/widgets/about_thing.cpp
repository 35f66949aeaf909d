#include "widgets/about_thing.h"

#include <QKeyEvent>
#include <QVariant>
#include <QWidget>

namespace waymark::ui {

namespace {

constexpr const char* ThingProperty = "waymarkThing";

}   // namespace

void setThing(QWidget& widget, const Id& thing)
{
    widget.setProperty(ThingProperty, QString::fromStdString(thing.text()));
}

Id thingOf(const QWidget* widget)
{
    for (; widget != nullptr; widget = widget->isWindow() ? nullptr : widget->parentWidget())
        if (const QVariant thing = widget->property(ThingProperty); thing.isValid())
            return Id(thing.toString().toStdString());
    return {};
}

bool isThingKey(const QKeyEvent& event)
{
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) return false;
    switch (event.key()) {
    case Qt::Key_Space:
    case Qt::Key_L:
    case Qt::Key_S:
    case Qt::Key_N:
    case Qt::Key_E:
    case Qt::Key_C:
    case Qt::Key_M: return true;
    default: return false;
    }
}

}   // namespace waymark::ui
