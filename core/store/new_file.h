#pragma once

#include "catalog/catalog.h"

#include <filesystem>

namespace waymark::store {

/// Makes a data file with the schema and the catalog: built beside the target, synced, then linked into place, so that
/// of several first-time programs one wins and the others find its file, whole. Leftovers of killed builders are removed.
void makeNewFile(const std::filesystem::path& file, const Catalog& catalog);

/// Removes what builders left beside the file when they were killed; those that still build are left alone.
void removeLeftovers(const std::filesystem::path& file);

/// Gives the finished `made` the name `file` unless that name is taken (then `made` is removed); durable on return.
void linkIntoPlace(const std::filesystem::path& made, const std::filesystem::path& file);

void syncFile(const std::filesystem::path& file);
void syncFolderOf(const std::filesystem::path& file);

}   // namespace waymark::store
