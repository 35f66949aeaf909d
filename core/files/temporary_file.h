#pragma once

#include "files/file_handle.h"

#include <filesystem>
#include <optional>

namespace waymark {

/// A new, empty file `.NAME.waymark-PID.tmp` beside the target, locked as long as this lives and removed with it unless
/// it took the target's name. The lock tells a file that is being written from one whose writer was killed.
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

    [[nodiscard]] const FileHandle& handle() const { return m_handle; }

private:
    [[nodiscard]] int createLocked(unsigned mode);

    std::filesystem::path m_target;
    std::filesystem::path m_path;   ///< empty while there is nothing to remove
    FileHandle m_handle;
};

/// Removes what killed writers of this target left beside it.
void removeStaleTemporaryFiles(const std::filesystem::path& target);

}
