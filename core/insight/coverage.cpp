#include "insight/coverage.h"

#include "insight/need_choice.h"

#include <algorithm>
#include <unordered_map>

namespace waymark {

namespace {

struct NeedTally
{
    Tally tally;
    double hoursLeft = 0;
};

/// The needs that stand in no choice. Those of skills that are not there are left out.
std::vector<const Need*> fixedNeeds(const CatalogIndex& catalog, const Role& role, bool isMust)
{
    std::vector<const Need*> fixed;
    for (const Need& need : role.needs) {
        const Skill* skill = catalog.skill(need.skill);
        if (skill != nullptr && !skill->isRetired && need.isMust == isMust && need.choice.empty())
            fixed.push_back(&need);
    }
    return fixed;
}

NeedTally tallyNeeds(const CatalogIndex& catalog, const Role& role, bool isMust, const Progress& progress)
{
    NeedTally sum;
    for (const Need* need : fixedNeeds(catalog, role, isMust)) {
        const Skill& skill = *catalog.skill(need->skill);
        sum.tally += tallyOf(skill, need->through, progress);
        sum.hoursLeft += hoursLeft(skill, need->through, progress);
    }
    for (const NeedOptions& choice : needChoices(catalog, role, isMust, progress)) {
        sum.tally += choice.tally();
        sum.hoursLeft += choice.hoursLeft();
    }
    return sum;
}

/// How a scope sees skills: through which tier each, or not at all. Made once, since a role may need thousands.
class Depths
{
public:
    explicit Depths(const Role* scope) : m_isEverything(scope == nullptr)
    {
        if (scope == nullptr) return;
        for (const Need& need : scope->needs)
            if (need.isMust && need.choice.empty()) m_tiers.emplace(need.skill, need.through);
    }

    [[nodiscard]] std::optional<Tier> of(const Skill& skill) const
    {
        if (skill.isRetired) return std::nullopt;
        if (m_isEverything) return Tier::Advanced;
        const auto found = m_tiers.find(skill.id);
        return found == m_tiers.end() ? std::nullopt : std::optional(found->second);
    }

private:
    bool m_isEverything;
    std::unordered_map<Id, Tier> m_tiers;
};

/// One choice of the scope's musts, and the first of its options: where it counts.
struct ChoiceTally
{
    const Need* first = nullptr;
    Tally tally;
};

std::vector<ChoiceTally> tallyChoices(const CatalogIndex& catalog, const Role* scope, const Progress& progress)
{
    std::vector<ChoiceTally> tallies;
    if (scope == nullptr) return tallies;
    for (const NeedOptions& choice : needChoices(catalog, *scope, true, progress))
        tallies.push_back({choice.options.front().need, choice.tally()});
    return tallies;
}

Tally tallyArea(const CatalogIndex& catalog, const Id& area, const Progress& progress, const Depths& depths,
    const std::vector<ChoiceTally>& choices)
{
    Tally sum;
    for (const Skill* skill : catalog.skillsOf(area))
        if (const auto depth = depths.of(*skill)) sum += tallyOf(*skill, *depth, progress);
    for (const ChoiceTally& choice : choices)
        if (catalog.skill(choice.first->skill)->area == area) sum += choice.tally;
    return sum;
}

std::vector<AreaCoverage> tallyAreas(const CatalogIndex& catalog, const Progress& progress, const Depths& depths,
    const std::vector<ChoiceTally>& choices)
{
    std::vector<AreaCoverage> areas;
    for (const Area& area : catalog.catalog().areas)
        areas.push_back({area.id, tallyArea(catalog, area.id, progress, depths, choices)});
    return areas;
}

}   // namespace

RoleCoverage coverageOf(const CatalogIndex& catalog, const Role& role, const Progress& progress)
{
    const NeedTally must = tallyNeeds(catalog, role, true, progress);
    const NeedTally nice = tallyNeeds(catalog, role, false, progress);
    return {role.id, must.tally, nice.tally, must.hoursLeft};
}

RoleCoverage scopeCoverage(const CatalogIndex& catalog, const Progress& progress, const Role* scope)
{
    if (scope != nullptr) return coverageOf(catalog, *scope, progress);
    RoleCoverage all;
    for (const Skill& skill : catalog.catalog().skills) {
        if (skill.isRetired) continue;
        all.must += tallyOf(skill, Tier::Advanced, progress);
        all.hoursLeft += hoursLeft(skill, Tier::Advanced, progress);
    }
    return all;
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

std::vector<const Need*> cheapestMusts(const CatalogIndex& catalog, const Role& role)
{
    std::vector<const Need*> needs = fixedNeeds(catalog, role, true);
    for (const NeedOptions& choice : needChoices(catalog, role, true, Progress{}))
        for (const NeedOption& option : choice.cheapest()) needs.push_back(option.need);
    return needs;
}

RoleHours hoursOf(const CatalogIndex& catalog, const Role& role)
{
    const Progress nothing;
    RoleHours hours;
    for (const Need* need : cheapestMusts(catalog, role))
        for (const Tier tier : AllTiers)
            if (tier <= need->through)
                hours.must[static_cast<std::size_t>(tier)] +=
                    hoursLeftAtTier(*catalog.skill(need->skill), tier, nothing);
    hours.nice = tallyNeeds(catalog, role, false, nothing).hoursLeft;
    return hours;
}

Coverage coverage(const CatalogIndex& catalog, const Progress& progress, const Role* scope)
{
    Coverage all;
    for (const Role& role : catalog.catalog().roles) all.roles.push_back(coverageOf(catalog, role, progress));
    const Depths depths(scope);
    const std::vector<ChoiceTally> choices = tallyChoices(catalog, scope, progress);
    all.areas = tallyAreas(catalog, progress, depths, choices);
    for (const Tier tier : AllTiers) all.tiers.push_back({tier, {}});
    for (const Skill& skill : catalog.catalog().skills) {
        const auto depth = depths.of(skill);
        if (!depth) continue;
        for (TierCoverage& tier : all.tiers)
            if (tier.tier <= *depth) tier.tally += tallyAtTier(skill, tier.tier, progress);
    }
    for (const ChoiceTally& choice : choices)
        all.tiers[static_cast<std::size_t>(choice.first->through)].tally += choice.tally;
    for (const TierCoverage& tier : all.tiers) all.whole += tier.tally;
    return all;
}

std::vector<AreaCoverage> areaCoverage(const CatalogIndex& catalog, const Progress& progress, const Role* scope)
{
    return tallyAreas(catalog, progress, Depths(scope), tallyChoices(catalog, scope, progress));
}

Tally skillTally(const Skill& skill, const Role* scope, const Progress& progress)
{
    if (scope)
        for (const Need& need : scope->needs)
            if (need.skill == skill.id) return tallyOf(skill, need.through, progress);
    return tallyOf(skill, Tier::Advanced, progress);
}

Tally practiceTally(const std::vector<Step>& practices, const Progress& progress)
{
    Tally tally;
    for (const Step& practice : practices) tally.add(progress.state(practice.id));
    return tally;
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
        if (state == State::Done || state == State::Skipped) continue;
        result.missing.push_back(id);
        result.hoursToReady += topic->hours;
    }
    return result;
}

}   // namespace waymark
