#include "store/backup.h"

#include "files/links.h"
#include "files/own_file.h"
#include "files/temporary_file.h"
#include "store/database.h"
#include "store/log_check.h"
#include "store/migrations.h"
#include "store/sentences.h"
#include "store/steady_locks.h"
#include "store/store_error.h"

#include <system_error>

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

namespace waymark::store {

namespace fs = std::filesystem;

namespace {

constexpr int AllPages = -1;

[[noreturn]] void refuseToReplace(const fs::path& target, const Sentence<std::string_view>& why)
{
    throw StoreError({ErrorKind::Occupied, why(target.string())});
}

/// Nothing stands there, or an earlier backup of the same file that nobody has open.
void requireFree(const fs::path& target, const std::string& file)
{
    std::error_code error;
    const auto status = fs::status(target, error);
    if (!fs::exists(status)) return;
    if (fs::is_directory(status)) refuseToReplace(target, say::TargetIsFolder);
    if (!fs::is_regular_file(status)) refuseToReplace(target, say::TargetIsDevice);
    const OwnFile own = ownFileAt(target);
    if (own == OwnFile::None) refuseToReplace(target, say::TargetIsNoBackup);
    if (own != OwnFile::DataFile) refuseToReplace(target, say::TargetIsCompanion);
    if (isInUse(target)) refuseToReplace(target, say::TargetIsOpen);
    Database there(target, Access::Immutable, 0);
    const BackupHead head = headOf(there);
    if (head.name.empty()) refuseToReplace(target, say::TargetIsDataFile);
    if (head.file != file) refuseToReplace(target, say::TargetIsOfAnother);
}

/// A backup must open in a read-only folder, where SQLite could not make what a WAL needs.
void makeBackup(Database& database, const fs::path& made)
{
    SQLite::Database copy = openPlain(made, SQLite::OPEN_READWRITE);
    copyPages(copy, database.sql());
    copy.exec("PRAGMA journal_mode = DELETE");
    SQLite::Statement mark(
        copy, "INSERT INTO here VALUES ('backup', ?) ON CONFLICT DO UPDATE SET value = excluded.value");
    mark.bind(1, database.file().filename().string());
    mark.exec();
}

/// Under both names for now: what is renamed over the file takes the first one away.
void keepAside(const fs::path& file, const fs::path& aside)
{
    for (const std::string_view ending : {"", "-wal", "-journal"}) {
        const fs::path from = file.string() + std::string(ending), to = aside.string() + std::string(ending);
        std::error_code error;
        if (!fs::exists(from, error)) continue;
        fs::create_hard_link(from, to, error);
        if (error) fs::copy_file(from, to);
    }
    syncFolderOf(aside);
}

/// They would be brought over into what comes in the file's place.
void removeCompanions(const fs::path& file)
{
    for (const auto ending : CompanionEndings) fs::remove(file.string() + std::string(ending));
}

}   // namespace

void copyPages(SQLite::Database& to, SQLite::Database& from)
{
    SQLite::Backup backup(to, from);
    const int answer = backup.executeStep(AllPages);
    if (answer != SQLITE_DONE) throw SQLite::Exception("the copy did not finish", answer);
}

BackupHead headOf(Database& database)
{
    return {database.here("file"), database.here("backup")};
}

void unmarkBackup(Database& database)
{
    database.exec("DELETE FROM here WHERE key = 'backup'");
}

std::int64_t copyTo(Database& database, const fs::path& asked)
{
    fs::path target = asked;
    requireDone(followLinks(target), asked);
    requireFree(target, database.here("file"));
    fs::create_directories(target.parent_path());
    removeStaleTemporaryFiles(target);
    TemporaryFile made(target);
    requireDone(made.create(ModeOfOurs), asked);
    makeBackup(database, made.path());
    const std::int64_t events = checkBackup(made.path());
    requireDone(syncFile(made.handle()), asked);
    requireDone(made.takeTargetsName(), asked);
    syncFolderOf(target);
    return events;
}

void putInPlace(const fs::path& backup, const fs::path& file, const fs::path& aside)
{
    checkBackup(backup);
    TemporaryFile made(file);
    requireDone(made.create(ModeOfOurs), file);
    {
        SQLite::Database from = openPlain(backup, SQLite::OPEN_READONLY);
        SQLite::Database copy = openPlain(made.path(), SQLite::OPEN_READWRITE);
        copyPages(copy, from);
        copy.exec("DELETE FROM here WHERE key = 'backup'; PRAGMA journal_mode = WAL");
    }
    checkBackup(made.path());
    requireDone(syncFile(made.handle()), file);
    if (!aside.empty()) keepAside(file, aside);
    removeCompanions(file);
    requireDone(made.takeTargetsName(), file);
    syncFolderOf(file);
}

void putAside(const fs::path& file, const fs::path& aside)
{
    keepAside(file, aside);
    removeCompanions(file);
    fs::remove(file);
    syncFolderOf(file);
}

std::unique_ptr<Database> copyInMemory(Database& database)
{
    auto copy = Database::inMemory(database.file());
    copyPages(copy->sql(), database.sql());
    migrate(*copy);
    return copy;
}

std::int64_t checkBackup(const fs::path& backup)
{
    Database copy(backup, Access::Immutable, 0);
    copy.verify();
    if (const auto problems = checkLog(copy); !problems.empty())
        throw StoreError({ErrorKind::Damaged, say::Damaged(backup.string()), problems.front()});
    return copy.number("SELECT count(*) FROM event");
}

void copyInto(Database& live, const fs::path& backup)
{
    SQLite::Database from = openPlain(backup, SQLite::OPEN_READONLY);
    copyPages(live.sql(), from);
}

}   // namespace waymark::store
