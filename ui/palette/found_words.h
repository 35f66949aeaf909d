#pragma once

#include "palette/search_finder.h"

namespace waymark::ui {

/// Under which heading a kind of thing stands.
[[nodiscard]] FoundGroup groupOf(Kind kind);
/// What it belongs to: a topic's skill, a step's project, a resource's author.
[[nodiscard]] QString foundDetail(const CatalogIndex& catalog, const Id& thing, const Place& place);
/// One of our icons; empty for an item that shows its tick.
[[nodiscard]] QString foundIcon(const CatalogIndex& catalog, const FoundRow& row);
/// "Linear algebra, skill, Mathematics": for a screen reader.
[[nodiscard]] QString spokenRow(const CatalogIndex& catalog, const Progress& progress, const FoundRow& row);

}   // namespace waymark::ui
