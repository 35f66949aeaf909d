#include "base/digest.h"
#include "progress/event_check.h"
#include "store/backup.h"
#include "store/catalog_tables.h"
#include "store/event_table.h"
#include "store/log_check.h"
#include "store/migrations.h"
#include "workspace/write_gate.h"

#include <algorithm>

#include <fmt/format.h>

namespace waymark {

namespace fs = std::filesystem;
using namespace store;

namespace {

constexpr std::size_t DailyKept = 14;
constexpr std::string_view DailyStart = "waymark-daily-";

/// `2026-11-24-160509`, in UTC.
std::string timeForName(std::int64_t utcMs)
{
    const std::string iso = isoUtc(utcMs);
    return fmt::format("{}-{}{}{}", iso.substr(0, 10), iso.substr(11, 2), iso.substr(14, 2), iso.substr(17, 2));
}

/// A name in that folder which no backup has: two in one second must not take each other's place.
fs::path newBackup(const fs::path& folder, std::string_view start, std::int64_t utcMs)
{
    const std::string name = fmt::format("{}{}", start, timeForName(utcMs));
    fs::path file = folder / (name + ".db");
    for (int number = 2; fs::exists(file); ++number) file = folder / fmt::format("{}-{}.db", name, number);
    return file;
}

}   // namespace

Result<BackupInfo> Workspace::backup(const std::optional<fs::path>& target) const
{
    const fs::path file = target ? fs::absolute(*target) : newBackup(backupFolder(), "waymark-", m_inside->now().utcMs);
    std::error_code error;
    if (fs::equivalent(file, m_inside->options.file, error))
        return Error{
            ErrorKind::Invalid, "A backup cannot take the place of the data file itself. Nothing was changed."};
    try {
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
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error))
        if (entry.path().extension() == ".db") files.push_back(entry.path());
    const auto newestFirst = [](const fs::path& a, const fs::path& b) {
        std::error_code ignored;
        return fs::last_write_time(a, ignored) > fs::last_write_time(b, ignored);
    };
    std::sort(files.begin(), files.end(), newestFirst);
    return files;
}

BackupInfo Workspace::backupInfo(const fs::path& file)
{
    BackupInfo info{file, {}, 0, false, {}};
    try {
        info.events = checkBackup(file);
        info.isGood = true;
        Database copy(file, Access::Immutable, 0);
        info.day = copy.text("SELECT day FROM event ORDER BY row DESC LIMIT 1");
    } catch (...) {
        info.reason = errorOfException(file).message;
    }
    return info;
}

Result<std::optional<BackupInfo>> Workspace::dailyBackup() const
{
    const fs::path today =
        m_inside->options.backupFolder / fmt::format("{}{}.db", DailyStart, localDay(m_inside->now()));
    std::error_code error;
    if (fs::exists(today, error)) return std::optional<BackupInfo>();
    auto made = backup(today);
    if (!made) return made.error();
    std::vector<fs::path> daily;
    for (const fs::path& file : backupFiles(backupFolder()))
        if (file.filename().string().starts_with(DailyStart)) daily.push_back(file);
    std::sort(daily.rbegin(), daily.rend());
    for (std::size_t at = DailyKept; at < daily.size(); ++at) fs::remove(daily[at], error);
    return std::optional(*std::move(made));
}

Result<ChangeSet> Workspace::restore(const fs::path& backupFile)
{
    if (m_inside->isReadOnly)
        return Error{ErrorKind::ReadOnly, file().string() + " may be read but not changed. Nothing was changed."};
    std::error_code error;
    if (fs::equivalent(backupFile, file(), error))
        return Error{ErrorKind::Invalid, "That is the data file itself. Nothing was changed."};
    try {
        checkBackup(backupFile);
    } catch (...) {
        return errorOfException(backupFile);
    }
    const auto kept = backup(newBackup(backupFolder(), "waymark-before-restore-", m_inside->now().utcMs));
    if (!kept) return kept.error();
    try {
        copyInto(*m_inside->database, backupFile);
        m_inside->database->exec("PRAGMA journal_mode = WAL");
        if (m_inside->database->number("PRAGMA user_version") < newestVersion()) migrate(*m_inside->database);
    } catch (...) {
        return m_inside->mapError();
    }
    const auto done = m_inside->transact([&] {
        // The old writer's later events are gone from here: only a new one may go on.
        m_inside->database->setHere("writer", newUuid());
        m_inside->upgradeCatalog();
        m_inside->renew();
    });
    if (!done) return done.error();
    return m_inside->published([&](ChangeSet& change) {
        change.catalogChanged = true;
        change.label = fmt::format("Restored {}", backupFile.filename().string());
    });
}

Result<CheckReport> Workspace::check() const
{
    return m_inside->read([this] {
        Database& database = *m_inside->database;
        CheckReport report;
        const SQLite::Transaction snapshot(database.sql());
        database.verify();
        report.events = database.number("SELECT count(*) FROM event");
        report.learners = database.number("SELECT count(*) FROM learner WHERE removed = 0");
        report.problems = checkLog(database);
        for (auto& more : {checkOdd(database), checkDerived(database, *m_inside->catalog)})
            report.problems.insert(report.problems.end(), more.begin(), more.end());
        report.warnings = m_inside->logsAhead();
        for (const OpenNotice& notice : m_inside->notices)
            if (std::find(report.warnings.begin(), report.warnings.end(), notice.message) == report.warnings.end())
                report.warnings.push_back(notice.message);
        return report;
    });
}

}   // namespace waymark
