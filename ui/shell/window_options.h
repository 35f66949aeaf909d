#pragma once

#include "base/id.h"
#include "base/result.h"
#include "theme/theme.h"

#include <QString>

#include <filesystem>
#include <functional>
#include <vector>

namespace waymark::ui {

/// What the window is given by whoever starts it. A callback that is not set is not offered or not called.
struct WindowOptions
{
    QString page;   ///< the name of the first page; the first of the list when empty or unknown
    ThemeChoice theme = ThemeChoice::System;
    /// Writes the progress PDF for that role (the learner's target role, or empty for everything).
    std::function<Result<void>(const std::filesystem::path&, const Id& role)> exportPdf;
    std::vector<QString> notices;   ///< shown at start, one after another
};

}   // namespace waymark::ui
