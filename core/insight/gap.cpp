#include "insight/gap.h"

#include "insight/coverage.h"

#include <algorithm>

namespace waymark {

namespace {

const NeedChoice* choiceOf(const Role& role, const Need& need)
{
    const auto found = std::find_if(
        role.choices.begin(), role.choices.end(), [&need](const NeedChoice& one) { return one.id == need.choice; });
    return need.choice.empty() || found == role.choices.end() ? nullptr : &*found;
}

const Need* needOf(const Role& role, const Id& skill)
{
    const auto found =
        std::find_if(role.needs.begin(), role.needs.end(), [&](const Need& need) { return need.skill == skill; });
    return found == role.needs.end() ? nullptr : &*found;
}

std::vector<Id> openTopics(const Skill& skill, Tier through, const Progress& progress)
{
    const auto needless = needlessTopics(skill, through, progress);
    std::vector<Id> topics;
    for (const Topic& topic : skill.topics) {
        const bool isWanted = !topic.isRetired && topic.tier <= through && !needless.contains(topic.id);
        if (isWanted && progress.state(topic.id) != State::Done) topics.push_back(topic.id);
    }
    return topics;
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

std::unordered_set<Id> needlessTopics(const Skill& skill, Tier through, const Progress& progress)
{
    std::unordered_set<Id> needless;
    for (const TopicChoice& choice : skill.choices) {
        std::vector<State> states;
        std::vector<Id> open;
        for (const Topic& topic : skill.topics) {
            const bool isAlternative = std::find(choice.of.begin(), choice.of.end(), topic.id) != choice.of.end();
            if (!isAlternative || topic.isRetired || topic.tier > through) continue;
            states.push_back(progress.state(topic.id));
            if (states.back() == State::Open) open.push_back(topic.id);
        }
        if (tallyOfChoice(choice.any, states).isComplete()) needless.insert(open.begin(), open.end());
    }
    return needless;
}

bool isNeedless(const CatalogIndex& catalog, const Role& role, const Need& need, const Progress& progress)
{
    const NeedChoice* choice = choiceOf(role, need);
    if (choice == nullptr) return false;
    std::vector<State> states;
    State own = State::Open;
    for (const Need& other : role.needs) {
        const Skill* skill = other.choice == need.choice ? catalog.skill(other.skill) : nullptr;
        if (skill == nullptr || other.isMust != need.isMust) continue;
        states.push_back(stateOf(tallyOf(*skill, other.through, progress)));
        if (other.skill == need.skill) own = states.back();
    }
    return own == State::Open && tallyOfChoice(choice->any, states).isComplete();
}

RoleGap gapTo(const CatalogIndex& catalog, const Role& role, const Progress& progress)
{
    RoleGap gap;
    gap.role = role.id;
    for (const Area& area : catalog.catalog().areas) {
        for (const Skill* skill : catalog.skillsOf(area.id)) {
            const Need* need = needOf(role, skill->id);
            if (need == nullptr || skill->isRetired || isNeedless(catalog, role, *need, progress)) continue;
            const Tally tally = tallyOf(*skill, need->through, progress);
            if (tally.done == tally.needed) continue;
            gap.needs.push_back({*need, tally.needed - tally.done, hoursLeft(*skill, need->through, progress),
                openTopics(*skill, need->through, progress)});
        }
    }
    const RoleCoverage covered = coverageOf(catalog, role, progress);
    gap.count = covered.must.needed - covered.must.done;
    gap.hours = covered.hoursLeft;
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
