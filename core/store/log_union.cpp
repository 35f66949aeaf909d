#include "store/log_union.h"

#include "progress/event_check.h"
#include "progress/event_kinds.h"
#include "progress/payload.h"
#include "store/database.h"
#include "store/event_table.h"
#include "store/log_check.h"
#include "store/progress_tables.h"
#include "store/store_error.h"

#include <map>
#include <optional>

#include <fmt/format.h>

namespace waymark::store {

namespace {

/// Of a register: the event that decides what is shown, and of a state all that is shown.
struct Held
{
    std::optional<std::int64_t> row;
    std::string text;
};

/// By the names that things have today: taking back what was said of an older id is to say something of the newer one.
using Holders = std::map<RegisterKey, Held>;

Held heldBy(Database& database, const CatalogIndex& catalog, const RegisterKey& key)
{
    const auto holder = holderOf(database, catalog, key);
    const bool isState = key.kind == EventKind::State;
    return {holder ? std::optional(holder->row) : std::nullopt,
        isState ? payloadOf(valueOf(statusOf(database, key.learner, key.item))) : std::string()};
}

void remember(Database& database, const CatalogIndex& catalog, const RegisterKey& said, Holders& before)
{
    for (const RegisterKey& key : livingKeys(catalog, said))
        if (!before.contains(key)) before.emplace(key, heldBy(database, catalog, key));
}

/// Whether the event is new here, or says now what it did not.
bool take(Database& database, Event& event, std::string_view act)
{
    if (event.payload && isErased(database, event)) {
        event.payload.reset();
        event.salt.clear();
    }
    const auto known = eventOfHash(database, event.hash);
    if (!known) {
        event.row = insertEvent(database, event, act);
        return true;
    }
    event.row = known->row;
    if (known->payload || !event.payload) return false;
    fillPayload(database, event);
    setBroughtBy(database, event.row, act);
    return true;
}

}   // namespace

std::vector<Event> readLog(Database& other)
{
    other.verify();
    requireReadableSizes(other);
    std::vector<Event> events = readEvents(other, "");
    if (const auto problems = checkLog(other); !problems.empty())
        throw StoreError({ErrorKind::Damaged,
            fmt::format("{} is damaged: {} Nothing was changed.", other.file().string(), problems.front())});
    if (const auto odd = oddEvents(events, 1); !odd.empty())
        throw StoreError({ErrorKind::Invalid,
            fmt::format(
                "{} holds what no Waymark writes: {} Nothing was changed.", other.file().string(), odd.front())});
    return events;
}

UniteOutcome uniteEvents(
    Database& database, std::vector<Event> events, const CatalogIndex& catalog, std::string_view act)
{
    UniteOutcome outcome;
    Holders before;
    for (Event& event : events) {
        if (!take(database, event, act)) continue;
        remember(database, catalog, keyOf(event), before);
        deriveFrom(database, catalog, event);
        outcome.taken.push_back(std::move(event));
    }
    for (const auto& [key, then] : before)
        if (const Held now = heldBy(database, catalog, key); now.row != then.row)
            outcome.changes.push_back({key, then.row, now.row, then.text, now.text});
    return outcome;
}

}   // namespace waymark::store
