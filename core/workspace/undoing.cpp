#include "store/event_table.h"
#include "workspace/write_gate.h"

#include <algorithm>

#include <fmt/format.h>

namespace waymark {

using namespace store;

namespace {

enum class Way { Back, Again };

/// Whether the register still holds what the entry's act gave it.
bool isStillOurs(Database& database, const LearnerId& learner, const UndoEntry& entry, const UndoChange& change)
{
    const auto newest = newestOf(database, learner, change.kind, change.item, change.slot);
    return newest && newest->act == entry.current;
}

void apply(Act& act, Database& database, const UndoEntry& entry, Way way, std::vector<Id>& leftAlone)
{
    if (way == Way::Back) act.setUndoes(entry.act);
    else act.setRedoes(entry.act);
    for (const UndoChange& change : entry.changes) {
        if (isStillOurs(database, act.learner(), entry, change))
            act.set(change.kind, change.item, change.slot, way == Way::Back ? change.before : change.after);
        else leftAlone.push_back(change.item);
    }
    setUndone(database, act.learner(), entry.place, way == Way::Back, act.id());
}

}   // namespace

static Result<ChangeSet> step(Workspace::Inside& inside, const LearnerId& learner, Way way)
{
    std::optional<UndoEntry> entry;
    std::vector<Id> leftAlone;
    auto written = inside.write(
        learner,
        [&](Act& act) {
            entry = way == Way::Back ? nextUndo(*inside.database, learner) : nextRedo(*inside.database, learner);
            if (entry) apply(act, *inside.database, *entry, way, leftAlone);
        },
        [&](const Act&) { return entry->label; }, Workspace::Inside::Undoable::No);
    if (!written) return written;
    if (!entry)
        return Error{ErrorKind::NotFound, way == Way::Back ? "There is nothing to undo." : "There is nothing to redo."};
    std::sort(leftAlone.begin(), leftAlone.end());
    leftAlone.erase(std::unique(leftAlone.begin(), leftAlone.end()), leftAlone.end());
    written->leftAlone = std::move(leftAlone);
    written->label = entry->label;
    return written;
}

Result<ChangeSet> Workspace::undo(const LearnerId& learner)
{
    return step(*m_inside, learner, Way::Back);
}

Result<ChangeSet> Workspace::redo(const LearnerId& learner)
{
    return step(*m_inside, learner, Way::Again);
}

}   // namespace waymark
