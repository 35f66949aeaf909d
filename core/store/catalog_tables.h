#pragma once

#include "catalog/catalog.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::store {

class Database;

/// In `here`: the version of the built-in catalog, as a program brought it.
inline constexpr std::string_view BuiltinKey = "builtin";

/// Puts a catalog into the tables, in place of one of the same id. Within the caller's transaction.
void writeCatalog(Database& database, const Catalog& catalog);
void removeCatalog(Database& database, std::string_view catalog);

/// All catalogs of the file as one, in the order in which they came.
[[nodiscard]] Catalog readCatalogs(Database& database);

/// Its rows as text, sorted: equal when the catalogs are.
[[nodiscard]] std::vector<std::string> catalogLines(Database& database, std::string_view catalog);

/// Empty when the file has no such catalog.
[[nodiscard]] std::string catalogVersion(Database& database, std::string_view catalog);

}   // namespace waymark::store
