#pragma once

#include "catalog/catalog.h"

#include <filesystem>

namespace waymark::store {

/// Makes a data file with the schema and the catalog: built beside the target, synced, then linked into place, so that
/// of several first-time programs one wins and the others find its file, whole.
void makeNewFile(const std::filesystem::path& file, const Catalog& catalog);

}   // namespace waymark::store
