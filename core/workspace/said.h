#pragma once

#include "workspace/act.h"

namespace waymark {

/// What the register said when the event of that row held it, in the form in which it says the same today: with its day
/// and its salt. `text` stands for no event and, of a state, goes before the event; empty where there was nothing.
[[nodiscard]] Said saidBy(
    store::Database& database, const store::RegisterKey& key, std::optional<std::int64_t> row, const std::string& text);
[[nodiscard]] Said saidBy(const Event& event);

}   // namespace waymark
