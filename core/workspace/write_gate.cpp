#include "workspace/write_gate.h"

#include "base/digest.h"
#include "store/catalog_tables.h"
#include "store/event_table.h"

#include <algorithm>

#include <spdlog/spdlog.h>

namespace waymark {

using namespace store;

Act::Act(Database& database, const CatalogIndex& catalog, std::string writer, LearnerId learner, Moment moment)
    : m_database(database),
      m_catalog(catalog),
      m_writer(std::move(writer)),
      m_learner(std::move(learner)),
      m_moment(moment),
      m_id(newUuid()),
      m_stamp(std::max(moment.utcMs, nextStamp(database))),
      m_end(chainEnd(database, m_learner, m_writer))
{}

std::string Act::valueNow(std::string_view kind, const Id& item, std::string_view slot)
{
    // A state may be inherited from an older id, so it is read where it was derived.
    if (kind == EventKind::State) return std::string(word(stateOf(m_database, m_learner, item)));
    const auto newest = newestOf(m_database, m_learner, kind, item, slot);
    return newest ? newest->payload.value_or("") : std::string();
}

void Act::set(std::string_view kind, const Id& item, std::string_view slot, const std::string& payload)
{
    std::string before = valueNow(kind, item, slot);
    if (before == payload) return;
    Event event;
    event.learner = m_learner;
    event.writer = m_writer;
    event.number = m_end.number + 1;
    event.stamp = m_stamp++;
    event.act = m_id;
    event.undoes = m_undoes;
    event.redoes = m_redoes;
    event.kind = kind;
    event.item = item;
    event.slot = slot;
    event.payload = payload;
    event.payloadHash = sha256(payload);
    event.previous = m_end.hash;
    event.moment = m_moment;
    event.day = localDay(m_moment);
    event.hash = hashOf(event);
    event.row = insertEvent(m_database, event);
    deriveFrom(m_database, m_catalog, event);
    m_end = {m_learner, event.number, event.hash};
    m_changes.push_back({event.kind, item, event.slot, std::move(before), payload});
}

Error Workspace::Inside::mapError() const
{
    Error error = errorOfException(options.file);
    if (!error.detail.empty()) spdlog::warn("{}", error.detail);
    return error;
}

Result<void> Workspace::Inside::transact(const std::function<void()>& body)
{
    if (isReadOnly)
        return Error{ErrorKind::ReadOnly,
            options.file.string() + " may be read but not changed. Nothing was changed; see who may write to it."};
    try {
        WriteTransaction transaction = beginWrite(*database);
        database->requireOurVersion();
        body();
        transaction.commit();
        return {};
    } catch (...) {
        Error error = mapError();
        if (error.kind == ErrorKind::FileTooNew) isReadOnly = true;
        return error;
    }
}

Result<ChangeSet> Workspace::Inside::write(const LearnerId& learner, const std::function<void(Act&)>& body,
    const std::function<std::string(const Act&)>& label, Undoable undoable)
{
    ChangeSet change;
    std::vector<Event> foreign;
    std::string writer;
    const auto done = transact([&] {
        foreign = readEvents(*database, "WHERE row > " + std::to_string(lastRow));
        writer = book->writerFor(*database);
        Act act(*database, *catalog, writer, learner, now());
        body(act);
        if (act.isEmpty()) return;
        change.learner = learner;
        change.act = act.id();
        change.label = label(act);
        if (undoable == Undoable::Yes)
            pushUndo(*database, learner, {0, act.id(), act.id(), change.label, act.changes()});
        book->expect(*database, writer, {act.end()});
    });
    if (!done) return done.error();
    if (!foreign.empty()) {
        ChangeSet others = changeOf(foreign);
        others.isFromElsewhere = true;
        publish(others);
    }
    if (change.act.empty()) return change;
    book->confirm(writer);
    ChangeSet whole = changeOf(readEvents(*database, "WHERE act = ?", {change.act}));
    whole.act = change.act;
    whole.label = change.label;
    lastRow = store::lastRow(*database);
    publish(whole);
    return whole;
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

void Workspace::Inside::forget(const ChangeSet& change)
{
    if (change.catalogChanged || change.learnersChanged) progress.clear();
    else progress.erase(change.learner.text);
}

void Workspace::Inside::publish(const ChangeSet& change)
{
    forget(change);
    // A listener may cancel itself or another while it is being told.
    const auto listening = listeners;
    for (const auto& listener : listening) listener(change);
}

// In one look, or a program that writes meanwhile gives us half of its catalog.
void Workspace::Inside::reload()
{
    const SQLite::Transaction snapshot(database->sql());
    catalog = std::make_shared<const CatalogIndex>(readCatalogs(*database));
    generation = database->here("generation");
    lastRow = store::lastRow(*database);
    progress.clear();
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

void Workspace::Inside::publishOthers()
{
    const std::string newGeneration = database->here("generation");
    if (newGeneration != generation) {
        reload();
        ChangeSet change;
        change.catalogChanged = change.learnersChanged = change.isFromElsewhere = true;
        publish(change);
        return;
    }
    const std::vector<Event> events = readEvents(*database, "WHERE row > " + std::to_string(lastRow));
    if (events.empty()) return;
    lastRow = events.back().row;
    ChangeSet change = changeOf(events);
    change.isFromElsewhere = true;
    publish(change);
}

}   // namespace waymark
