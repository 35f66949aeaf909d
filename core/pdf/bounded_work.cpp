#include "pdf/bounded_work.h"

#include "files/file_handle.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fstream>
#include <string_view>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace waymark {

namespace {

void limit(__rlimit_resource what, rlim_t most)
{
    rlimit held{};
    ::getrlimit(what, &held);
    held.rlim_cur = std::min(most, held.rlim_max);
    ::setrlimit(what, &held);
}

/// What this process has of addresses, in bytes.
rlim_t addressSpace()
{
    rlim_t pages = 0;
    std::ifstream("/proc/self/statm") >> pages;
    return pages * static_cast<rlim_t>(::sysconf(_SC_PAGESIZE));
}

/// Ends this process when its time is over or its parent is gone.
void limitTime(unsigned seconds)
{
    sigset_t alarm;
    ::sigemptyset(&alarm);
    ::sigaddset(&alarm, SIGALRM);
    ::signal(SIGALRM, SIG_DFL);
    ::sigprocmask(SIG_UNBLOCK, &alarm, nullptr);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::alarm(seconds);
}

/// A signal that ends the child is no crash of the program: its handlers stay out of it, and it leaves no core file.
void dieQuietly()
{
    for (const int crash : {SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGILL}) ::signal(crash, SIG_DFL);
    limit(RLIMIT_CORE, 0);
}

/// Its length goes first, so that an answer cut short is none.
void send(const FileHandle& pipe, const std::string& answer)
{
    const std::size_t length = answer.size();
    if (writeAll(pipe, {reinterpret_cast<const char*>(&length), sizeof length}) == 0) (void)writeAll(pipe, answer);
}

[[noreturn]] void workAsChild(
    const WorkLimits& limits, const FileHandle& pipe, const std::function<std::string()>& work)
{
    try {
        dieQuietly();
        limitTime(limits.seconds);
        limit(RLIMIT_AS, addressSpace() + limits.memory);
        send(pipe, work());
    } catch (...) {
        // The parent sees that there is no answer.
    }
    // Not exit(): what the parent has open is not the child's to close.
    ::_exit(0);
}

std::string readAll(const FileHandle& pipe)
{
    std::string bytes;
    std::array<char, 65'536> part{};
    for (;;) {
        const ssize_t count = ::read(pipe.get(), part.data(), part.size());
        if (count > 0) bytes.append(part.data(), static_cast<std::size_t>(count));
        else if (count == 0 || errno != EINTR) return bytes;
    }
}

std::optional<std::string> answerIn(const std::string& bytes)
{
    std::size_t length = 0;
    if (bytes.size() < sizeof length) return std::nullopt;
    std::memcpy(&length, bytes.data(), sizeof length);
    if (bytes.size() - sizeof length != length) return std::nullopt;
    return bytes.substr(sizeof length);
}

}   // namespace

std::optional<std::string> doneWithin(const WorkLimits& limits, const std::function<std::string()>& work)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) return std::nullopt;
    const FileHandle from(ends[0]);
    FileHandle to(ends[1]);
    const pid_t child = ::fork();
    if (child < 0) return std::nullopt;
    if (child == 0) workAsChild(limits, to, work);
    to = FileHandle();
    std::string bytes = readAll(from);
    while (::waitpid(child, nullptr, 0) < 0 && errno == EINTR) {}
    return answerIn(bytes);
}

}   // namespace waymark
