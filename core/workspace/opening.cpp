#include "workspace/write_gate.h"

#include "base/digest.h"
#include "catalog/retire.h"
#include "catalog_file/builtin_catalog.h"
#include "progress/event_check.h"
#include "store/backup.h"
#include "store/catalog_tables.h"
#include "store/event_table.h"
#include "store/migrations.h"
#include "store/new_file.h"

#include <algorithm>

#include <fmt/format.h>
#include <spdlog/spdlog.h>

namespace waymark {

namespace fs = std::filesystem;
using namespace store;

namespace {

Catalog builtinCatalog(const OpenOptions& options)
{
    if (options.builtin) return *options.builtin;
    Result<Catalog> read = readBuiltinCatalog();
    if (!read) throw StoreError(read.error());
    return *std::move(read);
}

CatalogHead builtinHead(const OpenOptions& options)
{
    return options.builtin ? options.builtin->heads.front() : builtinCatalogHead();
}

void makeWhenMissing(const OpenOptions& options)
{
    std::error_code error;
    if (fs::exists(fs::symlink_status(options.file, error))) return;
    makeNewFile(options.file, builtinCatalog(options));
}

bool isOlder(Database& database)
{
    return database.number("PRAGMA user_version") < newestVersion();
}

/// The catalog with `builtin` in the place of its older self.
Catalog onlyOf(const Catalog& all, std::string_view id)
{
    Catalog one;
    const auto isOwn = [id](const auto& thing) { return thing.id.catalog() == id; };
    std::copy_if(all.skills.begin(), all.skills.end(), std::back_inserter(one.skills), isOwn);
    return one;
}

}   // namespace

// With no room for the backup that comes first, the file is only read.
static void upgradeFile(Workspace::Inside& inside)
{
    try {
        copyTo(*inside.database,
            inside.options.backupFolder / fmt::format("waymark-before-upgrade-{}.db", localDay(inside.now())));
        migrate(*inside.database);
    } catch (...) {
        const Error error = inside.mapError();
        if (error.kind != ErrorKind::DiskFull) throw;
        inside.isReadOnly = true;
        inside.notices.push_back(
            {fmt::format("The disk is too full to bring {} to today's form: changes cannot be saved.",
                inside.options.file.string())});
    }
}

void Workspace::Inside::upgradeCatalog()
{
    const CatalogHead head = builtinHead(options);
    const std::string held = catalogVersion(*database, head.id);
    if (!held.empty() && compareVersions(head.version, held) <= 0) return;
    const Catalog older = onlyOf(readCatalogs(*database), head.id);
    writeCatalog(*database, withRetired(builtinCatalog(options), older));
    renew();
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

Result<std::unique_ptr<Workspace>> Workspace::open(const OpenOptions& given)
{
    auto inside = std::make_unique<Inside>();
    inside->options = given;
    try {
        inside->options.file = fs::absolute(given.file);
        const fs::path& file = inside->options.file;
        makeWhenMissing(inside->options);
        const Access access = accessTo(file);
        if (access == Access::ReadWrite) removeLeftovers(file);
        inside->isReadOnly = access != Access::ReadWrite;
        inside->database = std::make_unique<Database>(file, access, static_cast<int>(given.patience.count()));
        inside->database->verify();
        inside->book = std::make_unique<WriterBook>(given.stateFolder);
        if (!inside->isReadOnly && isOlder(*inside->database)) upgradeFile(*inside);
        // One that may not be written is read in the newest format all the same, beside it.
        if (inside->isReadOnly && isOlder(*inside->database)) inside->database = copyInMemory(*inside->database);
        if (!inside->isReadOnly) {
            const std::string held = catalogVersion(*inside->database, builtinHead(given).id);
            if (held.empty() || compareVersions(builtinHead(given).version, held) > 0) {
                const auto upgraded = inside->transact([&inside] { inside->upgradeCatalog(); });
                // Another program holds the file: the older catalog serves until the next start.
                if (!upgraded) spdlog::warn("the catalog stays as it is: {}", upgraded.error().message);
            }
        }
        inside->reload();
        inside->dataVersion = inside->database->number("PRAGMA data_version");
        if (inside->isReadOnly && inside->notices.empty())
            inside->notices.push_back({file.string() + " may only be read: changes cannot be saved."});
        if (const auto missing = inside->book->missingFrom(*inside->database); missing > 0)
            inside->notices.push_back({fmt::format("{} {} recorded on this computer {} missing from {}: it may be an "
                                                   "old copy, or one made without its -wal.",
                missing, missing == 1 ? "event" : "events", missing == 1 ? "is" : "are", file.string())});
        for (std::string& sentence : inside->logsAhead()) inside->notices.push_back({std::move(sentence)});
    } catch (...) {
        Error error = inside->mapError();
        return error;
    }
    return std::unique_ptr<Workspace>(new Workspace(std::move(inside)));
}

Result<void> Workspace::replaceDamaged(const OpenOptions& options, const fs::path& backup)
{
    Inside inside;
    inside.options = options;
    try {
        checkBackup(backup);
        const std::string aside = fmt::format("{}.damaged-{}", options.file.string(), inside.now().utcMs);
        for (const char* ending : {"", "-wal", "-shm", "-journal"})
            if (fs::exists(options.file.string() + ending)) fs::rename(options.file.string() + ending, aside + ending);
        Database good(backup, Access::Immutable, 0);
        copyTo(good, options.file);
        // Another file than the one its writer knew: that one's book will not agree, and a new writer starts.
        return {};
    } catch (...) {
        return inside.mapError();
    }
}

}   // namespace waymark
