#pragma once

#include "progress/event.h"

#include <functional>
#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

namespace waymark::test {

/// Numbers the events of each chain anew and makes every hash right, as somebody would who changed what they say and
/// means harm. The hash of a payload that is left out stays.
void forge(std::vector<Event>& log);

/// A progress document with its log changed, and forged afterwards.
[[nodiscard]] std::string forged(
    const std::string& document, const std::function<void(nlohmann::ordered_json& log)>& change);

}   // namespace waymark::test
