#include "store/steady_locks.h"

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

}   // namespace

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
