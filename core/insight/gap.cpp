#include "insight/gap.h"

#include "insight/coverage.h"
#include "insight/need_choice.h"

#include <algorithm>
#include <unordered_map>

namespace waymark {

namespace {

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

/// The topics through that tier, without those that nobody has to learn any more.
std::vector<const Topic*> neededTopics(const Skill& skill, Tier through, const Progress& progress)
{
    const auto needless = needlessTopics(skill, through, progress);
    std::vector<const Topic*> topics;
    for (const Topic& topic : skill.topics)
        if (!topic.isRetired && topic.tier <= through && !needless.contains(topic.id)) topics.push_back(&topic);
    return topics;
}

NeedGap gapOf(const Need& need, const Skill& skill, const Tally& tally, const Progress& progress)
{
    const double hours = hoursLeft(skill, need.through, progress);
    NeedGap gap{need, tally, hours, missingTopics(skill, need.through, progress), {}};
    for (const Topic* topic : neededTopics(skill, need.through, progress))
        if (progress.state(topic->id) == State::Skipped) gap.skipped.push_back(topic->id);
    return gap;
}

void addChoice(RoleGap& gap, const CatalogIndex& catalog, const NeedOptions& choice)
{
    const Id& of = catalog.skill(choice.options.front().need->skill)->area;
    for (AreaGap& area : gap.areas) {
        if (area.area != of) continue;
        area.tally += choice.tally();
        area.hours += choice.hoursLeft();
    }
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
    for (const Topic* topic : neededTopics(skill, through, progress)) {
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
            if (progress.state(topic->id) != State::Done) needless.insert(topic->id);
    }
    return needless;
}

std::unordered_set<Id> needlessSkills(const CatalogIndex& catalog, const Role& role, const Progress& progress)
{
    std::unordered_set<Id> needless;
    for (const bool isMust : {true, false})
        for (const NeedOptions& choice : needChoices(catalog, role, isMust, progress)) {
            if (!choice.tally().isComplete()) continue;
            for (const NeedOption& option : choice.options)
                if (option.state != State::Done) needless.insert(option.need->skill);
        }
    return needless;
}

RoleGap gapTo(const CatalogIndex& catalog, const Role& role, const Progress& progress)
{
    RoleGap gap;
    gap.role = role.id;
    const auto needs = needsBySkill(role);
    const auto needless = needlessSkills(catalog, role, progress);
    for (const Area& area : catalog.catalog().areas) {
        AreaGap& sum = gap.areas.emplace_back(AreaGap{area.id, {}, 0});
        for (const Skill* skill : catalog.skillsOf(area.id)) {
            const auto found = needs.find(skill->id);
            if (found == needs.end() || skill->isRetired || needless.contains(skill->id)) continue;
            const Need* need = found->second;
            const bool isFixed = need->isMust && need->choice.empty();
            const Tally tally = tallyOf(*skill, need->through, progress);
            if (isFixed) sum.tally += tally;
            if (tally.notDone() == 0) continue;
            gap.needs.push_back(gapOf(*need, *skill, tally, progress));
            if (isFixed) sum.hours += gap.needs.back().hours;
        }
    }
    for (const NeedOptions& choice : needChoices(catalog, role, true, progress)) addChoice(gap, catalog, choice);
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
