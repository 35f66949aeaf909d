#pragma once

#include <filesystem>

namespace waymark::app {

/// Until startLog() nothing that is logged goes anywhere: the terminal is for what the program says itself.
void holdLog();

/// Sends what spdlog is told to `waymark.log` in that folder: three files of 1 MB at most. Where it cannot be written
/// there is no log, and the program goes on. No learner's text may ever be logged: no names, notes or links.
void startLog(const std::filesystem::path& stateFolder);

}   // namespace waymark::app
