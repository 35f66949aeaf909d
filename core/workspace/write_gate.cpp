#include "workspace/write_gate.h"

#include "base/digest.h"
#include "progress/event_check.h"
#include "progress/event_kinds.h"
#include "store/backup.h"
#include "store/catalog_tables.h"
#include "store/event_table.h"
#include "workspace/preparing.h"
#include "workspace/sentences.h"

#include <algorithm>

#include <spdlog/spdlog.h>

namespace waymark {

using namespace store;

namespace {

/// How many rows are read in the time in which one item is looked for in all tables.
constexpr std::size_t LooksAtOne = 8;

/// Nobody may be given the name that another one has. Logs that come from elsewhere may bring namesakes all the same, and
/// what is taken back or done again was once so: it is not refused for what came after.
void requireOwnNames(Database& database, const Act& act)
{
    std::set<LearnerId> touched;
    for (const Event& event : act.events()) {
        const bool isOwn = event.act == act.id() && event.undoes.empty() && event.redoes.empty();
        if (isOwn && (event.kind == EventKind::Name || event.kind == EventKind::Removed)) touched.insert(event.learner);
    }
    if (touched.empty()) return;
    const std::vector<Learner> all = readLearners(database);
    for (const Learner& one : all)
        for (const Learner& other : all)
            if (touched.contains(one.id) && one.id != other.id && one.name == other.name)
                throw StoreError({ErrorKind::Invalid, say::NameTaken(one.name)});
}

void requireClock(const Moment& moment)
{
    if (!isClockReading(moment)) throw StoreError({ErrorKind::Invalid, say::ClockImpossible()});
}

}   // namespace

Error Workspace::Inside::mapError() const
{
    Error error = errorOfException(options.file);
    if (!error.detail.empty()) spdlog::warn("{}", error.detail);
    return error;
}

Result<void> Workspace::Inside::transact(const std::function<void()>& body)
{
    if (standing != Standing::There) return partedError();
    // Perhaps somebody has made room meanwhile: also for a look at what a killed program left beside the file.
    if (isFull)
        if (const auto opened = guarded([this]() -> Result<void> {
                reopen([this] { lookAtStrayLog(); });
                return {};
            });
            !opened)
            return opened;
    if (isFull) return Error{ErrorKind::DiskFull, say::DiskFull(options.file.string())};
    if (isReadOnly) return Error{ErrorKind::ReadOnly, say::ReadOnly(options.file.string())};
    auto done = guarded([&]() -> Result<void> {
        requireTogether();
        WriteTransaction transaction = beginWrite(*database);
        database->requireOurVersion();
        if (!database->here("backup").empty()) unmarkBackup(*database);
        body();
        transaction.commit();
        wroteAt = std::chrono::steady_clock::now();
        return {};
    });
    if (!done && done.error().kind == ErrorKind::FileTooNew) isReadOnly = true;
    return done;
}

Result<ChangeSet> Workspace::Inside::write(const std::optional<std::string>& stack, const Body& body)
{
    std::vector<Event> foreign;
    std::optional<Root> newer;
    std::optional<Act> act;
    std::string label;
    std::int64_t last = 0;
    const auto done = transact([&] {
        requireClock(now());
        // What the window shows by then may be out of date; what is written must not be.
        if (isOutdated()) newer = readRoot();
        else foreign = eventsAfter(*database, lastRow);
        act.emplace(*database, newer ? *newer->catalog : *catalog, book->writerFor(*database), now());
        auto said = body(*act);
        if (!said) throw StoreError(said.error());
        label = *std::move(said);
        if (!act->isEmpty()) finish(*act, stack, label);
        last = store::lastRow(*database);
    });
    if (newer) {
        adopt(*newer);
        publishAll();
    }
    if (!done) return done.error();
    lastRow = last;
    if (!foreign.empty()) {
        ChangeSet others = changeOf(foreign);
        others.isFromElsewhere = true;
        publish(others);
    }
    ChangeSet change;
    change.label = std::move(label);
    if (act->isEmpty()) return change;
    book->confirm(act->writer(), act->growths());
    if (!act->changedCatalog().empty())
        return published([&](ChangeSet& whole) {
            whole.catalogChanged = true;
            whole.act = act->id();
            whole.label = change.label;
        });
    ChangeSet whole = changeOf(act->events());
    whole.act = act->id();
    whole.label = std::move(change.label);
    publish(whole);
    return whole;
}

void Workspace::Inside::finish(Act& act, const std::optional<std::string>& stack, const std::string& label)
{
    requireOwnNames(*database, act);
    const bool isUndoable = stack && (!act.changes().empty() || !act.changedCatalog().empty());
    if (isUndoable) {
        const auto place = pushUndo(*database, *stack, {0, act.id(), label, act.changedCatalog(), act.changes()});
        if (!act.changedCatalog().empty()) keepCatalog(*database, place, act.changedCatalog());
    }
    if (!act.changedCatalog().empty()) {
        act.applyCatalogChange();
        renew(*database);
    }
    book->expect(*database, act.writer(), act.growths());
}

void Workspace::Inside::addItems(ChangeSet& change, const std::set<Id>& items) const
{
    for (const Id& item : items) {
        std::vector<Id> now = catalog->replacementsOf(item);
        if (now.empty()) now.push_back(item);
        for (const Id& one : now) {
            change.items.push_back(one);
            if (const Skill* skill = catalog->skillOf(one)) change.skills.insert(skill->id);
            for (const Role* role : catalog->rolesNeeding(one)) change.roles.insert(role->id);
        }
    }
}

ChangeSet Workspace::Inside::changeOf(const std::vector<Event>& events) const
{
    ChangeSet change;
    std::set<Id> items;
    for (const Event& event : events) {
        if (event.item.isEmpty()) change.learnersChanged = true;
        else items.insert(event.item);
        // Of several learners' events no single one can be named: everybody reads again.
        if (!change.learner.text.empty() && change.learner != event.learner) change.learnersChanged = true;
        change.learner = event.learner;
    }
    addItems(change, items);
    return change;
}

void Workspace::Inside::renewProgress(const ChangeSet& change)
{
    if (change.catalogChanged || change.learnersChanged) return progress.clear();
    const auto kept = progress.find(change.learner.text);
    if (kept == progress.end() || !kept->second) return;
    // Of many things one look at all of them is less than one at each: whoever asks next reads them.
    if (change.items.size() > kept->second->items.size() / LooksAtOne + LooksAtOne) {
        progress.erase(kept);
        return;
    }
    // Only what changed is read again. Where that cannot be, whoever asks next is told why.
    const auto renewed = read([&] {
        auto now = std::make_shared<Progress>(*kept->second);
        for (const Id& item : change.items) readAgain(*database, change.learner, item, *now);
        return now;
    });
    if (renewed) kept->second = *renewed;
    else progress.erase(kept);
}

void Workspace::Inside::publish(const ChangeSet& change)
{
    renewProgress(change);
    // A listener may cancel itself or another while it is being told.
    const auto listening = listeners;
    for (const auto& listener : listening) listener(change);
}

Workspace::Inside::Root Workspace::Inside::readRoot() const
{
    return {std::make_shared<const CatalogIndex>(readCatalogs(*database)), database->here("generation"),
        store::lastRow(*database)};
}

void Workspace::Inside::adopt(const Root& root)
{
    catalog = root.catalog;
    generation = root.generation;
    lastRow = root.lastRow;
    progress.clear();
}

// In one look, or a program that writes meanwhile gives us half of its catalog.
void Workspace::Inside::reload()
{
    const SQLite::Transaction snapshot(database->sql());
    adopt(readRoot());
}

ChangeSet Workspace::Inside::published(const std::function<void(ChangeSet&)>& describe)
{
    reload();
    ChangeSet change;
    change.learnersChanged = true;
    describe(change);
    publish(change);
    return change;
}

void Workspace::Inside::publishAll()
{
    ChangeSet change;
    change.catalogChanged = change.learnersChanged = change.isFromElsewhere = true;
    publish(change);
}

void Workspace::Inside::publishOthers()
{
    if (isOutdated()) {
        reload();
        return publishAll();
    }
    const std::vector<Event> events = eventsAfter(*database, lastRow);
    if (events.empty()) return;
    lastRow = events.back().row;
    ChangeSet change = changeOf(events);
    change.isFromElsewhere = true;
    publish(change);
}

}   // namespace waymark
