#pragma once

#include "catalog/catalog.h"

#include <string>
#include <string_view>

namespace waymark::store {

class Database;

/// Puts a catalog into the tables, in place of one of the same id. Within the caller's transaction.
void writeCatalog(Database& database, const Catalog& catalog);
void removeCatalog(Database& database, std::string_view catalog);

/// All catalogs of the file as one, in the order in which they came.
[[nodiscard]] Catalog readCatalogs(Database& database);

/// Empty when the file has no such catalog.
[[nodiscard]] std::string catalogVersion(Database& database, std::string_view catalog);

}   // namespace waymark::store
