#include "catalog_file/catalog_reader.h"
#include "cli/catalog_json.h"
#include "cli/command_list.h"
#include "cli/failure.h"
#include "cli/output.h"
#include "exit_code.h"
#include "insight/coverage.h"

#include <fmt/format.h>

#include <cstdio>

namespace waymark::cli {

namespace {

constexpr auto AboutFiles = "A .toml file, or a folder of them";

void printSkills(const CatalogIndex& index, const Area& area)
{
    printLine(fmt::format("\n{}  ({})", oneLine(area.title), area.id.text()));
    TextTable table({{"  SKILL"}, {"TOPICS", TextTable::Side::Right}, {"ID"}});
    for (const Skill* skill : index.skillsOf(area.id))
        if (!skill->isRetired)
            table.add({"  " + skill->title, fmt::format("{}", index.itemsOf(skill->id).size()), skill->id.text()});
    table.print();
}

template <typename Record>
void printTitles(const std::string& head, const std::vector<Record>& records)
{
    if (records.empty()) return;
    printLine("");
    TextTable table({{head}, {"ID"}});
    for (const Record& record : records) table.add({record.title, record.id.text()});
    table.print();
}

int showCatalog(Context& context)
{
    const CatalogIndex& index = context.catalog();
    const Catalog& catalog = index.catalog();
    if (context.isJson()) {
        printJson(jsonOf(catalog));
        return ExitCode::Done;
    }
    for (const CatalogHead& head : catalog.heads)
        printLine(fmt::format("{}  {}  version {}", head.id, oneLine(head.title), head.version));
    for (const Area& area : catalog.areas) printSkills(index, area);
    printTitles("ROLE", catalog.roles);
    printTitles("PROJECT", catalog.projects);
    printTitles("STAGE", catalog.stages);
    printTitles("QUESTION", catalog.questions);
    printTitles("RESOURCE", catalog.resources);
    printTitles("ROADMAP", catalog.roadmaps);
    printTitles("CHECKLIST", catalog.checklists);
    printTitles("GUIDE", catalog.guide);
    printTitles("BACKGROUND", catalog.backgrounds);
    return ExitCode::Done;
}

CatalogReading read(const std::string& file)
{
    return readCatalog(orFail(loadCatalogFiles(file)));
}

void printFaults(const CatalogReading& reading)
{
    for (const SourceFault& fault : reading.faults) {
        const std::string line = oneLine(describe(fault)) + "\n";
        std::fwrite(line.data(), 1, line.size(), stderr);
    }
}

std::size_t topicsIn(const Catalog& catalog)
{
    std::size_t count = 0;
    for (const Skill& skill : catalog.skills) count += skill.topics.size();
    return count;
}

Json countsOf(const Catalog& catalog)
{
    return {{"areas", catalog.areas.size()}, {"skills", catalog.skills.size()}, {"topics", topicsIn(catalog)},
        {"roles", catalog.roles.size()}, {"projects", catalog.projects.size()}, {"stages", catalog.stages.size()},
        {"questions", catalog.questions.size()}, {"resources", catalog.resources.size()},
        {"roadmaps", catalog.roadmaps.size()}, {"checklists", catalog.checklists.size()},
        {"guide", catalog.guide.size()}, {"backgrounds", catalog.backgrounds.size()}};
}

void printGood(Context& context, const CatalogIndex& index)
{
    const Json counts = countsOf(index.catalog());
    Json roles = Json::array();
    TextTable table({{"MUST HOURS OF"}, {"BEGINNER", TextTable::Side::Right}, {"INTERMEDIATE", TextTable::Side::Right},
        {"ADVANCED", TextTable::Side::Right}, {"TOGETHER", TextTable::Side::Right},
        {"NICE TO HAVE", TextTable::Side::Right}});
    for (const Role& role : index.catalog().roles) {
        const auto [must, nice] = hoursOf(index, role);
        table.add({role.title, fmt::format("{}", must[0]), fmt::format("{}", must[1]), fmt::format("{}", must[2]),
            fmt::format("{}", must[0] + must[1] + must[2]), fmt::format("{}", nice)});
        roles.push_back({{"id", role.id.text()},
            {"hours", {{"beginner", must[0]}, {"intermediate", must[1]}, {"advanced", must[2]}, {"nice", nice}}}});
    }
    if (context.isJson()) return printJson({{"faults", Json::array()}, {"counts", counts}, {"roles", roles}});
    for (const auto& [name, count] : counts.items()) printLine(fmt::format("{:<11} {:>5}", name, count.get<int>()));
    table.print();
}

void printBad(Context& context, const CatalogReading& reading)
{
    if (context.isJson()) {
        Json faults = Json::array();
        for (const SourceFault& fault : reading.faults)
            faults.push_back(
                {{"file", fault.file}, {"line", fault.line > 0 ? Json(fault.line) : Json()}, {"reason", fault.reason}});
        printJson({{"faults", faults}, {"counts", Json()}, {"roles", Json()}});
    }
    printFaults(reading);
}

int check(Context& context, const std::string& file)
{
    const CatalogReading reading = read(file);
    if (!reading.faults.empty()) {
        printBad(context, reading);
        return ExitCode::ImportRefused;
    }
    printGood(context, CatalogIndex(reading.catalog));
    return ExitCode::Done;
}

void tell(Context& context, const std::string& verb, const Json& ids)
{
    if (context.isJson()) return printJson({{verb, ids}});
    for (const auto& id : ids) printLine(verb + " " + id.get<std::string>());
}

/// The data file's own troubles keep their codes; that a catalog does not fit in is a refused import.
int codeOfRefusal(ErrorKind kind)
{
    const bool isOfCatalog = kind == ErrorKind::Invalid || kind == ErrorKind::NotFound || kind == ErrorKind::Occupied;
    return isOfCatalog ? ExitCode::ImportRefused : exitCode(kind);
}

struct AddWishes
{
    std::string file;
    bool isForced = false;
};

int add(Context& context, const AddWishes& wishes)
{
    const std::string& file = wishes.file;
    const CatalogReading reading = read(file);
    if (!reading.faults.empty()) {
        printFaults(reading);
        throw Failure(ExitCode::ImportRefused,
            fmt::format("{} has {} faults, named above. No catalog was added.", file, reading.faults.size()));
    }
    const auto added = context.workspace().addCatalog(reading.catalog, wishes.isForced);
    if (!added) throw Failure(codeOfRefusal(added.error().kind), app::withForce(added.error()));
    Json ids = Json::array();
    for (const CatalogHead& head : reading.catalog.heads) ids.push_back(head.id);
    tell(context, "added", ids);
    return ExitCode::Done;
}

int remove(Context& context, const std::string& id)
{
    orFail(context.workspace().removeCatalog(id));
    tell(context, "removed", Json::array({id}));
    return ExitCode::Done;
}

using WithText = int (*)(Context&, const std::string&);

std::function<Action(Arguments&)> takes(const std::string& what, const std::string& about, WithText action)
{
    return [=](Arguments& arguments) -> Action {
        auto text = std::make_shared<std::string>();
        arguments.add(what, *text, about).required();
        return [text, action](Context& context) { return action(context, *text); };
    };
}

Action declareAdd(Arguments& arguments)
{
    auto wishes = std::make_shared<AddWishes>();
    arguments.add("file", wishes->file, AboutFiles).required();
    arguments.flag("--force", wishes->isForced, "Take it in also in the place of a newer version");
    return [wishes](Context& context) { return add(context, *wishes); };
}

}   // namespace

std::vector<Command> catalogCommands()
{
    return {
        {"catalog", "show", "The whole catalog", [](Arguments&) -> Action { return showCatalog; }},
        {"catalog", "check", "Name each fault of a catalog, with its line", takes("file", AboutFiles, check)},
        {"catalog", "add", "Take in a catalog", declareAdd},
        {"catalog", "remove", "Take a catalog out; its progress stays in the log",
            takes("id", "The catalog's id", remove)},
    };
}

}   // namespace waymark::cli
