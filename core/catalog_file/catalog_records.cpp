#include "catalog_file/catalog_records.h"

#include "catalog_file/sentences.h"
#include "catalog_file/toml_record.h"

#include <fmt/format.h>

namespace waymark {

namespace {

using Asked = TomlRecord::Asked;

Topic readTopic(const toml::table& table, const ReadingContext& context, const Id& skill)
{
    TomlRecord record(table, context, "topic");
    Topic topic;
    topic.id = record.id(skill);
    topic.title = record.text("title");
    topic.tier = record.tier("tier").value_or(Tier::Beginner);
    topic.hours = record.number("hours");
    topic.check = record.text("check");
    topic.about = record.text("about", Asked::May);
    topic.replaces = record.refs("replaces");
    return topic;
}

TopicChoice readTopicChoice(const toml::table& table, const ReadingContext& context, const Id& skill)
{
    TomlRecord record(table, context, "choice");
    TopicChoice choice;
    choice.any = record.whole("any");
    for (const std::string& topic : record.texts("of"))
        choice.of.emplace_back(fmt::format("{}/{}", skill.text(), topic));
    return choice;
}

Skill readSkill(const toml::table& table, const ReadingContext& context)
{
    TomlRecord record(table, context, "skill");
    Skill skill;
    skill.id = record.id();
    skill.title = record.text("title");
    skill.area = record.ref("area");
    skill.about = record.text("about");
    skill.requires_ = record.refs("requires");
    skill.resources = record.refs("resources");
    skill.aliases = record.texts("aliases");
    skill.replaces = record.refs("replaces");
    record.each("topic", [&](const toml::table& part) { skill.topics.push_back(readTopic(part, context, skill.id)); });
    record.each(
        "choice", [&](const toml::table& part) { skill.choices.push_back(readTopicChoice(part, context, skill.id)); });
    return skill;
}

Need readNeed(const toml::table& table, const ReadingContext& context)
{
    TomlRecord record(table, context, "need");
    Need need;
    need.skill = record.ref("skill");
    need.through = record.tier("through").value_or(Tier::Beginner);
    need.isMust = record.flag("must", true);
    need.choice = record.text("choice", Asked::May);
    return need;
}

NeedChoice readNeedChoice(const toml::table& table, const ReadingContext& context)
{
    TomlRecord record(table, context, "choice");
    return {record.text("id"), record.whole("any")};
}

Role readRole(const toml::table& table, const ReadingContext& context)
{
    TomlRecord record(table, context, "role");
    Role role;
    role.id = record.id();
    role.title = record.text("title");
    role.summary = record.text("summary");
    role.day = record.text("day", Asked::May);
    role.aliases = record.texts("aliases");
    role.replaces = record.refs("replaces");
    record.each("need", [&](const toml::table& part) { role.needs.push_back(readNeed(part, context)); });
    record.each("choice", [&](const toml::table& part) { role.choices.push_back(readNeedChoice(part, context)); });
    return role;
}

Step readStep(const toml::table& table, const ReadingContext& context, const Id& parent, std::string_view what)
{
    TomlRecord record(table, context, what);
    Step step;
    step.id = record.id(parent);
    step.title = record.text("title");
    step.replaces = record.refs("replaces");
    return step;
}

Project readProject(const toml::table& table, const ReadingContext& context)
{
    TomlRecord record(table, context, "project");
    Project project;
    project.id = record.id();
    project.title = record.text("title");
    project.tier = record.tier("tier").value_or(Tier::Beginner);
    project.hours = record.number("hours");
    project.brief = record.text("brief");
    project.skills = record.refs("skills");
    project.topics = record.refs("topics");
    project.roles = record.refs("roles");
    project.replaces = record.refs("replaces");
    record.each(
        "step", [&](const toml::table& part) { project.steps.push_back(readStep(part, context, project.id, "step")); });
    record.each("check",
        [&](const toml::table& part) { project.acceptance.push_back(readStep(part, context, project.id, "check")); });
    record.each("starter", [&](const toml::table& part) {
        TomlRecord file(part, context, "starter");
        project.starters.push_back({file.text("path"), file.text("text")});
    });
    return project;
}

Stage readStage(const toml::table& table, const ReadingContext& context)
{
    TomlRecord record(table, context, "stage");
    Stage stage;
    stage.id = record.id();
    stage.title = record.text("title");
    stage.about = record.text("about", Asked::May);
    stage.skills = record.refs("skills");
    record.each("practice",
        [&](const toml::table& part) { stage.practices.push_back(readStep(part, context, stage.id, "practice")); });
    return stage;
}

Question readQuestion(const toml::table& table, const ReadingContext& context)
{
    TomlRecord record(table, context, "question");
    Question question;
    question.id = record.id();
    question.title = record.text("title");
    question.kind = record.text("kind");
    question.tier = record.tier("tier", Asked::May);
    question.minutes = record.whole("minutes", Asked::May);
    question.prompt = record.text("prompt");
    question.goodAnswer = record.texts("good_answer");
    question.outline = record.text("outline");
    question.roles = record.refs("roles");
    question.skills = record.refs("skills");
    question.replaces = record.refs("replaces");
    return question;
}

Resource readResource(const toml::table& table, const ReadingContext& context)
{
    TomlRecord record(table, context, "resource");
    Resource resource;
    resource.id = record.id();
    resource.title = record.text("title");
    resource.kind = record.text("kind");
    resource.by = record.text("by", Asked::May);
    resource.tier = record.tier("tier", Asked::May);
    resource.about = record.text("about", Asked::May);
    resource.url = record.text("url", Asked::May);
    resource.skills = record.refs("skills");
    resource.replaces = record.refs("replaces");
    return resource;
}

Phase readPhase(const toml::table& table, const ReadingContext& context)
{
    TomlRecord record(table, context, "phase");
    Phase phase;
    phase.title = record.text("title");
    phase.fromMonth = record.whole("from_month");
    phase.toMonth = record.whole("to_month");
    record.each("goal", [&](const toml::table& part) {
        TomlRecord goal(part, context, "goal");
        phase.goals.push_back({goal.text("title"), goal.refs("refs")});
    });
    return phase;
}

Roadmap readRoadmap(const toml::table& table, const ReadingContext& context)
{
    TomlRecord record(table, context, "roadmap");
    Roadmap roadmap;
    roadmap.id = record.id();
    roadmap.title = record.text("title");
    record.each("phase", [&](const toml::table& part) { roadmap.phases.push_back(readPhase(part, context)); });
    return roadmap;
}

Checklist readChecklist(const toml::table& table, const ReadingContext& context)
{
    TomlRecord record(table, context, "checklist");
    Checklist list;
    list.id = record.id();
    list.title = record.text("title");
    record.each("entry", [&](const toml::table& part) {
        TomlRecord entry(part, context, "entry");
        const Id id = entry.id(list.id);
        list.entries.push_back({id, entry.text("title"), entry.refs("refs")});
    });
    return list;
}

GuideEntry readGuideEntry(const toml::table& table, const ReadingContext& context)
{
    TomlRecord record(table, context, "guide");
    GuideEntry page;
    page.id = record.id();
    page.kind = record.text("kind");
    page.title = record.text("title");
    page.text = record.text("text");
    page.skills = record.refs("skills");
    page.rising = record.refs("rising");
    return page;
}

Background readBackground(const toml::table& table, const ReadingContext& context)
{
    TomlRecord record(table, context, "background");
    Background background;
    background.id = record.id();
    background.title = record.text("title");
    background.about = record.text("about", Asked::May);
    background.known = record.refs("known");
    background.first = record.refs("first");
    background.read = record.refs("read");
    return background;
}

Area readArea(const toml::table& table, const ReadingContext& context)
{
    TomlRecord record(table, context, "area");
    Area area;
    area.id = record.id();
    area.title = record.text("title");
    area.about = record.text("about", Asked::May);
    return area;
}

}   // namespace

CatalogHead readHead(const toml::table& table, const ReadingContext& context)
{
    TomlRecord record(table, context, "catalog");
    return {record.text("id"), record.text("title"), record.text("version")};
}

void readRecords(const toml::table& root, const ReadingContext& context, Catalog& catalog)
{
    TomlRecord file(root, context, say::File());
    file.each("area", [&](const toml::table& one) { catalog.areas.push_back(readArea(one, context)); });
    file.each("skill", [&](const toml::table& one) { catalog.skills.push_back(readSkill(one, context)); });
    file.each("role", [&](const toml::table& one) { catalog.roles.push_back(readRole(one, context)); });
    file.each("project", [&](const toml::table& one) { catalog.projects.push_back(readProject(one, context)); });
    file.each("stage", [&](const toml::table& one) { catalog.stages.push_back(readStage(one, context)); });
    file.each("question", [&](const toml::table& one) { catalog.questions.push_back(readQuestion(one, context)); });
    file.each("resource", [&](const toml::table& one) { catalog.resources.push_back(readResource(one, context)); });
    file.each("roadmap", [&](const toml::table& one) { catalog.roadmaps.push_back(readRoadmap(one, context)); });
    file.each("checklist", [&](const toml::table& one) { catalog.checklists.push_back(readChecklist(one, context)); });
    file.each("guide", [&](const toml::table& one) { catalog.guide.push_back(readGuideEntry(one, context)); });
    file.each(
        "background", [&](const toml::table& one) { catalog.backgrounds.push_back(readBackground(one, context)); });
}

}   // namespace waymark
