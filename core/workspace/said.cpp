#include "workspace/said.h"

#include "progress/event_kinds.h"
#include "progress/payload.h"
#include "store/event_table.h"

namespace waymark {

using namespace store;

Said saidBy(const Event& event)
{
    const std::string payload = event.payload.value_or("");
    return {event.kind == EventKind::State ? withDay(payload, event.day) : payload, event.salt};
}

Said saidBy(Database& database, const RegisterKey& key, std::optional<std::int64_t> row, const std::string& text)
{
    if (!text.empty()) return {text, {}};
    const auto event = row ? eventOfRow(database, *row) : std::nullopt;
    if (event) return saidBy(*event);
    return {key.kind == EventKind::State ? std::string(word(State::Open)) : std::string(), {}};
}

}   // namespace waymark
