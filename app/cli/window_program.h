#pragma once

#include <string>
#include <vector>

namespace waymark::cli {

/// Runs the program `waymark` beside this one, else the one on the PATH, without a display, and waits for it. Its stderr
/// is ours. Answers its exit code; a Failure (not exported) when it cannot be started or was killed.
int runWindowProgram(const std::vector<std::string>& arguments);

}   // namespace waymark::cli
