#include "store/registers.h"

#include "progress/event_check.h"
#include "progress/event_kinds.h"
#include "progress/fold.h"
#include "store/event_table.h"
#include "store/rows.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include <fmt/format.h>

namespace waymark::store {

namespace {

/// (learner, hash) of the entries that were erased.
using Erased = std::set<std::pair<std::string, std::string>>;

/// Nobody is ever without a name.
bool canBeErased(std::string_view kind)
{
    return mayBeLeftOut(kind) && kind != EventKind::Name;
}

/// What was erased says that there is nothing.
bool says(const Event& event, bool isErased)
{
    return oddityOf(event).empty() && (event.payload || (isErased && canBeErased(event.kind)));
}

Erased erasedIn(const std::vector<Event>& events)
{
    Erased erased;
    for (const Event& event : events)
        if (event.kind == EventKind::Erased && oddityOf(event).empty()) erased.emplace(event.learner.text, event.slot);
    return erased;
}

void hold(Database& database, const RegisterKey& key, std::int64_t row)
{
    run(database, "INSERT INTO register VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET event = excluded.event",
        key.learner, key.kind, key.item, key.slot, row);
}

}   // namespace

RegisterKey keyOf(const Event& event)
{
    return {event.learner, event.kind, event.item, event.slot};
}

bool isErased(Database& database, const Event& event)
{
    if (!canBeErased(event.kind)) return false;
    Prepared row(database, "SELECT 1 FROM register WHERE learner = ? AND kind = ? AND item = ? AND slot = ?");
    row.bind(event.learner, EventKind::Erased, event.item, event.hash);
    return row.step();
}

bool takeIntoRegister(Database& database, const Event& event)
{
    if (!says(event, !event.payload && isErased(database, event))) return false;
    const RegisterKey key = keyOf(event);
    if (const auto held = eventIn(database, key); held && isBefore(event, *held)) return false;
    hold(database, key, event.row);
    return true;
}

void refoldRegister(Database& database, const RegisterKey& key)
{
    run(database, "DELETE FROM register WHERE learner = ? AND kind = ? AND item = ? AND slot = ?", key.learner,
        key.kind, key.item, key.slot);
    for (const Event& event : eventsIn(database, key)) takeIntoRegister(database, event);
}

std::vector<Event> eventsIn(Database& database, const RegisterKey& key)
{
    return readEvents(database, "WHERE learner = ? AND item = ? AND kind = ? AND slot = ?",
        {key.learner.text, key.item.text(), key.kind, key.slot});
}

void refoldRegisters(Database& database, const std::vector<Event>& events)
{
    const Erased erased = erasedIn(events);
    std::map<RegisterKey, const Event*> newest;
    for (const Event& event : events) {
        const bool isGone = !event.payload && erased.contains({event.learner.text, event.hash});
        if (!says(event, isGone)) continue;
        const Event*& held = newest[keyOf(event)];
        if (held == nullptr || isBefore(*held, event)) held = &event;
    }
    database.exec("DELETE FROM register");
    for (const auto& [key, event] : newest) hold(database, key, event->row);
}

std::optional<Event> eventIn(Database& database, const RegisterKey& key)
{
    const auto row = rowIn(database, key);
    auto event = row ? eventOfRow(database, *row) : std::nullopt;
    if (event && !event->payload) event->payload.emplace();
    return event;
}

std::optional<std::int64_t> rowIn(Database& database, const RegisterKey& key)
{
    Prepared row(database, "SELECT event FROM register WHERE learner = ? AND kind = ? AND item = ? AND slot = ?");
    row.bind(key.learner, key.kind, key.item, key.slot);
    return row.step() ? std::optional(row.number(0)) : std::nullopt;
}

std::optional<Event> holderOf(Database& database, const CatalogIndex& catalog, const RegisterKey& key)
{
    std::optional<Event> holder = eventIn(database, key);
    for (const Id& older : catalog.replacedBy(key.item)) {
        auto one = eventIn(database, {key.learner, key.kind, older, key.slot});
        if (one && (!holder || isBefore(*holder, *one))) holder = std::move(one);
    }
    return holder;
}

std::vector<RegisterKey> livingKeys(const CatalogIndex& catalog, const RegisterKey& key)
{
    std::vector<RegisterKey> keys;
    for (const Id& item : catalog.replacementsOf(key.item)) keys.push_back({key.learner, key.kind, item, key.slot});
    if (keys.empty()) keys.push_back(key);
    return keys;
}

std::vector<RegisterKey> registersOf(Database& database, const LearnerId& learner)
{
    std::vector<RegisterKey> keys;
    Prepared row(database, "SELECT kind, item, slot FROM register WHERE learner = ? ORDER BY kind, item, slot");
    row.bind(learner);
    while (row.step()) keys.push_back({learner, row.text(0), row.id(1), row.text(2)});
    return keys;
}

}   // namespace waymark::store
