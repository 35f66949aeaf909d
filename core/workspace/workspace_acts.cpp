#include "base/digest.h"
#include "progress/event_kinds.h"
#include "store/draft_table.h"
#include "store/event_table.h"
#include "workspace/act_words.h"
#include "workspace/clean_text.h"
#include "workspace/sentences.h"
#include "workspace/write_gate.h"

#include <algorithm>
#include <unordered_set>

namespace waymark {

using namespace store;

namespace {

/// A text that is being typed may be over the limit of those that are kept: it waits to be shortened.
constexpr std::size_t MostDraftBytes = std::size_t{16} << 20;

Error notThere(const Id& id)
{
    return {ErrorKind::NotFound, say::NotInCatalogs(id.text())};
}

/// What stands for the id in the catalog that the file has now.
std::vector<Id> livingOf(const CatalogIndex& catalog, const Id& id)
{
    if (catalog.find(id)) return {id};
    std::vector<Id> newer = catalog.replacementsOf(id);
    return newer.empty() ? std::vector<Id>{id} : newer;
}

/// The items that are asked for, each once.
struct Wanted
{
    std::vector<Id> items;
    std::unordered_set<Id> named;   ///< by themselves, not as parts of something
};

Result<Wanted> wantedOf(const CatalogIndex& catalog, std::span<const Id> ids)
{
    Wanted wanted;
    std::unordered_set<Id> seen;
    for (const Id& asked : ids)
        for (const Id& id : livingOf(catalog, asked)) {
            const std::vector<Id> parts = catalog.itemsOf(id);
            if (parts.empty()) return Error{ErrorKind::NotFound, say::NothingToTick(asked.text())};
            if (catalog.isItem(id)) wanted.named.insert(id);
            for (const Id& part : parts)
                if (seen.insert(part).second) wanted.items.push_back(part);
        }
    return wanted;
}

/// Details that may be kept.
struct CleanDetails
{
    std::optional<std::string> note;
    std::vector<std::pair<Evidence::Kind, std::string>> evidence;
};

Result<CleanDetails> clean(const MarkDetails& details)
{
    CleanDetails cleaned;
    for (const auto& [kind, value] :
        {std::pair(Evidence::Kind::Link, details.link), std::pair(Evidence::Kind::Confirmed, details.confirmedBy)}) {
        if (!value) continue;
        auto one = cleanEvidence(kind, *value);
        if (!one) return one.error();
        cleaned.evidence.emplace_back(kind, *std::move(one));
    }
    if (details.shownBy) cleaned.evidence.emplace_back(Evidence::Kind::Project, details.shownBy->text());
    if (!details.note) return cleaned;
    auto note = cleanText(*details.note);
    if (!note) return note.error();
    cleaned.note = *std::move(note);
    return cleaned;
}

std::optional<Error> dayFault(const std::string& day, State state, const std::string& today)
{
    if (day.empty()) return std::nullopt;
    if (state != State::Done) return Error{ErrorKind::Invalid, say::DayOfUndone()};
    if (!isDay(day)) return Error{ErrorKind::Invalid, say::NoDay(day, today)};
    if (day > today) return Error{ErrorKind::Invalid, say::DayToCome(day)};
    return std::nullopt;
}

/// The pieces that the item has, under whichever ids.
std::vector<std::pair<RegisterKey, std::string>> evidenceAt(const Act& act, const LearnerId& learner, const Id& item)
{
    std::vector<std::pair<RegisterKey, std::string>> pieces;
    for (const auto& [slot, payload] : readEvidencePayloads(act.database(), learner, item))
        pieces.emplace_back(RegisterKey{learner, EventKind::Evidence, item, slot}, payload);
    return pieces;
}

void addEvidenceTo(Act& act, const LearnerId& learner, const Id& item, Evidence::Kind kind, const std::string& value)
{
    const std::string payload = evidencePayload(kind, value);
    for (const auto& [key, held] : evidenceAt(act, learner, item))
        if (held == payload) return;
    act.set({learner, EventKind::Evidence, item, newSalt()}, payload);
}

std::string markedLabel(const Act& act, State state, const Wanted& wanted)
{
    std::vector<Id> items;
    for (const UndoChange& change : act.changes())
        if (change.key.kind == EventKind::State) items.push_back(change.key.item);
    if (!items.empty()) return markedWords(act.catalog(), state, items);
    const bool isNote = std::any_of(act.changes().begin(), act.changes().end(),
        [](const UndoChange& change) { return change.key.kind == EventKind::Note; });
    if (isNote) return wordsAbout(act.catalog(), wanted.items, say::Noted, say::NotedItems);
    return wordsAbout(act.catalog(), wanted.items, say::EvidenceAdded, say::EvidenceAddedToItems);
}

}   // namespace

Result<ChangeSet> Workspace::mark(
    const LearnerId& learner, State state, std::span<const Id> ids, const MarkDetails& details)
{
    if (const auto fault = dayFault(details.day, state, today())) return *fault;
    const auto cleaned = clean(details);
    if (!cleaned) return cleaned.error();
    return m_inside->write(learner.text, [&](Act& act) -> Result<std::string> {
        const auto wanted = wantedOf(act.catalog(), ids);
        if (!wanted) return wanted.error();
        for (const Id& item : wanted->items) {
            const bool isLeftAlone =
                !wanted->named.contains(item) && statusOf(act.database(), learner, item).state == State::Skipped;
            if (isLeftAlone) continue;
            act.mark(learner, item, {state, false, details.day});
            for (const auto& [kind, value] : cleaned->evidence) addEvidenceTo(act, learner, item, kind, value);
        }
        if (cleaned->note)
            for (const Id& asked : ids)
                for (const Id& id : livingOf(act.catalog(), asked))
                    act.set({learner, EventKind::Note, id, {}}, *cleaned->note);
        return act.isEmpty() ? std::string() : markedLabel(act, state, *wanted);
    });
}

Result<ChangeSet> Workspace::setNote(const LearnerId& learner, const Id& item, std::string_view text)
{
    const auto clean = cleanText(text);
    if (!clean) return clean.error();
    return m_inside->write(learner.text, [&](Act& act) -> Result<std::string> {
        for (const Id& id : livingOf(act.catalog(), item)) {
            if (!act.catalog().find(id)) return notThere(item);
            act.set({learner, EventKind::Note, id, {}}, *clean);
        }
        store::dropDraft(act.database(), learner, EventKind::Note, item);
        const std::string title = act.catalog().title(item);
        return clean->empty() ? say::NoteRemoved(title) : say::Noted(title);
    });
}

Result<ChangeSet> Workspace::addEvidence(
    const LearnerId& learner, std::span<const Id> items, Evidence::Kind kind, std::string_view value)
{
    const auto clean = cleanEvidence(kind, value);
    if (!clean) return clean.error();
    return m_inside->write(learner.text, [&](Act& act) -> Result<std::string> {
        for (const Id& item : items)
            for (const Id& id : livingOf(act.catalog(), item)) {
                if (!act.catalog().find(id)) return notThere(item);
                addEvidenceTo(act, learner, id, kind, *clean);
            }
        return wordsAbout(act.catalog(), items, say::EvidenceAdded, say::EvidenceAddedToItems);
    });
}

// Equal pieces show as one, so they go as one.
Result<ChangeSet> Workspace::removeEvidence(const LearnerId& learner, const Id& item, std::string_view slot)
{
    return m_inside->write(learner.text, [&](Act& act) -> Result<std::string> {
        const auto pieces = evidenceAt(act, learner, item);
        const auto meant =
            std::find_if(pieces.begin(), pieces.end(), [&](const auto& piece) { return piece.first.slot == slot; });
        if (meant != pieces.end())
            for (const auto& [key, payload] : pieces)
                if (payload == meant->second) act.set(key, "");
        return say::EvidenceRemoved(act.catalog().title(item));
    });
}

Result<ChangeSet> Workspace::passOver(const LearnerId& learner, std::span<const Id> items, bool isPassedOver)
{
    const std::string day = isPassedOver ? today() : std::string();
    return m_inside->write(learner.text, [&](Act& act) -> Result<std::string> {
        for (const Id& item : items) {
            if (!act.catalog().isItem(item)) return Error{ErrorKind::NotFound, say::NeverSuggested(item.text())};
            act.set({learner, EventKind::Later, item, {}}, day);
        }
        return isPassedOver ? wordsAbout(act.catalog(), items, say::NotNow, say::NotNowTopics)
                            : wordsAbout(act.catalog(), items, say::SuggestedAgain, say::TopicsSuggestedAgain);
    });
}

Result<std::optional<std::string>> Workspace::draft(
    const LearnerId& learner, std::string_view kind, const Id& item) const
{
    return m_inside->read([&] { return readDraft(*m_inside->database, learner, kind, item); });
}

Result<void> Workspace::saveDraft(
    const LearnerId& learner, std::string_view kind, const Id& item, std::string_view text)
{
    if (text.size() > MostDraftBytes) return Error{ErrorKind::Invalid, say::DraftTooLong()};
    return m_inside->transact([&] {
        Database& database = *m_inside->database;
        putDraft(database, learner, kind, item, text, std::max(now().utcMs, nextStamp(database, learner)));
    });
}

Result<void> Workspace::dropDraft(const LearnerId& learner, std::string_view kind, const Id& item)
{
    return m_inside->transact([&] { store::dropDraft(*m_inside->database, learner, kind, item); });
}

}   // namespace waymark
