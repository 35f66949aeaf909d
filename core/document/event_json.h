#pragma once

#include "progress/event.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string_view>

namespace waymark {

/// All of an event but its row, under the names of the file's own table. A payload that was left out is null.
[[nodiscard]] nlohmann::ordered_json jsonOf(const Event& event);

/// None when something is missing, of another type, or none that a Waymark writes (oddityOf). Its hash is not looked at.
[[nodiscard]] std::optional<Event> eventOf(nlohmann::ordered_json json);

/// Whether an event has a field of that name.
[[nodiscard]] bool isEventField(std::string_view name);

}   // namespace waymark
