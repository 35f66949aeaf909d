// A PDF to which anything may be attached. See run_fuzzers.py.
#include "pdf/pdf_attachment.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::size_t most = 1 << 20;
    const auto attached =
        waymark::attachmentOf({reinterpret_cast<const char*>(data), size}, waymark::ProgressAttachment, most);
    if (attached && attached->size() > most) std::abort();
    return 0;
}
