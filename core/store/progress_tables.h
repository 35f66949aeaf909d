#pragma once

#include "catalog/catalog_index.h"
#include "progress/event.h"
#include "progress/learner.h"
#include "progress/progress.h"
#include "store/registers.h"

#include <array>
#include <string>
#include <utility>
#include <vector>

namespace waymark::store {

class Database;

/// Takes one event that stands in the log into what is derived from it: its register, then what follows from that. Any
/// order gives the same tables. True when its register holds it now.
bool deriveFrom(Database& database, const CatalogIndex& catalog, const Event& event);
/// The same of many, each of which stands in the log: what follows is derived once.
void deriveFromAll(Database& database, const CatalogIndex& catalog, const std::vector<Event>& events);
/// What follows from one register, derived anew from all that it is folded with.
void derive(Database& database, const CatalogIndex& catalog, const RegisterKey& key);

/// Throws away all that is derived and derives it anew, register by register.
void deriveAnew(Database& database, const CatalogIndex& catalog);

/// Every derived row as one line of text, in a fixed order: two files with equal lines hold the same states.
[[nodiscard]] std::vector<std::string> derivedLines(Database& database);

[[nodiscard]] Progress readProgress(Database& database, const LearnerId& learner);
/// Of one item, or skill or project, in the place of what stands there.
void readAgain(Database& database, const LearnerId& learner, const Id& item, Progress& progress);
[[nodiscard]] std::vector<Learner> readLearners(Database& database);
/// Those that were removed, each with the entry that says so.
[[nodiscard]] std::vector<std::pair<Learner, Event>> readRemoved(Database& database);
[[nodiscard]] ItemStatus statusOf(Database& database, const LearnerId& learner, const Id& item);

/// The slot and the payload of each piece that the item has, equal ones too.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> readEvidencePayloads(
    Database& database, const LearnerId& learner, const Id& item);

inline constexpr std::array EvidenceKinds{Evidence::Kind::Link, Evidence::Kind::Project, Evidence::Kind::Confirmed};

/// `link\nhttps://…`
[[nodiscard]] std::string evidencePayload(Evidence::Kind kind, std::string_view value);
[[nodiscard]] std::string_view word(Evidence::Kind kind);

}   // namespace waymark::store
