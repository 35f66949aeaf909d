#pragma once

#include "files/file_handle.h"

#include <filesystem>
#include <optional>

namespace waymark {

/// A new, empty file `.NAME.waymark-PID.tmp` beside the target, locked as long as this lives and removed with it, and with
/// what SQLite put beside it, unless it took the target's name. The lock tells a file that is being written from one whose
/// writer was killed.
class TemporaryFile
{
public:
    explicit TemporaryFile(std::filesystem::path target) : m_target(std::move(target)) {}
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile();

    // Each answers 0 or the errno of what failed.

    /// With these permissions; without them, those that a new file gets here.
    [[nodiscard]] int create(std::optional<unsigned> mode);
    /// Replaces the target in one step.
    [[nodiscard]] int takeTargetsName();
    /// Takes the target's name unless something has it already: EEXIST.
    [[nodiscard]] int takeFreeName();

    [[nodiscard]] const FileHandle& handle() const { return m_handle; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    [[nodiscard]] int createLocked(unsigned mode);

    std::filesystem::path m_target;
    std::filesystem::path m_path;   ///< empty while there is nothing to remove
    FileHandle m_handle;
};

/// Removes what killed writers of this target left beside it: files of that very name that nobody holds, and their companions.
void removeStaleTemporaryFiles(const std::filesystem::path& target);
/// The same of all targets in a folder of ours.
void removeStaleTemporaryFilesIn(const std::filesystem::path& folder);

}
