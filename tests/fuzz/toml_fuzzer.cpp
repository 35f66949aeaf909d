// A catalog that anybody may have written. See run_fuzzers.py.
#include "catalog_file/catalog_reader.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const waymark::SourceText source{"fuzz.toml", std::string(reinterpret_cast<const char*>(data), size)};
    const waymark::CatalogReading reading = waymark::readCatalog({source});
    // Whoever is told nothing takes it for whole.
    if (reading.faults.empty() && reading.catalog.heads.size() != 1) std::abort();
    return 0;
}
