#include "catalog_file/builtin_catalog.h"

#include "catalog_file/catalog_reader.h"
#include "catalog_file/sentences.h"

#include <span>
#include <string_view>
#include <utility>

namespace waymark {

namespace builtin {
std::span<const std::pair<std::string_view, std::string_view>> catalogFiles();
}

const CatalogHead& builtinCatalogHead()
{
    static const CatalogHead head = [] {
        for (const auto& [name, text] : builtin::catalogFiles())
            if (name == "catalog.toml") return readCatalogHead({std::string(name), std::string(text)});
        return CatalogHead{};
    }();
    return head;
}

Result<Catalog> readBuiltinCatalog()
{
    std::vector<SourceText> sources;
    for (const auto& [name, text] : builtin::catalogFiles()) sources.push_back({std::string(name), std::string(text)});
    CatalogReading reading = readCatalog(sources);
    if (reading.faults.empty()) return std::move(reading.catalog);
    return Error{ErrorKind::Damaged, say::BuiltinFaulty(), describe(reading.faults.front())};
}

}   // namespace waymark
