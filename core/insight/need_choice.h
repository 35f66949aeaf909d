#pragma once

#include "catalog/catalog_index.h"
#include "progress/tally.h"

#include <vector>

namespace waymark {

/// One of the needs that a role leaves a choice between.
struct NeedOption
{
    const Need* need = nullptr;   ///< in the role
    State state = State::Open;   ///< Skipped, too, once all that is not done of it is: it cannot fill the choice then
    double hoursLeft = 0;
};

/// A choice of a role's needs as a learner stands in it. How it counts and what filling it takes is said here alone.
struct NeedOptions
{
    NeedChoice choice;
    std::vector<NeedOption> options;   ///< in the role's order, at least one

    [[nodiscard]] Tally tally() const;
    /// Those that fill with the least work what is missing; fewer when the others are skipped.
    [[nodiscard]] std::vector<NeedOption> cheapest() const;
    /// Of the cheapest.
    [[nodiscard]] double hoursLeft() const;
};

/// The choices among the role's musts, or among what is nice to have. Needs of skills that are not there are left out.
[[nodiscard]] std::vector<NeedOptions> needChoices(
    const CatalogIndex& catalog, const Role& role, bool isMust, const Progress& progress);

}   // namespace waymark
