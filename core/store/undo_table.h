#pragma once

#include "base/id.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace waymark::store {

class Database;

/// What an act did to one register.
struct UndoChange
{
    std::string kind;
    Id item;
    std::string slot;
    std::string before;
    std::string after;
};

struct UndoEntry
{
    std::int64_t place = 0;
    std::string act;
    std::string current;   ///< the act whose events hold now: the act itself, its undo or its redo
    std::string label;
    std::vector<UndoChange> changes;
};

/// A new act ends what could be done again, and the hundred-and-first oldest goes.
void pushUndo(Database& database, const LearnerId& learner, const UndoEntry& entry);
[[nodiscard]] std::optional<UndoEntry> nextUndo(Database& database, const LearnerId& learner);
[[nodiscard]] std::optional<UndoEntry> nextRedo(Database& database, const LearnerId& learner);
void setUndone(
    Database& database, const LearnerId& learner, std::int64_t place, bool isUndone, const std::string& current);

}   // namespace waymark::store
