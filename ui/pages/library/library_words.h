#pragma once

#include "catalog/catalog_index.h"
#include "progress/tally.h"

#include <QString>

#include <optional>
#include <vector>

namespace waymark::ui {

/// "Foundations"; with the roadmap's title before it where there are several.
[[nodiscard]] QString phaseTitle(const Roadmap& roadmap, const Phase& phase, bool areSeveral);
/// "Months 0 to 3"
[[nodiscard]] QString monthsWords(const Phase& phase);
/// What a thing belongs to: the skill of a topic, the area of a skill, else what it is: "Project".
[[nodiscard]] QString belongsTo(const CatalogIndex& catalog, const Id& thing);
[[nodiscard]] std::optional<Tier> tierOf(const CatalogIndex& catalog, const Id& thing);
/// "3 of 5"
[[nodiscard]] QString doneOf(const Tally& tally);
/// The titles with commas between.
[[nodiscard]] QString titlesOf(const CatalogIndex& catalog, const std::vector<Id>& things);

}   // namespace waymark::ui
