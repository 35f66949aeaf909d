#include "cli/command_list.h"
#include "cli/failure.h"
#include "cli/output.h"
#include "insight/coverage.h"

#include <fmt/format.h>

namespace waymark::cli {

namespace {

constexpr auto Right = TextTable::Side::Right;

TextTable tallyTable(const std::string& head)
{
    return TextTable({{head}, {"NEEDED", Right}, {"DONE", Right}, {"LEARNING", Right}, {"SKIPPED", Right},
        {"OPEN", Right}, {"COVERED", Right}, {"NICE TO HAVE", Right}});
}

void addRow(TextTable& table, const std::string& title, const Tally& tally, const std::string& nice = {})
{
    std::vector<std::string> cells{title};
    for (std::string& cell : tallyCells(tally)) cells.push_back(std::move(cell));
    cells.push_back(nice);
    table.add(std::move(cells));
}

Json row(const std::string& id, const std::string& title, const Tally& tally)
{
    Json json{{"id", id}, {"title", title}};
    addTally(json, tally);
    return json;
}

Json statusJson(const CatalogIndex& catalog, const Learner& learner, const Coverage& coverage, const Role* scope)
{
    Json roles = Json::array();
    for (const RoleCoverage& one : coverage.roles) {
        Json json = row(one.role.text(), catalog.title(one.role), one.must);
        json["nice"] = {{"needed", one.nice.needed}, {"done", one.nice.done}};
        roles.push_back(std::move(json));
    }
    Json areas = Json::array();
    for (const AreaCoverage& one : coverage.areas)
        areas.push_back(row(one.area.text(), catalog.title(one.area), one.tally));
    Json tiers = Json::array();
    for (const TierCoverage& one : coverage.tiers)
        tiers.push_back(row(std::string(word(one.tier)), std::string(word(one.tier)), one.tally));
    return {{"learner", learner.name}, {"role", scope ? Json(scope->id.text()) : Json()}, {"roles", roles},
        {"areas", areas}, {"tiers", tiers}};
}

void printText(const CatalogIndex& catalog, const Learner& learner, const Coverage& coverage, const Role* scope)
{
    printLine(fmt::format("{}, {}", oneLine(learner.name), scope ? oneLine(scope->title) : "without a target role"));
    if (coverage.whole.skipped > 0)
        printLine(fmt::format("{} skipped, {} % at most", coverage.whole.skipped, coverage.whole.percentWithinReach()));
    printLine("");
    TextTable roles = tallyTable("ROLE");
    for (const RoleCoverage& one : coverage.roles)
        addRow(roles, catalog.title(one.role), one.must, fmt::format("{} of {}", one.nice.done, one.nice.needed));
    roles.print();
    printLine("");
    TextTable areas = tallyTable("AREA");
    for (const AreaCoverage& one : coverage.areas)
        if (one.tally.needed > 0) addRow(areas, catalog.title(one.area), one.tally);
    areas.print();
    printLine("");
    TextTable tiers = tallyTable("TIER");
    for (const TierCoverage& one : coverage.tiers) addRow(tiers, std::string(word(one.tier)), one.tally);
    tiers.print();
}

int status(Context& context, const std::string& role)
{
    const Learner learner = context.learner();
    const Role* scope = context.scope(role, learner);
    const auto progress = context.progress(learner);
    const CatalogIndex& catalog = context.catalog();
    const Coverage all = coverage(catalog, *progress, scope);
    if (context.isJson()) printJson(statusJson(catalog, learner, all, scope));
    else printText(catalog, learner, all, scope);
    return ExitCode::Done;
}

Action declareStatus(Arguments& arguments)
{
    auto role = std::make_shared<std::string>();
    arguments.add("--role", *role, "Count areas and tiers for this role").typeName("ROLE");
    return [role](Context& context) { return status(context, *role); };
}

}   // namespace

std::vector<Command> statusCommands()
{
    return {{"", "status", "Coverage by role, area and tier", declareStatus}};
}

}   // namespace waymark::cli
