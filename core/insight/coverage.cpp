#include "insight/coverage.h"

#include <algorithm>
#include <map>

namespace waymark {

namespace {

/// The musts (or nice-to-haves) of a role, those in a choice apart.
struct NeedTally
{
    Tally tally;
    double hoursLeft = 0;
};

NeedTally tallyNeeds(const CatalogIndex& catalog, const Role& role, bool isMust, const Progress& progress)
{
    NeedTally sum;
    std::map<std::string, std::vector<State>> inChoices;
    for (const Need& need : role.needs) {
        const Skill* skill = catalog.skill(need.skill);
        if (!skill || need.isMust != isMust) continue;
        const Tally tally = tallyOf(*skill, need.through, progress);
        if (need.choice.empty()) {
            sum.tally += tally;
            sum.hoursLeft += hoursLeft(*skill, need.through, progress);
        } else {
            inChoices[need.choice].push_back(stateOf(tally));
        }
    }
    for (const NeedChoice& choice : role.choices)
        if (const auto found = inChoices.find(choice.id); found != inChoices.end())
            sum.tally += tallyOfChoice(choice.any, found->second);
    return sum;
}

/// How a scope sees a skill: through which tier, or not at all.
std::optional<Tier> depthIn(const Role* scope, const Skill& skill)
{
    if (skill.isRetired) return std::nullopt;
    if (!scope) return Tier::Advanced;
    for (const Need& need : scope->needs)
        if (need.skill == skill.id && need.isMust && need.choice.empty()) return need.through;
    return std::nullopt;
}

}   // namespace

RoleCoverage coverageOf(const CatalogIndex& catalog, const Role& role, const Progress& progress)
{
    const NeedTally must = tallyNeeds(catalog, role, true, progress);
    const NeedTally nice = tallyNeeds(catalog, role, false, progress);
    return {role.id, must.tally, nice.tally, must.hoursLeft};
}

std::optional<NeedCoverage> coverageOf(
    const CatalogIndex& catalog, const Role& role, const Id& skillId, const Progress& progress)
{
    const Skill* skill = catalog.skill(skillId);
    const auto need =
        std::find_if(role.needs.begin(), role.needs.end(), [&](const Need& one) { return one.skill == skillId; });
    if (!skill || need == role.needs.end()) return std::nullopt;
    return NeedCoverage{*need, tallyOf(*skill, need->through, progress), hoursLeft(*skill, need->through, progress)};
}

Coverage coverage(const CatalogIndex& catalog, const Progress& progress, const Role* scope)
{
    Coverage all;
    for (const Role& role : catalog.catalog().roles) all.roles.push_back(coverageOf(catalog, role, progress));
    std::map<Id, std::size_t> placeOfArea;
    for (const Area& area : catalog.catalog().areas) {
        placeOfArea.emplace(area.id, all.areas.size());
        all.areas.push_back({area.id, {}});
    }
    for (const Tier tier : AllTiers) all.tiers.push_back({tier, {}});

    for (const Skill& skill : catalog.catalog().skills) {
        const auto depth = depthIn(scope, skill);
        if (!depth) continue;
        const Tally tally = tallyOf(skill, *depth, progress);
        all.whole += tally;
        if (const auto area = placeOfArea.find(skill.area); area != placeOfArea.end())
            all.areas[area->second].tally += tally;
        for (TierCoverage& tier : all.tiers)
            if (tier.tier <= *depth) tier.tally += tallyAtTier(skill, tier.tier, progress);
    }
    if (scope) all.whole = coverageOf(catalog, *scope, progress).must;
    return all;
}

Tally skillTally(const Skill& skill, const Role* scope, const Progress& progress)
{
    if (scope)
        for (const Need& need : scope->needs)
            if (need.skill == skill.id) return tallyOf(skill, need.through, progress);
    return tallyOf(skill, Tier::Advanced, progress);
}

ProjectProgress projectProgress(const CatalogIndex& catalog, const Project& project, const Progress& progress)
{
    ProjectProgress result;
    for (const Step& step : project.steps) {
        const ItemStatus& status = progress.status(step.id);
        result.steps.add(status.state);
        if (status.state == State::Done) result.finishedOn = std::max(result.finishedOn, status.day);
    }
    if (!result.steps.isComplete()) result.finishedOn.clear();
    for (const Id& id : project.topics) {
        const Topic* topic = catalog.topic(id);
        if (!topic || topic->isRetired) continue;
        const State state = progress.state(id);
        result.topics.add(state);
        if (state == State::Done) continue;
        result.missing.push_back(id);
        result.hoursToReady += topic->hours;
    }
    return result;
}

}   // namespace waymark
