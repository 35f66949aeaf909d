#pragma once

#include "catalog/catalog_index.h"
#include "models/checklist_filter.h"
#include "widgets/filter_options.h"

#include <optional>
#include <vector>

namespace waymark::ui {

// The answers of the checklist's own filters; the first of each is "All".

/// By the roles' ids, the target role marked.
[[nodiscard]] std::vector<FilterOption> roleOptions(const CatalogIndex& catalog, const Role* target);
/// Those of every list, and what a role still lacks.
[[nodiscard]] std::vector<FilterOption> topicStateOptions();
[[nodiscard]] std::vector<FilterOption> areaOptions(const CatalogIndex& catalog);

/// Must have, nice to have, needed by nobody.
[[nodiscard]] std::vector<FilterOption> needOptions();
[[nodiscard]] std::optional<RoleMark> needFrom(const QString& key);
[[nodiscard]] const QString& mustKey();

/// The key of topicStateOptions() that stands for what the role still lacks.
[[nodiscard]] const QString& missingKey();

}   // namespace waymark::ui
