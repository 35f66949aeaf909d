#pragma once

class QWidget;

namespace waymark::ui {

class Session;

/// The backups there are, newest first, each read whole to see whether it is good; and the way back to one.
void showBackups(Session& session, QWidget* parent);

}   // namespace waymark::ui
