#include "insight/gap.h"

#include "insight/coverage.h"

#include <algorithm>
#include <unordered_map>

namespace waymark {

namespace {

const NeedChoice* choiceOf(const Role& role, const Need& need)
{
    const auto found = std::find_if(
        role.choices.begin(), role.choices.end(), [&need](const NeedChoice& one) { return one.id == need.choice; });
    return need.choice.empty() || found == role.choices.end() ? nullptr : &*found;
}

/// Made once for all skills, since a role may need thousands.
std::unordered_map<Id, const Need*> needsBySkill(const Role& role)
{
    std::unordered_map<Id, const Need*> needs;
    for (const Need& need : role.needs) needs.emplace(need.skill, &need);
    return needs;
}

/// The topics that can be alternatives of the choice at this depth.
std::vector<const Topic*> alternativesOf(const TopicChoice& choice, const Skill& skill, Tier through)
{
    std::vector<const Topic*> topics;
    for (const Topic& topic : skill.topics) {
        const bool isOne = std::find(choice.of.begin(), choice.of.end(), topic.id) != choice.of.end();
        if (isOne && !topic.isRetired && topic.tier <= through) topics.push_back(&topic);
    }
    return topics;
}

bool isFilled(const TopicChoice& choice, const std::vector<const Topic*>& alternatives, const Progress& progress)
{
    std::vector<State> states;
    for (const Topic* topic : alternatives) states.push_back(progress.state(topic->id));
    return tallyOfChoice(choice.any, states).isComplete();
}

/// The tally of the role's choice that the need is one of.
Tally tallyOfNeedChoice(
    const CatalogIndex& catalog, const Role& role, const NeedChoice& choice, bool isMust, const Progress& progress)
{
    std::vector<State> states;
    for (const Need& need : role.needs) {
        const Skill* skill = need.choice == choice.id && need.isMust == isMust ? catalog.skill(need.skill) : nullptr;
        if (skill != nullptr) states.push_back(stateOf(tallyOf(*skill, need.through, progress)));
    }
    return tallyOfChoice(choice.any, states);
}

bool isFilledByOthers(const CatalogIndex& catalog, const Role& role, const Need& need, const Progress& progress)
{
    const NeedChoice* choice = choiceOf(role, need);
    return choice != nullptr && tallyOfNeedChoice(catalog, role, *choice, need.isMust, progress).isComplete();
}

/// The topics through that tier, without the alternatives of choices that are filled.
std::vector<const Topic*> unsparedTopics(const Skill& skill, Tier through, const Progress& progress)
{
    std::unordered_set<const Topic*> spared;
    for (const TopicChoice& choice : skill.choices)
        if (const auto topics = alternativesOf(choice, skill, through); isFilled(choice, topics, progress))
            spared.insert(topics.begin(), topics.end());
    std::vector<const Topic*> unspared;
    for (const Topic& topic : skill.topics)
        if (!topic.isRetired && topic.tier <= through && !spared.contains(&topic)) unspared.push_back(&topic);
    return unspared;
}

NeedGap gapOf(const Need& need, const Skill& skill, const Tally& tally, const Progress& progress)
{
    const double hours = hoursLeft(skill, need.through, progress);
    NeedGap gap{need, tally, hours, missingTopics(skill, need.through, progress), {}};
    for (const Topic* topic : unsparedTopics(skill, need.through, progress))
        if (progress.state(topic->id) == State::Skipped) gap.skipped.push_back(topic->id);
    return gap;
}

/// What is missing of the role's choice counts as often as it must still be filled, at the price of the cheapest options.
void addChoice(
    RoleGap& gap, const CatalogIndex& catalog, const Role& role, const NeedChoice& choice, const Progress& progress)
{
    const auto isOption = [&](const Need& need) { return need.isMust && need.choice == choice.id; };
    const auto first = std::find_if(role.needs.begin(), role.needs.end(),
        [&](const Need& need) { return isOption(need) && catalog.skill(need.skill) != nullptr; });
    if (first == role.needs.end()) return;
    const Tally tally = tallyOfNeedChoice(catalog, role, choice, true, progress);
    std::vector<double> hours;
    for (const NeedGap& one : gap.needs)
        if (isOption(one.need) && one.hours > 0) hours.push_back(one.hours);
    std::sort(hours.begin(), hours.end());
    const Id& of = catalog.skill(first->skill)->area;
    const auto area =
        std::find_if(gap.areas.begin(), gap.areas.end(), [&](const AreaGap& one) { return one.area == of; });
    if (area == gap.areas.end()) return;
    area->tally += tally;
    hours.resize(std::min(hours.size(), static_cast<std::size_t>(tally.notDone())));
    for (const double one : hours) area->hours += one;
}

/// The topics through that tier that fill every choice with the fewest hours.
std::vector<Id> cheapestTopics(const Skill& skill, Tier through)
{
    std::vector<Id> topics;
    std::unordered_set<Id> alternatives;
    for (const TopicChoice& choice : skill.choices) alternatives.insert(choice.of.begin(), choice.of.end());
    std::vector<const Topic*> wanted;
    for (const Topic& topic : skill.topics)
        if (!topic.isRetired && topic.tier <= through) wanted.push_back(&topic);
    for (const Topic* topic : wanted)
        if (!alternatives.contains(topic->id)) topics.push_back(topic->id);
    std::stable_sort(wanted.begin(), wanted.end(), [](const Topic* a, const Topic* b) { return a->hours < b->hours; });
    for (const TopicChoice& choice : skill.choices) {
        int left = choice.any;
        for (const Topic* topic : wanted)
            if (left > 0 && std::find(choice.of.begin(), choice.of.end(), topic->id) != choice.of.end()) {
                topics.push_back(topic->id);
                --left;
            }
    }
    return topics;
}

}   // namespace

std::vector<Id> missingTopics(const Skill& skill, Tier through, const Progress& progress)
{
    std::vector<Id> missing;
    for (const Topic* topic : unsparedTopics(skill, through, progress)) {
        const State state = progress.state(topic->id);
        if (state != State::Done && state != State::Skipped) missing.push_back(topic->id);
    }
    return missing;
}

std::unordered_set<Id> needlessTopics(const Skill& skill, Tier through, const Progress& progress)
{
    std::unordered_set<Id> needless;
    for (const TopicChoice& choice : skill.choices) {
        const auto topics = alternativesOf(choice, skill, through);
        if (!isFilled(choice, topics, progress)) continue;
        for (const Topic* topic : topics)
            if (progress.state(topic->id) == State::Open) needless.insert(topic->id);
    }
    return needless;
}

bool isNeedless(const CatalogIndex& catalog, const Role& role, const Need& need, const Progress& progress)
{
    const Skill* skill = catalog.skill(need.skill);
    return skill != nullptr && stateOf(tallyOf(*skill, need.through, progress)) == State::Open &&
        isFilledByOthers(catalog, role, need, progress);
}

RoleGap gapTo(const CatalogIndex& catalog, const Role& role, const Progress& progress)
{
    RoleGap gap;
    gap.role = role.id;
    const auto needs = needsBySkill(role);
    for (const Area& area : catalog.catalog().areas) {
        AreaGap& sum = gap.areas.emplace_back(AreaGap{area.id, {}, 0});
        for (const Skill* skill : catalog.skillsOf(area.id)) {
            const auto found = needs.find(skill->id);
            if (found == needs.end() || skill->isRetired) continue;
            const Need* need = found->second;
            if (isFilledByOthers(catalog, role, *need, progress)) continue;
            const bool isFixed = need->isMust && need->choice.empty();
            const Tally tally = tallyOf(*skill, need->through, progress);
            if (isFixed) sum.tally += tally;
            if (tally.notDone() == 0) continue;
            gap.needs.push_back(gapOf(*need, *skill, tally, progress));
            if (isFixed) sum.hours += gap.needs.back().hours;
        }
    }
    for (const NeedChoice& choice : role.choices) addChoice(gap, catalog, role, choice, progress);
    for (const AreaGap& area : gap.areas) {
        gap.tally += area.tally;
        gap.hours += area.hours;
    }
    return gap;
}

std::unordered_set<Id> missingTopics(const RoleGap& gap)
{
    std::unordered_set<Id> topics;
    for (const NeedGap& need : gap.needs)
        if (need.need.isMust) topics.insert(need.topics.begin(), need.topics.end());
    return topics;
}

Progress withRoleDone(const CatalogIndex& catalog, const Role& role, const Progress& progress)
{
    Progress result = progress;
    for (const Need* need : cheapestMusts(catalog, role))
        for (const Id& topic : cheapestTopics(*catalog.skill(need->skill), need->through))
            result.items[topic].state = State::Done;
    return result;
}

}   // namespace waymark
