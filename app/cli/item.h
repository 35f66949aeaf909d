#pragma once

#include "catalog/catalog_index.h"
#include "cli/output.h"
#include "progress/state.h"

#include <optional>
#include <string>

namespace waymark::cli {

/// One thing that can be ticked, as it stands in a list. `skill` and `area` are empty where they do not apply.
struct Item
{
    Id id;
    std::string title;
    std::optional<Kind> kind;
    std::optional<Tier> tier;
    Id skill;
    Id area;
};

[[nodiscard]] Item itemOf(const CatalogIndex& catalog, const Id& id);

/// Under the names of `list --json`.
[[nodiscard]] Json jsonOf(const Item& item, State state);

/// A usage Failure names the states there are.
[[nodiscard]] State stateOrFail(const std::string& typed);

}   // namespace waymark::cli
