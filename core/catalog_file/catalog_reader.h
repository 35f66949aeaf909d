#pragma once

#include "base/result.h"
#include "catalog/catalog.h"

#include <filesystem>
#include <string>
#include <vector>

namespace waymark {

/// A file of a catalog, already in memory.
struct SourceText
{
    std::string name;
    std::string text;
};

/// `skills-data.toml:41: 'sql/joins' has hours of 90; they go from 0.5 to 60`
struct SourceFault
{
    std::string file;
    int line = 0;   ///< from 1; 0 when the fault is the whole file's
    std::string reason;
};

[[nodiscard]] std::string describe(const SourceFault& fault);

/// The catalog is whole and may be used only when there are no faults.
struct CatalogReading
{
    Catalog catalog;
    std::vector<SourceFault> faults;
};

/// Reads the files as one catalog and checks it (see catalog_check.h). The format: resources/catalog/README.md.
/// Hostile input is bounded: 64 MiB a file, nesting as toml++ limits it.
[[nodiscard]] CatalogReading readCatalog(const std::vector<SourceText>& sources);

/// Only the `[catalog]` table; empty fields where it is missing.
[[nodiscard]] CatalogHead readCatalogHead(const SourceText& source);

/// A `.toml` file, or a folder of them in the order of their names.
[[nodiscard]] Result<std::vector<SourceText>> loadCatalogFiles(const std::filesystem::path& fileOrFolder);

}   // namespace waymark
