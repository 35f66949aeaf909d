#include "files/temporary_file.h"

#include "files/folder.h"
#include "files/own_file.h"

#include <cerrno>
#include <cstdio>
#include <set>
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

constexpr std::string_view mark = ".waymark-";

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
    return fmt::format(".{}{}", name, mark);
}

constexpr std::string_view suffix = ".tmp";

/// The temporary file that it is, or belongs to; empty: it is none of ours. Without a prefix of any target.
std::string temporaryOf(std::string_view name, std::string_view prefix)
{
    for (const auto ending : CompanionEndings)
        if (name.ends_with(ending)) name.remove_suffix(ending.size());
    if (!name.starts_with('.') || !name.ends_with(suffix)) return {};
    const auto at = prefix.empty() ? name.rfind(mark) : 0;
    const auto head = prefix.empty() && at != std::string_view::npos ? name.substr(0, at + mark.size()) : prefix;
    if (head.empty() || !name.starts_with(head) || name.size() <= head.size() + suffix.size()) return {};
    const auto number = name.substr(head.size(), name.size() - head.size() - suffix.size());
    return number.find_first_not_of("0123456789-") == std::string_view::npos ? std::string(name) : std::string();
}

void removeWithCompanions(const std::filesystem::path& path)
{
    // The file last: as long as it is there, what belongs to it is found.
    for (const auto ending : CompanionEndings) ::unlink((path.string() + std::string(ending)).c_str());
    ::unlink(path.c_str());
}

/// False when another holds it. A file system without locks gives nobody a lock: then it counts as held.
bool lockNow(const FileHandle& handle)
{
    return ::flock(handle.get(), LOCK_EX | LOCK_NB) == 0;
}

}

TemporaryFile::~TemporaryFile()
{
    if (!m_path.empty()) removeWithCompanions(m_path);
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

int TemporaryFile::takeFreeName()
{
    if (::link(m_path.c_str(), m_target.c_str()) == 0) return 0;   // this name of it goes with the destructor
    if (errno == EEXIST) return EEXIST;
    // A file system without hard links; RENAME_NOREPLACE keeps the promise there.
    if (::renameat2(AT_FDCWD, m_path.c_str(), AT_FDCWD, m_target.c_str(), RENAME_NOREPLACE) != 0) return errno;
    m_path.clear();
    return 0;
}

namespace {

constexpr unsigned ownerAlone = 0600;

/// Nobody holds it: its writer was killed.
void removeIfStale(const std::filesystem::path& path)
{
    FileHandle handle;
    const int failed = openFile(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, 0, handle);
    // Of one that is gone what belonged to it may be left; whoever has the name may take it away.
    if (failed == ENOENT && openFile(path, O_WRONLY | O_CREAT | O_EXCL, ownerAlone, handle) != 0) return;
    if (failed != 0 && failed != ENOENT) return;
    struct stat found = {};
    if (::fstat(handle.get(), &found) != 0 || !S_ISREG(found.st_mode) || !lockNow(handle)) return;
    // Its writer may have finished meanwhile, and the name may be the next file's.
    struct stat now = {};
    if (::lstat(path.c_str(), &now) != 0 || now.st_ino != found.st_ino) return;
    removeWithCompanions(path);
}

void removeStale(const std::filesystem::path& folder, std::string_view prefix)
{
    std::set<std::string> names;
    for (const std::filesystem::path& file : filesIn(folder))
        if (auto name = temporaryOf(file.filename().string(), prefix); !name.empty()) names.insert(std::move(name));
    for (const std::string& name : names) removeIfStale(folder / name);
}

}

void removeStaleTemporaryFiles(const std::filesystem::path& target)
{
    removeStale(target.parent_path(), prefixFor(target));
}

void removeStaleTemporaryFilesIn(const std::filesystem::path& folder)
{
    removeStale(folder, {});
}

}
