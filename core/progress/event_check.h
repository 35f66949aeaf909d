#pragma once

#include "progress/event.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// Whether this is a log that a Waymark wrote: each event's hash, its payload's hash, and the event before it in its
/// chain, which must be among these too. One sentence a problem, the first `most`.
[[nodiscard]] std::vector<std::string> eventProblems(std::span<const Event> events, std::size_t most = 100);

/// What an event holds that no Waymark writes, whatever its hash says: a day that is none, a name without letters … The
/// rest of a sentence about it; empty: nothing. Unknown kinds may say anything.
[[nodiscard]] std::string_view oddityOf(const Event& event);
/// The same of a log, one sentence an event, the first `most`.
[[nodiscard]] std::vector<std::string> oddEvents(std::span<const Event> events, std::size_t most = 100);

}   // namespace waymark
