#include "support/temp_folder.h"

#include <cstdlib>
#include <stdexcept>
#include <string>

#include <unistd.h>

namespace waymark::test {

namespace {

/// In memory where nothing else is asked for: everything that is written is synced, and no test outlives a power cut.
std::filesystem::path base()
{
    const char* const memory = "/dev/shm";
    const bool isAsked = std::getenv("TMPDIR") != nullptr;
    return !isAsked && ::access(memory, W_OK) == 0 ? memory : std::filesystem::temp_directory_path();
}

}   // namespace

TempFolder::TempFolder()
{
    std::string name = (base() / "waymark-test-XXXXXX").string();
    if (!::mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
    m_path = name;
}

TempFolder::~TempFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

}   // namespace waymark::test
