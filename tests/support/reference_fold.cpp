#include "support/reference_fold.h"

#include "support/sample_catalog.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include <nlohmann/json.hpp>

namespace waymark::test {

namespace {

struct Value
{
    const Event* event = nullptr;
    std::string text;
};

/// By kind, item, slot.
using Values = std::map<std::tuple<std::string, std::string, std::string>, Value>;

bool comesBefore(const Event& a, const Event& b)
{
    return std::tie(a.stamp, a.writer, a.number) < std::tie(b.stamp, b.writer, b.number);
}

Values valuesOf(const std::vector<Event>& log)
{
    std::set<std::pair<std::string, std::string>> erased;
    for (const Event& event : log)
        if (event.kind == "erased") erased.emplace(event.item.text(), event.slot);
    std::vector<const Event*> events;
    for (const Event& event : log) events.push_back(&event);
    std::sort(events.begin(), events.end(), [](const Event* a, const Event* b) { return comesBefore(*a, *b); });
    Values values;
    for (const Event* event : events) {
        const bool isHistory = event->kind == "state" || event->kind == "later" || event->kind == "name";
        const bool isGone = !isHistory && erased.contains({event->item.text(), event->hash});
        if (!isGone && !event->payload) continue;
        values[{event->kind, event->item.text(), event->slot}] = {event, isGone ? "" : *event->payload};
    }
    return values;
}

std::pair<std::string, std::string> stateAndDay(const Value& value)
{
    if (value.event == nullptr) return {"open", ""};
    if (!value.text.starts_with('{')) return {value.text, value.event->day};
    const auto json = nlohmann::json::parse(value.text);
    return {json["state"], json.value("day", value.event->day)};
}

/// The merges and splits of mergedCatalog(): what each of today's ids stands for.
const std::map<std::string, std::vector<std::string>>& olderIds()
{
    static const std::map<std::string, std::vector<std::string>> ids{
        {"t/algebra/spectra", {"t/algebra/eigenvalues", "t/algebra/svd"}}, {"t/algebra/points", {"t/algebra/vectors"}},
        {"t/algebra/arrows", {"t/algebra/vectors"}}, {"t/versions/commits", {"t/git/commits"}},
        {"t/versions", {"t/git"}}};
    return ids;
}

class Folder
{
public:
    Folder(Values values, const CatalogIndex& catalog) : m_values(std::move(values))
    {
        m_isMerged = catalog.find(Id("t/algebra/spectra")) != nullptr;
    }

    std::vector<std::string> lines()
    {
        for (const char* kind : {"name", "role", "hours", "removed"}) {
            const Value value = at(kind, "", "");
            if (value.event != nullptr && !value.text.empty()) add(std::string(kind) + " " + value.text);
        }
        std::set<std::pair<std::string, std::string>> items;   // item, slot
        for (const auto& [key, value] : m_values)
            for (const std::string& item : today(std::get<1>(key))) items.emplace(item, std::get<2>(key));
        for (const auto& [item, slot] : items) addItem(item, slot);
        std::sort(m_lines.begin(), m_lines.end());
        return m_lines;
    }

private:
    void add(std::string line) { m_lines.push_back(std::move(line)); }

    Value at(const std::string& kind, const std::string& item, const std::string& slot) const
    {
        const auto found = m_values.find({kind, item, slot});
        return found == m_values.end() ? Value{} : found->second;
    }

    std::vector<std::string> older(const std::string& item) const
    {
        const auto found = olderIds().find(item);
        return m_isMerged && found != olderIds().end() ? found->second : std::vector<std::string>{};
    }

    std::vector<std::string> today(const std::string& id) const
    {
        std::vector<std::string> now;
        if (m_isMerged)
            for (const auto& [newer, old] : olderIds())
                if (std::find(old.begin(), old.end(), id) != old.end()) now.push_back(newer);
        if (now.empty()) now.push_back(id);
        return now;
    }

    Value newest(const std::string& kind, const std::string& item, const std::string& slot) const
    {
        Value best = at(kind, item, slot);
        for (const std::string& old : older(item)) {
            const Value one = at(kind, old, slot);
            if (one.event != nullptr && (best.event == nullptr || comesBefore(*best.event, *one.event))) best = one;
        }
        return best;
    }

    void addItem(const std::string& item, const std::string& slot)
    {
        if (slot.empty()) addState(item);
        const Value note = newest("note", item, "");
        if (slot.empty() && note.event != nullptr && !note.text.empty()) add("note " + item + " " + note.text);
        const Value proof = newest("evidence", item, slot);
        if (!slot.empty() && proof.event != nullptr && !proof.text.empty()) add("evidence " + item + " " + proof.text);
    }

    void addState(const std::string& item)
    {
        const Value own = at("state", item, ""), holder = newest("state", item, "");
        if (holder.event == nullptr) return;
        auto [state, day] = stateAndDay(holder);
        if (holder.event != own.event) state = inheritedBy(item);
        if (state != "open") add("state " + item + " " + state + " " + day);
    }

    std::string inheritedBy(const std::string& item) const
    {
        std::set<std::string> states;
        for (const std::string& old : older(item)) states.insert(stateAndDay(at("state", old, "")).first);
        if (states.size() == 1 && (states.contains("done") || states.contains("skipped"))) return *states.begin();
        return states.contains("done") || states.contains("learning") ? "learning" : "open";
    }

    Values m_values;
    bool m_isMerged = false;
    std::vector<std::string> m_lines;
};

}   // namespace

std::vector<std::string> plainlyFolded(const std::vector<Event>& log, const CatalogIndex& catalog)
{
    return Folder(valuesOf(log), catalog).lines();
}

Catalog mergedCatalog()
{
    Catalog catalog = sampleCatalog("2.0");
    auto& algebra = catalog.skills[0].topics;
    Topic spectra = algebra[1], points = algebra[0], arrows = algebra[0];
    spectra.id = id("algebra/spectra");
    spectra.replaces = {id("algebra/eigenvalues"), id("algebra/svd")};
    points.id = id("algebra/points");
    arrows.id = id("algebra/arrows");
    points.replaces = arrows.replaces = {id("algebra/vectors")};
    algebra = {spectra, points, arrows};
    Skill& git = catalog.skills[2];
    git.id = id("versions");
    git.replaces = {id("git")};
    git.topics[0].id = id("versions/commits");
    for (Need& need : catalog.roles[0].needs)
        if (need.skill == id("git")) need.skill = git.id;
    catalog.projects[0].skills = {git.id};
    catalog.projects[0].topics = {git.topics[0].id};
    return catalog;
}

}   // namespace waymark::test
