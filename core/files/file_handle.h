#pragma once

#include <filesystem>
#include <string_view>
#include <utility>

namespace waymark {

/// Owns a file descriptor. Calls of the system that a signal interrupted are made again.
class FileHandle
{
public:
    FileHandle() = default;
    explicit FileHandle(int descriptor) : m_descriptor(descriptor) {}
    FileHandle(FileHandle&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    FileHandle& operator=(FileHandle&& other) noexcept;
    ~FileHandle();

    [[nodiscard]] int get() const { return m_descriptor; }
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }

private:
    int m_descriptor = -1;
};

// Each of these answers 0 or the errno of what failed.

/// `flags` as for open(2); O_CLOEXEC is added.
[[nodiscard]] int openFile(const std::filesystem::path& path, int flags, unsigned mode, FileHandle& handle);
[[nodiscard]] int writeAll(const FileHandle& handle, std::string_view bytes);
[[nodiscard]] int syncFile(const FileHandle& handle);
/// A rename is not durable until its folder is synced too; some file systems know no sync of folders, and that is no fault.
[[nodiscard]] int syncFolder(const FileHandle& folder);
/// Hears what only closing tells (network drives, quotas), while the handle and its lock stay.
[[nodiscard]] int checkClosing(const FileHandle& handle);

}
