#pragma once

class QContextMenuEvent;
class QWidget;

namespace waymark::ui {

class Session;

/// The menu of a right click, or of the Menu key, within `around`: what can be done with the thing that the pointer or the
/// keyboard is on, and what the widgets around it offer. `pane` holds the details. False when there is nothing to offer.
bool showThingMenu(
    const QContextMenuEvent& event, Session& session, QWidget& around, const QWidget& pane, QWidget& window);

}   // namespace waymark::ui
