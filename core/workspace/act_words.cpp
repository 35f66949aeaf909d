#include "workspace/act_words.h"

#include "progress/event_kinds.h"
#include "progress/payload.h"
#include "workspace/sentences.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace waymark {

namespace {

std::string wordOf(State state)
{
    switch (state) {
    case State::Learning: return say::Learning();
    case State::Done: return say::Done();
    case State::Skipped: return say::Skipped();
    default: return say::Open();
    }
}

/// None: they are of several kinds.
const Sentence<std::int64_t, std::string_view>& marked(std::optional<Kind> kind)
{
    if (!kind) return say::MarkedItems;
    switch (*kind) {
    case Kind::Topic: return say::MarkedTopics;
    case Kind::Step: return say::MarkedSteps;
    case Kind::Check: return say::MarkedChecks;
    case Kind::Practice: return say::MarkedPractices;
    case Kind::Question: return say::MarkedQuestions;
    case Kind::Resource: return say::MarkedResources;
    default: return say::MarkedItems;
    }
}

/// Of one skill, project or stage.
const Sentence<std::int64_t, std::string_view, std::string_view>& markedOf(std::optional<Kind> kind)
{
    if (!kind) return say::MarkedItemsOf;
    switch (*kind) {
    case Kind::Topic: return say::MarkedTopicsOf;
    case Kind::Step: return say::MarkedStepsOf;
    case Kind::Check: return say::MarkedChecksOf;
    case Kind::Practice: return say::MarkedPracticesOf;
    default: return say::MarkedItemsOf;
    }
}

/// The newest of what the act says first: its states, else whatever it has.
const Event& leading(const std::vector<const HistoryEntry*>& entries)
{
    const auto state = std::find_if(
        entries.begin(), entries.end(), [](const HistoryEntry* one) { return one->event.kind == EventKind::State; });
    return (state == entries.end() ? entries.front() : *state)->event;
}

std::vector<Id> itemsOf(const std::vector<const HistoryEntry*>& entries, const std::string& kind)
{
    std::vector<Id> items;
    for (const HistoryEntry* entry : entries)
        if (entry->event.kind == kind && std::find(items.begin(), items.end(), entry->event.item) == items.end())
            items.push_back(entry->event.item);
    return items;
}

/// The skill, project or stage that it is a part of; empty for what is none's.
Id wholeOf(const CatalogIndex& catalog, const Id& item)
{
    const Place* place = catalog.find(item);
    if (place == nullptr) return {};
    switch (place->kind) {
    case Kind::Topic: return catalog.skillOf(item)->id;
    case Kind::Step:
    case Kind::Check: return catalog.catalog().projects.at(place->parent).id;
    case Kind::Practice: return catalog.stage(item)->id;
    default: return {};
    }
}

/// Of all of them; empty when they belong to several.
Id wholeOf(const CatalogIndex& catalog, const std::vector<Id>& items)
{
    const Id whole = items.empty() ? Id() : wholeOf(catalog, items.front());
    const bool isOne =
        std::all_of(items.begin(), items.end(), [&](const Id& item) { return wholeOf(catalog, item) == whole; });
    return isOne ? whole : Id();
}

std::string removalWords(const std::string& value)
{
    if (value.empty()) return say::BroughtBackAlone();
    return sameLearnerIn(value).empty() ? say::RemovedAlone() : say::MadeOneAlone();
}

std::string wordsOf(const CatalogIndex& catalog, const std::vector<const HistoryEntry*>& entries)
{
    const Event& event = leading(entries);
    const std::string value = event.payload.value_or("");
    const std::vector<Id> items = itemsOf(entries, event.kind);
    const auto about = [&](const auto& one, const auto& several) { return wordsAbout(catalog, items, one, several); };
    if (event.kind == EventKind::State)
        return markedWords(catalog, stateValueFrom(value).value_or(StateValue{}).state, items);
    if (event.kind == EventKind::Note && !event.payload) return about(say::NoteChanged, say::NotesChanged);
    if (event.kind == EventKind::Evidence && !event.payload)
        return about(say::EvidenceChanged, say::EvidenceChangedOfItems);
    if (event.kind == EventKind::Note)
        return value.empty() ? about(say::NoteRemoved, say::NotesRemoved) : about(say::Noted, say::NotedItems);
    if (event.kind == EventKind::Evidence)
        return value.empty() ? about(say::EvidenceRemoved, say::EvidenceRemovedFromItems)
                             : about(say::EvidenceAdded, say::EvidenceAddedToItems);
    if (event.kind == EventKind::Later)
        return value.empty() ? about(say::SuggestedAgain, say::ItemsSuggestedAgain)
                             : about(say::NotNow, say::NotNowItems);
    if (event.kind == EventKind::Name) return say::Named(value);
    if (event.kind == EventKind::Role)
        return value.empty() ? say::NoTargetRole() : say::TargetRole(catalog.title(Id(value)));
    if (event.kind == EventKind::Hours) return say::HoursAWeek(value.empty() ? "0" : value);
    if (event.kind == EventKind::Removed) return removalWords(value);
    return say::Changed();
}

}   // namespace

std::string markedWords(const CatalogIndex& catalog, State state, const std::vector<Id>& items)
{
    if (items.size() == 1) return say::Marked(catalog.title(items.front()), wordOf(state));
    const Place* first = items.empty() ? nullptr : catalog.find(items.front());
    const bool isOneKind = first != nullptr && std::all_of(items.begin(), items.end(), [&](const Id& item) {
        const Place* place = catalog.find(item);
        return place != nullptr && place->kind == first->kind;
    });
    const Id whole = wholeOf(catalog, items);
    const auto kind = isOneKind ? std::optional(first->kind) : std::nullopt;
    if (whole.isEmpty()) return marked(kind)(items.size(), wordOf(state));
    return markedOf(kind)(items.size(), catalog.title(whole), wordOf(state));
}

std::string wordsAbout(const CatalogIndex& catalog, std::span<const Id> items, const Sentence<std::string_view>& one,
    const Sentence<std::int64_t>& several)
{
    return items.size() == 1 ? one(catalog.title(items.front())) : several(items.size());
}

std::vector<PastAct> actsOf(const CatalogIndex& catalog, std::span<const HistoryEntry> events)
{
    std::vector<std::vector<const HistoryEntry*>> acts;
    std::unordered_map<std::string, std::size_t> places;
    for (const HistoryEntry& entry : events) {
        if (!entry.event.undoes.empty() || !entry.event.redoes.empty()) continue;
        const auto [place, isNew] = places.emplace(entry.event.act, acts.size());
        if (isNew) acts.emplace_back();
        acts[place->second].push_back(&entry);
    }
    std::vector<PastAct> past;
    past.reserve(acts.size());
    for (auto act = acts.rbegin(); act != acts.rend(); ++act) {
        const Event& event = leading(*act);
        past.push_back({wordsOf(catalog, *act), event.moment, event.day, event.item, act->front()->isUndone});
    }
    return past;
}

}   // namespace waymark
