#pragma once

#include "progress/event.h"
#include "progress/progress.h"

#include <optional>
#include <span>

namespace waymark {

// What an item holds follows from registers alone: its own, and those of the older ids whose history it inherits. Each is
// given by its newest event that says something, or null. In whichever order events come, the same registers stay, and
// so does all that is folded here.

/// The newest of them; null when there is none.
[[nodiscard]] const Event* newestOf(const Event* own, std::span<const Event* const> older);

/// The item's own state where that is the newest; else what it inherits: done when all older ids were, learning when any
/// was begun. None when nothing was ever said.
[[nodiscard]] std::optional<ItemStatus> foldState(const Event* own, std::span<const Event* const> older);

}   // namespace waymark
