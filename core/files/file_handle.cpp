#include "files/file_handle.h"

#include <algorithm>
#include <cerrno>
#include <limits>

#include <fcntl.h>
#include <unistd.h>

namespace waymark {

namespace {

/// Linux has closed the descriptor even when close says EINTR; another try could close somebody else's.
int closeDescriptor(int descriptor)
{
    return ::close(descriptor) == 0 || errno == EINTR ? 0 : errno;
}

}

FileHandle& FileHandle::operator=(FileHandle&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

FileHandle::~FileHandle()
{
    if (isOpen()) closeDescriptor(m_descriptor);
}

int openFile(const std::filesystem::path& path, int flags, unsigned mode, FileHandle& handle)
{
    int descriptor = -1;
    do descriptor = ::open(path.c_str(), flags | O_CLOEXEC, mode);
    while (descriptor < 0 && errno == EINTR);
    if (descriptor < 0) return errno;
    handle = FileHandle(descriptor);
    return 0;
}

int writeAll(const FileHandle& handle, std::string_view bytes)
{
    constexpr std::size_t most = std::numeric_limits<int>::max() / 2;
    while (!bytes.empty()) {
        const auto written = ::write(handle.get(), bytes.data(), std::min(bytes.size(), most));
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return errno;
        if (written == 0) return EIO;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

int syncFile(const FileHandle& handle)
{
    int failed = 0;
    do failed = ::fsync(handle.get());
    while (failed != 0 && errno == EINTR);
    return failed == 0 ? 0 : errno;
}

int syncFolder(const FileHandle& folder)
{
    const int failed = syncFile(folder);
    return failed == EINVAL || failed == ENOTSUP ? 0 : failed;
}

int checkClosing(const FileHandle& handle)
{
    const int twin = ::fcntl(handle.get(), F_DUPFD_CLOEXEC, 0);
    return twin < 0 ? errno : closeDescriptor(twin);
}

}
