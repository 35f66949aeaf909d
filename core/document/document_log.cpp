#include "document/document_log.h"

#include "progress/event_check.h"
#include "progress/event_kinds.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_set>

namespace waymark {

namespace {

/// Of one learner.
using Register = std::tuple<std::string, Id, std::string>;   // kind, item, slot
using Newest = std::map<Register, const Event*>;

Newest newestOf(const std::vector<Event>& log)
{
    Newest newest;
    for (const Event& event : log) {
        if (!event.payload || !oddityOf(event).empty()) continue;
        const Event*& held = newest[{event.kind, event.item, event.slot}];
        if (held == nullptr || isBefore(*held, event)) held = &event;
    }
    return newest;
}

/// Whether the item shows it, and not what one of its other ids has, which came later.
bool decides(const Newest& newest, const CatalogIndex& catalog, const Event& event, const Id& item)
{
    const auto isNewer = [&](const Id& id) {
        const auto other = newest.find({event.kind, id, event.slot});
        return other != newest.end() && isBefore(event, *other->second);
    };
    const std::vector<Id> older = catalog.replacedBy(item);
    return !isNewer(item) && std::none_of(older.begin(), older.end(), isNewer);
}

bool isShown(const Newest& newest, const CatalogIndex& catalog, const Event& event)
{
    std::vector<Id> items = catalog.replacementsOf(event.item);
    if (items.empty()) items.push_back(event.item);
    for (const Id& item : items)
        if (decides(newest, catalog, event, item)) return true;
    return false;
}

Leaves leavesOf(const Event& event)
{
    const KindRule* rule = ruleOf(event.kind);
    return rule != nullptr ? rule->leaves : Leaves::Newest;
}

}   // namespace

std::vector<Event> documentLog(std::vector<Event> log, const CatalogIndex& catalog, bool isWhole)
{
    const Newest newest = newestOf(log);
    std::unordered_set<std::string> shown;
    for (const auto& [key, event] : newest)
        if (isWhole || isShown(newest, catalog, *event)) shown.insert(event->hash);
    for (Event& event : log) {
        const Leaves leaves = leavesOf(event);
        const bool stays =
            leaves == Leaves::Whole || (leaves == Leaves::Newest && (isWhole || shown.contains(event.hash)));
        if (stays) continue;
        event.payload.reset();
        event.salt.clear();
    }
    return log;
}

}   // namespace waymark
