#pragma once

#include "base/id.h"
#include "base/result.h"
#include "bridge/session.h"
#include "report/report_options.h"
#include "theme/theme.h"

#include <QString>

#include <functional>
#include <vector>

namespace waymark::ui {

/// What the window is given by whoever starts it. A callback that is not set is not offered or not called.
struct WindowOptions
{
    QString page;   ///< the name of the first page; the first of the list when empty or unknown
    ThemeChoice theme = ThemeChoice::System;
    /// The shown learner's report on that role, on everything when it is empty; exports are made of it.
    std::function<Result<Report>(const Id& role, const ReportOptions& options)> report;
    std::vector<Notice> notices;   ///< shown at start, one after another
};

}   // namespace waymark::ui
