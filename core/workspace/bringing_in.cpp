#include "workspace/bringing_in.h"

#include "base/clock.h"
#include "progress/event_check.h"
#include "progress/event_kinds.h"
#include "progress/fold.h"
#include "store/event_table.h"
#include "store/store_error.h"
#include "workspace/said.h"
#include "workspace/sentences.h"

#include <algorithm>
#include <map>
#include <set>

namespace waymark {

using namespace store;

namespace {

void requireRightClocks(const std::vector<Event>& log, const Moment& now)
{
    const Event* ahead = aheadOf(log, now.utcMs);
    if (ahead == nullptr) return;
    const auto entry = std::distance(log.data(), ahead) + 1;
    throw StoreError({ErrorKind::Invalid, say::EntryAhead(entry, isoUtc(ahead->stamp).substr(0, 4))});
}

std::set<LearnerId> peopleOf(Database& database)
{
    std::set<LearnerId> people;
    for (const Learner& one : readLearners(database)) people.insert(one.id);
    for (const auto& [one, event] : readRemoved(database)) people.insert(one.id);
    return people;
}

RegisterKey removalOf(const LearnerId& learner)
{
    return {learner, EventKind::Removed, {}, {}};
}

/// Of a learner who is new here it is enough to be put into the bin.
std::vector<UndoChange> undoOf(
    Database& database, const std::vector<UndoChange>& changes, const std::set<LearnerId>& knownBefore)
{
    std::vector<UndoChange> kept;
    std::set<LearnerId> newcomers;
    for (const UndoChange& change : changes) {
        if (knownBefore.contains(change.key.learner)) kept.push_back(change);
        else newcomers.insert(change.key.learner);
    }
    for (const LearnerId& learner : newcomers) {
        const auto row = rowIn(database, removalOf(learner));
        const auto removal = eventIn(database, removalOf(learner));
        if (!removal || removal->payload->empty()) kept.push_back({removalOf(learner), {}, row, "yes", {}});
    }
    return kept;
}

/// The act that took back what `brought` brought in, where that still holds the register.
bool wasTakenBack(const std::optional<Event>& holder, const std::string& brought)
{
    return holder && !brought.empty() && holder->undoes == brought;
}

void sayAgain(Act& act, const RegisterKey& key, const Event& holder, const Said& said)
{
    act.setRedoes(holder.undoes);
    const std::int64_t row = act.say(key, said);
    act.setRedoes({});
    const bool isState = key.kind == EventKind::State;
    act.remember({key, holder.row, row, isState ? saidBy(holder).payload : "", isState ? said.payload : ""});
}

/// The newest that the register says apart from what the import, its undo and their repetitions said there.
std::optional<Event> apartFrom(Database& database, const RegisterKey& key, const std::string& brought)
{
    std::vector<Event> events = eventsIn(database, key);
    std::sort(events.begin(), events.end(), [](const Event& a, const Event& b) { return isBefore(b, a); });
    std::set<std::string> imports{brought};
    for (Event& event : events) {
        const bool isRepeated = imports.contains(event.act);
        if (isRepeated && !event.redoes.empty()) imports.insert(event.redoes);
        if (!isRepeated && !imports.contains(event.undoes) && event.payload) return std::move(event);
    }
    return std::nullopt;
}

/// What an item held once the import was there: what was said of it and of its older ids.
Said heldWith(const Act& act, const RegisterKey& key, const std::string& brought, const Event& event)
{
    Database& database = act.database();
    const auto own = apartFrom(database, key, brought);
    std::vector<std::optional<Event>> older;
    for (const Id& id : act.catalog().replacedBy(key.item))
        older.push_back(eventIn(database, {key.learner, key.kind, id, key.slot}));
    std::vector<const Event*> borrowed;
    for (const auto& one : older) borrowed.push_back(one ? &*one : nullptr);
    if (key.kind == EventKind::State) {
        const auto status = foldState(own ? &*own : nullptr, borrowed);
        return status ? Said{payloadOf(valueOf(*status)), {}} : saidBy(event);
    }
    const Event* newest = own ? &*own : nullptr;
    for (const Event* one : borrowed)
        if (one != nullptr && (newest == nullptr || isBefore(*newest, *one))) newest = one;
    return saidBy(newest != nullptr ? *newest : event);
}

/// The newest that the log says of each register, as it stands here.
std::map<RegisterKey, Event> newestIn(Database& database, const std::vector<Event>& log)
{
    std::map<RegisterKey, Event> newest;
    for (const Event& event : log) {
        auto known = event.payload ? eventOfHash(database, event.hash) : std::nullopt;
        if (!known || !known->payload) continue;
        const auto [held, isFirst] = newest.emplace(keyOf(event), *known);
        if (!isFirst && isBefore(held->second, *known)) held->second = *std::move(known);
    }
    return newest;
}

void bringBack(Act& act, const std::vector<Event>& log)
{
    Database& database = act.database();
    for (const auto& [key, event] : newestIn(database, log)) {
        const std::string brought = broughtBy(database, event.row);
        if (brought == act.id()) continue;
        for (const RegisterKey& living : livingKeys(act.catalog(), key)) {
            const auto holder = eventIn(database, living);
            if (!wasTakenBack(holder, brought)) continue;
            sayAgain(act, living, *holder, heldWith(act, living, brought, event));
            setBroughtBy(database, event.row, act.id());
        }
        // A learner who came with that log was put into the bin.
        const RegisterKey removal = removalOf(key.learner);
        if (const auto holder = eventIn(database, removal); wasTakenBack(holder, brought)) {
            sayAgain(act, removal, *holder, {});
            setBroughtBy(database, event.row, act.id());
        }
    }
}

}   // namespace

void bringIn(Act& act, const std::vector<Event>& log)
{
    requireRightClocks(log, act.moment());
    Database& database = act.database();
    const std::set<LearnerId> knownBefore = peopleOf(database);
    UniteOutcome outcome = uniteEvents(database, log, act.catalog(), act.id());
    const auto changes = undoOf(database, outcome.changes, knownBefore);
    act.bring(std::move(outcome.taken), changes);
    bringBack(act, log);
}

}   // namespace waymark
