#pragma once

#include "progress/event.h"

#include <span>
#include <string>
#include <vector>

namespace waymark {

/// Whether this is a log that a Waymark wrote: each event's hash, its payload's hash, and the event before it in its
/// chain, which must be among these too. One sentence a problem, the first `most`.
[[nodiscard]] std::vector<std::string> eventProblems(std::span<const Event> events, std::size_t most = 100);

}   // namespace waymark
