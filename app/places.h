#pragma once

#include "workspace/workspace.h"

#include <chrono>
#include <filesystem>
#include <string>

namespace waymark::app {

/// Where the program keeps what, as the XDG base directory specification has it.
struct Places
{
    std::filesystem::path dataFile;
    std::filesystem::path backupFolder;   ///< beside the data file
    std::filesystem::path stateFolder;   ///< what this machine wrote last, and the log
    std::filesystem::path configFolder;
};

/// `dataFile` empty: the default one. All paths are absolute.
[[nodiscard]] Places findPlaces(const std::filesystem::path& dataFile = {});

[[nodiscard]] OpenOptions openOptions(const Places& places, std::chrono::milliseconds patience);

}   // namespace waymark::app
