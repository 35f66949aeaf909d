#pragma once

#include "base/id.h"
#include "catalog/tier.h"
#include "progress/state.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark::ui {

/// Which rows of the library are shown: those that pass every part that is set. All but the text are for resources.
struct LibraryFilter
{
    std::string text;   ///< its words, folded, must all stand in what the row says
    std::string kind;
    std::optional<Tier> tier;
    std::vector<State> states;   ///< any of these; empty for all
    Id role;   ///< resources of skills that this role needs; empty for all

    friend bool operator==(const LibraryFilter&, const LibraryFilter&) = default;
};

}   // namespace waymark::ui
