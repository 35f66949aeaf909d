#include "store/progress_tables.h"

#include "progress/event_check.h"
#include "progress/event_kinds.h"
#include "progress/fold.h"
#include "store/event_table.h"
#include "store/rows.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <set>

#include <fmt/format.h>

namespace waymark::store {

namespace {

void deriveState(Database& database, const CatalogIndex& catalog, const LearnerId& learner, const Id& item)
{
    const auto own = eventIn(database, {learner, EventKind::State, item, {}});
    std::vector<std::optional<Event>> older;
    for (const Id& id : catalog.replacedBy(item))
        older.push_back(eventIn(database, {learner, EventKind::State, id, {}}));
    std::vector<const Event*> borrowed;
    for (const auto& event : older) borrowed.push_back(event ? &*event : nullptr);
    const auto status = foldState(own ? &*own : nullptr, borrowed);
    run(database, "DELETE FROM state WHERE learner = ? AND item = ?", learner, item);
    if (status)
        run(database, "INSERT INTO state (learner, item, state, day, utc_ms, known_before) VALUES (?, ?, ?, ?, ?, ?)",
            learner, item, word(status->state), status->day, status->at, status->isKnownBefore ? 1 : 0);
}

/// The day on which this was first said, of the item that holds it or of one which that replaces: taking it back and doing
/// it again is no other day. Equal salts and texts have equal hashes, and these are there also where a document left the
/// text out; the first format had no salt.
std::string dayOf(Database& database, const CatalogIndex& catalog, const Id& held, const Event& event)
{
    std::vector<Id> items = catalog.replacedBy(held);
    items.push_back(held);
    std::optional<Event> first;
    for (const Id& item : items)
        for (Event& one :
            readEvents(database, "WHERE learner = ? AND item = ? AND kind = ? AND slot = ? AND payload_hash IN (?, ?)",
                {event.learner.text, item.text(), event.kind, event.slot, event.payloadHash,
                    payloadHashOf({}, *event.payload)}))
            if (oddityOf(one).empty() && isBefore(one, first ? *first : event)) first = std::move(one);
    return first ? first->day : event.day;
}

void deriveNote(Database& database, const CatalogIndex& catalog, const RegisterKey& key)
{
    const auto holder = holderOf(database, catalog, key);
    run(database, "DELETE FROM note WHERE learner = ? AND item = ?", key.learner, key.item);
    if (holder && !holder->payload->empty())
        run(database, "INSERT INTO note VALUES (?, ?, ?, ?)", key.learner, key.item, holder->payload,
            dayOf(database, catalog, key.item, *holder));
}

void deriveEvidence(Database& database, const CatalogIndex& catalog, const RegisterKey& key)
{
    const auto holder = holderOf(database, catalog, key);
    run(database, "DELETE FROM evidence WHERE learner = ? AND item = ? AND slot = ?", key.learner, key.item, key.slot);
    if (!holder) return;
    const std::string& payload = *holder->payload;
    const std::string kind = payload.substr(0, payload.find('\n'));
    const bool isKnown =
        std::any_of(EvidenceKinds.begin(), EvidenceKinds.end(), [&](Evidence::Kind one) { return word(one) == kind; });
    if (isKnown && kind.size() < payload.size())
        run(database, "INSERT INTO evidence VALUES (?, ?, ?, ?, ?, ?)", key.learner, key.item, key.slot, kind,
            payload.substr(kind.size() + 1), dayOf(database, catalog, key.item, *holder));
}

double hoursFrom(const std::string& text)
{
    double hours = 0;
    std::from_chars(text.data(), text.data() + text.size(), hours);
    return std::isfinite(hours) ? hours : 0;
}

/// Somebody is there who has a name.
void deriveLearner(Database& database, const LearnerId& learner)
{
    const auto held = [&](std::string_view kind) {
        const auto event = eventIn(database, {learner, std::string(kind), {}, {}});
        return event ? *event->payload : std::string();
    };
    const std::string name = held(EventKind::Name);
    run(database, "DELETE FROM learner WHERE id = ?", learner);
    if (name.empty()) return;
    Prepared first(database, "SELECT coalesce(min(stamp), 0) FROM event WHERE learner = ?");
    first.bind(learner);
    run(database, "INSERT INTO learner VALUES (?, ?, ?, ?, ?, ?)", learner, name, held(EventKind::Role),
        hoursFrom(held(EventKind::Hours)), held(EventKind::Removed).empty() ? 0 : 1,
        first.step() ? first.number(0) : 0);
}

/// What the erased entry said leaves the file, and counts for nothing from now on.
void erase(Database& database, const CatalogIndex& catalog, const Event& erased)
{
    const auto event = eventOfHash(database, erased.slot);
    if (!event || event->item != erased.item || event->learner != erased.learner || !isErased(database, *event)) return;
    erasePayload(database, event->row);
    refoldRegister(database, keyOf(*event));
    derive(database, catalog, keyOf(*event));
}

bool isFirstOf(Database& database, const Event& event)
{
    Prepared known(database, "SELECT first FROM learner WHERE id = ?");
    known.bind(event.learner);
    return known.step() && event.stamp < known.number(0);
}

}   // namespace

void derive(Database& database, const CatalogIndex& catalog, const RegisterKey& key)
{
    if (key.item.isEmpty()) return deriveLearner(database, key.learner);
    for (const RegisterKey& living : livingKeys(catalog, key)) {
        if (key.kind == EventKind::State) deriveState(database, catalog, key.learner, living.item);
        if (key.kind == EventKind::Note) deriveNote(database, catalog, living);
        if (key.kind == EventKind::Evidence) deriveEvidence(database, catalog, living);
    }
}

bool deriveFrom(Database& database, const CatalogIndex& catalog, const Event& event)
{
    const bool isHeld = takeIntoRegister(database, event);
    // Where it is the newest or an older one that says the same, of which the day is told.
    if (isHeld || mayBeLeftOut(event.kind)) derive(database, catalog, keyOf(event));
    if (isFirstOf(database, event)) deriveLearner(database, event.learner);
    if (isHeld && event.kind == EventKind::Erased) erase(database, catalog, event);
    return isHeld;
}

void deriveFromAll(Database& database, const CatalogIndex& catalog, const std::vector<Event>& events)
{
    std::set<RegisterKey> keys;
    for (const Event& event : events) {
        takeIntoRegister(database, event);
        keys.insert({event.learner, EventKind::Name, {}, {}});
        if (event.item.isEmpty()) continue;
        for (RegisterKey& living : livingKeys(catalog, keyOf(event))) keys.insert(std::move(living));
    }
    for (const RegisterKey& key : keys) derive(database, catalog, key);
    for (const Event& event : events)
        if (event.kind == EventKind::Erased && rowIn(database, keyOf(event)) == event.row)
            erase(database, catalog, event);
}

void deriveAnew(Database& database, const CatalogIndex& catalog)
{
    for (const char* table : {"learner", "state", "note", "evidence"})
        database.exec(fmt::format("DELETE FROM {}", table));
    refoldRegisters(database, readEvents(database, ""));
    std::set<RegisterKey> keys;
    Prepared row(database, "SELECT DISTINCT learner, kind, item, slot FROM register");
    while (row.step()) {
        RegisterKey key{{row.text(0)}, row.text(1), row.id(2), row.text(3)};
        // One of them is enough for the learner, and one of the ids for each item that stands today.
        if (key.item.isEmpty()) keys.insert({key.learner, EventKind::Name, {}, {}});
        else
            for (RegisterKey& living : livingKeys(catalog, key)) keys.insert(std::move(living));
    }
    for (const RegisterKey& key : keys) derive(database, catalog, key);
}

std::vector<std::string> derivedLines(Database& database)
{
    static constexpr std::array Queries{
        "SELECT 'learner ' || id || ' ' || name || ' ' || role || ' ' || hours || ' ' || removed || ' ' || first FROM "
        "learner ORDER BY id",
        "SELECT 'state ' || learner || ' ' || item || ' ' || state || ' ' || day || ' ' || utc_ms || ' ' || "
        "known_before FROM state ORDER BY learner, item",
        "SELECT 'note ' || learner || ' ' || item || ' ' || day || ' ' || text FROM note ORDER BY learner, item",
        "SELECT 'evidence ' || learner || ' ' || item || ' ' || slot || ' ' || kind || ' ' || day || ' ' || value FROM "
        "evidence ORDER BY learner, item, slot",
        "SELECT 'register ' || register.learner || ' ' || register.kind || ' ' || register.item || ' ' || "
        "register.slot || ' ' || event.hash FROM register JOIN event ON event.row = register.event "
        "ORDER BY register.learner, register.kind, register.item, register.slot"};
    std::vector<std::string> lines;
    for (const char* query : Queries) {
        Prepared row(database, query);
        while (row.step()) lines.push_back(row.text(0));
    }
    return lines;
}

}   // namespace waymark::store
