#pragma once

class QWidget;

namespace waymark::ui {

class Session;

/// Asks for progress that Waymark has exported, shows what it would change, and brings it in when that is wanted.
void askForImport(Session& session, QWidget& parent);

}   // namespace waymark::ui
