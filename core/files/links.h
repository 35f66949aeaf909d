#pragma once

#include <filesystem>

namespace waymark {

/// Makes the path the absolute one behind symbolic links, also behind one that leads to nothing yet. Answers 0 or the
/// errno of what failed.
[[nodiscard]] int followLinks(std::filesystem::path& path);

}   // namespace waymark
