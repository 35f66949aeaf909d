#include "progress/event_check.h"

#include "base/clock.h"
#include "base/digest.h"
#include "base/text.h"
#include "progress/learner.h"
#include "progress/state.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <unordered_map>

#include <fmt/format.h>

namespace waymark {

namespace {

constexpr int MostOffset = 24 * 60;
constexpr std::size_t MostNameLength = 200;

bool isHours(std::string_view text)
{
    double hours = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), hours);
    return error == std::errc() && end == text.data() + text.size() && std::isfinite(hours) && hours >= 0 &&
        hours <= HoursInAWeek;
}

bool isName(std::string_view text)
{
    return !trimmed(text).empty() && lengthInCodePoints(text) <= MostNameLength;
}

/// What a kind may say; hours, a suggestion passed over and a learner's removal are taken back by an empty text.
bool canSay(std::string_view kind, std::string_view payload)
{
    if (kind == EventKind::Name) return isName(payload);
    if (kind == EventKind::State) return stateFrom(payload).has_value();
    if (kind == EventKind::Hours) return payload.empty() || isHours(payload);
    if (kind == EventKind::Later) return payload.empty() || isDay(payload);
    return kind != EventKind::Removed || payload.empty() || payload == "yes";
}

/// Of the kinds that this version understands.
bool mustSay(std::string_view kind)
{
    constexpr std::array Kinds{
        EventKind::State, EventKind::Later, EventKind::Name, EventKind::Role, EventKind::Hours, EventKind::Removed};
    return std::find(Kinds.begin(), Kinds.end(), kind) != Kinds.end();
}

/// The end of the year 2999, of which isDay() knows the last day. A clock may be wrong, but each new entry is stamped
/// behind all others: far below LastMoment there is room for them.
constexpr std::int64_t LatestClock = 32'503'679'999'999;

bool isClock(const Moment& moment)
{
    return moment.utcMs >= 0 && moment.utcMs <= LatestClock && moment.offsetMinutes >= -MostOffset &&
        moment.offsetMinutes <= MostOffset;
}

using ByHash = std::unordered_map<std::string_view, const Event*>;

std::string problemOf(const Event& event, const ByHash& byHash)
{
    if (hashOf(event) != event.hash) return fmt::format("Event {} is not what was written.", event.row);
    if (event.payload && sha256(*event.payload) != event.payloadHash)
        return fmt::format("What event {} says is not what was written.", event.row);
    if (event.number == 1)
        return event.previous.empty() ? "" : fmt::format("Event {} has a wrong one before it.", event.row);
    const auto before = byHash.find(event.previous);
    const bool isJoined = before != byHash.end() && before->second->writer == event.writer &&
        before->second->learner == event.learner && before->second->number == event.number - 1;
    return isJoined ? "" : fmt::format("The event before event {} is missing.", event.row);
}

}   // namespace

std::vector<std::string> eventProblems(std::span<const Event> events, std::size_t most)
{
    ByHash byHash;
    for (const Event& event : events) byHash.emplace(event.hash, &event);
    std::vector<std::string> problems;
    for (const Event& event : events) {
        if (problems.size() >= most) break;
        if (std::string problem = problemOf(event, byHash); !problem.empty()) problems.push_back(std::move(problem));
    }
    return problems;
}

std::string_view oddityOf(const Event& event)
{
    if (event.learner.text.empty() || event.writer.empty() || event.kind.empty())
        return "does not say whose it is, who wrote it or of what kind it is";
    if (event.number < 1 || event.stamp < 0 || event.stamp > LatestClock) return "has no place in the log's order";
    if (!isClock(event.moment)) return "has a time that no clock shows";
    if (!isDay(event.day)) return "has a day that is none";
    if (event.payload ? !canSay(event.kind, *event.payload) : mustSay(event.kind))
        return "says what no entry of its kind can say";
    return {};
}

std::vector<std::string> oddEvents(std::span<const Event> events, std::size_t most)
{
    std::vector<std::string> odd;
    for (const Event& event : events) {
        if (odd.size() >= most) break;
        if (const auto oddity = oddityOf(event); !oddity.empty())
            odd.push_back(fmt::format("Event {} {}.", event.row, oddity));
    }
    return odd;
}

}   // namespace waymark
