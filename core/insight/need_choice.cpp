#include "insight/need_choice.h"

#include <algorithm>
#include <utility>

namespace waymark {

namespace {

NeedOption optionOf(const Need& need, const Skill& skill, const Progress& progress)
{
    const Tally tally = tallyOf(skill, need.through, progress);
    const bool isShut = tally.skipped > 0 && tally.toLearn() == 0;
    return {&need, isShut ? State::Skipped : stateOf(tally), hoursLeft(skill, need.through, progress)};
}

std::vector<NeedOption> optionsOf(
    const CatalogIndex& catalog, const Role& role, const NeedChoice& choice, bool isMust, const Progress& progress)
{
    std::vector<NeedOption> options;
    for (const Need& need : role.needs) {
        if (need.choice != choice.id || need.isMust != isMust) continue;
        const Skill* skill = catalog.skill(need.skill);
        if (skill != nullptr && !skill->isRetired) options.push_back(optionOf(need, *skill, progress));
    }
    return options;
}

}   // namespace

Tally NeedOptions::tally() const
{
    std::vector<State> states;
    for (const NeedOption& option : options) states.push_back(option.state);
    return tallyOfChoice(choice.any, states);
}

std::vector<NeedOption> NeedOptions::cheapest() const
{
    std::vector<NeedOption> ways = options;
    std::erase_if(ways, [](const NeedOption& one) { return one.state == State::Done || one.state == State::Skipped; });
    std::stable_sort(
        ways.begin(), ways.end(), [](const NeedOption& a, const NeedOption& b) { return a.hoursLeft < b.hoursLeft; });
    ways.resize(std::min(ways.size(), static_cast<std::size_t>(tally().notDone())));
    return ways;
}

double NeedOptions::hoursLeft() const
{
    double hours = 0;
    for (const NeedOption& option : cheapest()) hours += option.hoursLeft;
    return hours;
}

std::vector<NeedOptions> needChoices(
    const CatalogIndex& catalog, const Role& role, bool isMust, const Progress& progress)
{
    std::vector<NeedOptions> all;
    for (const NeedChoice& choice : role.choices)
        if (auto options = optionsOf(catalog, role, choice, isMust, progress); !options.empty())
            all.push_back({choice, std::move(options)});
    return all;
}

}   // namespace waymark
