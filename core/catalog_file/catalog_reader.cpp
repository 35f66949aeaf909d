#include "catalog_file/catalog_reader.h"

#include "catalog/catalog_check.h"
#include "catalog_file/toml_record.h"

#include <algorithm>
#include <fstream>
#include <sstream>

#include <fmt/format.h>

namespace waymark {

namespace {

using Asked = TomlRecord::Asked;
constexpr std::uintmax_t MostBytes = 64u * 1024 * 1024;

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

GuidePage readGuidePage(const toml::table& table, const ReadingContext& context)
{
    TomlRecord record(table, context, "guide");
    GuidePage page;
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

CatalogHead readHead(const toml::table& table, const ReadingContext& context)
{
    TomlRecord record(table, context, "catalog");
    return {record.text("id"), record.text("title"), record.text("version")};
}

void readFile(const toml::table& root, const ReadingContext& context, Catalog& catalog)
{
    TomlRecord file(root, context, "catalog file");
    file.each("area", [&](const toml::table& one) { catalog.areas.push_back(readArea(one, context)); });
    file.each("skill", [&](const toml::table& one) { catalog.skills.push_back(readSkill(one, context)); });
    file.each("role", [&](const toml::table& one) { catalog.roles.push_back(readRole(one, context)); });
    file.each("project", [&](const toml::table& one) { catalog.projects.push_back(readProject(one, context)); });
    file.each("stage", [&](const toml::table& one) { catalog.stages.push_back(readStage(one, context)); });
    file.each("question", [&](const toml::table& one) { catalog.questions.push_back(readQuestion(one, context)); });
    file.each("resource", [&](const toml::table& one) { catalog.resources.push_back(readResource(one, context)); });
    file.each("roadmap", [&](const toml::table& one) { catalog.roadmaps.push_back(readRoadmap(one, context)); });
    file.each("checklist", [&](const toml::table& one) { catalog.checklists.push_back(readChecklist(one, context)); });
    file.each("guide", [&](const toml::table& one) { catalog.guide.push_back(readGuidePage(one, context)); });
    file.each(
        "background", [&](const toml::table& one) { catalog.backgrounds.push_back(readBackground(one, context)); });
}

struct ParsedFile
{
    std::string name;
    toml::table root;
};

std::vector<ParsedFile> parseAll(const std::vector<SourceText>& sources, std::vector<SourceFault>& faults)
{
    std::vector<ParsedFile> parsed;
    for (const SourceText& source : sources) {
        try {
            parsed.push_back({source.name, toml::parse(std::string_view(source.text))});
        } catch (const toml::parse_error& error) {
            faults.push_back(
                {source.name, static_cast<int>(error.source().begin.line), std::string(error.description())});
        }
    }
    return parsed;
}

}   // namespace

std::string describe(const SourceFault& fault)
{
    return fault.line > 0 ? fmt::format("{}:{}: {}", fault.file, fault.line, fault.reason)
                          : fmt::format("{}: {}", fault.file, fault.reason);
}

CatalogHead readCatalogHead(const SourceText& source)
{
    CatalogReading reading;
    std::map<Id, std::pair<std::string, int>> places;
    const ReadingContext context{{}, source.name, &reading.faults, &places};
    for (const ParsedFile& file : parseAll({source}, reading.faults))
        if (const toml::table* head = file.root["catalog"].as_table()) return readHead(*head, context);
    return {};
}

CatalogReading readCatalog(const std::vector<SourceText>& sources)
{
    CatalogReading reading;
    std::map<Id, std::pair<std::string, int>> places;
    std::vector<ParsedFile> files = parseAll(sources, reading.faults);
    ReadingContext context{{}, {}, &reading.faults, &places};
    for (ParsedFile& file : files) {
        const toml::table* head = file.root["catalog"].as_table();
        if (!head) continue;
        context.file = file.name;
        if (!reading.catalog.heads.empty())
            context.fault(head->source(), "a second [catalog]; there is one in all files");
        else reading.catalog.heads.push_back(readHead(*head, context));
        file.root.erase("catalog");
    }
    if (reading.catalog.heads.empty()) {
        const std::string file = sources.empty() ? std::string("the catalog") : sources.front().name;
        reading.faults.push_back({file, 0, "no [catalog] with id, title and version"});
        return reading;
    }
    context.catalog = reading.catalog.heads.front().id;
    for (const ParsedFile& file : files) {
        context.file = file.name;
        readFile(file.root, context, reading.catalog);
    }
    if (!reading.faults.empty()) return reading;
    for (const CatalogFault& fault : checkCatalog(reading.catalog)) {
        const auto place = places.find(fault.id);
        const auto [file, line] = place == places.end() ? std::pair(sources.front().name, 0) : place->second;
        reading.faults.push_back({file, line, fmt::format("'{}': {}", fault.id.local(), fault.reason)});
    }
    return reading;
}

Result<std::vector<SourceText>> loadCatalogFiles(const std::filesystem::path& fileOrFolder)
{
    namespace fs = std::filesystem;
    std::error_code error;
    std::vector<fs::path> paths;
    if (fs::is_directory(fileOrFolder, error)) {
        for (const auto& entry : fs::directory_iterator(fileOrFolder, error))
            if (entry.path().extension() == ".toml") paths.push_back(entry.path());
        std::sort(paths.begin(), paths.end());
        if (paths.empty())
            return Error{
                ErrorKind::NotFound, fmt::format("The folder {} holds no .toml files.", fileOrFolder.string())};
    } else {
        paths.push_back(fileOrFolder);
    }
    std::vector<SourceText> sources;
    for (const fs::path& path : paths) {
        if (!fs::is_regular_file(path, error))
            return Error{ErrorKind::NotFound, fmt::format("There is no file {}.", path.string())};
        if (fs::file_size(path, error) > MostBytes)
            return Error{
                ErrorKind::Invalid, fmt::format("{} is too large for a catalog (limit 64 MiB).", path.string())};
        std::ifstream stream(path, std::ios::binary);
        std::ostringstream text;
        text << stream.rdbuf();
        if (!stream) return Error{ErrorKind::Io, fmt::format("{} cannot be read.", path.string())};
        sources.push_back({path.filename().string(), text.str()});
    }
    return sources;
}

}   // namespace waymark
