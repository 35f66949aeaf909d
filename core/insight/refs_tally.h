#pragma once

#include "catalog/catalog_index.h"
#include "progress/tally.h"

#include <span>

namespace waymark {

/// How far all these things are done together: a goal of a roadmap, an entry of a checklist. A skill counts as skillTally()
/// counts it for everybody, an area as its skills, a project as its steps, an item as one; what is named twice, also inside
/// a named skill, counts once. Roles, guide pages, unknown and retired things count nothing.
[[nodiscard]] Tally refsTally(const CatalogIndex& catalog, std::span<const Id> refs, const Progress& progress);

}   // namespace waymark
