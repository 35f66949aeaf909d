#include "cli/command_list.h"
#include "cli/failure.h"
#include "cli/output.h"
#include "insight/coverage.h"

#include <fmt/format.h>

#include <algorithm>

namespace waymark::cli {

namespace {

/// The columns' names stand above the table: they are too long for heads.
TextTable numberedTable(const std::vector<std::string>& names)
{
    std::vector<TextTable::Column> columns{{"SKILL"}};
    for (std::size_t at = 0; at < names.size(); ++at) {
        printLine(fmt::format("{:>3}  {}", at + 1, oneLine(names[at])));
        columns.push_back({fmt::format("{}", at + 1), TextTable::Side::Right});
    }
    printLine("");
    return TextTable(std::move(columns));
}

Json skillHead(const Skill& skill)
{
    return {{"id", skill.id.text()}, {"title", skill.title}, {"area", idOrNull(skill.area)}};
}

Json cellJson(const Role& role, const NeedCoverage& cell)
{
    Json json{{"role", role.id.text()}, {"must", cell.need.isMust}, {"through", word(cell.need.through)}};
    addTally(json, cell.tally);
    return json;
}

Json rolesJson(const CatalogIndex& catalog, const Progress& progress)
{
    Json roles = Json::array();
    for (const RoleCoverage& one : coverage(catalog, progress, nullptr).roles) {
        Json json{{"id", one.role.text()}, {"title", catalog.title(one.role)}};
        addTally(json, one.must);
        roles.push_back(std::move(json));
    }
    Json skills = Json::array();
    for (const Skill& skill : catalog.catalog().skills) {
        if (skill.isRetired) continue;
        Json json = skillHead(skill);
        json["cells"] = Json::array();
        for (const Role& role : catalog.catalog().roles)
            if (const auto cell = coverageOf(catalog, role, skill.id, progress))
                json["cells"].push_back(cellJson(role, *cell));
        skills.push_back(std::move(json));
    }
    return {{"roles", roles}, {"skills", skills}};
}

std::string cellText(const std::optional<NeedCoverage>& cell)
{
    if (!cell) return "";
    return cell->need.isMust ? percentText(cell->tally) : fmt::format("({})", percentText(cell->tally));
}

void printRoles(const CatalogIndex& catalog, const Progress& progress)
{
    std::vector<std::string> names;
    std::vector<std::string> whole{"all musts"};
    for (const RoleCoverage& one : coverage(catalog, progress, nullptr).roles) {
        names.push_back(catalog.title(one.role));
        whole.push_back(percentText(one.must));
    }
    TextTable table = numberedTable(names);
    table.add(std::move(whole));
    for (const Skill& skill : catalog.catalog().skills) {
        if (skill.isRetired || catalog.rolesNeeding(skill.id).empty()) continue;
        std::vector<std::string> cells{skill.title};
        for (const Role& role : catalog.catalog().roles)
            cells.push_back(cellText(coverageOf(catalog, role, skill.id, progress)));
        table.add(std::move(cells));
    }
    table.print();
    printLine("\n(in brackets: nice to have)");
}

/// A learner with what the cells are made from. Each is measured by the own target role.
struct Person
{
    Learner learner;
    std::shared_ptr<const Progress> progress;
    const Role* role = nullptr;
};

std::vector<Person> people(Context& context, const CatalogIndex& catalog)
{
    std::vector<Person> all;
    for (const Learner& learner : orFail(context.workspace().learners()))
        all.push_back({learner, context.progress(learner), catalog.role(learner.role)});
    return all;
}

Json learnersJson(const CatalogIndex& catalog, const std::vector<Person>& all)
{
    Json learners = Json::array();
    for (const Person& one : all)
        learners.push_back(
            {{"id", one.learner.id.text}, {"name", one.learner.name}, {"role", idOrNull(one.learner.role)}});
    Json skills = Json::array();
    for (const Skill& skill : catalog.catalog().skills) {
        if (skill.isRetired) continue;
        Json json = skillHead(skill);
        json["cells"] = Json::array();
        for (const Person& one : all) {
            Json cell{{"learner", one.learner.id.text}};
            addTally(cell, skillTally(skill, one.role, *one.progress));
            json["cells"].push_back(std::move(cell));
        }
        skills.push_back(std::move(json));
    }
    return {{"learners", learners}, {"skills", skills}};
}

void printLearners(const CatalogIndex& catalog, const std::vector<Person>& all)
{
    if (all.empty()) return;
    std::vector<std::string> names;
    for (const Person& one : all) names.push_back(one.learner.name);
    TextTable table = numberedTable(names);
    for (const Skill& skill : catalog.catalog().skills) {
        if (skill.isRetired) continue;
        std::vector<std::string> cells{skill.title};
        for (const Person& one : all) cells.push_back(percentText(skillTally(skill, one.role, *one.progress)));
        table.add(std::move(cells));
    }
    table.print();
}

int matrix(Context& context, bool ofLearners)
{
    const CatalogIndex& catalog = context.catalog();
    if (ofLearners) {
        const auto all = people(context, catalog);
        if (context.isJson()) printJson(learnersJson(catalog, all));
        else printLearners(catalog, all);
    } else {
        const auto progress = context.progress(context.learner());
        if (context.isJson()) printJson(rolesJson(catalog, *progress));
        else printRoles(catalog, *progress);
    }
    return ExitCode::Done;
}

Action declareMatrix(Arguments& arguments)
{
    auto ofLearners = std::make_shared<bool>(false);
    arguments.flag("--learners", *ofLearners, "Learners beside skills");
    return [ofLearners](Context& context) { return matrix(context, *ofLearners); };
}

}   // namespace

std::vector<Command> matrixCommands()
{
    return {{"", "matrix", "Roles beside skills", declareMatrix}};
}

}   // namespace waymark::cli
