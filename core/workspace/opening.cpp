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
#include "workspace/write_gate.h"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>
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
    const std::string what = kept.empty() ? std::string("No backup of it was found beside it.")
                                          : fmt::format("There is of it: {}.", kept.front().string());
    throw StoreError({ErrorKind::NotFound,
        fmt::format("{} is not there, and was here before. {} Nothing was changed.", options.file.string(), what)});
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
        notices.push_back({fmt::format("The disk is too full to bring {} to today's form: changes cannot be saved.",
                               options.file.string()),
            true});
    }
}

std::vector<std::string> Workspace::Inside::logsAhead() const
{
    std::vector<std::string> sentences;
    for (const Learner& learner : readLearners(*database)) {
        const std::int64_t stamp = greatestStamp(*database, learner.id);
        if (stamp <= latestTaken(now().utcMs)) continue;
        sentences.push_back(fmt::format(
            "The log of {} has an entry dated {}: other files refuse it until a year before that. Bring those in here "
            "instead, and see that the clocks are right.",
            learner.name, isoUtc(stamp).substr(0, 10)));
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
        notices.push_back(
            {fmt::format("What was left beside {} is kept as {}.", options.file.string(), kept.string())});
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
        connect(access);
        return access;
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
        told.emplace_back("told sync " + program,
            OpenNotice{fmt::format("{} lies in a folder that {} keeps in step. Work with it on one computer at a time; "
                                   "what comes from another is noticed and united.",
                name, program)});
    for (const fs::path& copy : conflictCopiesOf(options.file))
        told.emplace_back("told " + copy.filename().string(),
            OpenNotice{
                fmt::format(
                    "Beside {} lies a version that a sync program could not bring in: {}. Unite them to have what "
                    "both hold.",
                    name, copy.string()),
                false, copy});
    for (auto& [key, notice] : told) {
        if (!database->here(key).empty()) continue;
        notices.push_back(std::move(notice));
        if (!isReadOnly) (void)transact([&, &key = key] { database->setHere(key, "yes"); });
    }
}

void Workspace::Inside::tellNotices()
{
    if (isFull)
        notices.push_back(
            {fmt::format("The disk that holds {} is full: changes cannot be saved.", options.file.string()), true});
    else if (isReadOnly && notices.empty())
        notices.push_back({options.file.string() + " may only be read: changes cannot be saved.", true});
    if (const auto missing = book->missingFrom(*database); missing > 0)
        notices.push_back({fmt::format("{} {} recorded on this computer {} missing from {}: it may be an old copy, or "
                                       "one made without its -wal.",
            missing, missing == 1 ? "event" : "events", missing == 1 ? "is" : "are", options.file.string())});
    if (hasTwoNames(options.file))
        notices.push_back(
            {fmt::format("{} has a second name on this disk (a hard link). Work with it by one of the two "
                         "alone: what is done by one name is not seen by the other at once.",
                options.file.string())});
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
    notices.push_back(
        {fmt::format("A catalog of another kind stood in the place of the built-in one, which is back. What was "
                     "there is kept as {}.",
            kept.filename().string())});
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
            if (const auto kept = uniteStrayLog(file, inside.strayPlaces())) inside.tellOfStray(*kept);
        }
        inside.open();
        inside.tellNotices();
        return std::move(workspace);
    });
}

}   // namespace waymark
