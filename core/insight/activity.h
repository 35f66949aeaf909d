#pragma once

#include "catalog/catalog_index.h"
#include "progress/progress.h"

#include <map>
#include <string>
#include <string_view>

namespace waymark {

/// What was done on which of the learner's own days. Days are ISO; days without anything are not there. A topic counts on
/// the day of its last tick, so what was unticked counts nowhere, and neither does one whose day is none (isDay).
struct Activity
{
    std::map<std::string, int, std::less<>> topics;   ///< topics that were done
    std::map<std::string, double, std::less<>> hours;   ///< of these topics, as the catalog counts them

    /// Of both ends' days.
    [[nodiscard]] int topicsBetween(std::string_view first, std::string_view last) const;
    [[nodiscard]] double hoursBetween(std::string_view first, std::string_view last) const;
};
[[nodiscard]] Activity activityOf(const CatalogIndex& catalog, const Progress& progress);

/// The days in a row with something done, up to today, or up to yesterday while today has nothing yet.
[[nodiscard]] int streakOf(const Activity& activity, std::string_view today);

/// The month with most topics up to today, the last of equals; no month where nothing was done.
struct BestMonth
{
    std::string month;   ///< `2026-11`
    int topics = 0;
};
[[nodiscard]] BestMonth bestMonthOf(const Activity& activity, std::string_view today);

}   // namespace waymark
