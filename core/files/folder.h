#pragma once

#include <filesystem>
#include <vector>

namespace waymark {

/// The paths of what lies in a folder, in no order, as far as that can be read; none where it is not there.
[[nodiscard]] std::vector<std::filesystem::path> filesIn(const std::filesystem::path& folder);

}   // namespace waymark
