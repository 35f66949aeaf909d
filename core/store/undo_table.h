#pragma once

#include "store/registers.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::store {

class Database;

/// What an act did to one register. The events are rows of this file, none where no event held the register; `before`
/// and `after` are for states, which may be inherited and have a day, and for what no event held.
struct UndoChange
{
    RegisterKey key;
    std::optional<std::int64_t> beforeEvent, afterEvent;
    std::string before, after;
};

struct UndoEntry
{
    std::int64_t place = 0;
    std::string act;
    std::string label;
    std::string catalog;   ///< that it added or removed
    std::vector<UndoChange> changes;
};

/// The stack of the acts on people, catalogs and whole logs; every learner has another, called by the learner's id.
inline constexpr std::string_view FileStack;

/// A new act ends what could be done again in its stack and the file's, one of the file's in all of them, and the hundred-and-first oldest goes. Gives its place.
std::int64_t pushUndo(Database& database, std::string_view stack, const UndoEntry& entry);

// Of a learner's acts and the file's, taken together in the order in which they were done.
[[nodiscard]] std::optional<UndoEntry> nextUndo(Database& database, std::string_view stack);
/// What was undone last, whoever was shown then, before anything else was done.
[[nodiscard]] std::optional<UndoEntry> nextRedo(Database& database, std::string_view stack);
[[nodiscard]] std::string nextUndoLabel(Database& database, std::string_view stack);
[[nodiscard]] std::string nextRedoLabel(Database& database, std::string_view stack);

void setUndone(Database& database, std::int64_t place, bool isUndone);
/// The event of the row `now` says again what that of `then` said, of this register of this act: it stands for it from
/// now on, here and wherever an older or newer act counts on it. Without `then` and `text` it says that there is nothing,
/// and stands for there being no event.
void restand(Database& database, std::int64_t place, const RegisterKey& key, std::optional<std::int64_t> then,
    const std::string& text, std::int64_t now, bool isBefore);

/// Puts what is kept of the entry's catalog in the place of what is there, and keeps that instead.
void swapCatalog(Database& database, const UndoEntry& entry);
/// Keeps the catalog as it is now, before the entry's act changes it.
void keepCatalog(Database& database, std::int64_t place, std::string_view catalog);

}   // namespace waymark::store
