#include "store/log_union.h"

#include "progress/event_check.h"
#include "store/database.h"
#include "store/event_table.h"
#include "store/holding.h"
#include "store/log_check.h"
#include "store/progress_tables.h"
#include "store/sentences.h"
#include "store/store_error.h"

namespace waymark::store {

namespace {

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
        throw StoreError({ErrorKind::Damaged, say::LogDamaged(other.file().string(), problems.front())});
    if (const auto odd = oddEvents(events, 1); !odd.empty())
        throw StoreError({ErrorKind::Invalid, say::LogOdd(other.file().string(), odd.front())});
    return events;
}

UniteOutcome uniteEvents(
    Database& database, std::vector<Event> events, const CatalogIndex& catalog, std::string_view act)
{
    UniteOutcome outcome;
    Holding holding(database, catalog);
    for (Event& event : events) {
        if (!take(database, event, act)) continue;
        holding.look(keyOf(event));
        outcome.taken.push_back(std::move(event));
    }
    deriveFromAll(database, catalog, outcome.taken);
    outcome.changes = holding.changes();
    return outcome;
}

}   // namespace waymark::store
