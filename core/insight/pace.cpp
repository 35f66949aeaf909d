#include "insight/pace.h"

#include "base/clock.h"
#include "progress/learner.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace waymark {

std::string weekStart(std::string_view day, int firstWeekday)
{
    return dayAfter(day, -((weekdayOf(day) - firstWeekday + 7) % 7));
}

std::vector<WorkWeek> weeksOf(const Activity& activity, std::string_view today, int firstWeekday)
{
    std::vector<WorkWeek> weeks;
    const auto oldest =
        std::find_if(activity.topics.begin(), activity.topics.end(), [](const auto& day) { return isDay(day.first); });
    if (oldest == activity.topics.end() || !isDay(today)) return weeks;
    for (std::string first = weekStart(oldest->first, firstWeekday); first <= today; first = dayAfter(first, 7)) {
        const std::string last = std::min(dayAfter(first, 6), std::string(today));
        const double hours = activity.hoursBetween(first, last);
        weeks.push_back({first, activity.topicsBetween(first, last), hours, hours > MostHoursAWeek});
    }
    return weeks;
}

std::vector<WorkWeek> paceWeeks(const std::vector<WorkWeek>& weeks)
{
    std::vector<WorkWeek> whole = weeks;
    if (!whole.empty()) whole.pop_back();
    std::erase_if(whole, [](const WorkWeek& week) { return week.isStocktaking; });
    if (whole.size() > PaceWeeks) whole.erase(whole.begin(), whole.end() - PaceWeeks);
    return whole;
}

Pace paceOf(const std::vector<WorkWeek>& weeks)
{
    Pace pace;
    for (const WorkWeek& week : paceWeeks(weeks)) {
        ++pace.weeks;
        pace.activeWeeks += week.topics > 0 ? 1 : 0;
        pace.hoursAWeek += week.hours;
        pace.topicsAWeek += week.topics;
        pace.bestHours = std::max(pace.bestHours, week.hours);
    }
    if (pace.weeks == 0) return pace;
    pace.hoursAWeek /= pace.weeks;
    pace.topicsAWeek /= pace.weeks;
    return pace;
}

std::optional<int> weeksFor(double hours, double hoursAWeek)
{
    // An older file, or another program's, may hold fewer hours than can be set today.
    if (!(hoursAWeek >= LeastHoursAWeek && hours > 0)) return std::nullopt;
    constexpr double Most = std::numeric_limits<int>::max();
    return static_cast<int>(std::min(Most, std::ceil(hours / hoursAWeek)));
}

}   // namespace waymark
