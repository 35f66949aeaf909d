#include "support/temp_folder.h"

#include <cstdlib>
#include <stdexcept>
#include <string>

namespace waymark::test {

TempFolder::TempFolder()
{
    std::string name = (std::filesystem::temp_directory_path() / "waymark-test-XXXXXX").string();
    if (!::mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
    m_path = name;
}

TempFolder::~TempFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

}   // namespace waymark::test
