#include "store/catalog_tables.h"
#include "store/rows.h"

#include <map>
#include <unordered_map>

namespace waymark::store {

namespace {

using Texts = std::vector<std::string>;

Tier tierOf(const std::string& text)
{
    return tierFrom(text).value_or(Tier::Beginner);
}

/// All lists of the file, grouped: one pass over each table instead of a query for every record.
class Lists
{
public:
    explicit Lists(Database& database)
    {
        Prepared link(database, "SELECT source, relation, target FROM link ORDER BY source, relation, place");
        while (link.step()) m_links[link.text(0)][link.text(1)].push_back(link.id(2));
        Prepared phrase(database, "SELECT owner, kind, text FROM phrase ORDER BY owner, kind, place");
        while (phrase.step()) m_phrases[phrase.text(0)][phrase.text(1)].push_back(phrase.text(2));
        Prepared replaces(database, "SELECT newer, older FROM replaces ORDER BY newer, older");
        while (replaces.step()) m_links[replaces.text(0)]["replaces"].push_back(replaces.id(1));
        Prepared step(database, "SELECT id, parent, title FROM step ORDER BY rowid");
        while (step.step()) {
            const Id id = step.id(0);
            m_steps[step.text(1)].push_back({id, step.text(2), take(id, "replaces")});
        }
    }

    [[nodiscard]] std::vector<Id> take(const Id& source, const std::string& relation)
    {
        const auto found = m_links.find(source.text());
        return found == m_links.end() ? std::vector<Id>() : std::move(found->second[relation]);
    }

    [[nodiscard]] Texts phrases(const Id& owner, const std::string& kind)
    {
        const auto found = m_phrases.find(owner.text());
        return found == m_phrases.end() ? Texts() : std::move(found->second[kind]);
    }

    [[nodiscard]] std::vector<Step> steps(const Id& parent) { return std::move(m_steps[parent.text()]); }

private:
    std::unordered_map<std::string, std::map<std::string, std::vector<Id>>> m_links;
    std::unordered_map<std::string, std::map<std::string, Texts>> m_phrases;
    std::unordered_map<std::string, std::vector<Step>> m_steps;
};

void readSkills(Database& database, Lists& lists, Catalog& catalog)
{
    std::unordered_map<std::string, std::size_t> places;
    Prepared skill(database, "SELECT id, title, area, about, retired FROM skill ORDER BY rowid");
    while (skill.step()) {
        const Id id = skill.id(0);
        places.emplace(id.text(), catalog.skills.size());
        catalog.skills.push_back({id, skill.text(1), skill.id(2), skill.text(3), lists.take(id, "requires"), {}, {},
            lists.take(id, "resource"), lists.phrases(id, "alias"), lists.take(id, "replaces"), skill.number(4) != 0});
    }
    std::map<std::pair<std::string, std::string>, std::size_t> choices;
    Prepared choice(database, "SELECT owner, name, \"any\" FROM choice ORDER BY rowid");
    while (choice.step()) {
        const auto place = places.find(choice.text(0));
        if (place == places.end()) continue;
        auto& own = catalog.skills[place->second].choices;
        choices.emplace(std::pair(choice.text(0), choice.text(1)), own.size());
        own.push_back({static_cast<int>(choice.number(2)), {}});
    }
    Prepared topic(database,
        "SELECT id, skill, title, tier, hours, \"check\", about, choice, retired FROM topic "
        "ORDER BY rowid");
    while (topic.step()) {
        const Id id = topic.id(0);
        Skill& owner = catalog.skills[places.at(topic.text(1))];
        owner.topics.push_back({id, topic.text(2), tierOf(topic.text(3)), topic.real(4), topic.text(5), topic.text(6),
            lists.take(id, "replaces"), topic.number(8) != 0});
        if (const auto found = choices.find({topic.text(1), topic.text(7)}); found != choices.end())
            owner.choices[found->second].of.push_back(id);
    }
}

void readRoles(Database& database, Lists& lists, Catalog& catalog)
{
    std::unordered_map<std::string, std::size_t> places;
    Prepared role(database, "SELECT id, title, summary, day FROM role ORDER BY rowid");
    while (role.step()) {
        const Id id = role.id(0);
        places.emplace(id.text(), catalog.roles.size());
        catalog.roles.push_back({id, role.text(1), role.text(2), role.text(3), {}, {}, lists.phrases(id, "alias"),
            lists.take(id, "replaces")});
    }
    Prepared need(database, "SELECT role, skill, through, must, choice FROM need ORDER BY rowid");
    while (need.step())
        catalog.roles[places.at(need.text(0))].needs.push_back(
            {need.id(1), tierOf(need.text(2)), need.number(3) != 0, need.text(4)});
    Prepared choice(database, "SELECT owner, name, \"any\" FROM choice ORDER BY rowid");
    while (choice.step())
        if (const auto place = places.find(choice.text(0)); place != places.end())
            catalog.roles[place->second].choices.push_back({choice.text(1), static_cast<int>(choice.number(2))});
}

void readProjects(Database& database, Lists& lists, Catalog& catalog)
{
    std::unordered_map<std::string, std::vector<StarterFile>> starters;
    Prepared starter(database, "SELECT project, path, text FROM starter ORDER BY rowid");
    while (starter.step()) starters[starter.text(0)].push_back({starter.text(1), starter.text(2)});
    std::unordered_map<std::string, std::vector<Step>> checks;
    Prepared check(database, "SELECT id, project, title FROM acceptance ORDER BY rowid");
    while (check.step()) {
        const Id id = check.id(0);
        checks[check.text(1)].push_back({id, check.text(2), lists.take(id, "replaces")});
    }
    Prepared row(database, "SELECT id, title, tier, hours, brief FROM project ORDER BY rowid");
    while (row.step()) {
        const Id id = row.id(0);
        catalog.projects.push_back({id, row.text(1), tierOf(row.text(2)), row.real(3), row.text(4), lists.steps(id),
            std::move(checks[id.text()]), lists.take(id, "skill"), lists.take(id, "topic"), lists.take(id, "role"),
            starters[id.text()], lists.take(id, "replaces")});
    }
}

void readPractice(Database& database, Lists& lists, Catalog& catalog)
{
    Prepared stage(database, "SELECT id, title, about FROM stage ORDER BY rowid");
    while (stage.step()) {
        const Id id = stage.id(0);
        catalog.stages.push_back({id, stage.text(1), stage.text(2), lists.steps(id), lists.take(id, "skill")});
    }
    Prepared question(database, "SELECT id, title, kind, tier, minutes, prompt, outline FROM question ORDER BY rowid");
    while (question.step()) {
        const Id id = question.id(0);
        catalog.questions.push_back({id, question.text(1), question.text(2), tierFrom(question.text(3)),
            static_cast<int>(question.number(4)), question.text(5), lists.phrases(id, "point"), question.text(6),
            lists.take(id, "role"), lists.take(id, "skill"), lists.take(id, "replaces")});
    }
    Prepared resource(database, "SELECT id, title, kind, \"by\", tier, about, url FROM resource ORDER BY rowid");
    while (resource.step()) {
        const Id id = resource.id(0);
        catalog.resources.push_back(
            {id, resource.text(1), resource.text(2), resource.text(3), tierFrom(resource.text(4)), resource.text(5),
                resource.text(6), lists.take(id, "skill"), lists.take(id, "replaces")});
    }
}

void readRoadmaps(Database& database, Lists& lists, Catalog& catalog)
{
    Prepared roadmap(database, "SELECT id, title FROM roadmap ORDER BY rowid");
    Prepared phase(database, "SELECT place, title, from_month, to_month FROM phase WHERE roadmap = ? ORDER BY place");
    Prepared goal(database, "SELECT id, title FROM goal WHERE roadmap = ? AND phase = ? ORDER BY rowid");
    while (roadmap.step()) {
        Roadmap one{roadmap.id(0), roadmap.text(1), {}};
        phase.bind(one.id);
        while (phase.step()) {
            Phase part{phase.text(1), static_cast<int>(phase.number(2)), static_cast<int>(phase.number(3)), {}};
            goal.bind(one.id, phase.number(0));
            while (goal.step()) part.goals.push_back({goal.text(1), lists.take(goal.id(0), "ref")});
            one.phases.push_back(std::move(part));
        }
        catalog.roadmaps.push_back(std::move(one));
    }
}

void readGuides(Database& database, Lists& lists, Catalog& catalog)
{
    Prepared checklist(database, "SELECT id, title FROM checklist ORDER BY rowid");
    while (checklist.step()) {
        Checklist one{checklist.id(0), checklist.text(1), {}};
        for (Step& step : lists.steps(one.id)) {
            std::vector<Id> refs = lists.take(step.id, "ref");
            one.entries.push_back({step.id, std::move(step.title), std::move(refs)});
        }
        catalog.checklists.push_back(std::move(one));
    }
    Prepared guide(database, "SELECT id, kind, title, text FROM guide ORDER BY rowid");
    while (guide.step()) {
        const Id id = guide.id(0);
        catalog.guide.push_back(
            {id, guide.text(1), guide.text(2), guide.text(3), lists.take(id, "skill"), lists.take(id, "rising")});
    }
    Prepared background(database, "SELECT id, title, about FROM background ORDER BY rowid");
    while (background.step()) {
        const Id id = background.id(0);
        catalog.backgrounds.push_back({id, background.text(1), background.text(2), lists.take(id, "known"),
            lists.take(id, "first"), lists.take(id, "read")});
    }
}

}   // namespace

Catalog readCatalogs(Database& database)
{
    Catalog catalog;
    Lists lists(database);
    Prepared head(database, "SELECT id, title, version FROM catalog ORDER BY place");
    while (head.step()) catalog.heads.push_back({head.text(0), head.text(1), head.text(2)});
    Prepared area(database, "SELECT id, title, about FROM area ORDER BY rowid");
    while (area.step()) catalog.areas.push_back({area.id(0), area.text(1), area.text(2)});
    readSkills(database, lists, catalog);
    readRoles(database, lists, catalog);
    readProjects(database, lists, catalog);
    readPractice(database, lists, catalog);
    readRoadmaps(database, lists, catalog);
    readGuides(database, lists, catalog);
    return catalog;
}

std::string catalogVersion(Database& database, std::string_view catalog)
{
    Prepared version(database, "SELECT version FROM catalog WHERE id = ?");
    version.bind(catalog);
    return version.step() ? version.text(0) : std::string();
}

}   // namespace waymark::store
