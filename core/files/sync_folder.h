#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace waymark {

/// The program that keeps the folder of this file in step with others, by what it leaves in a folder above or by that
/// folder's name: "Syncthing", "Dropbox" …; empty: none is seen.
[[nodiscard]] std::string syncProgramOf(const std::filesystem::path& file);

/// Data files beside this one that are named as sync programs name a version which they could not bring in, by name.
[[nodiscard]] std::vector<std::filesystem::path> conflictCopiesOf(const std::filesystem::path& file);

}   // namespace waymark
