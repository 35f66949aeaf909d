#include "support/hostile_lines.h"

#include <filesystem>
#include <fstream>

#include <nlohmann/json.hpp>

namespace waymark::test {

std::vector<std::string> hostileLines()
{
    std::ifstream file(std::filesystem::path(WAYMARK_SHARED_DATA) / "blns" / "blns.json");
    if (!file) return {};
    return nlohmann::json::parse(file).get<std::vector<std::string>>();
}

}   // namespace waymark::test
