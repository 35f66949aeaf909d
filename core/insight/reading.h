#pragma once

#include "catalog/catalog_index.h"
#include "progress/progress.h"

#include <vector>

namespace waymark {

/// A resource, and the skills it is read for.
struct ReadingPick
{
    Id resource;
    std::vector<Id> skills;   ///< with something to learn, as the role orders them
};

/// A short list to learn from: for each skill with something to learn a resource that teaches it.
struct Reading
{
    std::vector<ReadingPick> first;   ///< what the background begins with, as far as it teaches any of the skills
    std::vector<ReadingPick> picks;   ///< by tier, within a tier by the first skill they are for
    std::vector<Id> known;   ///< skills that the background may know already; nothing is picked for them
    /// Of the role's choices with fewer options begun than are asked for: the others that can still fill them.
    std::vector<Id> undecided;
    std::vector<Id> untaught;   ///< no resource of the catalog teaches them
};

/// For what is missing of the role's musts, or of all skills where it is null. What the learner reads or has read comes
/// before other resources, skipped ones do not come at all; then the resource that teaches most of the skills that have
/// none yet, one whose tier suits the need counting twice. That is the greedy way to cover a set (Chvátal, "A greedy
/// heuristic for the set-covering problem", Mathematics of Operations Research 4, 1979). `background` may be null; what
/// it learns first comes first.
[[nodiscard]] Reading readingFor(
    const CatalogIndex& catalog, const Role* role, const Progress& progress, const Background* background);

}   // namespace waymark
