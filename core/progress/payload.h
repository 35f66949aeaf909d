#pragma once

#include "progress/progress.h"
#include "progress/state.h"

#include <optional>
#include <string>
#include <string_view>

namespace waymark {

/// What a state's event says. Its form is the bare word where there is nothing else to tell, else a JSON object.
struct StateValue
{
    State state = State::Open;
    bool isKnownBefore = false;   ///< done, and no study
    std::string day;   ///< of the change, where it is not the event's own: restored or done earlier. Else empty
    friend bool operator==(const StateValue&, const StateValue&) = default;
};

[[nodiscard]] std::optional<StateValue> stateValueFrom(std::string_view payload);
[[nodiscard]] std::string payloadOf(const StateValue& value);
/// With its day, so that it can be said again on another one.
[[nodiscard]] StateValue valueOf(const ItemStatus& status);

/// The payload of a state event as it must be written on another day to say the same: with its day. What it holds that
/// this version does not know stays.
[[nodiscard]] std::string withDay(std::string_view statePayload, std::string_view day);

/// What the newer kinds may say, each a JSON object with at least these keys of these types; what else it holds is
/// nobody's business.
[[nodiscard]] bool isPlan(std::string_view payload);
[[nodiscard]] bool isWeeks(std::string_view payload);
[[nodiscard]] bool isReview(std::string_view payload);
[[nodiscard]] bool isAttempt(std::string_view payload);
[[nodiscard]] bool isPractice(std::string_view payload);
[[nodiscard]] bool isGoal(std::string_view payload);
[[nodiscard]] bool isCandidate(std::string_view payload);
[[nodiscard]] bool isScore(std::string_view payload);
[[nodiscard]] bool isSeen(std::string_view payload);
[[nodiscard]] bool isErased(std::string_view payload);

}   // namespace waymark
