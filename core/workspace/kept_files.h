#pragma once

#include "workspace/workspace.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace waymark {

/// `2026-11-24-160509`, in UTC.
[[nodiscard]] std::string timeForName(std::int64_t utcMs);
/// What stands for a file's id in the names of its backups.
[[nodiscard]] std::string shortIdOf(const std::string& file);
/// A name in that folder which no backup has: two in one second must not take each other's place.
[[nodiscard]] std::filesystem::path newBackup(
    const std::filesystem::path& folder, std::string_view start, std::int64_t utcMs);

/// What there is of a data file that is not there: the backups of one of its name, newest first, then what was put aside as
/// damaged.
[[nodiscard]] std::vector<std::filesystem::path> keptOf(const OpenOptions& options);

}   // namespace waymark
