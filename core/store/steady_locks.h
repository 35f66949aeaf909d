#pragma once

#include <filesystem>

namespace waymark::store {

/// From now on SQLite's locks belong to the file that it opened and no longer to the whole process. A lock of the common
/// kind (fcntl F_SETLK) is gone as soon as anything in the process closes any descriptor of that file: a file dialog that
/// looks at what is in its folder is enough, and then another program takes the -wal away from under an open window. Open
/// file description locks (fcntl(2)) have no such trap, and both kinds respect one another. Before the first file is
/// opened; again is nothing.
void useSteadyLocks();

/// Whether a connection holds the file that stands there now: in WAL mode each does for as long as it is open.
[[nodiscard]] bool isInUse(const std::filesystem::path& file);
/// Whether somebody works with what SQLite put beside that name: with the file itself, or with one that stood there before.
[[nodiscard]] bool isCompanionInUse(const std::filesystem::path& file);

}   // namespace waymark::store
