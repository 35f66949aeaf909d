#pragma once

#include "base/clock.h"
#include "base/id.h"

#include <cstdint>
#include <optional>
#include <string>

namespace waymark {

/// One entry of the append-only log. Each (learner, kind, item, slot) is a register whose newest event, in the log's
/// order (stamp, writer, number), holds its value.
struct Event
{
    std::int64_t row = 0;   ///< order of arrival in this file; not part of the hash
    LearnerId learner;
    std::string writer;   ///< UUID of one file on one machine
    std::int64_t number = 0;   ///< the writer's own count for this learner, from 1
    std::int64_t stamp = 0;   ///< the greater of the clock in UTC ms and the greatest stamp in the file + 1
    std::string act;   ///< UUID of what was done in one go
    std::string undoes;   ///< the act that this one takes back, or empty
    std::string redoes;   ///< the act that this one does again, or empty
    std::string kind;   ///< see EventKind; unknown kinds are kept and passed on
    Id item;   ///< empty when the event is about the learner
    std::string slot;   ///< tells several values of one item apart (evidence)
    std::optional<std::string> payload;   ///< none where a document left it out: not known here
    std::string payloadHash;
    std::string previous;   ///< the hash of this writer's event before for this learner; empty for its first
    std::string hash;
    Moment moment;
    std::string day;
};

/// The kinds that this version understands, and what their payloads hold.
namespace EventKind {
inline constexpr auto State = "state";   // open, learning, done, skipped
inline constexpr auto Note = "note";   // the text; empty when taken away
inline constexpr auto Evidence = "evidence";   // kind, line feed, value; empty when taken away
inline constexpr auto Later = "later";   // the day on which a suggestion was passed over; empty when asked for again
inline constexpr auto Name = "name";   // the learner's name
inline constexpr auto Role = "role";   // the target role's id; empty for none
inline constexpr auto Hours = "hours";   // a week, as a decimal number
inline constexpr auto Removed = "removed";   // yes; empty when brought back
}   // namespace EventKind

/// The end of the year 9999, in UTC ms: no stamp and no clock goes further.
inline constexpr std::int64_t LastMoment = 253'402'300'799'999;

/// SHA-256 over every field but row, payload and hash themselves (the payload stands in by its hash, so that it can be
/// left out), each with its length before it.
[[nodiscard]] std::string hashOf(const Event& event);

/// The log's order: the same in every file that holds both.
[[nodiscard]] bool isBefore(const Event& a, const Event& b);

}   // namespace waymark
