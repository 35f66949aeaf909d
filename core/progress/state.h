#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace waymark {

/// Of an item for a learner.
enum class State { Open, Learning, Done, Skipped };

inline constexpr std::array AllStates{State::Open, State::Learning, State::Done, State::Skipped};

[[nodiscard]] std::string_view word(State state);
[[nodiscard]] std::optional<State> stateFrom(std::string_view word);

}   // namespace waymark
