#pragma once

#include "shell/window_options.h"

class QWidget;

namespace waymark::ui {

class Session;

/// Asks where the progress PDF should go and writes it there; how it went is told in the notice bar.
void exportProgress(Session& session, const WindowOptions& options, QWidget* parent);

}   // namespace waymark::ui
