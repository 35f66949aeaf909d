#pragma once

#include "progress/state.h"
#include "widgets/filter_button.h"

#include <vector>

namespace waymark::ui {

// The answers of filters that several lists have; the first of each is "All".

/// The first answer of a filter: `text` in the menu, "All" on the button.
[[nodiscard]] FilterOption allOption(const QString& text);
[[nodiscard]] std::vector<FilterOption> tierOptions();
/// The four states, and "not done".
[[nodiscard]] std::vector<FilterOption> stateOptions();
/// The states that a key of stateOptions() lets through; none for "All".
[[nodiscard]] std::vector<State> statesOf(const QString& key);

}   // namespace waymark::ui
