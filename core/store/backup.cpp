#include "store/backup.h"

#include "store/database.h"
#include "store/log_check.h"
#include "store/migrations.h"
#include "store/new_file.h"
#include "store/store_error.h"

#include <cerrno>
#include <cstdio>
#include <system_error>

#include <SQLiteCpp/Backup.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <unistd.h>

namespace waymark::store {

namespace fs = std::filesystem;

namespace {

constexpr int AllPages = -1;

void copyPages(SQLite::Database& to, SQLite::Database& from)
{
    SQLite::Backup backup(to, from);
    const int answer = backup.executeStep(AllPages);
    if (answer != SQLITE_DONE) throw SQLite::Exception("the copy did not finish", answer);
}

void removeQuietly(const fs::path& file)
{
    std::error_code ignored;
    for (const char* ending : {"", "-journal", "-wal", "-shm"}) fs::remove(file.string() + ending, ignored);
}

}   // namespace

std::int64_t copyTo(Database& database, const fs::path& target)
{
    fs::create_directories(target.parent_path());
    const fs::path made = target.string() + fmt::format(".new{}", ::getpid());
    removeQuietly(made);
    try {
        // Made here, not by SQLite, which would let others of this computer read it.
        const int descriptor = ::open(made.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (descriptor < 0) throw StoreError(errorOfErrno(errno, target));
        ::close(descriptor);
        {
            SQLite::Database copy(made.string(), SQLite::OPEN_READWRITE);
            copyPages(copy, database.sql());
            // A backup must open in a read-only folder, where SQLite could not make what a WAL needs.
            copy.exec("PRAGMA journal_mode = DELETE");
        }
        const std::int64_t events = checkBackup(made);
        syncFile(made);
        if (::rename(made.c_str(), target.c_str()) != 0) throw StoreError(errorOfErrno(errno, target));
        syncFolderOf(target);
        return events;
    } catch (...) {
        removeQuietly(made);
        throw;
    }
}

std::unique_ptr<Database> copyInMemory(Database& database)
{
    auto copy = Database::inMemory();
    copyPages(copy->sql(), database.sql());
    migrate(*copy);
    return copy;
}

std::int64_t checkBackup(const fs::path& backup)
{
    Database copy(backup, Access::Immutable, 0);
    copy.verify();
    if (const auto problems = checkLog(copy); !problems.empty())
        throw StoreError({ErrorKind::Damaged, fmt::format("{} is damaged. Nothing was changed.", backup.string()),
            problems.front()});
    return copy.number("SELECT count(*) FROM event");
}

void copyInto(Database& live, const fs::path& backup)
{
    SQLite::Database from(backup.string(), SQLite::OPEN_READONLY);
    copyPages(live.sql(), from);
}

}   // namespace waymark::store
