#include "files/temporary_file.h"

#include <cerrno>
#include <cstdio>
#include <string>
#include <string_view>
#include <system_error>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace waymark {

namespace {

/// Names of files end at 255 bytes; a long target's is cut between two letters.
std::string prefixFor(const std::filesystem::path& target)
{
    constexpr std::size_t most = 200;
    auto name = target.filename().string();
    if (name.size() > most) {
        std::size_t end = most;
        while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U) --end;
        name.resize(end);
    }
    return fmt::format(".{}.waymark-", name);
}

constexpr std::string_view suffix = ".tmp";

bool isTemporaryName(std::string_view name, std::string_view prefix)
{
    if (!name.starts_with(prefix) || !name.ends_with(suffix)) return false;
    if (name.size() <= prefix.size() + suffix.size()) return false;
    const auto number = name.substr(prefix.size(), name.size() - prefix.size() - suffix.size());
    return number.find_first_not_of("0123456789-") == std::string_view::npos;
}

/// False when another holds it. A file system without locks gives nobody a lock: then it counts as held.
bool lockNow(const FileHandle& handle)
{
    return ::flock(handle.get(), LOCK_EX | LOCK_NB) == 0;
}

}

TemporaryFile::~TemporaryFile()
{
    if (!m_path.empty()) ::unlink(m_path.c_str());
}

int TemporaryFile::create(std::optional<unsigned> mode)
{
    constexpr unsigned ofNewFiles = 0666;
    if (const int failed = createLocked(mode.value_or(ofNewFiles)); failed != 0) return failed;
    // Some file systems keep no permissions; the bytes matter more.
    if (mode) static_cast<void>(::fchmod(m_handle.get(), *mode));
    return 0;
}

int TemporaryFile::createLocked(unsigned mode)
{
    constexpr int most = 100;
    const auto prefix = prefixFor(m_target);
    for (int attempt = 0; attempt < most; ++attempt) {
        const auto number = attempt == 0 ? fmt::format("{}", ::getpid()) : fmt::format("{}-{}", ::getpid(), attempt);
        const auto path = m_target.parent_path() / fmt::format("{}{}{}", prefix, number, suffix);
        const int failed = openFile(path, O_WRONLY | O_CREAT | O_EXCL, mode, m_handle);
        if (failed == EEXIST) continue;
        if (failed != 0) return failed;
        m_path = path;
        static_cast<void>(::flock(m_handle.get(), LOCK_EX));
        // Somebody who was clearing up may have taken it for a stale one before it was locked.
        struct stat found = {};
        if (::fstat(m_handle.get(), &found) == 0 && found.st_nlink > 0) return 0;
        m_path.clear();
    }
    return EEXIST;
}

int TemporaryFile::takeTargetsName()
{
    if (std::rename(m_path.c_str(), m_target.c_str()) != 0) return errno;
    m_path.clear();
    return 0;
}

void removeStaleTemporaryFiles(const std::filesystem::path& target)
{
    const auto prefix = prefixFor(target);
    std::error_code failed;
    for (std::filesystem::directory_iterator at(target.parent_path(), failed), end; !failed && at != end;
         at.increment(failed)) {
        if (!isTemporaryName(at->path().filename().string(), prefix)) continue;
        FileHandle handle;
        if (openFile(at->path(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK, 0, handle) != 0) continue;
        struct stat found = {};
        if (::fstat(handle.get(), &found) != 0 || !S_ISREG(found.st_mode) || !lockNow(handle)) continue;
        // Its writer may have finished meanwhile, and the name may be the next file's.
        struct stat now = {};
        if (::lstat(at->path().c_str(), &now) != 0 || now.st_ino != found.st_ino) continue;
        ::unlink(at->path().c_str());
    }
}

}
