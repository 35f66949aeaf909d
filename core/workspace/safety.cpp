#include "base/digest.h"
#include "files/folder.h"
#include "files/links.h"
#include "files/temporary_file.h"
#include "progress/event_check.h"
#include "store/backup.h"
#include "store/catalog_tables.h"
#include "store/event_table.h"
#include "store/log_check.h"
#include "store/migrations.h"
#include "workspace/kept_files.h"
#include "workspace/preparing.h"
#include "workspace/sentences.h"
#include "workspace/write_gate.h"

#include <algorithm>

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <sys/stat.h>

namespace waymark {

namespace fs = std::filesystem;
using namespace store;

namespace {

constexpr std::size_t DailyKept = 14;
constexpr std::string_view DailyStart = "waymark-daily-";

fs::path damagedName(const fs::path& file, std::int64_t utcMs)
{
    while (fs::exists(fmt::format("{}.damaged-{}", file.string(), utcMs))) ++utcMs;
    return fmt::format("{}.damaged-{}", file.string(), utcMs);
}

std::string timeOf(const fs::path& file)
{
    struct stat found = {};
    std::tm local{};
    if (::stat(file.c_str(), &found) != 0 || ::localtime_r(&found.st_mtime, &local) == nullptr) return {};
    return fmt::format("{:%Y-%m-%d %H:%M}", local);
}

/// Of the file itself, or of one that had its name: whoever moved here, or began anew, has no other.
bool isBackupOf(Database& database, const BackupHead& head)
{
    const bool isOfName = head.name.empty() || head.name == database.file().filename();
    return isOfName || head.file == database.here("file") || countEvents(database) == 0;
}

[[noreturn]] void refuseOther(const fs::path& backup, const BackupHead& head)
{
    throw StoreError({ErrorKind::Occupied, say::BackupOfAnother(backup.string(), head.name)});
}

void requireBackupOf(Database& database, const fs::path& backup)
{
    Database there(backup, Access::Immutable, 0);
    if (const BackupHead head = headOf(there); !isBackupOf(database, head)) refuseOther(backup, head);
}

/// The file itself cannot say which it is.
void requireBackupOfName(const fs::path& file, const fs::path& backup)
{
    Database there(backup, Access::Immutable, 0);
    const BackupHead head = headOf(there);
    if (!head.name.empty() && head.name != file.filename()) refuseOther(backup, head);
}

/// The backup as the file will be: in the newest format, with the program's catalog, and a writer of its own.
class Readied
{
public:
    Readied(const fs::path& backup, const OpenOptions& options, const std::string& replaced) : m_made(options.file)
    {
        requireDone(m_made.create(ModeOfOurs), options.file);
        {
            SQLite::Database copy = openPlain(m_made.path(), SQLite::OPEN_READWRITE);
            SQLite::Database from = openPlain(backup, SQLite::OPEN_READONLY);
            copyPages(copy, from);
        }
        Database database(m_made.path(), Access::ReadWrite, 0);
        migrate(database);
        WriteTransaction transaction = beginWrite(database);
        unmarkBackup(database);
        // The old writer's later events are gone from here: only a new one may go on.
        database.setHere("writer", newUuid());
        database.setHere(ReplacedKey, replaced);
        if (lacksBuiltin(database, options)) bringBuiltin(database, options);
        else renew(database);
        transaction.commit();
    }
    [[nodiscard]] const fs::path& path() const { return m_made.path(); }

private:
    TemporaryFile m_made;
};

}   // namespace

Result<BackupInfo> Workspace::backup(const std::optional<fs::path>& target) const
{
    fs::path file;
    try {
        file = target ? fs::absolute(*target) : newBackup(backupFolder(), "waymark-", m_inside->now().utcMs);
        copyTo(*m_inside->database, file);
        return backupInfo(file);
    } catch (...) {
        return errorOfException(file);
    }
}

const fs::path& Workspace::backupFolder() const
{
    return m_inside->options.backupFolder;
}

std::vector<fs::path> Workspace::backupFiles(const fs::path& folder)
{
    std::vector<fs::path> files;
    for (const fs::path& file : filesIn(folder))
        if (file.extension() == ".db") files.push_back(file);
    const auto newestFirst = [](const fs::path& a, const fs::path& b) {
        std::error_code ignored;
        return fs::last_write_time(a, ignored) > fs::last_write_time(b, ignored);
    };
    std::sort(files.begin(), files.end(), newestFirst);
    return files;
}

BackupInfo Workspace::backupInfo(const fs::path& file)
{
    BackupInfo info;
    info.file = file;
    info.time = timeOf(file);
    try {
        info.events = checkBackup(file);
        info.isGood = true;
        Database copy(file, Access::Immutable, 0);
        info.day = lastDay(copy);
        for (const Learner& one : readLearners(copy)) info.people.push_back(one.name);
        const BackupHead head = headOf(copy);
        info.of = {head.file, head.name};
    } catch (...) {
        info.reason = errorOfException(file).message;
    }
    return info;
}

Result<std::int64_t> Workspace::takenAwayBy(const fs::path& backup) const
{
    return m_inside->read([&] {
        Database there(backup, Access::Immutable, 0);
        return eventsBeyond(*m_inside->database, there);
    });
}

bool Workspace::isOwn(const BackupInfo& backup) const
{
    const auto isOwn = m_inside->read([&] {
        return isBackupOf(*m_inside->database, BackupHead{backup.of.file, backup.of.name});
    });
    return isOwn && *isOwn;
}

bool Workspace::wasHere(const OpenOptions& options)
{
    return !keptOf(options).empty() || WriterBook(options.stateFolder).knows(options.file);
}

std::optional<BackupInfo> Workspace::newestBackup(const OpenOptions& options)
{
    std::optional<BackupInfo> newest;
    for (const fs::path& file : keptOf(options)) {
        BackupInfo info = backupInfo(file);
        if (!info.isGood) continue;
        if (info.events > 0) return info;
        if (!newest) newest = std::move(info);
    }
    return newest;
}

Result<std::optional<BackupInfo>> Workspace::dailyBackup() const
{
    return m_inside->guarded([&]() -> Result<std::optional<BackupInfo>> {
        const std::string own = "-" + shortIdOf(m_inside->database->here("file")) + ".db";
        const fs::path today = backupFolder() / fmt::format("{}{}{}", DailyStart, localDay(m_inside->now()), own);
        std::error_code error;
        if (fs::exists(today, error)) return std::optional<BackupInfo>();
        auto made = backup(today);
        if (!made) return made.error();
        std::vector<fs::path> daily;
        for (const fs::path& file : backupFiles(backupFolder())) {
            const std::string name = file.filename().string();
            if (name.starts_with(DailyStart) && name.ends_with(own)) daily.push_back(file);
        }
        std::sort(daily.rbegin(), daily.rend());
        for (std::size_t at = DailyKept; at < daily.size(); ++at) fs::remove(daily[at], error);
        return std::optional(*std::move(made));
    });
}

// Made ready beside, and brought over in one step: what is half a restore is none.
Result<ChangeSet> Workspace::restore(const fs::path& backupFile, bool isForced)
{
    if (m_inside->isReadOnly) return Error{ErrorKind::ReadOnly, say::RestoreReadOnly(file().string())};
    std::error_code error;
    if (fs::equivalent(backupFile, file(), error)) return Error{ErrorKind::Invalid, say::BackupIsFile()};
    try {
        checkBackup(backupFile);
    } catch (...) {
        return errorOfException(backupFile);
    }
    return m_inside->guarded([&]() -> Result<ChangeSet> {
        m_inside->requireTogether();
        m_inside->database->requireOurVersion();
        if (!isForced) requireBackupOf(*m_inside->database, backupFile);
        const auto kept = backup(newBackup(backupFolder(), "waymark-before-restore-", m_inside->now().utcMs));
        if (!kept) return kept.error();
        // So that the file by itself is what the restore says it takes the place of.
        m_inside->database->settle();
        const Readied ready(backupFile, m_inside->options, logMark(*m_inside->database));
        copyInto(*m_inside->database, ready.path());
        m_inside->wroteAt = std::chrono::steady_clock::now();
        return m_inside->published([&](ChangeSet& change) {
            change.catalogChanged = true;
            change.kept = kept->file;
            change.label = say::Restored(backupFile.filename().string());
        });
    });
}

Result<fs::path> Workspace::putAside(const OpenOptions& options)
{
    Inside inside;
    inside.options = options;
    return inside.guarded([&]() -> Result<fs::path> {
        fs::path& file = inside.options.file;
        requireDone(followLinks(file), options.file);
        const fs::path aside = damagedName(file, inside.now().utcMs);
        store::putAside(file, aside);
        return aside;
    });
}

Result<fs::path> Workspace::replaceDamaged(const OpenOptions& options, const fs::path& backup, bool isForced)
{
    Inside inside;
    inside.options = options;
    return inside.guarded([&]() -> Result<fs::path> {
        fs::path& file = inside.options.file;
        requireDone(followLinks(file), options.file);
        if (!isForced) requireBackupOfName(file, backup);
        fs::create_directories(file.parent_path());
        const bool isThere = fs::exists(file) || fs::exists(file.string() + "-wal");
        // Another file than the one its writer knew: that one's book will not agree, and a new writer starts.
        const fs::path aside = isThere ? damagedName(file, inside.now().utcMs) : fs::path();
        putInPlace(backup, file, aside);
        return aside;
    });
}

Result<CheckReport> Workspace::check() const
{
    return m_inside->read([this] {
        Database& database = *m_inside->database;
        CheckReport report;
        const SQLite::Transaction snapshot(database.sql());
        database.verify();
        report.events = countEvents(database);
        report.learners = static_cast<std::int64_t>(readLearners(database).size());
        report.problems = checkPages(database);
        for (auto& more : {checkLog(database), checkOdd(database), checkDerived(database, *m_inside->catalog)})
            report.problems.insert(report.problems.end(), more.begin(), more.end());
        report.warnings = m_inside->logsAhead();
        for (std::string& sentence : checkBuiltin(database, m_inside->options))
            report.warnings.push_back(std::move(sentence));
        for (const OpenNotice& notice : m_inside->notices)
            if (std::find(report.warnings.begin(), report.warnings.end(), notice.message) == report.warnings.end())
                report.warnings.push_back(notice.message);
        return report;
    });
}

}   // namespace waymark
