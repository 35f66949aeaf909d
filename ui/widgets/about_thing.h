#pragma once

#include "base/id.h"

class QKeyEvent;
class QWidget;

namespace waymark::ui {

// Keys and menus act on what the keyboard or the pointer is on: the widget says what that is.

/// The widget, and all that is in it, is about this thing of the catalog.
void setThing(QWidget& widget, const Id& thing);
/// What the widget is about, or the nearest around it that says so; empty for none.
[[nodiscard]] Id thingOf(const QWidget* widget);

/// One of the keys with which something is done to a thing: they are left to the window by whatever has the keyboard.
[[nodiscard]] bool isThingKey(const QKeyEvent& event);

}   // namespace waymark::ui
