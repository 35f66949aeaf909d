#include "store/undo_table.h"

#include "store/rows.h"

#include <fmt/format.h>

namespace waymark::store {

namespace {

constexpr int MostKept = 100;

constexpr auto Undoable = "SELECT place, act, label, catalog FROM undo WHERE stack IN ('', ?1) AND undone = 0 "
                          "ORDER BY place DESC LIMIT 1";
constexpr auto Redoable = "SELECT place, act, label, catalog FROM undo WHERE stack IN ('', ?1) AND undone > 0 "
                          "ORDER BY undone DESC LIMIT 1";

std::optional<UndoEntry> entryOf(Database& database, std::string_view stack, const char* query)
{
    Prepared row(database, query);
    row.bind(stack);
    if (!row.step()) return std::nullopt;
    UndoEntry entry{row.number(0), row.text(1), row.text(2), row.text(3), {}};
    Prepared change(database,
        "SELECT learner, kind, item, slot, before_event, after_event, before, after FROM undo_change WHERE place = ?");
    change.bind(entry.place);
    while (change.step())
        entry.changes.push_back({{{change.text(0)}, change.text(1), change.id(2), change.text(3)},
            change.numberOrNone(4), change.numberOrNone(5), change.text(6), change.text(7)});
    return entry;
}

std::string labelOf(Database& database, std::string_view stack, const char* query)
{
    Prepared row(database, query);
    row.bind(stack);
    return row.step() ? row.text(2) : std::string();
}

void putChange(Prepared& insert, std::int64_t place, const UndoChange& one)
{
    insert(place, one.key.learner, one.key.kind, one.key.item, one.key.slot, one.beforeEvent, one.afterEvent,
        one.before, one.after);
}

}   // namespace

std::int64_t pushUndo(Database& database, std::string_view stack, const UndoEntry& entry)
{
    // What comes after it in the one order of both stacks cannot be done again before it.
    run(database, "DELETE FROM undo WHERE undone > 0 AND (stack IN ('', ?1) OR ?1 = '')", stack);
    const std::int64_t place = database.number("SELECT coalesce(max(place), 0) + 1 FROM undo");
    run(database, "INSERT INTO undo VALUES (?, ?, ?, ?, 0, ?)", place, stack, entry.act, entry.label, entry.catalog);
    Prepared insert(database, "INSERT INTO undo_change VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const UndoChange& one : entry.changes) putChange(insert, place, one);
    run(database,
        "DELETE FROM undo WHERE stack = ?1 AND place <= "
        "(SELECT place FROM undo WHERE stack = ?1 ORDER BY place DESC LIMIT 1 OFFSET ?2)",
        stack, MostKept);
    return place;
}

std::optional<UndoEntry> nextUndo(Database& database, std::string_view stack)
{
    return entryOf(database, stack, Undoable);
}

std::optional<UndoEntry> nextRedo(Database& database, std::string_view stack)
{
    return entryOf(database, stack, Redoable);
}

std::string nextUndoLabel(Database& database, std::string_view stack)
{
    return labelOf(database, stack, Undoable);
}

std::string nextRedoLabel(Database& database, std::string_view stack)
{
    return labelOf(database, stack, Redoable);
}

void setUndone(Database& database, std::int64_t place, bool isUndone)
{
    const std::int64_t order =
        isUndone ? database.number("SELECT coalesce(max(undone), 0) + 1 FROM undo") : std::int64_t{0};
    run(database, "UPDATE undo SET undone = ? WHERE place = ?", order, place);
}

void restand(Database& database, std::int64_t place, const RegisterKey& key, std::optional<std::int64_t> then,
    const std::string& text, std::int64_t now, bool isBefore)
{
    const std::string own = isBefore ? "before_event" : "after_event";
    run(database,
        fmt::format(
            "UPDATE undo_change SET {} = ? WHERE place = ? AND learner = ? AND kind = ? AND item = ? AND slot = ?",
            own),
        now, place, key.learner, key.kind, key.item, key.slot);
    if (!then && !text.empty()) return;
    for (const std::string column : {"before", "after"}) {
        const std::string set = fmt::format(
            "UPDATE undo_change SET {}_event = ? WHERE learner = ? AND kind = ? AND item = ? AND slot = ? AND ",
            column);
        if (then) run(database, set + column + "_event = ?", now, key.learner, key.kind, key.item, key.slot, *then);
        else
            run(database, set + fmt::format("{0}_event IS NULL AND {0} = ''", column), now, key.learner, key.kind,
                key.item, key.slot);
    }
}

}   // namespace waymark::store
