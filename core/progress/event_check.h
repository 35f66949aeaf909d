#pragma once

#include "progress/event.h"

#include <span>
#include <string>
#include <vector>

namespace waymark {

/// Whether this is a log that a Waymark wrote: each event's hash, its payload's hash, and the event before it in its
/// chain, which must be among these too. One sentence a problem, the first `most`.
[[nodiscard]] std::vector<std::string> eventProblems(std::span<const Event> events, std::size_t most = 100);

/// What an event holds that no Waymark writes, whatever its hash says: a day that is none, a name without letters … The
/// rest of a sentence about it; empty: nothing. Unknown kinds may say anything.
[[nodiscard]] std::string oddityOf(const Event& event);
/// Whether a clock can show this: a year of 1900 to 2999. Entries of other times would be odd, so none is written.
[[nodiscard]] bool isClockReading(const Moment& moment);

/// The day of this release (2026-11-30), in UTC ms: no computer that runs it has a right clock before that.
inline constexpr std::int64_t ReleasedAt = 1'795'996'800'000;
/// How far ahead of the clock an entry that comes from outside may be: 366 days.
inline constexpr std::int64_t MostAhead = std::int64_t{366} * 24 * 60 * 60 * 1'000;

/// The greatest stamp that is taken from outside by this clock, or by that of the release where that is later.
[[nodiscard]] std::int64_t latestTaken(std::int64_t utcMs);

/// The first event that is further ahead of this clock, or of the release where that is later, than any clock that was
/// right when it was written; null: none. A stranger's entry at the end of time would leave no room for others behind it.
[[nodiscard]] const Event* aheadOf(std::span<const Event> events, std::int64_t utcMs);

/// The same of a log, one sentence an event, the first `most`.
[[nodiscard]] std::vector<std::string> oddEvents(std::span<const Event> events, std::size_t most = 100);

}   // namespace waymark
