#include "insight/activity.h"

#include "base/clock.h"

namespace waymark {

namespace {

template <typename Number>
Number sumBetween(const std::map<std::string, Number, std::less<>>& days, std::string_view first, std::string_view last)
{
    Number sum = 0;
    for (auto day = days.lower_bound(first); day != days.end() && day->first <= last; ++day) sum += day->second;
    return sum;
}

}   // namespace

int Activity::topicsBetween(std::string_view first, std::string_view last) const
{
    return sumBetween(topics, first, last);
}

double Activity::hoursBetween(std::string_view first, std::string_view last) const
{
    return sumBetween(hours, first, last);
}

Activity activityOf(const CatalogIndex& catalog, const Progress& progress)
{
    Activity activity;
    for (const auto& [id, status] : progress.items) {
        const Topic* topic = status.state == State::Done ? catalog.topic(id) : nullptr;
        if (topic == nullptr || !isDay(status.day)) continue;
        ++activity.topics[status.day];
        activity.hours[status.day] += topic->hours;
    }
    return activity;
}

int streakOf(const Activity& activity, std::string_view today)
{
    std::string day = activity.topics.contains(today) ? std::string(today) : dayAfter(today, -1);
    int streak = 0;
    for (; activity.topics.contains(day); day = dayAfter(day, -1)) ++streak;
    return streak;
}

BestMonth bestMonthOf(const Activity& activity, std::string_view today)
{
    constexpr std::size_t Month = std::string_view("2026-11").size();
    BestMonth best, current;
    for (const auto& [day, topics] : activity.topics) {
        if (day > today) break;
        if (current.month != day.substr(0, Month)) current = {day.substr(0, Month), 0};
        current.topics += topics;
        if (current.topics >= best.topics) best = current;
    }
    return best;
}

}   // namespace waymark
