#include "progress/event_kinds.h"
#include "store/event_table.h"
#include "store/progress_tables.h"
#include "store/rows.h"

#include <algorithm>

#include <fmt/format.h>

// What the derived tables hold, as values.
namespace waymark::store {

namespace {

/// Rows of a learner: all, or those of one item.
class RowsOf
{
public:
    RowsOf(Database& database, const std::string& selected, const LearnerId& learner, const Id* item,
        const std::string& order = {})
        : m_row(database, selected + (item != nullptr ? " AND item = ?2" : "") + order)
    {
        if (item != nullptr) m_row.bind(learner, *item);
        else m_row.bind(learner);
    }
    [[nodiscard]] bool step() { return m_row.step(); }
    [[nodiscard]] Prepared* operator->() { return &m_row; }

private:
    Prepared m_row;
};

void readStates(Database& database, const LearnerId& learner, const Id* item, Progress& progress)
{
    RowsOf row(database, "SELECT item, state, day, utc_ms, known_before FROM state WHERE learner = ?1", learner, item);
    while (row.step())
        progress.items[row->id(0)] = ItemStatus{
            stateFrom(row->text(1)).value_or(State::Open), row->text(2), row->number(3), row->number(4) != 0};
}

void readNotes(Database& database, const LearnerId& learner, const Id* item, Progress& progress)
{
    RowsOf row(database, "SELECT item, text FROM note WHERE learner = ?1", learner, item);
    while (row.step()) progress.notes[row->id(0)] = row->text(1);
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

void readEvidence(Database& database, const LearnerId& learner, const Id* item, Progress& progress)
{
    RowsOf row(database, "SELECT item, kind, value, day, slot FROM evidence WHERE learner = ?1", learner, item,
        " ORDER BY item, day, slot");
    while (row.step())
        for (const Evidence::Kind kind : EvidenceKinds) {
            if (word(kind) != row->text(1)) continue;
            Evidence one = evidenceFrom(kind, row->text(2), row->text(3), row->text(4));
            auto& all = progress.evidence[row->id(0)];
            // The same, given on two machines, is one.
            const bool isThere = std::any_of(all.begin(), all.end(),
                [&](const Evidence& other) { return other.kind == one.kind && other.value == one.value; });
            if (!isThere) all.push_back(std::move(one));
        }
}

void readPassedOver(Database& database, const LearnerId& learner, const Id* item, Progress& progress)
{
    RowsOf row(database,
        "SELECT register.item, (SELECT payload FROM event WHERE event.row = register.event) AS day FROM register "
        "WHERE learner = ?1 AND kind = 'later' AND coalesce(day, '') <> ''",
        learner, item);
    while (row.step()) progress.later[row->id(0)] = row->text(1);
}

void readAll(Database& database, const LearnerId& learner, const Id* item, Progress& progress)
{
    readStates(database, learner, item, progress);
    readNotes(database, learner, item, progress);
    readEvidence(database, learner, item, progress);
    readPassedOver(database, learner, item, progress);
}

}   // namespace

Progress readProgress(Database& database, const LearnerId& learner)
{
    Progress progress;
    readAll(database, learner, nullptr, progress);
    return progress;
}

void readAgain(Database& database, const LearnerId& learner, const Id& item, Progress& progress)
{
    progress.items.erase(item);
    progress.notes.erase(item);
    progress.evidence.erase(item);
    progress.later.erase(item);
    readAll(database, learner, &item, progress);
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
