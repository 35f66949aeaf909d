#include "store/store_error.h"

#include "files/file_handle.h"

#include <cerrno>
#include <cstring>
#include <system_error>

#include <SQLiteCpp/Exception.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>

namespace waymark::store {

namespace {

Error make(ErrorKind kind, const std::filesystem::path& file, std::string_view sentence, std::string detail)
{
    return {kind, fmt::format(fmt::runtime(sentence), file.string()), std::move(detail)};
}

constexpr auto FullText = "The disk that holds {} is full. Nothing was changed; make room, then try again.";
constexpr auto ReadOnlyText = "{} may be read but not changed. Nothing was changed; see who may write to it.";
constexpr auto ClosedFolderText =
    "The folder of {} may not be entered or written to. Nothing was changed; see who may.";
constexpr auto IoText = "The system could not read or write {}. Nothing was changed; see whether its disk is well.";

constexpr auto NoMemoryText = "There is not enough memory to work on {}. Nothing was changed.";

bool isThere(const std::filesystem::path& file)
{
    std::error_code error;
    return std::filesystem::exists(file, error);
}

bool isDiskFull(const SQLite::Exception& exception)
{
    return exception.getErrorCode() == SQLITE_FULL || errno == ENOSPC || errno == EDQUOT;
}

Error errorOfSqlite(const SQLite::Exception& exception, const std::filesystem::path& file)
{
    std::string detail = fmt::format("SQLite {}: {}", exception.getExtendedErrorCode(), exception.what());
    switch (exception.getErrorCode()) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return make(ErrorKind::Busy, file,
            "Another program is writing to {}. Nothing was changed; try again in a moment.", std::move(detail));
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH: return make(ErrorKind::ReadOnly, file, ReadOnlyText, std::move(detail));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return make(ErrorKind::Damaged, file, "{} is damaged. Nothing was changed.", std::move(detail));
    case SQLITE_NOMEM: return make(ErrorKind::Io, file, NoMemoryText, std::move(detail));
    case SQLITE_FULL: return make(ErrorKind::DiskFull, file, FullText, std::move(detail));
    case SQLITE_IOERR:
        if (isDiskFull(exception)) return make(ErrorKind::DiskFull, file, FullText, std::move(detail));
        return make(ErrorKind::Io, file, IoText, std::move(detail));
    default: return make(ErrorKind::Io, file, IoText, std::move(detail));
    }
}

}   // namespace

Error errorOfErrno(int number, const std::filesystem::path& file)
{
    std::string detail = std::strerror(number);
    switch (number) {
    case ENOSPC:
    case EDQUOT: return make(ErrorKind::DiskFull, file, FullText, std::move(detail));
    case EACCES:
    case EPERM:
    case EROFS:
        return make(ErrorKind::ReadOnly, file, isThere(file) ? ReadOnlyText : ClosedFolderText, std::move(detail));
    case ENOENT:
    case ENOTDIR:
        return make(ErrorKind::Io, file, "The folder of {} is not there and could not be made. Nothing was changed.",
            std::move(detail));
    default: return make(ErrorKind::Io, file, IoText, std::move(detail));
    }
}

void requireDone(int number, const std::filesystem::path& file)
{
    if (number != 0) throw StoreError(errorOfErrno(number, file));
}

void syncFolderOf(const std::filesystem::path& file)
{
    FileHandle folder;
    int failed = openFile(file.parent_path(), O_RDONLY | O_DIRECTORY, 0, folder);
    if (failed == 0) failed = syncFolder(folder);
    if (failed != 0)
        throw StoreError({ErrorKind::Io,
            fmt::format("{} was written, but the disk did not confirm that it would survive a power cut; do it again.",
                file.string()),
            std::strerror(failed)});
}

Error errorOfException(const std::filesystem::path& file)
{
    try {
        throw;
    } catch (const StoreError& exception) {
        return exception.error();
    } catch (const SQLite::Exception& exception) {
        return errorOfSqlite(exception, file);
    } catch (const std::filesystem::filesystem_error& exception) {
        return errorOfErrno(exception.code().value(), file);
    } catch (const std::bad_alloc&) {
        return make(ErrorKind::Io, file, NoMemoryText, {});
    } catch (const std::exception& exception) {
        return make(
            ErrorKind::Damaged, file, "{} holds what does not fit together. Nothing was changed.", exception.what());
    }
}

}   // namespace waymark::store
