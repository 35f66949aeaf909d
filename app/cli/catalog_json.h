#pragma once

#include "catalog/catalog.h"
#include "cli/output.h"

namespace waymark::cli {

// Records of a catalog under the names of `catalog show --json`.
[[nodiscard]] Json jsonOf(const Topic& topic);
[[nodiscard]] Json jsonOf(const Skill& skill);
[[nodiscard]] Json jsonOf(const Role& role);
[[nodiscard]] Json jsonOf(const Project& project);
[[nodiscard]] Json jsonOf(const Stage& stage);
[[nodiscard]] Json jsonOf(const Question& question);
[[nodiscard]] Json jsonOf(const Resource& resource);

/// The whole catalog, without what is retired.
[[nodiscard]] Json jsonOf(const Catalog& catalog);

}   // namespace waymark::cli
