#pragma once

namespace waymark::cli {

/// Reads the command line, does what it says and answers the exit code. Nothing is thrown.
int runCommandLine(int argc, const char* const* argv);

}   // namespace waymark::cli
