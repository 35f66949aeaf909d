#pragma once

#include "insight/activity.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// What was learned in one week: topics that were done, and their hours as the catalog counts them.
struct WorkWeek
{
    std::string first;   ///< its first day, ISO
    int topics = 0;
    double hours = 0;
    bool isStocktaking = false;   ///< more than anybody learns in a week: it says what was known before
};

/// A week with more hours than these is a stocktaking and no measure of pace.
inline constexpr double MostHoursAWeek = 60;

/// Every week from the one of the first topic that was done through the one of `today`, empty ones too; none when nothing
/// was done. Weeks begin on `firstWeekday` (0 is Monday). Days after today, and those that are none (isDay), count nowhere.
[[nodiscard]] std::vector<WorkWeek> weeksOf(const Activity& activity, std::string_view today, int firstWeekday);

/// The first day of the week of that day.
[[nodiscard]] std::string weekStart(std::string_view day, int firstWeekday);

/// The whole weeks that measure the pace: without today's, which is not over, and without stocktakings; the last
/// PaceWeeks of them.
inline constexpr std::size_t PaceWeeks = 26;
[[nodiscard]] std::vector<WorkWeek> paceWeeks(const std::vector<WorkWeek>& weeks);

/// Of those weeks, idle ones counted too.
struct Pace
{
    double hoursAWeek = 0;
    double topicsAWeek = 0;
    int weeks = 0;
    int activeWeeks = 0;   ///< with something done
    double bestHours = 0;   ///< of one week
};
[[nodiscard]] Pace paceOf(const std::vector<WorkWeek>& weeks);

/// How many weeks these hours take, rounded up; none when nothing is left, or when the hours a week are not said or fewer
/// than LeastHoursAWeek.
[[nodiscard]] std::optional<int> weeksFor(double hours, double hoursAWeek);

}   // namespace waymark
