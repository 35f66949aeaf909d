#include "progress/event_kinds.h"
#include "store/event_table.h"
#include "store/progress_tables.h"
#include "store/rows.h"

#include <algorithm>

#include <fmt/format.h>

// What the derived tables hold, as values.
namespace waymark::store {

namespace {

void readStates(Database& database, const LearnerId& learner, Progress& progress)
{
    Prepared row(database, "SELECT item, state, day, utc_ms, known_before FROM state WHERE learner = ?");
    row.bind(learner);
    while (row.step())
        progress.items.emplace(row.id(0),
            ItemStatus{stateFrom(row.text(1)).value_or(State::Open), row.text(2), row.number(3), row.number(4) != 0});
}

void readNotes(Database& database, const LearnerId& learner, Progress& progress)
{
    Prepared row(database, "SELECT item, text FROM note WHERE learner = ?");
    row.bind(learner);
    while (row.step()) progress.notes.emplace(row.id(0), row.text(1));
}

/// Of a confirmation its first line says who; a day may follow, and words.
Evidence evidenceFrom(Evidence::Kind kind, const std::string& value, std::string day, std::string slot)
{
    if (kind != Evidence::Kind::Confirmed) return {kind, value, std::move(day), std::move(slot)};
    const auto feed = value.find('\n');
    if (feed != std::string::npos) {
        const std::string said = value.substr(feed + 1, value.find('\n', feed + 1) - feed - 1);
        if (isDay(said)) day = said;
    }
    return {kind, value.substr(0, feed), std::move(day), std::move(slot)};
}

void readEvidence(Database& database, const LearnerId& learner, Progress& progress)
{
    Prepared row(
        database, "SELECT item, kind, value, day, slot FROM evidence WHERE learner = ? ORDER BY item, day, slot");
    row.bind(learner);
    while (row.step())
        for (const Evidence::Kind kind : EvidenceKinds) {
            if (word(kind) != row.text(1)) continue;
            Evidence one = evidenceFrom(kind, row.text(2), row.text(3), row.text(4));
            auto& all = progress.evidence[row.id(0)];
            // The same, given on two machines, is one.
            const bool isThere = std::any_of(all.begin(), all.end(),
                [&](const Evidence& other) { return other.kind == one.kind && other.value == one.value; });
            if (!isThere) all.push_back(std::move(one));
        }
}

void readPassedOver(Database& database, const LearnerId& learner, Progress& progress)
{
    Prepared row(database,
        "SELECT event.item, event.payload FROM register JOIN event ON event.row = register.event "
        "WHERE register.learner = ? AND register.kind = ? AND coalesce(event.payload, '') <> ''");
    row.bind(learner, EventKind::Later);
    while (row.step()) progress.later.emplace(row.id(0), row.text(1));
}

}   // namespace

Progress readProgress(Database& database, const LearnerId& learner)
{
    Progress progress;
    readStates(database, learner, progress);
    readNotes(database, learner, progress);
    readEvidence(database, learner, progress);
    readPassedOver(database, learner, progress);
    return progress;
}

std::vector<Learner> readLearners(Database& database)
{
    std::vector<Learner> learners;
    Prepared row(database, "SELECT id, name, role, hours FROM learner WHERE removed = 0 ORDER BY first, id");
    while (row.step()) learners.push_back({{row.text(0)}, row.text(1), row.id(2), row.real(3)});
    return learners;
}

std::vector<std::pair<Learner, Event>> readRemoved(Database& database)
{
    std::vector<std::pair<Learner, Event>> removed;
    Prepared row(database, "SELECT id, name, role, hours FROM learner WHERE removed = 1 ORDER BY first, id");
    while (row.step()) {
        const LearnerId id{row.text(0)};
        if (auto event = eventIn(database, {id, EventKind::Removed, {}, {}}))
            removed.emplace_back(Learner{id, row.text(1), row.id(2), row.real(3)}, *std::move(event));
    }
    return removed;
}

ItemStatus statusOf(Database& database, const LearnerId& learner, const Id& item)
{
    Prepared row(database, "SELECT state, day, utc_ms, known_before FROM state WHERE learner = ? AND item = ?");
    row.bind(learner, item);
    if (!row.step()) return {};
    return {stateFrom(row.text(0)).value_or(State::Open), row.text(1), row.number(2), row.number(3) != 0};
}

std::vector<std::pair<std::string, std::string>> readEvidencePayloads(
    Database& database, const LearnerId& learner, const Id& item)
{
    std::vector<std::pair<std::string, std::string>> payloads;
    Prepared row(database, "SELECT slot, kind, value FROM evidence WHERE learner = ? AND item = ? ORDER BY day, slot");
    row.bind(learner, item);
    while (row.step()) payloads.emplace_back(row.text(0), fmt::format("{}\n{}", row.text(1), row.text(2)));
    return payloads;
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
