#include "cli/command_list.h"
#include "cli/failure.h"
#include "cli/output.h"
#include "insight/next_up.h"

#include <fmt/format.h>

namespace waymark::cli {

namespace {

constexpr int MostSuggestions = 10'000;

struct NextWishes
{
    std::string role;
    std::size_t limit = 5;
};

struct LaterWishes
{
    std::vector<std::string> ids;
    bool isAgain = false;
};

Json topicJson(const CatalogIndex& catalog, const Suggestion& one)
{
    const Topic& topic = *catalog.topic(one.topic);
    return {{"id", topic.id.text()}, {"title", topic.title}, {"skill", catalog.skillOf(topic.id)->id.text()},
        {"tier", word(topic.tier)}, {"hours", topic.hours}, {"started", one.isStarted}, {"must", one.isMust},
        {"waiting", one.waiting}, {"roles", idList(one.roles)}, {"project", idOrNull(one.project)},
        {"rising", one.isRising}, {"passed_over", one.isPassedOver}, {"score", one.score},
        {"reason", reasonOf(catalog, one)}};
}

Json projectJson(const CatalogIndex& catalog, const ProjectSuggestion& one)
{
    const Project& project = *catalog.project(one.project);
    return {{"id", project.id.text()}, {"title", project.title}, {"tier", word(project.tier)}, {"closes", one.closes},
        {"hours", one.hours}, {"started", one.isStarted}};
}

void printTopics(const CatalogIndex& catalog, const std::vector<Suggestion>& topics)
{
    TextTable table({{"TOPIC"}, {"SKILL"}, {"TIER"}, {"HOURS", TextTable::Side::Right}, {"WHY"}, {"ID"}});
    for (const Suggestion& one : topics) {
        const Topic& topic = *catalog.topic(one.topic);
        const std::string why = reasonOf(catalog, one) + (one.isPassedOver ? " (passed over)" : "");
        table.add({topic.title, catalog.skillOf(topic.id)->title, std::string(word(topic.tier)),
            fmt::format("{}", topic.hours), why, std::string(topic.id.local())});
    }
    table.print();
    if (topics.empty()) printLine("Nothing is left to learn here.");
}

void printProject(const CatalogIndex& catalog, const std::vector<ProjectSuggestion>& projects)
{
    if (projects.empty()) return;
    const ProjectSuggestion& best = projects.front();
    printLine(fmt::format("Next project: {}, closes {} {} in {} h ({})", catalog.title(best.project), best.closes,
        best.closes == 1 ? "topic" : "topics", best.hours, best.project.local()));
}

int next(Context& context, const NextWishes& wishes)
{
    const CatalogIndex& catalog = context.catalog();
    const Learner learner = context.learner();
    const Role* role = context.scope(wishes.role, learner);
    const auto progress = context.progress(learner);
    const auto topics = nextUp(catalog, *progress, role, context.workspace().today(), wishes.limit);
    auto projects = nextProjects(catalog, *progress, role);
    projects.resize(std::min(projects.size(), wishes.limit));
    if (!context.isJson()) {
        printTopics(catalog, topics);
        printProject(catalog, projects);
        return ExitCode::Done;
    }
    Json json{{"role", role != nullptr ? Json(role->id.text()) : Json()}, {"topics", Json::array()},
        {"projects", Json::array()}};
    for (const Suggestion& one : topics) json["topics"].push_back(topicJson(catalog, one));
    for (const ProjectSuggestion& one : projects) json["projects"].push_back(projectJson(catalog, one));
    printJson(json);
    return ExitCode::Done;
}

int later(Context& context, const LaterWishes& wishes)
{
    const Learner learner = context.learner();
    std::vector<Id> ids;
    for (const std::string& typed : wishes.ids) ids.push_back(context.resolve(typed));
    const ChangeSet change = orFail(context.workspace().passOver(learner.id, ids, !wishes.isAgain));
    if (context.isJson()) printJson({{"label", textOrNull(change.label)}, {"items", idList(change.items)}});
    else if (!change.label.empty()) printLine(oneLine(change.label));
    return ExitCode::Done;
}

Action declareNext(Arguments& arguments)
{
    auto wishes = std::make_shared<NextWishes>();
    arguments.add("--role", wishes->role, "For this role; without it for the target role").typeName("ROLE");
    arguments.add("--limit", wishes->limit, "At most so many, 5 unless told").typeName("N").between(1, MostSuggestions);
    return [wishes](Context& context) { return next(context, *wishes); };
}

Action declareLater(Arguments& arguments)
{
    auto wishes = std::make_shared<LaterWishes>();
    arguments.add("id", wishes->ids, "Topics that were suggested").required();
    arguments.flag("--again", wishes->isAgain, "Suggest them again");
    return [wishes](Context& context) { return later(context, *wishes); };
}

}   // namespace

std::vector<Command> nextCommands()
{
    return {
        {"", "next", "What to learn next, and why", declareNext},
        {"", "later", "Pass a suggestion over for two weeks", declareLater},
    };
}

}   // namespace waymark::cli
