#pragma once

#include "progress/event.h"
#include "store/undo_table.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace waymark {
class CatalogIndex;
}

namespace waymark::store {

class Database;

/// What came in from another log.
struct UniteOutcome
{
    std::vector<Event> taken;   ///< the new events, and those that say now what was left out before
    std::vector<UndoChange> changes;   ///< the registers that hold something else now
};

/// All events of another file, checked. Throws a StoreError when its log is damaged or holds what no Waymark writes
/// (oddityOf).
[[nodiscard]] std::vector<Event> readLog(Database& other);

/// Takes the events that this log lacks, each checked before (eventProblems, oddityOf, aheadOf), and derives from them.
/// Within the caller's transaction. Any order of logs, any number of times: the same states. An event that is here
/// without what it says, because it came from a document without notes, gets it; one that was erased does not. `act`
/// brings them in.
UniteOutcome uniteEvents(
    Database& database, std::vector<Event> events, const CatalogIndex& catalog, std::string_view act);

}   // namespace waymark::store
