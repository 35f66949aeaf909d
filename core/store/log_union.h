#pragma once

#include "progress/event.h"

#include <vector>

namespace waymark {
class CatalogIndex;
}

namespace waymark::store {

class Database;

/// Takes the events that the other log has and this one lacks, each checked before, and derives from them. Within the
/// caller's transaction. Any order of files, any number of times: the same states. Gives the new events. Throws a
/// StoreError, and takes nothing then, when the other log is damaged or holds what no Waymark writes (oddityOf). A clock
/// that was wrong loses nothing: its events are taken where their stamps put them.
std::vector<Event> uniteLogs(Database& database, Database& other, const CatalogIndex& catalog);
/// The same with events that were checked already (eventProblems, oddityOf). One that is here without what it says,
/// because it came from a document without notes, gets it.
std::vector<Event> uniteEvents(Database& database, std::vector<Event> events, const CatalogIndex& catalog);

}   // namespace waymark::store
