#pragma once

#include "catalog/catalog_index.h"
#include "progress/event.h"
#include "progress/learner.h"
#include "progress/progress.h"

#include <string>
#include <vector>

namespace waymark::store {

class Database;

/// Takes one event that stands in the log into what is derived from it: its register, and the table of its kind. Any
/// order gives the same tables. True when it is now the newest of its register; a note or a piece of evidence that was left
/// out is in none until it is filled in.
bool deriveFrom(Database& database, const CatalogIndex& catalog, const Event& event);

/// Throws away all that is derived and derives it anew, event by event.
void deriveAnew(Database& database, const CatalogIndex& catalog);

/// Every derived row as one line of text, in a fixed order: two files with equal lines hold the same states.
[[nodiscard]] std::vector<std::string> derivedLines(Database& database);

[[nodiscard]] Progress readProgress(Database& database, const LearnerId& learner);
[[nodiscard]] std::vector<Learner> readLearners(Database& database);
[[nodiscard]] State stateOf(Database& database, const LearnerId& learner, const Id& item);

/// `link\nhttps://…` and back.
[[nodiscard]] std::string evidencePayload(Evidence::Kind kind, std::string_view value);
[[nodiscard]] std::string_view word(Evidence::Kind kind);

}   // namespace waymark::store
