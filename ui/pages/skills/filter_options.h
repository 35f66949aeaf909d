#pragma once

#include "catalog/catalog_index.h"
#include "models/checklist_filter.h"
#include "progress/state.h"
#include "widgets/filter_button.h"

#include <optional>
#include <vector>

namespace waymark::ui {

// The answers of the checklist's filters; the first of each is "All".

/// By the roles' ids, the target role marked.
[[nodiscard]] std::vector<FilterOption> roleOptions(const CatalogIndex& catalog, const Role* target);
[[nodiscard]] std::vector<FilterOption> tierOptions();
/// The four states, "not done", and what a role still lacks.
[[nodiscard]] std::vector<FilterOption> stateOptions();
[[nodiscard]] std::vector<FilterOption> areaOptions(const CatalogIndex& catalog);

/// Must have, nice to have, needed by nobody.
[[nodiscard]] std::vector<FilterOption> needOptions();
[[nodiscard]] std::optional<RoleMark> needFrom(const QString& key);
[[nodiscard]] const QString& mustKey();

/// The states that a key of stateOptions() lets through; none for "All".
[[nodiscard]] std::vector<State> statesOf(const QString& key);
/// The key of stateOptions() that stands for what the role still lacks.
[[nodiscard]] const QString& missingKey();

}   // namespace waymark::ui
