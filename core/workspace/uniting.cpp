#include "base/digest.h"
#include "base/text.h"
#include "progress/event_kinds.h"
#include "store/backup.h"
#include "store/event_table.h"
#include "store/log_union.h"
#include "workspace/bringing_in.h"
#include "workspace/same_person.h"
#include "workspace/sentences.h"
#include "workspace/write_gate.h"

#include <algorithm>
#include <set>

namespace waymark {

namespace fs = std::filesystem;
using namespace store;

namespace {

/// Those of whom the log tells; who is somebody of this file is looked for there.
std::set<LearnerId> learnersOf(const std::vector<Event>& log, std::span<const SamePerson> same)
{
    std::set<LearnerId> learners;
    for (const Event& event : log) learners.insert(event.learner);
    for (const SamePerson& one : same) {
        learners.erase(one.other);
        learners.insert(one.kept);
    }
    return learners;
}

Result<void> bringInAndMakeOne(Act& act, const std::vector<Event>& log, std::span<const SamePerson> same)
{
    bringIn(act, log);
    for (const SamePerson& one : same)
        if (const auto made = makeOne(act, one); !made) return made.error();
    return {};
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

/// Others who are called the same, perhaps in other letters.
std::vector<LearnerId> namesakesOf(Database& database, const Learner& learner)
{
    std::vector<LearnerId> namesakes;
    for (const Learner& other : readLearners(database))
        if (other.id != learner.id && folded(other.name) == folded(learner.name)) namesakes.push_back(other.id);
    return namesakes;
}

/// Somebody who is in the bin stays there.
void tellOfBin(Database& after, LearnerPreview& preview)
{
    for (const auto& [learner, event] : readRemoved(after)) {
        if (learner.id != preview.learner) continue;
        preview.name = learner.name;
        preview.removedOn = event.day;
        preview.sameAs = {std::string(sameLearnerIn(*event.payload))};
    }
}

std::vector<Id> erasedBy(const std::vector<Event>& log, Database& before, Database& after, const LearnerId& learner)
{
    std::set<Id> items;
    for (const Event& event : log) {
        if (event.kind != EventKind::Erased || event.learner != learner) continue;
        const auto then = eventOfHash(before, event.slot), next = eventOfHash(after, event.slot);
        if (then && then->payload && next && !next->payload) items.insert(then->item);
    }
    return {items.begin(), items.end()};
}

LearnerPreview compare(Database& before, Database& after, const LearnerId& id)
{
    LearnerPreview preview;
    preview.learner = id;
    const auto old = find(before, id), now = find(after, id);
    preview.isNew = !old && now;
    preview.name = now ? now->name : old ? old->name : std::string();
    if (preview.isNew) preview.namesakes = namesakesOf(before, *now);
    if (!now) tellOfBin(after, preview);
    if (old && now) preview.was = *old, preview.becomes = *now;
    // Of somebody whom an undo put into the bin all is there already, and out of sight.
    const Progress then = preview.isNew ? Progress{} : readProgress(before, id), next = readProgress(after, id);
    const auto isSameState = [](const ItemStatus& a, const ItemStatus& b) {
        return a.state == b.state && (a.state == State::Open || a.day == b.day);
    };
    for (const Id& item : differing(then.items, next.items, isSameState)) {
        const ItemStatus &from = then.status(item), &to = next.status(item);
        preview.states.push_back({item, from.state, to.state, from.day, to.day});
    }
    for (const Id& item : differing(then.notes, next.notes, std::equal_to<>()))
        preview.notes.push_back({item, then.note(item), next.note(item)});
    preview.evidence = differing(then.evidence, next.evidence, isSameEvidence);
    return preview;
}

}   // namespace

Result<std::vector<Event>> Workspace::logOf(const fs::path& other)
{
    try {
        // It is only read. One of an older format is read as it is.
        Database from(other, accessTo(other) == Access::ReadWrite ? Access::ReadOnly : accessTo(other), 1'000);
        const SQLite::Transaction snapshot(from.sql());
        return readLog(from);
    } catch (...) {
        return errorOfException(other);
    }
}

Result<ChangeSet> Workspace::unite(const fs::path& other)
{
    const auto log = logOf(other);
    if (!log) return log.error();
    return unite(*log, other.filename().string());
}

Result<ChangeSet> Workspace::unite(
    const std::vector<Event>& log, std::string_view from, std::span<const SamePerson> same)
{
    return m_inside->write(std::string(FileStack), [&](Act& act) -> Result<std::string> {
        if (const auto done = bringInAndMakeOne(act, log, same); !done) return done.error();
        const std::size_t count = act.events().size();
        return count == 1 ? say::EntryBroughtIn(from) : say::EntriesBroughtIn(count, from);
    });
}

// On a copy in memory: the file is only read, and nobody has to wait for it.
Result<UnionPreview> Workspace::previewUnion(const std::vector<Event>& log, std::span<const SamePerson> same) const
{
    return m_inside->read([&] {
        Database& here = *m_inside->database;
        const auto beside = copyInMemory(here);
        Act act(*beside, *m_inside->catalog, newUuid(), now());
        if (const auto done = bringInAndMakeOne(act, log, same); !done) throw StoreError(done.error());
        UnionPreview preview;
        const auto isNew = [&act](const Event& event) { return event.act != act.id(); };
        preview.newEvents = static_cast<int>(std::count_if(act.events().begin(), act.events().end(), isNew));
        preview.knownEvents = static_cast<int>(log.size()) - preview.newEvents;
        for (const LearnerId& learner : learnersOf(log, same)) {
            preview.learners.push_back(compare(here, *beside, learner));
            preview.learners.back().erased = erasedBy(log, here, *beside, learner);
        }
        return preview;
    });
}

}   // namespace waymark
