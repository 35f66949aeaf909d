#include "catalog/catalog_index.h"

#include <algorithm>

namespace waymark {

std::string_view word(Kind kind)
{
    switch (kind) {
    case Kind::Area: return "area";
    case Kind::Skill: return "skill";
    case Kind::Topic: return "topic";
    case Kind::Role: return "role";
    case Kind::Project: return "project";
    case Kind::Step: return "step";
    case Kind::Check: return "check";
    case Kind::Stage: return "stage";
    case Kind::Practice: return "practice";
    case Kind::Question: return "question";
    case Kind::Resource: return "resource";
    case Kind::Roadmap: return "roadmap";
    case Kind::Checklist: return "checklist";
    case Kind::ChecklistEntry: return "entry";
    case Kind::Guide: return "guide";
    case Kind::Background: return "background";
    }
    return {};
}

bool isItemKind(Kind kind)
{
    return kind == Kind::Topic || kind == Kind::Step || kind == Kind::Check || kind == Kind::Practice ||
        kind == Kind::Question || kind == Kind::Resource;
}

CatalogIndex::CatalogIndex(Catalog catalog) : m_catalog(std::move(catalog))
{
    indexSkills();
    indexOthers();
    for (auto& [older, newer] : m_replacements)
        for (const Id& id : newer) m_replaced[id].push_back(older);
}

void CatalogIndex::add(const Id& id, Place place)
{
    m_places.emplace(id, place);
}

void CatalogIndex::indexSkills()
{
    for (std::size_t at = 0; at < m_catalog.areas.size(); ++at) add(m_catalog.areas[at].id, {Kind::Area, at});
    for (std::size_t at = 0; at < m_catalog.skills.size(); ++at) {
        const Skill& skill = m_catalog.skills[at];
        add(skill.id, {Kind::Skill, at});
        m_skillsOfArea[skill.area].push_back(&skill);
        for (const Id& first : skill.requires_) m_opens[first].push_back(skill.id);
        for (const Id& older : skill.replaces) m_replacements[older].push_back(skill.id);
        for (std::size_t part = 0; part < skill.topics.size(); ++part) {
            const Topic& topic = skill.topics[part];
            add(topic.id, {Kind::Topic, part, at});
            for (const Id& older : topic.replaces) m_replacements[older].push_back(topic.id);
            if (!topic.isRetired && !skill.isRetired) m_items.push_back(topic.id);
        }
    }
}

void CatalogIndex::indexOthers()
{
    const auto addSteps = [this](Kind kind, const std::vector<Step>& steps, std::size_t parent) {
        for (std::size_t part = 0; part < steps.size(); ++part) {
            add(steps[part].id, {kind, part, parent});
            m_items.push_back(steps[part].id);
            for (const Id& older : steps[part].replaces) m_replacements[older].push_back(steps[part].id);
        }
    };
    const auto addAll = [this](Kind kind, const auto& things) {
        for (std::size_t at = 0; at < things.size(); ++at) add(things[at].id, {kind, at});
    };
    const auto addTicked = [this](const auto& things) {
        for (const auto& thing : things) {
            m_items.push_back(thing.id);
            for (const Id& older : thing.replaces) m_replacements[older].push_back(thing.id);
        }
    };
    addAll(Kind::Role, m_catalog.roles);
    for (const Role& role : m_catalog.roles)
        for (const Need& need : role.needs) m_needs[need.skill].push_back({&role, need.through});
    addAll(Kind::Project, m_catalog.projects);
    for (std::size_t at = 0; at < m_catalog.projects.size(); ++at) {
        addSteps(Kind::Step, m_catalog.projects[at].steps, at);
        addSteps(Kind::Check, m_catalog.projects[at].acceptance, at);
        for (const Id& older : m_catalog.projects[at].replaces)
            m_replacements[older].push_back(m_catalog.projects[at].id);
    }
    addAll(Kind::Stage, m_catalog.stages);
    for (std::size_t at = 0; at < m_catalog.stages.size(); ++at)
        addSteps(Kind::Practice, m_catalog.stages[at].practices, at);
    addAll(Kind::Question, m_catalog.questions);
    addTicked(m_catalog.questions);
    addAll(Kind::Resource, m_catalog.resources);
    addTicked(m_catalog.resources);
    addAll(Kind::Roadmap, m_catalog.roadmaps);
    addAll(Kind::Checklist, m_catalog.checklists);
    for (std::size_t at = 0; at < m_catalog.checklists.size(); ++at) {
        const auto& entries = m_catalog.checklists[at].entries;
        for (std::size_t part = 0; part < entries.size(); ++part)
            add(entries[part].id, {Kind::ChecklistEntry, part, at});
    }
    addAll(Kind::Guide, m_catalog.guide);
    addAll(Kind::Background, m_catalog.backgrounds);
}

const Place* CatalogIndex::find(const Id& id) const
{
    const auto found = m_places.find(id);
    return found == m_places.end() ? nullptr : &found->second;
}

namespace {

template <typename T>
const T* at(const Place* place, Kind kind, const std::vector<T>& things)
{
    return place && place->kind == kind ? &things[place->at] : nullptr;
}

}   // namespace

const Area* CatalogIndex::area(const Id& id) const
{
    return at(find(id), Kind::Area, m_catalog.areas);
}

const Skill* CatalogIndex::skill(const Id& id) const
{
    return at(find(id), Kind::Skill, m_catalog.skills);
}

const Topic* CatalogIndex::topic(const Id& id) const
{
    const Place* place = find(id);
    return place && place->kind == Kind::Topic ? &m_catalog.skills[place->parent].topics[place->at] : nullptr;
}

const Role* CatalogIndex::role(const Id& id) const
{
    return at(find(id), Kind::Role, m_catalog.roles);
}

const Project* CatalogIndex::project(const Id& id) const
{
    const Place* place = find(id);
    if (place && (place->kind == Kind::Step || place->kind == Kind::Check)) return &m_catalog.projects[place->parent];
    return at(place, Kind::Project, m_catalog.projects);
}

const Resource* CatalogIndex::resource(const Id& id) const
{
    return at(find(id), Kind::Resource, m_catalog.resources);
}

const Question* CatalogIndex::question(const Id& id) const
{
    return at(find(id), Kind::Question, m_catalog.questions);
}

const Stage* CatalogIndex::stage(const Id& id) const
{
    const Place* place = find(id);
    if (place && place->kind == Kind::Practice) return &m_catalog.stages[place->parent];
    return at(place, Kind::Stage, m_catalog.stages);
}

const GuideEntry* CatalogIndex::guideEntry(const Id& id) const
{
    return at(find(id), Kind::Guide, m_catalog.guide);
}

const Background* CatalogIndex::background(const Id& id) const
{
    return at(find(id), Kind::Background, m_catalog.backgrounds);
}

const Skill* CatalogIndex::skillOf(const Id& id) const
{
    const Place* place = find(id);
    if (place && place->kind == Kind::Topic) return &m_catalog.skills[place->parent];
    return at(place, Kind::Skill, m_catalog.skills);
}

std::string CatalogIndex::title(const Id& id) const
{
    const Place* place = find(id);
    if (!place) return id.text();
    switch (place->kind) {
    case Kind::Area: return m_catalog.areas[place->at].title;
    case Kind::Skill: return m_catalog.skills[place->at].title;
    case Kind::Topic: return m_catalog.skills[place->parent].topics[place->at].title;
    case Kind::Role: return m_catalog.roles[place->at].title;
    case Kind::Project: return m_catalog.projects[place->at].title;
    case Kind::Step: return m_catalog.projects[place->parent].steps[place->at].title;
    case Kind::Check: return m_catalog.projects[place->parent].acceptance[place->at].title;
    case Kind::Stage: return m_catalog.stages[place->at].title;
    case Kind::Practice: return m_catalog.stages[place->parent].practices[place->at].title;
    case Kind::Question: return m_catalog.questions[place->at].title;
    case Kind::Resource: return m_catalog.resources[place->at].title;
    case Kind::Roadmap: return m_catalog.roadmaps[place->at].title;
    case Kind::Checklist: return m_catalog.checklists[place->at].title;
    case Kind::ChecklistEntry: return m_catalog.checklists[place->parent].entries[place->at].title;
    case Kind::Guide: return m_catalog.guide[place->at].title;
    case Kind::Background: return m_catalog.backgrounds[place->at].title;
    }
    return id.text();
}

bool CatalogIndex::isItem(const Id& id) const
{
    const Place* place = find(id);
    return place && isItemKind(place->kind);
}

std::vector<Id> CatalogIndex::itemsOf(const Id& id) const
{
    const Place* place = find(id);
    std::vector<Id> items;
    if (!place) return items;
    const auto addTopics = [&items](const Skill& skill) {
        for (const Topic& topic : skill.topics)
            if (!topic.isRetired && !skill.isRetired) items.push_back(topic.id);
    };
    if (isItemKind(place->kind)) items.push_back(id);
    if (place->kind == Kind::Skill) addTopics(m_catalog.skills[place->at]);
    if (place->kind == Kind::Area)
        for (const Skill* skill : skillsOf(id)) addTopics(*skill);
    if (place->kind == Kind::Project)
        for (const Step& step : m_catalog.projects[place->at].steps) items.push_back(step.id);
    if (place->kind == Kind::Stage)
        for (const Step& practice : m_catalog.stages[place->at].practices) items.push_back(practice.id);
    return items;
}

std::span<const Id> CatalogIndex::opens(const Id& skill) const
{
    const auto found = m_opens.find(skill);
    return found == m_opens.end() ? std::span<const Id>() : std::span<const Id>(found->second);
}

std::vector<const Role*> CatalogIndex::rolesNeeding(const Id& skillOrTopic) const
{
    const Skill* skill = skillOf(skillOrTopic);
    const Topic* topic = this->topic(skillOrTopic);
    std::vector<const Role*> roles;
    const auto needs = skill != nullptr ? m_needs.find(skill->id) : m_needs.end();
    if (needs == m_needs.end()) return roles;
    for (const auto& [role, through] : needs->second)
        if (!topic || topic->tier <= through) roles.push_back(role);
    return roles;
}

std::span<const Skill* const> CatalogIndex::skillsOf(const Id& area) const
{
    const auto found = m_skillsOfArea.find(area);
    return found == m_skillsOfArea.end() ? std::span<const Skill* const>() : std::span(found->second);
}

std::vector<const Resource*> CatalogIndex::resourcesOf(const Id& skill) const
{
    std::vector<const Resource*> resources;
    const Skill* known = this->skill(skill);
    for (const Resource& resource : m_catalog.resources) {
        const bool isNamed =
            known && std::find(known->resources.begin(), known->resources.end(), resource.id) != known->resources.end();
        if (isNamed || std::find(resource.skills.begin(), resource.skills.end(), skill) != resource.skills.end())
            resources.push_back(&resource);
    }
    return resources;
}

std::vector<Id> CatalogIndex::skillsServedBy(const Id& resource) const
{
    const Resource* known = this->resource(resource);
    if (!known) return {};
    std::vector<Id> skills = known->skills;
    for (const Skill& skill : m_catalog.skills) {
        const bool namesIt =
            std::find(skill.resources.begin(), skill.resources.end(), resource) != skill.resources.end();
        if (namesIt && std::find(skills.begin(), skills.end(), skill.id) == skills.end()) skills.push_back(skill.id);
    }
    return skills;
}

}   // namespace waymark
