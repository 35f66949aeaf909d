#pragma once

#include "catalog/catalog_index.h"
#include "progress/tally.h"

#include <unordered_set>
#include <vector>

namespace waymark {

/// Topics of the skill that are not done and that nobody has to learn any more: others have filled their choice.
[[nodiscard]] std::unordered_set<Id> needlessTopics(const Skill& skill, Tier through, const Progress& progress);

/// The same for the skills between which the role leaves a choice.
[[nodiscard]] std::unordered_set<Id> needlessSkills(
    const CatalogIndex& catalog, const Role& role, const Progress& progress);

/// What one need of a role still asks for.
struct NeedGap
{
    Need need;
    Tally tally;   ///< of its topics as the coverage counts them
    double hours = 0;   ///< of a choice the cheapest way to fill it; skipped topics add none
    std::vector<Id> topics;   ///< to learn; of an open choice all alternatives, of a filled one none
    std::vector<Id> skipped;   ///< those that are not done either, but set aside
};

/// What the musts of one area still ask for. A role's choice of needs counts in the area of the first of them, as in coverage().
struct AreaGap
{
    Id area;
    Tally tally;   ///< of all its musts
    double hours = 0;
};

/// What stands between a learner and a role: its needs with something missing, by the catalog's areas and skills, without those
/// whose choice is filled by others. `tally` and `hours` are those of the role's coverage; those of the areas add up to them.
/// What is skipped keeps a role from being covered, and is told apart from what is to learn.
struct RoleGap
{
    Id role;
    std::vector<NeedGap> needs;
    std::vector<AreaGap> areas;   ///< in the catalog's order; those that lack nothing too
    Tally tally;   ///< of all its musts
    double hours = 0;
};

[[nodiscard]] RoleGap gapTo(const CatalogIndex& catalog, const Role& role, const Progress& progress);

/// What is to learn of the skill's topics through that tier, neither done nor skipped; of a filled choice none, of an open
/// one all alternatives.
[[nodiscard]] std::vector<Id> missingTopics(const Skill& skill, Tier through, const Progress& progress);

/// What is to learn of the gap's musts.
[[nodiscard]] std::unordered_set<Id> missingTopics(const RoleGap& gap);

/// As if all that the role must have were done too; every choice is filled in the cheapest way. For comparing two roles:
/// gapTo(b, withRoleDone(a)).
[[nodiscard]] Progress withRoleDone(const CatalogIndex& catalog, const Role& role, const Progress& progress);

}   // namespace waymark
