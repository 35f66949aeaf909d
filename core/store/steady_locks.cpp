#include "store/steady_locks.h"

#include "files/file_handle.h"

#include <cerrno>
#include <cstdarg>
#include <cstdint>
#include <mutex>

#include <fcntl.h>
#include <sqlite3.h>

namespace waymark::store {

namespace {

int steady(int command)
{
    switch (command) {
    case F_GETLK: return F_OFD_GETLK;
    case F_SETLK: return F_OFD_SETLK;
    case F_SETLKW: return F_OFD_SETLKW;
    default: return command;
    }
}

int lockSteadily(int descriptor, int command, struct flock* asked)
{
    struct flock lock = *asked;
    lock.l_pid = 0;   // of these locks the kernel asks for it
    const int answer = ::fcntl(descriptor, steady(command), &lock);
    // A file system that knows them not has the common ones.
    if (answer != 0 && errno == EINVAL) return ::fcntl(descriptor, command, asked);
    if (command == F_GETLK) *asked = lock;
    return answer;
}

/// fcntl(2) as SQLite calls it: of a lock, else with a number.
int steadyFcntl(int descriptor, int command, ...)
{
    va_list arguments;
    va_start(arguments, command);
    const bool isLock = steady(command) != command;
    const int answer = isLock ? lockSteadily(descriptor, command, va_arg(arguments, struct flock*))
                              : ::fcntl(descriptor, command, va_arg(arguments, int));
    va_end(arguments);
    return answer;
}

// Where SQLite locks: https://www.sqlite.org/fileformat2.html, "the lock-byte page", and os_unix.c, UNIX_SHM_DMS.
constexpr off_t SharedFirst = 0x40000002, SharedBytes = 510, InUseByte = 128;

bool isLocked(const std::filesystem::path& path, off_t first, off_t length)
{
    FileHandle handle;
    if (openFile(path, O_RDWR, 0, handle) != 0) return false;
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = first;
    lock.l_len = length;
    return lockSteadily(handle.get(), F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

}   // namespace

bool isInUse(const std::filesystem::path& file)
{
    return isLocked(file, SharedFirst, SharedBytes);
}

bool isCompanionInUse(const std::filesystem::path& file)
{
    return isLocked(file.string() + "-shm", InUseByte, 1);
}

void useSteadyLocks()
{
    static std::once_flag once;
    std::call_once(once, [] {
        sqlite3_vfs* vfs = sqlite3_vfs_find(nullptr);
        if (vfs == nullptr || vfs->iVersion < 3 || vfs->xSetSystemCall == nullptr) return;
        // SQLite keeps each call of the system as a function without arguments and casts it back.
        vfs->xSetSystemCall(vfs, "fcntl", reinterpret_cast<sqlite3_syscall_ptr>(&steadyFcntl));
    });
}

}   // namespace waymark::store
