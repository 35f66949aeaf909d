#include "store/event_table.h"
#include "store/log_union.h"
#include "workspace/write_gate.h"

#include <algorithm>
#include <set>

#include <SQLiteCpp/Backup.h>
#include <fmt/format.h>

namespace waymark {

namespace fs = std::filesystem;
using namespace store;

namespace {

constexpr int AllPages = -1;

std::set<std::string> learnersOf(const std::vector<Event>& log)
{
    std::set<std::string> learners;
    for (const Event& event : log) learners.insert(event.learner.text);
    return learners;
}

/// The ids of which one of the two maps says something else than the other.
template <typename Map, typename Same>
std::vector<Id> differing(const Map& before, const Map& after, Same isSame)
{
    std::set<Id> ids;
    const typename Map::mapped_type nothing{};
    const auto valueOf = [&nothing](const Map& map, const Id& id) -> const auto&
    {
        const auto found = map.find(id);
        return found == map.end() ? nothing : found->second;
    };
    for (const Map* map : {&before, &after})
        for (const auto& [id, value] : *map)
            if (!isSame(valueOf(before, id), valueOf(after, id))) ids.insert(id);
    return {ids.begin(), ids.end()};
}

bool isSameEvidence(const std::vector<Evidence>& a, const std::vector<Evidence>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Evidence& one, const Evidence& other) {
        return one.kind == other.kind && one.value == other.value && one.slot == other.slot;
    });
}

std::optional<Learner> find(Database& database, const LearnerId& id)
{
    for (Learner& learner : readLearners(database))
        if (learner.id == id) return std::move(learner);
    return std::nullopt;
}

LearnerPreview compare(Database& before, Database& after, const LearnerId& id)
{
    LearnerPreview preview;
    preview.learner = id;
    const auto old = find(before, id), now = find(after, id);
    preview.isNew = !old && now;
    preview.name = now ? now->name : old ? old->name : std::string();
    preview.isPersonChanged =
        old && now && (old->name != now->name || old->role != now->role || old->hours != now->hours);
    const Progress then = readProgress(before, id), next = readProgress(after, id);
    const auto isSameState = [](const ItemStatus& a, const ItemStatus& b) { return a.state == b.state; };
    for (const Id& item : differing(then.items, next.items, isSameState))
        preview.states.push_back({item, then.state(item), next.state(item)});
    preview.notes = differing(then.notes, next.notes, std::equal_to<>());
    preview.evidence = differing(then.evidence, next.evidence, isSameEvidence);
    return preview;
}

}   // namespace

Result<ChangeSet> Workspace::unite(const fs::path& other)
{
    std::vector<Event> taken;
    try {
        // A file of the same version or older; it is only read.
        Database from(other, accessTo(other) == Access::ReadWrite ? Access::ReadOnly : accessTo(other), 1'000);
        const auto done = m_inside->transact(
            [&] { taken = uniteLogs(*m_inside->database, from, *m_inside->catalog, m_inside->now().utcMs); });
        if (!done) return done.error();
    } catch (...) {
        return errorOfException(other);
    }
    return m_inside->united(taken, other.filename().string());
}

Result<ChangeSet> Workspace::unite(const std::vector<Event>& log, std::string_view from)
{
    std::vector<Event> taken;
    const auto done = m_inside->transact(
        [&] { taken = uniteEvents(*m_inside->database, log, *m_inside->catalog, m_inside->now().utcMs); });
    if (!done) return done.error();
    return m_inside->united(taken, from);
}

ChangeSet Workspace::Inside::united(const std::vector<Event>& taken, std::string_view from)
{
    ChangeSet change = changeOf(taken);
    change.learnersChanged = change.learnersChanged || !taken.empty();
    change.label = fmt::format("Brought in {} entries of {}", taken.size(), from);
    lastRow = store::lastRow(*database);
    publish(change);
    return change;
}

// On a copy in memory: the file is only read, and nobody has to wait for it.
Result<UnionPreview> Workspace::previewUnion(const std::vector<Event>& log) const
{
    return m_inside->read([&] {
        Database& here = *m_inside->database;
        const auto beside = Database::inMemory();
        SQLite::Backup(beside->sql(), here.sql()).executeStep(AllPages);
        const std::vector<Event> taken = uniteEvents(*beside, log, *m_inside->catalog, m_inside->now().utcMs);
        UnionPreview preview;
        preview.newEvents = static_cast<int>(taken.size());
        preview.knownEvents = static_cast<int>(log.size() - taken.size());
        for (const std::string& learner : learnersOf(log))
            preview.learners.push_back(compare(here, *beside, {learner}));
        return preview;
    });
}

}   // namespace waymark
