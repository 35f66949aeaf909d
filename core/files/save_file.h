#pragma once

#include "base/result.h"

#include <filesystem>
#include <string_view>

namespace waymark {

/// Makes the bytes durable under that name, or leaves what was there as it was: a temporary file beside the target, a
/// checked flush, fsync, rename, fsync of the folder. A symbolic link is followed. Nothing is left over after an error.
[[nodiscard]] Result<void> saveFile(const std::filesystem::path& target, std::string_view bytes);

}   // namespace waymark
