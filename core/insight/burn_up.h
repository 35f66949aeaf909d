#pragma once

#include "insight/coverage.h"
#include "progress/progress.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// How far the learner had come by the end of a day.
struct BurnPoint
{
    std::string day;
    int done = 0;   ///< topics, counted as the coverage counts them
    double hours = 0;   ///< the work that was done, of BurnUp::hours
};

/// The way through a role, or through everything. What is skipped now is left out of the work all along, so that the last
/// point and the hours left add up to the whole.
struct BurnUp
{
    int needed = 0;
    double hours = 0;   ///< the whole work, of a choice the cheapest way to fill it
    std::vector<BurnPoint>
        points;   ///< one before the first topic, then a week each, then today; empty when nothing is done
};

/// Weeks begin on `firstWeekday`, 0 is Monday; a week's point bears its last day.
[[nodiscard]] BurnUp burnUp(
    const CatalogIndex& catalog, const Progress& progress, const Role* scope, std::string_view today, int firstWeekday);

}   // namespace waymark
