#include "files/save_file.h"

#include "files/links.h"
#include "files/own_file.h"
#include "files/sentences.h"
#include "files/temporary_file.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <optional>
#include <string>
#include <system_error>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

namespace waymark {

namespace {

using Path = std::filesystem::path;

/// On one line, whatever a file's name holds.
std::string shown(const Path& path)
{
    auto text = path.string();
    std::replace_if(
        text.begin(), text.end(), [](char letter) { return static_cast<unsigned char>(letter) < 0x20; }, '?');
    return text;
}

Error refusalOf(int code, std::string_view file)
{
    switch (code) {
    case ENOSPC: return {ErrorKind::DiskFull, say::DiskFull(file)};
    case EDQUOT: return {ErrorKind::DiskFull, say::ShareUsedUp(file)};
    case EFBIG: return {ErrorKind::DiskFull, say::FileTooLarge(file)};
    case EROFS: return {ErrorKind::ReadOnly, say::DiskReadOnly(file)};
    case EACCES:
    case EPERM: return {ErrorKind::ReadOnly, say::NotAllowed(file)};
    case ENOENT:
    case ENOTDIR: return {ErrorKind::NotFound, say::NoFolder(file)};
    case EISDIR: return {ErrorKind::Invalid, say::IsFolder(file)};
    case ENAMETOOLONG: return {ErrorKind::Invalid, say::NameTooLong(file)};
    case ELOOP: return {ErrorKind::Invalid, say::LinksInRing(file)};
    case ENODEV: return {ErrorKind::Invalid, say::IsDevice(file)};
    default: return {ErrorKind::Io, say::Refused(file)};
    }
}

Error notSaved(const Path& target, int code, std::string_view step)
{
    Error refusal = refusalOf(code, shown(target));
    refusal.detail = fmt::format("{}: {}", step, std::strerror(code));
    return refusal;
}

Error notConfirmed(const Path& target, int code)
{
    return {
        ErrorKind::Io, say::NotConfirmed(shown(target)), fmt::format("fsync of the folder: {}", std::strerror(code))};
}

/// What stands there already: its permissions, or nothing.
int inspect(const Path& target, std::optional<unsigned>& mode)
{
    if (target.filename().empty() || target.filename() == "." || target.filename() == "..") return EISDIR;
    struct stat found = {};
    if (::stat(target.c_str(), &found) != 0) return errno == ENOENT ? 0 : errno;
    if (S_ISDIR(found.st_mode)) return EISDIR;
    if (!S_ISREG(found.st_mode)) return ENODEV;
    // A rename would go past the file's own permissions.
    if (::faccessat(AT_FDCWD, target.c_str(), W_OK, AT_EACCESS) != 0) return errno;
    mode = found.st_mode & 0777U;
    return 0;
}

Error notOver(const Path& target, OwnFile own)
{
    const auto& sentence = own == OwnFile::Book ? say::IsBook
        : own == OwnFile::Companion             ? say::IsCompanion
                                                : say::IsDataFile;
    return {ErrorKind::Invalid, sentence(shown(target))};
}

/// Whether what stands there begins so, or holds nothing.
bool isReplaceable(const Path& target, std::string_view begins)
{
    FileHandle handle;
    if (openFile(target, O_RDONLY | O_NONBLOCK, 0, handle) != 0) return false;
    struct stat found = {};
    if (::fstat(handle.get(), &found) == 0 && found.st_size == 0) return true;
    std::string head(begins.size(), '\0');
    const auto read = ::pread(handle.get(), head.data(), head.size(), 0);
    return !begins.empty() && read == static_cast<ssize_t>(head.size()) && head == begins;
}

}

Result<void> saveFile(const Path& asked, std::string_view bytes, const Replacing& replacing)
{
    Path target = asked;
    std::optional<unsigned> mode;
    FileHandle folder;
    if (asked.empty()) return Error{ErrorKind::Invalid, say::NoFileNamed()};
    if (const int failed = followLinks(target)) return notSaved(asked, failed, "readlink");
    if (const int failed = inspect(target, mode)) return notSaved(asked, failed, "stat");
    if (const OwnFile own = ownFileAt(target); own != OwnFile::None) return notOver(asked, own);
    if (mode && !replacing.isForced && !isReplaceable(target, replacing.begins))
        return Error{ErrorKind::Occupied, say::HoldsSomethingElse(shown(asked))};
    if (const int failed = openFile(target.parent_path(), O_RDONLY | O_DIRECTORY, 0, folder))
        return notSaved(asked, failed, "open of the folder");

    removeStaleTemporaryFiles(target);
    TemporaryFile temporary(target);
    if (const int failed = temporary.create(mode)) return notSaved(asked, failed, "open");
    if (const int failed = writeAll(temporary.handle(), bytes)) return notSaved(asked, failed, "write");
    if (const int failed = syncFile(temporary.handle())) return notSaved(asked, failed, "fsync");
    if (const int failed = checkClosing(temporary.handle())) return notSaved(asked, failed, "close");
    if (const int failed = temporary.takeTargetsName()) return notSaved(asked, failed, "rename");
    if (const int failed = syncFolder(folder)) return notConfirmed(asked, failed);
    return {};
}

}
