#pragma once

#include "base/clock.h"
#include "base/id.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace waymark {

/// The form in which this program writes events. Those of form 1 have no salt; they are read for ever.
inline constexpr int EventFormat = 2;

/// One entry of the append-only log. Each (learner, kind, item, slot) is a register whose newest event, in the log's
/// order (stamp, writer, number), holds its value.
struct Event
{
    std::int64_t row = 0;   ///< order of arrival in this file; not part of the hash
    int format = EventFormat;
    LearnerId learner;
    std::string writer;   ///< UUID of one file on one machine
    std::int64_t number = 0;   ///< the writer's own count for this learner, from 1
    std::int64_t stamp = 0;   ///< the greater of the clock in UTC ms and this learner's greatest stamp + 1
    std::string act;   ///< UUID of what was done in one go
    std::string undoes;   ///< the act that this one takes back, or empty
    std::string redoes;   ///< the act that this one does again, or empty
    std::string kind;   ///< see EventKind; unknown kinds are kept and passed on
    Id item;   ///< empty when the event is about the learner
    std::string slot;   ///< tells several values of one item apart (KindRule::slot)
    std::optional<std::string> payload;   ///< none where a document left it out or it was erased: not known here
    std::string salt;   ///< 32 hex digits beside a payload that may be left out, or nobody could tell it from its hash
    std::string payloadHash;
    std::string previous;   ///< the hash of this writer's event before for this learner; empty for its first
    std::string hash;
    Moment moment;
    std::string day;
};

/// The end of the year 9999, in UTC ms: no stamp and no clock goes further.
inline constexpr std::int64_t LastMoment = 253'402'300'799'999;

/// SHA-256 over the salt's bytes and then the payload.
[[nodiscard]] std::string payloadHashOf(std::string_view salt, std::string_view payload);

/// SHA-256 over every field but row, payload, salt and hash themselves (the payload stands in by its hash, so that it can be
/// left out), each with its length before it.
[[nodiscard]] std::string hashOf(const Event& event);

/// The log's order: the same in every file that holds both.
[[nodiscard]] bool isBefore(const Event& a, const Event& b);

}   // namespace waymark
