#include "workspace/act_words.h"

#include "progress/event_kinds.h"
#include "progress/payload.h"

#include <algorithm>
#include <unordered_map>

#include <fmt/format.h>

namespace waymark {

namespace {

std::string nounOf(Kind kind, std::size_t count)
{
    std::string noun(word(kind));
    return count == 1 ? noun : noun + "s";
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

std::string itemWords(const CatalogIndex& catalog, const std::vector<Id>& items)
{
    if (items.size() != 1) return fmt::format("{} items", items.size());
    return fmt::format("“{}”", catalog.title(items.front()));
}

std::string removalWords(const std::string& value)
{
    if (value.empty()) return "Brought back";
    return sameLearnerIn(value).empty() ? "Removed" : "Made one with another learner";
}

std::string wordsOf(const CatalogIndex& catalog, const std::vector<const HistoryEntry*>& entries)
{
    const Event& event = leading(entries);
    const std::string value = event.payload.value_or("");
    const std::vector<Id> items = itemsOf(entries, event.kind);
    const std::string what = itemWords(catalog, items);
    if (event.kind == EventKind::State)
        return markedWords(catalog, stateValueFrom(value).value_or(StateValue{}).state, items);
    if (event.kind == EventKind::Note && !event.payload) return "Changed the note on " + what;
    if (event.kind == EventKind::Evidence && !event.payload) return "Changed evidence of " + what;
    if (event.kind == EventKind::Note) return (value.empty() ? "Removed the note on " : "Noted on ") + what;
    if (event.kind == EventKind::Evidence)
        return (value.empty() ? "Removed evidence from " : "Added evidence to ") + what;
    if (event.kind == EventKind::Later) return (value.empty() ? "Suggested again: " : "Not now: ") + what;
    if (event.kind == EventKind::Name) return "Named " + value;
    if (event.kind == EventKind::Role)
        return value.empty() ? std::string("No target role") : "Target role: " + catalog.title(Id(value));
    if (event.kind == EventKind::Hours) return (value.empty() ? "0" : value) + " hours a week";
    if (event.kind == EventKind::Removed) return removalWords(value);
    return "Changed";
}

}   // namespace

std::string markedWords(const CatalogIndex& catalog, State state, const std::vector<Id>& items)
{
    if (items.size() == 1) return fmt::format("Marked “{}” {}", catalog.title(items.front()), word(state));
    const Place* first = items.empty() ? nullptr : catalog.find(items.front());
    const bool isOneKind = first != nullptr && std::all_of(items.begin(), items.end(), [&](const Id& item) {
        const Place* place = catalog.find(item);
        return place != nullptr && place->kind == first->kind;
    });
    const Id whole = wholeOf(catalog, items);
    return fmt::format("Marked {} {}{} {}", items.size(), isOneKind ? nounOf(first->kind, items.size()) : "items",
        whole.isEmpty() ? "" : fmt::format(" of “{}”", catalog.title(whole)), word(state));
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
