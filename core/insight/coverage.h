#pragma once

#include "catalog/catalog_index.h"
#include "progress/tally.h"

#include <array>
#include <optional>
#include <vector>

namespace waymark {

/// How far a learner covers one role: its musts are the percentage, its nice-to-haves stand beside it.
struct RoleCoverage
{
    Id role;
    Tally must;
    Tally nice;
    double hoursLeft = 0;   ///< of the musts; of a choice the cheapest way to fill it
};

/// One need of a role and how much of it is done: a cell of the matrix.
struct NeedCoverage
{
    Need need;
    Tally tally;
    double hoursLeft = 0;
};

struct AreaCoverage
{
    Id area;
    Tally tally;
};

struct TierCoverage
{
    Tier tier = Tier::Beginner;
    Tally tally;
};

/// Every number of the program comes from here: window, command line, every export.
struct Coverage
{
    std::vector<RoleCoverage> roles;   ///< all roles, in the catalog's order
    std::vector<AreaCoverage> areas;   ///< for `scope`; areas that it does not need have needed = 0
    std::vector<TierCoverage> tiers;   ///< for `scope`
    Tally whole;   ///< for `scope`
};

[[nodiscard]] RoleCoverage coverageOf(const CatalogIndex& catalog, const Role& role, const Progress& progress);
/// The role's; without one everything counts as a must.
[[nodiscard]] RoleCoverage scopeCoverage(const CatalogIndex& catalog, const Progress& progress, const Role* scope);
[[nodiscard]] std::optional<NeedCoverage> coverageOf(
    const CatalogIndex& catalog, const Role& role, const Id& skill, const Progress& progress);

/// Likely hours of a role for somebody who starts with nothing; every choice filled in the cheapest way.
struct RoleHours
{
    std::array<double, AllTiers.size()> must{};   ///< by tier
    double nice = 0;
};
[[nodiscard]] RoleHours hoursOf(const CatalogIndex& catalog, const Role& role);

/// All needs that must be met when every choice is filled in the cheapest way. They point into the role.
[[nodiscard]] std::vector<const Need*> cheapestMusts(const CatalogIndex& catalog, const Role& role);

/// Areas and tiers are counted for the musts of `scope`, or for everything when it is null. A role's choice of needs counts in
/// the area and at the tier of the first of them, so that areas and tiers add up to the whole.
[[nodiscard]] Coverage coverage(const CatalogIndex& catalog, const Progress& progress, const Role* scope);

/// What coverage() says of the areas, in the catalog's order, without counting all else.
[[nodiscard]] std::vector<AreaCoverage> areaCoverage(
    const CatalogIndex& catalog, const Progress& progress, const Role* scope);

/// The tally of all topics of the skill that `scope` needs (all of them when it is null or does not name the skill).
[[nodiscard]] Tally skillTally(const Skill& skill, const Role* scope, const Progress& progress);

/// The tally of a stage's practices.
[[nodiscard]] Tally practiceTally(const std::vector<Step>& practices, const Progress& progress);

/// How ready a learner is for a project, and how far in it.
struct ProjectProgress
{
    Tally steps;
    Tally topics;   ///< of the topics it asks for
    std::vector<Id> missing;   ///< of them, those to learn: neither done nor skipped
    double hoursToReady = 0;
    std::string finishedOn;   ///< the day of its last step; empty while it is not finished
};
[[nodiscard]] ProjectProgress projectProgress(
    const CatalogIndex& catalog, const Project& project, const Progress& progress);

}   // namespace waymark
