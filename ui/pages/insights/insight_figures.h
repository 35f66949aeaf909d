#pragma once

#include "charts/area_spokes.h"
#include "charts/burn_chart.h"
#include "charts/heat_map.h"
#include "charts/pace_chart.h"
#include "insight/coverage.h"

#include <vector>

namespace waymark::ui {

class Session;

/// All that the page says, counted once.
struct InsightFigures
{
    const Role* role = nullptr;   ///< of the session's catalog; null: everything counts
    BurnUpData burnUp;
    std::vector<WorkWeek> weeks;
    Coverage coverage;
    HeatDays days;
    int streak = 0;

    /// Something was done on some day.
    [[nodiscard]] bool hasHistory() const { return !weeks.empty(); }
};

/// Only while there is a learner.
[[nodiscard]] InsightFigures readInsights(Session& session);

}   // namespace waymark::ui
