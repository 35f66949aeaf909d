#pragma once

#include "base/result.h"

#include <filesystem>
#include <string_view>

namespace waymark {

/// What may be replaced.
struct Replacing
{
    std::string_view begins;   ///< an ordinary file that begins so; none when it is empty
    bool isForced = false;   ///< any ordinary file
};

/// Makes the bytes durable under that name, or leaves what was there as it was: a temporary file beside the target, a
/// checked flush, fsync, rename, fsync of the folder. A symbolic link is followed. Nothing is left over after an error.
/// Occupied: something stands there that may not be replaced so. Data files, what belongs to them, folders and devices
/// never are, forced or not: Invalid.
[[nodiscard]] Result<void> saveFile(
    const std::filesystem::path& target, std::string_view bytes, const Replacing& replacing = {});

}   // namespace waymark
