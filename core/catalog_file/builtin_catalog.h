#pragma once

#include "base/result.h"
#include "catalog/catalog.h"

namespace waymark {

/// Read off the embedded head alone, for the question whether the data file's catalog is older.
[[nodiscard]] const CatalogHead& builtinCatalogHead();

/// The catalog `ai` that the program brings. An error is a fault of the build, which the tests catch.
[[nodiscard]] Result<Catalog> readBuiltinCatalog();

}   // namespace waymark
