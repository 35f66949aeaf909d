#include "cli/command_list.h"
#include "cli/failure.h"
#include "cli/output.h"
#include "insight/gap.h"

#include <fmt/format.h>

namespace waymark::cli {

namespace {

struct CompareWishes
{
    std::string to;
    std::string from;
};

Json idsJson(const std::vector<Id>& ids)
{
    Json texts = Json::array();
    for (const Id& id : ids) texts.push_back(id.text());
    return texts;
}

Json needJson(const NeedGap& need)
{
    return {{"skill", need.need.skill.text()}, {"through", std::string(word(need.need.through))},
        {"must", need.need.isMust}, {"choice", textOrNull(need.need.choice)}, {"count", need.tally.notDone()},
        {"skipped", need.tally.skipped}, {"hours", need.hours}, {"topics", idsJson(need.topics)},
        {"skipped_topics", idsJson(need.skipped)}};
}

std::string needText(const Need& need)
{
    if (!need.isMust) return "nice to have";
    return need.choice.empty() ? "must" : fmt::format("must, one choice for '{}'", need.choice);
}

void printGap(const CatalogIndex& catalog, const RoleGap& gap)
{
    const auto right = TextTable::Side::Right;
    TextTable table({{"SKILL"}, {"THROUGH"}, {""}, {"TO LEARN", right}, {"SKIPPED", right}, {"HOURS", right}});
    for (const NeedGap& need : gap.needs)
        table.add({catalog.title(need.need.skill), std::string(word(need.need.through)), needText(need.need),
            fmt::format("{}", need.tally.toLearn()), fmt::format("{}", need.tally.skipped),
            fmt::format("{}", need.hours)});
    table.print();
    const std::string skipped = gap.tally.skipped > 0 ? fmt::format("; {} skipped", gap.tally.skipped) : std::string();
    printLine(fmt::format("{} must-have topics to learn, {} h{}", gap.tally.toLearn(), gap.hours, skipped));
}

int compare(Context& context, const CompareWishes& wishes)
{
    const CatalogIndex& catalog = context.catalog();
    const Role& to = context.role(wishes.to);
    const Role* from = wishes.from.empty() ? nullptr : &context.role(wishes.from);
    const auto progress = context.progressOrNone();
    const RoleGap gap = gapTo(catalog, to, from != nullptr ? withRoleDone(catalog, *from, *progress) : *progress);
    if (!context.isJson()) {
        printGap(catalog, gap);
        return ExitCode::Done;
    }
    Json needs = Json::array();
    for (const NeedGap& need : gap.needs) needs.push_back(needJson(need));
    printJson({{"from", from != nullptr ? Json(from->id.text()) : Json()}, {"to", to.id.text()},
        {"count", gap.tally.notDone()}, {"skipped", gap.tally.skipped}, {"hours", gap.hours}, {"needs", needs}});
    return ExitCode::Done;
}

Action declareCompare(Arguments& arguments)
{
    auto wishes = std::make_shared<CompareWishes>();
    arguments.add("role", wishes->to, "The role to reach").required();
    arguments.add("--from", wishes->from, "As if all that this role must have were done").typeName("ROLE");
    return [wishes](Context& context) { return compare(context, *wishes); };
}

}   // namespace

std::vector<Command> compareCommands()
{
    return {{"", "compare", "What is missing for a role", declareCompare}};
}

}   // namespace waymark::cli
