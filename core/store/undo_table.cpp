#include "store/undo_table.h"

#include "store/rows.h"

namespace waymark::store {

namespace {

constexpr int MostKept = 100;

std::optional<UndoEntry> entryOf(Database& database, const LearnerId& learner, const std::string& query)
{
    Prepared row(database, query);
    row.bind(learner);
    if (!row.step()) return std::nullopt;
    UndoEntry entry{row.number(0), row.text(1), row.text(2), row.text(3), {}};
    Prepared change(
        database, "SELECT kind, item, slot, before, after FROM undo_change WHERE learner = ? AND place = ?");
    change.bind(learner, entry.place);
    while (change.step())
        entry.changes.push_back({change.text(0), change.id(1), change.text(2), change.text(3), change.text(4)});
    return entry;
}

}   // namespace

void pushUndo(Database& database, const LearnerId& learner, const UndoEntry& entry)
{
    run(database, "DELETE FROM undo WHERE learner = ? AND undone = 1", learner);
    Prepared last(database, "SELECT coalesce(max(place), 0) FROM undo WHERE learner = ?");
    last.bind(learner);
    const std::int64_t place = last.step() ? last.number(0) + 1 : 1;
    run(database, "INSERT INTO undo VALUES (?, ?, ?, ?, ?, 0)", learner, place, entry.act, entry.current, entry.label);
    Prepared change(database, "INSERT INTO undo_change VALUES (?, ?, ?, ?, ?, ?, ?)");
    for (const UndoChange& one : entry.changes)
        change(learner, place, one.kind, one.item, one.slot, one.before, one.after);
    run(database, "DELETE FROM undo WHERE learner = ? AND place <= ?", learner, place - MostKept);
}

std::optional<UndoEntry> nextUndo(Database& database, const LearnerId& learner)
{
    return entryOf(database, learner,
        "SELECT place, act, current, label FROM undo WHERE learner = ? AND undone = 0 "
        "ORDER BY place DESC LIMIT 1");
}

std::optional<UndoEntry> nextRedo(Database& database, const LearnerId& learner)
{
    return entryOf(database, learner,
        "SELECT place, act, current, label FROM undo WHERE learner = ? AND undone = 1 "
        "ORDER BY place LIMIT 1");
}

void setUndone(
    Database& database, const LearnerId& learner, std::int64_t place, bool isUndone, const std::string& current)
{
    run(database, "UPDATE undo SET undone = ?, current = ? WHERE learner = ? AND place = ?", isUndone ? 1 : 0, current,
        learner, place);
}

}   // namespace waymark::store
