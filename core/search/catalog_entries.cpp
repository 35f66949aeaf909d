#include "search/catalog_entries.h"

#include "base/text.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace waymark {

namespace {

/// What people look for first stands above its parts.
double weightOf(Kind kind)
{
    switch (kind) {
    case Kind::Area:
    case Kind::Skill:
    case Kind::Role: return 1.1;
    case Kind::Practice:
    case Kind::ChecklistEntry: return 0.8;
    case Kind::Step:
    case Kind::Check: return 0.6;
    default: return 1;
    }
}

std::string lines(std::initializer_list<std::string_view> parts)
{
    std::string text;
    for (const std::string_view part : parts) {
        text += part;
        text += '\n';
    }
    return text;
}

std::string lines(const std::vector<std::string>& parts)
{
    std::string text;
    for (const std::string& part : parts) text += lines({part});
    return text;
}

std::string titles(const CatalogIndex& catalog, const std::vector<Id>& things)
{
    std::string text;
    for (const Id& thing : things) text += lines({catalog.title(thing)});
    return text;
}

std::string goalsOf(const Roadmap& roadmap)
{
    std::string text;
    for (const Phase& phase : roadmap.phases) {
        text += lines({phase.title});
        for (const Goal& goal : phase.goals) text += lines({goal.title});
    }
    return text;
}

/// Further words that find the thing, beside its title and kind.
std::string moreOf(const CatalogIndex& index, const Place& place)
{
    const Catalog& all = index.catalog();
    switch (place.kind) {
    case Kind::Area: return all.areas[place.at].about;
    case Kind::Skill: {
        const Skill& skill = all.skills[place.at];
        return lines(skill.aliases) + lines({index.title(skill.area), skill.about});
    }
    case Kind::Topic: {
        const Skill& skill = all.skills[place.parent];
        const Topic& topic = skill.topics[place.at];
        return lines({skill.title, topic.check, topic.about});
    }
    case Kind::Role: return lines(all.roles[place.at].aliases) + all.roles[place.at].summary;
    case Kind::Project: return titles(index, all.projects[place.at].skills) + all.projects[place.at].brief;
    case Kind::Step:
    case Kind::Check: return all.projects[place.parent].title;
    case Kind::Stage: return all.stages[place.at].about;
    case Kind::Practice: return all.stages[place.parent].title;
    case Kind::Question: return lines({all.questions[place.at].kind, all.questions[place.at].prompt});
    case Kind::Resource: {
        const Resource& resource = all.resources[place.at];
        return lines({resource.by, resource.kind, resource.about});
    }
    case Kind::Roadmap: return goalsOf(all.roadmaps[place.at]);
    case Kind::ChecklistEntry: return all.checklists[place.parent].title;
    case Kind::Guide: return lines({all.guide[place.at].kind, all.guide[place.at].text});
    case Kind::Checklist:
    case Kind::Background: return {};
    }
    return {};
}

/// The first line that says something, and what stands behind it.
std::pair<std::string, std::string> headAndRest(const std::string& note)
{
    const std::string text = trimmed(note);
    const auto end = std::min(text.find('\n'), text.size());
    return {trimmed(text.substr(0, end)), trimmed(text.substr(end))};
}

}   // namespace

std::vector<FoundThing> findableThings(const CatalogIndex& catalog)
{
    const Catalog& all = catalog.catalog();
    std::vector<FoundThing> things;
    const auto add = [&things](Kind kind, const auto& some) {
        for (const auto& one : some) things.push_back({one.id, kind});
    };
    add(Kind::Area, all.areas);
    for (const Skill& skill : all.skills) {
        if (skill.isRetired) continue;
        things.push_back({skill.id, Kind::Skill});
        for (const Topic& topic : skill.topics)
            if (!topic.isRetired) things.push_back({topic.id, Kind::Topic});
    }
    add(Kind::Role, all.roles);
    add(Kind::Project, all.projects);
    for (const Project& project : all.projects) {
        add(Kind::Step, project.steps);
        add(Kind::Check, project.acceptance);
    }
    add(Kind::Stage, all.stages);
    for (const Stage& stage : all.stages) add(Kind::Practice, stage.practices);
    add(Kind::Question, all.questions);
    add(Kind::Resource, all.resources);
    add(Kind::Roadmap, all.roadmaps);
    add(Kind::Checklist, all.checklists);
    for (const Checklist& checklist : all.checklists) add(Kind::ChecklistEntry, checklist.entries);
    add(Kind::Guide, all.guide);
    return things;
}

std::vector<SearchEntry> catalogEntries(const CatalogIndex& catalog)
{
    std::vector<SearchEntry> entries;
    for (const FoundThing& thing : findableThings(catalog))
        entries.push_back({thing.id.text(), catalog.title(thing.id),
            lines({word(thing.kind), moreOf(catalog, *catalog.find(thing.id))}), weightOf(thing.kind)});
    return entries;
}

std::vector<SearchEntry> noteEntries(const CatalogIndex& catalog, const Progress& progress)
{
    std::vector<SearchEntry> entries;
    for (const auto& [id, note] : progress.notes) {
        auto [head, rest] = headAndRest(note);
        if (!head.empty()) entries.push_back({id.text(), std::move(head), lines({catalog.title(id), rest}), 1});
    }
    std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.key < b.key; });
    return entries;
}

}   // namespace waymark
