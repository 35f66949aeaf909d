#include "base/digest.h"
#include "progress/event_kinds.h"
#include "store/event_table.h"
#include "workspace/said.h"
#include "workspace/sentences.h"
#include "workspace/write_gate.h"

#include <algorithm>

namespace waymark {

using namespace store;

namespace {

enum class Way { Back, Again };

/// Whether the register is held by what the entry's act left there, on its way back or forth. What undo or redo said of an
/// older id meanwhile is no change: it gave back what was.
bool isStillOurs(const Act& act, const UndoChange& change, Way way)
{
    const auto left = way == Way::Back ? change.afterEvent : change.beforeEvent;
    const auto holder = holderOf(act.database(), act.catalog(), change.key);
    if ((holder ? std::optional(holder->row) : std::nullopt) == left) return true;
    const bool isByUndo = holder && (!holder->undoes.empty() || !holder->redoes.empty());
    return isByUndo && holder->item != change.key.item && rowIn(act.database(), change.key) == left;
}

void apply(Act& act, const UndoEntry& entry, Way way, std::vector<Id>& leftAlone)
{
    if (way == Way::Back) act.setUndoes(entry.act);
    else act.setRedoes(entry.act);
    Database& database = act.database();
    for (const UndoChange& change : entry.changes) {
        if (!isStillOurs(act, change, way)) {
            leftAlone.push_back(change.key.item);
            continue;
        }
        const auto then = way == Way::Back ? change.beforeEvent : change.afterEvent;
        const std::string& text = way == Way::Back ? change.before : change.after;
        const std::int64_t now = act.say(change.key, saidBy(database, change.key, then, text));
        restand(database, entry.place, change.key, then, text, now, way == Way::Back);
    }
    setUndone(database, entry.place, way == Way::Back);
    if (!entry.catalog.empty()) act.changeCatalog(entry.catalog, [&database, entry] { swapCatalog(database, entry); });
}

Result<ChangeSet> step(Workspace::Inside& inside, const LearnerId& shown, Way way)
{
    std::vector<Id> leftAlone;
    auto written = inside.write(std::nullopt, [&](Act& act) -> Result<std::string> {
        const auto entry =
            way == Way::Back ? nextUndo(act.database(), shown.text) : nextRedo(act.database(), shown.text);
        if (!entry) return Error{ErrorKind::NotFound, way == Way::Back ? say::NothingToUndo() : say::NothingToRedo()};
        apply(act, *entry, way, leftAlone);
        return entry->label;
    });
    if (!written) return written;
    std::sort(leftAlone.begin(), leftAlone.end());
    leftAlone.erase(std::unique(leftAlone.begin(), leftAlone.end()), leftAlone.end());
    written->leftAlone = std::move(leftAlone);
    return written;
}

}   // namespace

Result<ChangeSet> Workspace::undo(const LearnerId& shown)
{
    return step(*m_inside, shown, Way::Back);
}

Result<ChangeSet> Workspace::redo(const LearnerId& shown)
{
    return step(*m_inside, shown, Way::Again);
}

}   // namespace waymark
