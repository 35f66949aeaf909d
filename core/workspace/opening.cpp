#include "files/links.h"
#include "files/sync_folder.h"
#include "files/temporary_file.h"
#include "progress/event_check.h"
#include "store/backup.h"
#include "store/event_table.h"
#include "store/migrations.h"
#include "store/new_file.h"
#include "store/steady_locks.h"
#include "store/stray_log.h"
#include "workspace/kept_files.h"
#include "workspace/preparing.h"
#include "workspace/sentences.h"
#include "workspace/write_gate.h"

#include <algorithm>

#include <fmt/format.h>
#include <spdlog/spdlog.h>

namespace waymark {

namespace fs = std::filesystem;
using namespace store;

namespace {

/// StoreError NotFound where one was here before: a disk that is not mounted, a slip of the hand, half a restore. An empty
/// start would look as if all were lost.
void requireUnknown(const OpenOptions& options, WriterBook& book)
{
    const std::vector<fs::path> kept = keptOf(options);
    if (kept.empty() && !book.knows(options.file)) return;
    const std::string file = options.file.string();
    throw StoreError({ErrorKind::NotFound,
        kept.empty() ? say::FileNotThere(file) : say::OnlyBackupThere(file, kept.front().string())});
}

/// Each would have a -wal of its own.
bool hasTwoNames(const fs::path& file)
{
    std::error_code error;
    return fs::hard_link_count(file, error) > 1 && !error;
}

bool tellsOfFullDisk(const Error& error)
{
    return error.kind == ErrorKind::DiskFull;
}

}   // namespace

// With no room for the backup that comes first, the file is only read.
void Workspace::Inside::upgrade()
{
    try {
        copyTo(*database,
            options.backupFolder /
                fmt::format("waymark-before-upgrade-{}-{}.db", localDay(now()), shortIdOf(database->here("file"))));
        migrate(*database);
    } catch (...) {
        const Error error = mapError();
        if (!tellsOfFullDisk(error)) throw;
        isReadOnly = true;
        notices.push_back({say::CannotUpgrade(options.file.string()), true});
    }
}

std::vector<std::string> Workspace::Inside::logsAhead() const
{
    std::vector<std::string> sentences;
    for (const Learner& learner : readLearners(*database)) {
        const std::int64_t stamp = greatestStamp(*database, learner.id);
        if (stamp <= latestTaken(now().utcMs)) continue;
        sentences.push_back(say::LogAhead(learner.name, isoUtc(stamp).substr(0, 10)));
    }
    return sentences;
}

void Workspace::Inside::makeWhenMissing()
{
    std::error_code error;
    if (fs::exists(fs::symlink_status(options.file, error))) return;
    if (!options.isNew) requireUnknown(options, *book);
    // It would be replayed over the new file.
    if (fs::path kept = strayPlaces().log; keepOrphanLog(options.file, kept))
        notices.push_back({say::LeftBeside(options.file.string(), kept.string())});
    makeNewFile(options.file, builtinCatalog(options));
}

void Workspace::Inside::connect(Access access)
{
    auto opened = std::make_unique<Database>(options.file, access, static_cast<int>(options.patience.count()));
    opened->verify();
    isReadOnly = access != Access::ReadWrite;
    database = std::move(opened);
}

// What SQLite puts beside the file to read it has no place on a full disk.
Access Workspace::Inside::waysIn()
{
    const fs::path& file = options.file;
    const Access access = accessTo(file);
    try {
        if (!hasUnseenLog) {
            connect(access);
            return access;
        }
    } catch (...) {
        if (access != Access::ReadWrite || !tellsOfFullDisk(mapError())) throw;
    }
    std::error_code error;
    const bool hasLog = fs::file_size(file.string() + "-wal", error) > 0 && !error;
    connect(hasLog ? Access::Alone : Access::Immutable);
    isFull = true;
    return database->access();
}

// Once each: what was told stands in `here`.
void Workspace::Inside::tellOfSync()
{
    const std::string name = options.file.string();
    std::vector<std::pair<std::string, OpenNotice>> told;
    if (const std::string program = syncProgramOf(options.file); !program.empty())
        told.emplace_back("told sync " + program, OpenNotice{say::KeptInStep(name, program)});
    for (const fs::path& copy : conflictCopiesOf(options.file))
        told.emplace_back(
            "told " + copy.filename().string(), OpenNotice{say::ConflictCopy(name, copy.string()), false, copy});
    for (auto& [key, notice] : told) {
        if (!database->here(key).empty()) continue;
        notices.push_back(std::move(notice));
        if (!isReadOnly) (void)transact([&, &key = key] { database->setHere(key, "yes"); });
    }
}

void Workspace::Inside::tellNotices()
{
    const std::string name = options.file.string();
    if (isFull) notices.push_back({say::CannotSaveFull(name), true});
    else if (isReadOnly && notices.empty()) notices.push_back({say::CannotSaveReadOnly(name), true});
    if (const auto missing = book->missingFrom(*database); missing > 0)
        notices.push_back({missing == 1 ? say::EventMissing(name) : say::EventsMissing(missing, name)});
    if (hasTwoNames(options.file)) notices.push_back({say::SecondName(name)});
    for (std::string& sentence : logsAhead()) notices.push_back({std::move(sentence)});
    tellOfParted();
    tellOfSync();
}

void Workspace::Inside::lookAtBuiltin()
{
    const bool isConfirmed = isBuiltinConfirmed(*database, options);
    if (!isConfirmed && isBuiltinTaken(*database, options)) return heal();
    const bool isOutdated = lacksBuiltin(*database, options);
    if (isConfirmed && !isOutdated) return;
    const auto done = transact([&] {
        if (isOutdated) bringBuiltin(*database, options);
        else confirmBuiltin(*database, options);
    });
    // Another program holds the file: the older catalog serves until the next start.
    if (!done) spdlog::warn("the catalog stays as it is: {}", done.error().message);
}

void Workspace::Inside::heal()
{
    const auto kept = newBackup(options.backupFolder, "waymark-before-healing-", now().utcMs);
    copyTo(*database, kept);
    if (const auto healed = transact([this] { bringBuiltin(*database, options); }); !healed)
        throw StoreError(healed.error());
    notices.push_back({say::BuiltinBack(kept.filename().string())});
}

void Workspace::Inside::open()
{
    standing = Standing::There;
    partedCopy.clear();
    isReadOnly = isFull = false;
    if (waysIn() == Access::ReadWrite && isOlderFormat(*database)) upgrade();
    // One that may not be written is read in the newest format all the same, beside it.
    if (isReadOnly && isOlderFormat(*database)) database = copyInMemory(*database);
    if (!isReadOnly) lookAtBuiltin();
    reload();
    dataVersion = database->changeMark();
}

void Workspace::Inside::reopen(const std::function<void()>& prepare)
{
    auto beside = copyInMemory(*database);
    const Standing was = standing;
    const fs::path wasKept = partedCopy;
    const bool wasFull = isFull;
    try {
        database.reset();
        hasUnseenLog = false;
        prepare();
        open();
    } catch (...) {
        database = std::move(beside);
        standing = was;
        partedCopy = wasKept;
        isFull = wasFull;
        isReadOnly = true;
        throw;
    }
}

// With no room for a look at it, the file is only read, with that -wal or without: nothing is brought over.
void Workspace::Inside::lookAtStrayLog()
{
    try {
        if (const auto kept = uniteStrayLog(options.file, strayPlaces())) tellOfStray(*kept);
    } catch (...) {
        hasUnseenLog = tellsOfFullDisk(mapError());
        if (!hasUnseenLog) throw;
    }
}

Result<std::unique_ptr<Workspace>> Workspace::open(const OpenOptions& given)
{
    std::unique_ptr<Workspace> workspace(new Workspace(std::make_unique<Inside>()));
    Inside& inside = *workspace->m_inside;
    inside.options = given;
    return inside.guarded([&]() -> Result<std::unique_ptr<Workspace>> {
        fs::path& file = inside.options.file;
        inside.asked = fs::absolute(given.file);
        requireDone(followLinks(file), given.file);
        inside.book = std::make_unique<WriterBook>(given.stateFolder);
        inside.makeWhenMissing();
        if (accessTo(file) == Access::ReadWrite) {
            removeStaleTemporaryFiles(file);
            removeStaleTemporaryFilesIn(given.backupFolder);
            requireOurs(file);
            inside.lookAtStrayLog();
        }
        inside.open();
        inside.tellNotices();
        return std::move(workspace);
    });
}

}   // namespace waymark
