#include "progress/event_check.h"

#include "base/clock.h"
#include "base/digest.h"
#include "progress/event_kinds.h"
#include "progress/sentences.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace waymark {

namespace {

constexpr int MostOffset = 24 * 60;
constexpr std::size_t HashDigits = 64, SaltDigits = 32, MostKindBytes = 64, MostSlotBytes = 100, MostInstantDigits = 15;

/// The first and the last moment of the years that isDay() knows.
constexpr std::int64_t EarliestClock = -2'208'988'800'000, LatestClock = 32'503'679'999'999;

bool isClock(const Moment& moment)
{
    return moment.utcMs >= EarliestClock && moment.utcMs <= LatestClock && moment.offsetMinutes >= -MostOffset &&
        moment.offsetMinutes <= MostOffset;
}

bool isActOrNone(std::string_view text)
{
    return text.empty() || isUuid(text);
}

bool hasIds(const Event& event)
{
    return isUuid(event.learner.text) && isUuid(event.writer) && isUuid(event.act) && isActOrNone(event.undoes) &&
        isActOrNone(event.redoes);
}

/// PostgreSQL cannot hold it in a text, and C takes it for the end.
bool hasNul(const Event& event)
{
    const std::array<std::string_view, 5> texts{
        event.kind, event.item.text(), event.slot, event.day, event.payload ? *event.payload : std::string_view()};
    return std::any_of(
        texts.begin(), texts.end(), [](std::string_view text) { return text.find('\0') != std::string_view::npos; });
}

bool isSlot(Slot slot, std::string_view text)
{
    switch (slot) {
    case Slot::None: return text.empty();
    case Slot::Any: return text.size() <= MostSlotBytes;
    case Slot::Day: return isDay(text);
    case Slot::Instant:
        return !text.empty() && text.size() <= MostInstantDigits &&
            text.find_first_not_of("0123456789") == std::string_view::npos;
    case Slot::Hash: return isHex(text, HashDigits);
    }
    return false;
}

bool hasItsPlace(const Event& event)
{
    const std::string& item = event.item.text();
    const bool isItem = item.empty() || isItemId(item);
    const KindRule* rule = ruleOf(event.kind);
    if (rule == nullptr) return isItem && event.kind.size() <= MostKindBytes && event.slot.size() <= MostSlotBytes;
    const bool isAboutRight = rule->about == About::Either || (rule->about == About::Learner) == item.empty();
    return isItem && isAboutRight && isSlot(rule->slot, event.slot);
}

/// Where it says something it bears a salt when it may be left out; of the first release's events none does.
bool hasItsSalt(const Event& event)
{
    if (!event.payload || event.format == 1) return event.salt.empty();
    if (ruleOf(event.kind) == nullptr) return event.salt.empty() || isHex(event.salt, SaltDigits);
    return mayBeLeftOut(event.kind) ? isHex(event.salt, SaltDigits) : event.salt.empty();
}

bool mustSaySomething(std::string_view kind)
{
    return kind == EventKind::State || kind == EventKind::Name || kind == EventKind::Erased;
}

bool canSay(const Event& event)
{
    if (!event.payload) return mayBeLeftOut(event.kind);
    const KindRule* rule = ruleOf(event.kind);
    if (event.payload->size() > (rule != nullptr ? rule->mostBytes : MostPayloadBytes)) return false;
    if (rule == nullptr) return true;
    return event.payload->empty() ? !mustSaySomething(event.kind) : rule->canSay(*event.payload);
}

using ByHash = std::unordered_map<std::string_view, const Event*>;

std::string problemOf(const Event& event, const ByHash& byHash)
{
    if (hashOf(event) != event.hash) return say::EventChanged(event.row);
    if (event.payload && payloadHashOf(event.salt, *event.payload) != event.payloadHash)
        return say::PayloadChanged(event.row);
    if (event.number == 1) return event.previous.empty() ? "" : say::WrongBefore(event.row);
    const auto before = byHash.find(event.previous);
    const bool isJoined = before != byHash.end() && before->second->writer == event.writer &&
        before->second->learner == event.learner && before->second->number == event.number - 1;
    return isJoined ? "" : say::MissingBefore(event.row);
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

std::string oddityOf(const Event& event)
{
    if (event.format < 1 || event.format > EventFormat) return say::UnknownForm();
    if (!hasIds(event)) return say::IdsMissing();
    if (event.kind.empty() || !hasItsPlace(event)) return say::WrongPlace();
    if (hasNul(event)) return say::HoldsNul();
    if (event.number < 1 || event.stamp < 0 || event.stamp > LastMoment) return say::NoOrder();
    if (!isClock(event.moment)) return say::NoTime();
    if (!isDay(event.day)) return say::NoDay();
    if (!hasItsSalt(event)) return say::WrongSalt();
    if (!canSay(event)) return say::SaysWhatItCannot();
    return {};
}

bool isClockReading(const Moment& moment)
{
    return isClock(moment);
}

std::vector<std::string> oddEvents(std::span<const Event> events, std::size_t most)
{
    std::vector<std::string> odd;
    for (const Event& event : events) {
        if (odd.size() >= most) break;
        if (const auto oddity = oddityOf(event); !oddity.empty()) odd.push_back(say::EventOdd(event.row, oddity));
    }
    return odd;
}

std::int64_t latestTaken(std::int64_t utcMs)
{
    return std::max(utcMs, ReleasedAt) + MostAhead;
}

const Event* aheadOf(std::span<const Event> events, std::int64_t utcMs)
{
    const std::int64_t latest = latestTaken(utcMs);
    const auto found =
        std::find_if(events.begin(), events.end(), [latest](const Event& event) { return event.stamp > latest; });
    return found == events.end() ? nullptr : &*found;
}

}   // namespace waymark
