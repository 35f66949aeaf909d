#include "cli/catalog_json.h"
#include "cli/command_list.h"
#include "cli/failure.h"
#include "cli/item.h"
#include "cli/output.h"
#include "files/save_file.h"
#include "insight/coverage.h"

#include <fmt/format.h>

namespace waymark::cli {

namespace {

std::string_view word(Evidence::Kind kind)
{
    switch (kind) {
    case Evidence::Kind::Link: return "link";
    case Evidence::Kind::Project: return "project";
    case Evidence::Kind::Confirmed: return "confirmed";
    }
    return "";
}

/// What the catalog says of it, beside id, title and kind.
Json recordOf(const CatalogIndex& catalog, const Id& id)
{
    if (const Topic* topic = catalog.topic(id)) return jsonOf(*topic);
    if (const Skill* skill = catalog.skill(id)) return jsonOf(*skill);
    if (const Role* role = catalog.role(id)) return jsonOf(*role);
    if (const Project* project = catalog.project(id)) return jsonOf(*project);
    if (const Stage* stage = catalog.stage(id)) return jsonOf(*stage);
    if (const Question* question = catalog.question(id)) return jsonOf(*question);
    if (const Resource* resource = catalog.resource(id)) return jsonOf(*resource);
    if (const Area* area = catalog.area(id)) return {{"about", area->about}};
    return Json::object();
}

Json evidenceJson(const Progress& progress, const Id& id)
{
    Json list = Json::array();
    for (const Evidence& one : progress.evidenceOf(id))
        list.push_back({{"kind", word(one.kind)}, {"value", one.value}, {"day", one.day}});
    return list;
}

Json itemsJson(const CatalogIndex& catalog, const Progress& progress, const Id& id)
{
    Json list = Json::array();
    for (const Id& item : catalog.itemsOf(id))
        if (item != id) list.push_back(jsonOf(itemOf(catalog, item), progress.state(item)));
    return list;
}

Tally tallyOfItems(const CatalogIndex& catalog, const Progress& progress, const Id& id)
{
    Tally tally;
    for (const Id& item : catalog.itemsOf(id)) tally.add(progress.state(item));
    return tally;
}

State stateNow(const CatalogIndex& catalog, const Progress& progress, const Id& id)
{
    if (catalog.isItem(id)) return progress.state(id);
    if (const Skill* skill = catalog.skill(id)) return stateOf(skillTally(*skill, nullptr, progress));
    return stateOf(tallyOfItems(catalog, progress, id));
}

Json wholeJson(const CatalogIndex& catalog, const Progress& progress, const Id& id)
{
    const Item item = itemOf(catalog, id);
    Json json = jsonOf(item, stateNow(catalog, progress, id));
    const Json record = recordOf(catalog, id);
    for (const auto& [key, value] : record.items()) json[key] = value;
    json["day"] = textOrNull(progress.status(id).day);
    json["note"] = textOrNull(progress.note(id));
    json["evidence"] = evidenceJson(progress, id);
    json["items"] = itemsJson(catalog, progress, id);
    return json;
}

void printField(const std::string& name, const Json& json)
{
    if (json.is_null() || (json.is_string() && json.get_ref<const std::string&>().empty())) return;
    if (json.is_array()) {
        for (const auto& one : json)
            if (one.is_string()) printLine(fmt::format("{:<12} {}", name, plainText(one.get<std::string>())));
        return;
    }
    printLine(fmt::format("{:<12} {}", name, json.is_string() ? plainText(json.get<std::string>()) : json.dump()));
}

void printNeeds(const CatalogIndex& catalog, const Role& role, const Progress& progress)
{
    TextTable table({{"NEEDS"}, {"THROUGH"}, {""}, {"COVERED", TextTable::Side::Right}});
    for (const Need& need : role.needs)
        if (const auto cell = coverageOf(catalog, role, need.skill, progress))
            table.add({catalog.title(need.skill), std::string(waymark::word(need.through)),
                need.isMust ? "must" : "nice to have", percentText(cell->tally)});
    table.print();
}

void printItems(const Json& items)
{
    TextTable table({{"STATE"}, {"TIER"}, {"TITLE"}, {"ID"}});
    for (const auto& item : items)
        table.add({item["state"].get<std::string>(), item["tier"].is_null() ? "-" : item["tier"].get<std::string>(),
            item["title"].get<std::string>(), item["id"].get<std::string>()});
    table.print();
}

void printText(const CatalogIndex& catalog, const Progress& progress, const Json& json, const Id& id)
{
    printLine(fmt::format("{}  ({} {})", oneLine(catalog.title(id)), json["kind"].get<std::string>(), id.text()));
    const bool hasItems = !catalog.itemsOf(id).empty();
    for (const char* key : {"state", "day", "tier", "hours", "by", "about", "summary", "brief", "prompt", "check",
             "requires", "skills", "resources", "acceptance", "good_answer", "outline", "note"})
        if (json.contains(key) && (hasItems || std::string_view(key) != "state")) printField(key, json[key]);
    for (const Evidence& one : progress.evidenceOf(id))
        printLine(fmt::format("{:<12} {} ({})", word(one.kind), oneLine(one.value), one.day));
    if (const Role* role = catalog.role(id)) printNeeds(catalog, *role, progress);
    if (const Project* project = catalog.project(id))
        for (const StarterFile& starter : project->starters) printField("starter", starter.path);
    printItems(json["items"]);
}

/// A path that leads out of the folder is refused: a catalog may come from anybody.
std::filesystem::path placeIn(const std::filesystem::path& folder, const std::string& name)
{
    const std::filesystem::path path(name);
    bool isDownward = !path.empty() && path.is_relative() && path.has_filename();
    for (const auto& part : path)
        if (part == "..") isDownward = false;
    if (!isDownward)
        throw Failure(ExitCode::NotExported,
            fmt::format("The starter file '{}' leads out of the folder. It was not written.", name));
    return folder / path;
}

void saveStarters(Context& context, const CatalogIndex& catalog, const Id& id, const std::string& folder)
{
    const Project* project = catalog.project(id);
    if (project == nullptr || project->starters.empty())
        throw Failure(ExitCode::NotFound, fmt::format("'{}' has no starter files.", id.text()));
    std::vector<std::filesystem::path> targets;
    for (const StarterFile& starter : project->starters) {
        targets.push_back(placeIn(folder, starter.path));
        std::error_code error;
        if (std::filesystem::exists(targets.back(), error))
            throw Failure(ExitCode::NotExported,
                fmt::format(
                    "{} is there already. Nothing was written; choose another folder.", targets.back().string()));
    }
    Json written = Json::array();
    for (std::size_t at = 0; at < targets.size(); ++at) {
        std::error_code error;
        std::filesystem::create_directories(targets[at].parent_path(), error);
        const auto saved = saveFile(targets[at], project->starters[at].text);
        if (!saved) throw Failure(ExitCode::NotExported, saved.error());
        written.push_back(targets[at].string());
    }
    if (context.isJson()) return printJson({{"written", written}});
    for (const auto& target : targets) printLine("wrote " + oneLine(target.string()));
}

int show(Context& context, const std::string& typed, const std::string& starterFolder)
{
    const Id id = context.resolve(typed);
    const auto progress = context.progressOrNone();
    const CatalogIndex& catalog = context.catalog();
    if (!starterFolder.empty()) {
        saveStarters(context, catalog, id, starterFolder);
        return ExitCode::Done;
    }
    const Json json = wholeJson(catalog, *progress, id);
    if (context.isJson()) printJson(json);
    else printText(catalog, *progress, json, id);
    return ExitCode::Done;
}

Action declareShow(Arguments& arguments)
{
    auto id = std::make_shared<std::string>();
    auto folder = std::make_shared<std::string>();
    arguments.add("id", *id, "A skill, project, item, role …").required();
    arguments.add("--save-starter", *folder, "Write the project's starter files into this folder").typeName("DIR");
    return [id, folder](Context& context) { return show(context, *id, *folder); };
}

}   // namespace

std::vector<Command> showCommands()
{
    return {{"", "show", "One skill, project or item", declareShow}};
}

}   // namespace waymark::cli
