#include "base/text.h"
#include "cli/command_list.h"
#include "cli/failure.h"
#include "cli/item.h"
#include "cli/output.h"

#include <fmt/format.h>

#include <unordered_set>

namespace waymark::cli {

namespace {

struct ListWishes
{
    std::string role;
    std::string area;
    std::string tier;
    std::string state;
    std::string search;
};

/// What is to be listed; what was not asked for is empty.
struct Filter
{
    std::optional<std::unordered_set<Id>> ofRole;
    Id area;
    std::optional<Tier> tier;
    std::optional<State> state;
    std::string search;

    [[nodiscard]] bool accepts(const Item& item, State itemState) const
    {
        if (ofRole && !ofRole->contains(item.id)) return false;
        if (!area.isEmpty() && item.area != area) return false;
        if (tier && item.tier != tier) return false;
        if (state && itemState != *state) return false;
        return search.empty() || folded(item.title).find(search) != std::string::npos ||
            folded(item.id.text()).find(search) != std::string::npos;
    }
};

std::unordered_set<Id> itemsOfRole(const CatalogIndex& catalog, const Role& role)
{
    std::unordered_set<Id> items;
    const auto names = [&](const std::vector<Id>& roles) {
        return std::find(roles.begin(), roles.end(), role.id) != roles.end();
    };
    for (const Need& need : role.needs)
        if (const Skill* skill = catalog.skill(need.skill))
            for (const Topic& topic : skill->topics)
                if (topic.tier <= need.through) items.insert(topic.id);
    for (const Project& project : catalog.catalog().projects)
        if (names(project.roles))
            for (const Step& step : project.steps) items.insert(step.id);
    for (const Question& question : catalog.catalog().questions)
        if (names(question.roles)) items.insert(question.id);
    return items;
}

Tier tierOf(const std::string& typed)
{
    if (const auto tier = tierFrom(typed)) return *tier;
    throw Failure(ExitCode::Usage, fmt::format("'{}' is not a tier. Tiers: beginner, intermediate, advanced.", typed));
}

Filter filterOf(Context& context, const ListWishes& wishes)
{
    Filter filter;
    if (!wishes.tier.empty()) filter.tier = tierOf(wishes.tier);
    if (!wishes.state.empty()) filter.state = stateOrFail(wishes.state);
    if (!wishes.role.empty()) filter.ofRole = itemsOfRole(context.catalog(), context.role(wishes.role));
    if (!wishes.area.empty()) {
        filter.area = context.resolve(wishes.area);
        if (context.catalog().area(filter.area) == nullptr)
            throw Failure(ExitCode::NotFound, fmt::format("'{}' is not an area.", filter.area.text()));
    }
    filter.search = folded(trimmed(wishes.search));
    return filter;
}

int list(Context& context, const ListWishes& wishes)
{
    const Filter filter = filterOf(context, wishes);
    const auto progress = context.progress(context.learner());
    const CatalogIndex& catalog = context.catalog();
    Json items = Json::array();
    TextTable table({{"STATE"}, {"TIER"}, {"TITLE"}, {"ID"}});
    for (const Id& id : catalog.items()) {
        const Item item = itemOf(catalog, id);
        const State state = progress->state(id);
        if (!filter.accepts(item, state)) continue;
        if (context.isJson()) items.push_back(jsonOf(item, state));
        else
            table.add(
                {std::string(word(state)), item.tier ? std::string(word(*item.tier)) : "-", item.title, id.text()});
    }
    if (context.isJson()) printJson({{"items", items}});
    else table.print();
    return ExitCode::Done;
}

Action declareList(Arguments& arguments)
{
    auto wishes = std::make_shared<ListWishes>();
    arguments.add("--role", wishes->role, "Only what this role needs").typeName("ROLE");
    arguments.add("--area", wishes->area, "Only of this area").typeName("AREA");
    arguments.add("--tier", wishes->tier, "beginner, intermediate or advanced").typeName("TIER");
    arguments.add("--state", wishes->state, "open, learning, done or skipped").typeName("STATE");
    arguments.add("--search", wishes->search, "Only where title or id has this text").typeName("TEXT");
    return [wishes](Context& context) { return list(context, *wishes); };
}

}   // namespace

std::vector<Command> listCommands()
{
    return {{"", "list", "Items with their states", declareList}};
}

}   // namespace waymark::cli
