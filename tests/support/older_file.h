#pragma once

#include <filesystem>
#include <string>

namespace waymark::test {

// What the program of the first format (commit 5cab884) wrote, by the sample catalog: Ann Reyes, renamed, with states, notes,
// evidence, an undo and a redo, and Ben, who was removed.

/// A data file, with an undo stack and a draft.
void makeFileOfFormat1(const std::filesystem::path& file);
/// Ann's progress document; what nobody reads back is cut out.
[[nodiscard]] std::string documentOfFormat1();

}   // namespace waymark::test
