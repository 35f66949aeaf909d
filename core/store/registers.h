#pragma once

#include "catalog/catalog_index.h"
#include "progress/event.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace waymark::store {

class Database;

/// The name of one value that a learner has.
struct RegisterKey
{
    LearnerId learner;
    std::string kind;
    Id item;
    std::string slot;
    friend auto operator<=>(const RegisterKey&, const RegisterKey&) = default;
};

[[nodiscard]] RegisterKey keyOf(const Event& event);

/// Takes an event that stands in the log into its register, where the newest of those that say something stays: one that
/// is odd (oddityOf) or whose payload is not known says nothing; one that was erased says that there is nothing. False
/// when the register stays as it was.
bool takeIntoRegister(Database& database, const Event& event);
/// Finds the newest of the register anew, after one of its events lost what it said.
void refoldRegister(Database& database, const RegisterKey& key);
/// All registers anew, from these events.
void refoldRegisters(Database& database, const std::vector<Event>& events);

/// None where nothing was ever said. What was erased comes with an empty payload.
[[nodiscard]] std::optional<Event> eventIn(Database& database, const RegisterKey& key);
[[nodiscard]] std::optional<std::int64_t> rowIn(Database& database, const RegisterKey& key);
/// All that was ever said there, in order of arrival.
[[nodiscard]] std::vector<Event> eventsIn(Database& database, const RegisterKey& key);
/// The newest of the register and of those of the item's older ids: who decides what the item holds.
[[nodiscard]] std::optional<Event> holderOf(Database& database, const CatalogIndex& catalog, const RegisterKey& key);
/// The registers that stand for this one by the names of today: of the items that replace its item, or its own.
[[nodiscard]] std::vector<RegisterKey> livingKeys(const CatalogIndex& catalog, const RegisterKey& key);
/// Of a learner, kind by kind.
[[nodiscard]] std::vector<RegisterKey> registersOf(Database& database, const LearnerId& learner);

/// Whether an entry of the log says that what this one said is erased.
[[nodiscard]] bool isErased(Database& database, const Event& event);

}   // namespace waymark::store
