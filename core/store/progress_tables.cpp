#include "store/progress_tables.h"

#include "store/event_table.h"
#include "store/rows.h"

#include <algorithm>
#include <array>
#include <charconv>

#include <fmt/format.h>

namespace waymark::store {

namespace {

constexpr std::array EvidenceKinds{Evidence::Kind::Link, Evidence::Kind::Project, Evidence::Kind::Confirmed};

std::optional<Event> stateEvent(Database& database, const LearnerId& learner, const Id& item)
{
    return newestOf(database, learner, EventKind::State, item, "");
}

State stateIn(const Event& event)
{
    return stateFrom(event.payload.value_or("")).value_or(State::Open);
}

/// What a merged item inherits: done when all its parts were, learning when any was begun.
State inherited(const std::vector<State>& states)
{
    const auto all = [&](State state) {
        return std::all_of(states.begin(), states.end(), [state](State one) { return one == state; });
    };
    if (all(State::Done)) return State::Done;
    if (all(State::Skipped)) return State::Skipped;
    const bool isBegun = std::any_of(
        states.begin(), states.end(), [](State one) { return one == State::Done || one == State::Learning; });
    return isBegun ? State::Learning : State::Open;
}

void count(
    Database& database, const CatalogIndex& catalog, const LearnerId& learner, const Id& item, State state, int by)
{
    const Topic* topic = catalog.topic(item);
    if (!topic || topic->isRetired || state == State::Open) return;
    const std::string column(word(state));
    run(database,
        "INSERT INTO state_count (learner, skill, tier, done, learning, skipped) VALUES (?, ?, ?, 0, 0, 0) "
        "ON CONFLICT DO NOTHING",
        learner, item.parent(), topic->tier);
    run(database,
        fmt::format("UPDATE state_count SET {0} = {0} + ? WHERE learner = ? AND skill = ? AND tier = ?", column), by,
        learner, item.parent(), topic->tier);
    run(database,
        "DELETE FROM state_count WHERE learner = ? AND skill = ? AND tier = ? AND done + learning + skipped = 0",
        learner, item.parent(), topic->tier);
}

void putState(Database& database, const CatalogIndex& catalog, const LearnerId& learner, const Id& item, State state,
    const Event& from)
{
    count(database, catalog, learner, item, stateOf(database, learner, item), -1);
    run(database,
        "INSERT INTO state VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET state = excluded.state, "
        "day = excluded.day, utc_ms = excluded.utc_ms",
        learner, item, word(state), from.day, from.moment.utcMs);
    count(database, catalog, learner, item, state, +1);
}

/// The state of an item as the catalog calls it today: its own newest event, or what it inherits from older ids where
/// those have the newer one.
void deriveState(Database& database, const CatalogIndex& catalog, const LearnerId& learner, const Id& item)
{
    const std::optional<Event> own = stateEvent(database, learner, item);
    std::vector<State> states;
    std::optional<Event> newestOld;
    for (const Id& older : catalog.replacedBy(item)) {
        const auto event = stateEvent(database, learner, older);
        states.push_back(event ? stateIn(*event) : State::Open);
        if (event && (!newestOld || isBefore(*newestOld, *event))) newestOld = event;
    }
    if (own && (!newestOld || isBefore(*newestOld, *own)))
        putState(database, catalog, learner, item, stateIn(*own), *own);
    else if (newestOld) putState(database, catalog, learner, item, inherited(states), *newestOld);
}

void deriveLearner(Database& database, const Event& event)
{
    const std::string value = event.payload.value_or("");
    run(database,
        "INSERT INTO learner VALUES (?, '', '', 0, 0, ?) ON CONFLICT DO UPDATE SET first = min(first, excluded.first)",
        event.learner, event.stamp);
    if (event.kind == EventKind::Name) run(database, "UPDATE learner SET name = ? WHERE id = ?", value, event.learner);
    if (event.kind == EventKind::Role) run(database, "UPDATE learner SET role = ? WHERE id = ?", value, event.learner);
    if (event.kind == EventKind::Removed)
        run(database, "UPDATE learner SET removed = ? WHERE id = ?", value == "yes" ? 1 : 0, event.learner);
    if (event.kind == EventKind::Hours) {
        double hours = 0;
        std::from_chars(value.data(), value.data() + value.size(), hours);
        if (!std::isfinite(hours)) hours = 0;
        run(database, "UPDATE learner SET hours = ? WHERE id = ?", hours, event.learner);
    }
}

/// Where a note or an evidence of this id stands today.
std::vector<Id> today(const CatalogIndex& catalog, const Id& item)
{
    std::vector<Id> now = catalog.replacementsOf(item);
    if (now.empty()) now.push_back(item);
    return now;
}

void deriveNote(Database& database, const CatalogIndex& catalog, const Event& event)
{
    const std::string text = event.payload.value_or("");
    for (const Id& item : today(catalog, event.item)) {
        // A note of today's own id stays before one that is inherited.
        if (item != event.item && newestOf(database, event.learner, EventKind::Note, item, "")) continue;
        run(database, "DELETE FROM note WHERE learner = ? AND item = ?", event.learner, item);
        if (!text.empty()) run(database, "INSERT INTO note VALUES (?, ?, ?, ?)", event.learner, item, text, event.day);
    }
}

void deriveEvidence(Database& database, const CatalogIndex& catalog, const Event& event)
{
    const std::string payload = event.payload.value_or("");
    const auto feed = payload.find('\n');
    const std::string kind = payload.substr(0, feed);
    const bool isKnown =
        std::any_of(EvidenceKinds.begin(), EvidenceKinds.end(), [&](Evidence::Kind one) { return word(one) == kind; });
    for (const Id& item : today(catalog, event.item)) {
        run(database, "DELETE FROM evidence WHERE learner = ? AND item = ? AND slot = ?", event.learner, item,
            event.slot);
        if (isKnown && feed != std::string::npos)
            run(database, "INSERT INTO evidence VALUES (?, ?, ?, ?, ?, ?)", event.learner, item, event.slot, kind,
                payload.substr(feed + 1), event.day);
    }
}

/// A document made without notes tells that there was one and not what it said: what is known of it stays.
bool isLeftOut(const Event& event)
{
    return !event.payload && (event.kind == EventKind::Note || event.kind == EventKind::Evidence);
}

}   // namespace

bool deriveFrom(Database& database, const CatalogIndex& catalog, const Event& event)
{
    if (isLeftOut(event)) return false;
    const auto newest = newestOf(database, event.learner, event.kind, event.item, event.slot);
    if (newest && isBefore(event, *newest)) {
        if (event.item.isEmpty())
            run(database, "UPDATE learner SET first = min(first, ?) WHERE id = ?", event.stamp, event.learner);
        return false;
    }
    run(database, "INSERT INTO register VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET event = excluded.event",
        event.learner, event.kind, event.item, event.slot, event.row);
    if (event.item.isEmpty()) deriveLearner(database, event);
    if (event.kind == EventKind::Note) deriveNote(database, catalog, event);
    if (event.kind == EventKind::Evidence) deriveEvidence(database, catalog, event);
    if (event.kind == EventKind::State) {
        const std::vector<Id> newer = catalog.replacementsOf(event.item);
        for (const Id& item : newer) deriveState(database, catalog, event.learner, item);
        if (newer.empty()) deriveState(database, catalog, event.learner, event.item);
    }
    return true;
}

void deriveAnew(Database& database, const CatalogIndex& catalog)
{
    for (const char* table : {"register", "learner", "state", "note", "evidence", "state_count"})
        database.exec(fmt::format("DELETE FROM {}", table));
    // In the log's order, so that of two ids with one successor the newer one has the last word, as it had the first time.
    std::vector<Event> events = readEvents(database, "");
    std::sort(events.begin(), events.end(), isBefore);
    for (const Event& event : events) deriveFrom(database, catalog, event);
}

std::vector<std::string> derivedLines(Database& database)
{
    static constexpr std::array Queries{
        "SELECT 'learner ' || id || ' ' || name || ' ' || role || ' ' || hours || ' ' || removed || ' ' || first FROM "
        "learner ORDER BY id",
        "SELECT 'state ' || learner || ' ' || item || ' ' || state || ' ' || day || ' ' || utc_ms FROM state "
        "ORDER BY learner, item",
        "SELECT 'note ' || learner || ' ' || item || ' ' || day || ' ' || text FROM note ORDER BY learner, item",
        "SELECT 'evidence ' || learner || ' ' || item || ' ' || slot || ' ' || kind || ' ' || day || ' ' || value FROM "
        "evidence ORDER BY learner, item, slot",
        "SELECT 'count ' || learner || ' ' || skill || ' ' || tier || ' ' || done || ' ' || learning || ' ' || skipped "
        "FROM state_count ORDER BY learner, skill, tier"};
    std::vector<std::string> lines;
    for (const char* query : Queries) {
        Prepared row(database, query);
        while (row.step()) lines.push_back(row.text(0));
    }
    return lines;
}

Progress readProgress(Database& database, const LearnerId& learner)
{
    Progress progress;
    Prepared state(database, "SELECT item, state, day, utc_ms FROM state WHERE learner = ?");
    state.bind(learner);
    while (state.step())
        progress.items.emplace(
            state.id(0), ItemStatus{stateFrom(state.text(1)).value_or(State::Open), state.text(2), state.number(3)});
    Prepared note(database, "SELECT item, text FROM note WHERE learner = ?");
    note.bind(learner);
    while (note.step()) progress.notes.emplace(note.id(0), note.text(1));
    Prepared evidence(
        database, "SELECT item, kind, value, day, slot FROM evidence WHERE learner = ? ORDER BY item, day, slot");
    evidence.bind(learner);
    while (evidence.step())
        for (const Evidence::Kind kind : EvidenceKinds)
            if (word(kind) == evidence.text(1))
                progress.evidence[evidence.id(0)].push_back(
                    {kind, evidence.text(2), evidence.text(3), evidence.text(4)});
    Prepared later(database,
        "SELECT event.item, event.payload FROM register JOIN event ON event.row = register.event "
        "WHERE register.learner = ? AND register.kind = 'later' AND coalesce(event.payload, '') <> ''");
    later.bind(learner);
    while (later.step()) progress.later.emplace(later.id(0), later.text(1));
    return progress;
}

std::vector<Learner> readLearners(Database& database)
{
    std::vector<Learner> learners;
    Prepared row(database, "SELECT id, name, role, hours FROM learner WHERE removed = 0 ORDER BY first, id");
    while (row.step()) learners.push_back({{row.text(0)}, row.text(1), row.id(2), row.real(3)});
    return learners;
}

State stateOf(Database& database, const LearnerId& learner, const Id& item)
{
    Prepared row(database, "SELECT state FROM state WHERE learner = ? AND item = ?");
    row.bind(learner, item);
    return row.step() ? stateFrom(row.text(0)).value_or(State::Open) : State::Open;
}

std::string_view word(Evidence::Kind kind)
{
    switch (kind) {
    case Evidence::Kind::Link: return "link";
    case Evidence::Kind::Project: return "project";
    case Evidence::Kind::Confirmed: return "confirmed";
    }
    return {};
}

std::string evidencePayload(Evidence::Kind kind, std::string_view value)
{
    return fmt::format("{}\n{}", word(kind), value);
}

}   // namespace waymark::store
