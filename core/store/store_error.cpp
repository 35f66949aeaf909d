#include "store/store_error.h"

#include "files/file_handle.h"
#include "store/sentences.h"

#include <cerrno>
#include <cstring>
#include <system_error>

#include <SQLiteCpp/Exception.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>

namespace waymark::store {

namespace {

bool isThere(const std::filesystem::path& file)
{
    std::error_code error;
    return std::filesystem::exists(file, error);
}

// What fails for want of room is not always called so: a copy that was cut short is an EIO of the standard library.
bool hasNoRoom(const std::filesystem::path& file)
{
    constexpr std::uintmax_t leastRoom = 65'536;
    std::error_code error;
    const auto room = std::filesystem::space(std::filesystem::absolute(file, error).parent_path(), error);
    return !error && room.available < leastRoom;
}

Error errorOfSqlite(const SQLite::Exception& exception, const std::filesystem::path& file)
{
    std::string detail = fmt::format("SQLite {}: {}", exception.getExtendedErrorCode(), exception.what());
    const std::string name = file.string();
    switch (exception.getErrorCode()) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {ErrorKind::Busy, say::Busy(name), std::move(detail)};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH: return {ErrorKind::ReadOnly, say::ReadOnly(name), std::move(detail)};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return {ErrorKind::Damaged, say::Damaged(name), std::move(detail)};
    case SQLITE_NOMEM: return {ErrorKind::Io, say::NoMemory(name), std::move(detail)};
    case SQLITE_FULL: return {ErrorKind::DiskFull, say::DiskFull(name), std::move(detail)};
    case SQLITE_IOERR:
        if (errno == ENOSPC || errno == EDQUOT || hasNoRoom(file))
            return {ErrorKind::DiskFull, say::DiskFull(name), std::move(detail)};
        return {ErrorKind::Io, say::DiskFault(name), std::move(detail)};
    default: return {ErrorKind::Io, say::DiskFault(name), std::move(detail)};
    }
}

}   // namespace

Error errorOfErrno(int number, const std::filesystem::path& file)
{
    if (number == EIO && hasNoRoom(file)) number = ENOSPC;
    std::string detail = std::strerror(number);
    const std::string name = file.string();
    switch (number) {
    case ENOSPC:
    case EDQUOT: return {ErrorKind::DiskFull, say::DiskFull(name), std::move(detail)};
    case EACCES:
    case EPERM:
    case EROFS:
        return {ErrorKind::ReadOnly, isThere(file) ? say::ReadOnly(name) : say::FolderClosed(name), std::move(detail)};
    case ENOENT:
    case ENOTDIR: return {ErrorKind::Io, say::NoFolder(name), std::move(detail)};
    default: return {ErrorKind::Io, say::DiskFault(name), std::move(detail)};
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
    if (failed != 0) throw StoreError({ErrorKind::Io, say::NotConfirmed(file.string()), std::strerror(failed)});
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
        return {ErrorKind::Io, say::NoMemory(file.string())};
    } catch (const std::exception& exception) {
        return {ErrorKind::Damaged, say::DoesNotFit(file.string()), exception.what()};
    }
}

}   // namespace waymark::store
