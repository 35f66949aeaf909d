#include "cli/catalog_json.h"

namespace waymark::cli {

// Declared before listOf(), which must see them all.
static Json jsonOf(const CatalogHead& head);
static Json jsonOf(const TopicChoice& choice);
static Json jsonOf(const Need& need);
static Json jsonOf(const NeedChoice& choice);
static Json jsonOf(const Goal& goal);
static Json jsonOf(const Phase& phase);
static Json jsonOf(const Roadmap& roadmap);
static Json jsonOf(const ChecklistEntry& entry);
static Json jsonOf(const Checklist& checklist);
static Json jsonOf(const GuideEntry& page);
static Json jsonOf(const Background& background);

namespace {

template <typename Record>
Json listOf(const std::vector<Record>& records)
{
    Json list = Json::array();
    for (const Record& record : records) list.push_back(jsonOf(record));
    return list;
}

/// A part or a record of which only the id and the title are told.
template <typename Part>
Json titles(const std::vector<Part>& parts)
{
    Json list = Json::array();
    for (const Part& part : parts) list.push_back({{"id", part.id.text()}, {"title", part.title}});
    return list;
}

Json tierOrNull(const std::optional<Tier>& tier)
{
    return tier ? Json(word(*tier)) : Json();
}

}   // namespace

Json jsonOf(const CatalogHead& head)
{
    return {{"id", head.id}, {"title", head.title}, {"version", head.version}};
}

Json jsonOf(const TopicChoice& choice)
{
    return {{"any", choice.any}, {"of", idList(choice.of)}};
}

Json jsonOf(const Need& need)
{
    return {{"skill", need.skill.text()}, {"through", word(need.through)}, {"must", need.isMust},
        {"choice", textOrNull(need.choice)}};
}

Json jsonOf(const NeedChoice& choice)
{
    return {{"id", choice.id}, {"any", choice.any}};
}

Json jsonOf(const Goal& goal)
{
    return {{"title", goal.title}, {"refs", idList(goal.refs)}};
}

Json jsonOf(const Phase& phase)
{
    return {{"title", phase.title}, {"from_month", phase.fromMonth}, {"to_month", phase.toMonth},
        {"goals", listOf(phase.goals)}};
}

Json jsonOf(const Roadmap& roadmap)
{
    return {{"id", roadmap.id.text()}, {"title", roadmap.title}, {"phases", listOf(roadmap.phases)}};
}

Json jsonOf(const ChecklistEntry& entry)
{
    return {{"id", entry.id.text()}, {"title", entry.title}, {"refs", idList(entry.refs)}};
}

Json jsonOf(const Checklist& checklist)
{
    return {{"id", checklist.id.text()}, {"title", checklist.title}, {"entries", listOf(checklist.entries)}};
}

Json jsonOf(const GuideEntry& page)
{
    return {{"id", page.id.text()}, {"kind", page.kind}, {"title", page.title}, {"text", page.text},
        {"skills", idList(page.skills)}};
}

Json jsonOf(const Topic& topic)
{
    return {{"id", topic.id.text()}, {"title", topic.title}, {"tier", word(topic.tier)}, {"hours", topic.hours},
        {"check", topic.check}, {"about", topic.about}};
}

Json jsonOf(const Skill& skill)
{
    Json topics = Json::array();
    for (const Topic& topic : skill.topics)
        if (!topic.isRetired) topics.push_back(jsonOf(topic));
    return {{"id", skill.id.text()}, {"title", skill.title}, {"area", idOrNull(skill.area)}, {"about", skill.about},
        {"requires", idList(skill.requires_)}, {"topics", topics}, {"choices", listOf(skill.choices)},
        {"resources", idList(skill.resources)}};
}

Json jsonOf(const Role& role)
{
    return {{"id", role.id.text()}, {"title", role.title}, {"summary", role.summary}, {"needs", listOf(role.needs)},
        {"choices", listOf(role.choices)}};
}

Json jsonOf(const Project& project)
{
    Json acceptance = Json::array();
    for (const Step& check : project.acceptance) acceptance.push_back(check.title);
    return {{"id", project.id.text()}, {"title", project.title}, {"tier", word(project.tier)}, {"brief", project.brief},
        {"hours", project.hours}, {"steps", titles(project.steps)}, {"acceptance", acceptance},
        {"checks", titles(project.acceptance)}, {"skills", idList(project.skills)}};
}

Json jsonOf(const Stage& stage)
{
    return {{"id", stage.id.text()}, {"title", stage.title}, {"practices", titles(stage.practices)},
        {"skills", idList(stage.skills)}};
}

Json jsonOf(const Question& question)
{
    return {{"id", question.id.text()}, {"title", question.title}, {"kind", question.kind}, {"prompt", question.prompt},
        {"good_answer", question.goodAnswer}, {"outline", question.outline}, {"roles", idList(question.roles)},
        {"skills", idList(question.skills)}};
}

Json jsonOf(const Resource& resource)
{
    return {{"id", resource.id.text()}, {"title", resource.title}, {"kind", resource.kind}, {"by", resource.by},
        {"tier", tierOrNull(resource.tier)}, {"about", resource.about}, {"skills", idList(resource.skills)}};
}

Json jsonOf(const Background& background)
{
    return {{"id", background.id.text()}, {"title", background.title}, {"about", background.about},
        {"known", idList(background.known)}, {"first", idList(background.first)}, {"read", idList(background.read)}};
}

namespace {

Json currentSkills(const Catalog& catalog)
{
    Json list = Json::array();
    for (const Skill& skill : catalog.skills)
        if (!skill.isRetired) list.push_back(jsonOf(skill));
    return list;
}

}   // namespace

Json jsonOf(const Catalog& catalog)
{
    return {{"catalogs", listOf(catalog.heads)}, {"areas", titles(catalog.areas)}, {"skills", currentSkills(catalog)},
        {"roles", listOf(catalog.roles)}, {"projects", listOf(catalog.projects)}, {"stages", listOf(catalog.stages)},
        {"questions", listOf(catalog.questions)}, {"resources", listOf(catalog.resources)},
        {"roadmaps", listOf(catalog.roadmaps)}, {"checklists", listOf(catalog.checklists)},
        {"guide", listOf(catalog.guide)}, {"backgrounds", listOf(catalog.backgrounds)}};
}

}   // namespace waymark::cli
