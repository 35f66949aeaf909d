#pragma once

#include "base/id.h"

#include <optional>
#include <string>
#include <string_view>

namespace waymark::store {

class Database;

/// What is being typed, to become an event of that kind when its field is left.
void putDraft(Database& database, const LearnerId& learner, std::string_view kind, const Id& item,
    std::string_view text, std::int64_t stamp);
void dropDraft(Database& database, const LearnerId& learner, std::string_view kind, const Id& item);
/// None where nothing is being typed, or where an entry of the log came later.
[[nodiscard]] std::optional<std::string> readDraft(
    Database& database, const LearnerId& learner, std::string_view kind, const Id& item);

}   // namespace waymark::store
