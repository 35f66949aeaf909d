#include "widgets/about_thing.h"

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

}   // namespace waymark::ui
