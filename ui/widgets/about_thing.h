#pragma once

#include "base/id.h"

class QWidget;

namespace waymark::ui {

// Keys and menus act on what the keyboard or the pointer is on: the widget says what that is.

/// The widget, and all that is in it, is about this thing of the catalog.
void setThing(QWidget& widget, const Id& thing);
/// What the widget is about, or the nearest around it that says so; empty for none.
[[nodiscard]] Id thingOf(const QWidget* widget);

}   // namespace waymark::ui
