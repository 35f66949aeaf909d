#include "store/log_union.h"

#include "progress/event_check.h"
#include "store/database.h"
#include "store/event_table.h"
#include "store/log_check.h"
#include "store/progress_tables.h"
#include "store/store_error.h"

#include <fmt/format.h>

namespace waymark::store {

std::vector<Event> uniteLogs(Database& database, Database& other, const CatalogIndex& catalog)
{
    other.verify();
    if (const auto problems = checkLog(other); !problems.empty())
        throw StoreError({ErrorKind::Damaged,
            fmt::format("{} is damaged: {} Nothing was changed.", other.file().string(), problems.front())});
    std::vector<Event> events = readEvents(other, "");
    if (const auto odd = oddEvents(events, 1); !odd.empty())
        throw StoreError({ErrorKind::Invalid,
            fmt::format(
                "{} holds what no Waymark writes: {} Nothing was changed.", other.file().string(), odd.front())});
    return uniteEvents(database, std::move(events), catalog);
}

std::vector<Event> uniteEvents(Database& database, std::vector<Event> events, const CatalogIndex& catalog)
{
    std::vector<Event> taken;
    for (Event& event : events) {
        if (const auto known = eventOfHash(database, event.hash)) {
            if (known->payload || !event.payload) continue;
            event.row = known->row;
            fillPayload(database, event);
        } else {
            event.row = insertEvent(database, event);
        }
        deriveFrom(database, catalog, event);
        taken.push_back(std::move(event));
    }
    return taken;
}

}   // namespace waymark::store
