// A progress document that anybody may have written. See run_fuzzers.py.
#include "document/json_import.h"
#include "progress/event_check.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto document = waymark::readProgressJson({reinterpret_cast<const char*>(data), size});
    if (!document) return 0;
    const bool isWhole = !document->log.empty() && waymark::eventProblems(document->log, 1).empty();
    if (!isWhole) std::abort();
    return 0;
}
