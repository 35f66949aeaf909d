#pragma once

#include "catalog/catalog.h"
#include "catalog_file/toml_record.h"

namespace waymark {

// What one TOML table of each kind says, as the catalog's values. resources/catalog/README.md is the format.

[[nodiscard]] CatalogHead readHead(const toml::table& table, const ReadingContext& context);

/// All records of one file, added to the catalog. Faults go to the context.
void readRecords(const toml::table& root, const ReadingContext& context, Catalog& catalog);

}   // namespace waymark
