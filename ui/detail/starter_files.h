#pragma once

#include "bridge/session.h"
#include "detail/section.h"

namespace waymark::ui {

/// The project's starter files, each opened to be read and saved; null when it has none.
[[nodiscard]] Section* starterFiles(Session& session, const Project& project, QWidget* parent);

}   // namespace waymark::ui
