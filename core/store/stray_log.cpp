#include "store/stray_log.h"

#include "base/digest.h"
#include "files/file_handle.h"
#include "files/temporary_file.h"
#include "store/backup.h"
#include "store/catalog_tables.h"
#include "store/database.h"
#include "store/event_table.h"
#include "store/log_union.h"
#include "store/migrations.h"
#include "store/sentences.h"
#include "store/steady_locks.h"
#include "store/store_error.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <set>
#include <system_error>
#include <thread>

#include <fcntl.h>
#include <spdlog/spdlog.h>
#include <sys/file.h>

namespace waymark::store {

namespace fs = std::filesystem;

namespace {

fs::path companion(const fs::path& file, const char* ending)
{
    return file.string() + ending;
}

bool hasLog(const fs::path& file)
{
    std::error_code error;
    return fs::file_size(companion(file, "-wal"), error) > 0 && !error;
}

/// What the header says of how the file is read: https://www.sqlite.org/fileformat2.html, "file format version numbers".
bool isInWalMode(const fs::path& file)
{
    constexpr std::streamoff readVersionAt = 19;
    std::ifstream stream(file, std::ios::binary);
    stream.seekg(readVersionAt);
    return stream.get() == 2;
}

/// What the file says, and what it stands in the place of.
struct Said
{
    std::vector<Event> log;
    std::string mark, replaced;
};

/// None when it cannot be trusted; a fault of the moment (a full disk, one that does not answer) is thrown on.
std::optional<Said> saidBy(const fs::path& file, Access access)
{
    try {
        Database database(file, access, 0);
        database.verify();
        return Said{readLog(database), logMark(database), database.here(ReplacedKey)};
    } catch (...) {
        const Error error = errorOfException(file);
        const bool isOfFile = error.kind == ErrorKind::Damaged || error.kind == ErrorKind::FileForeign;
        if (!isOfFile) throw;
        spdlog::warn("{} cannot be read by itself: {}", file.string(), error.detail);
        return std::nullopt;
    }
}

bool holdsAll(const std::vector<Event>& whole, const std::vector<Event>& part)
{
    std::set<std::string> hashes;
    for (const Event& event : whole) hashes.insert(event.hash);
    return std::all_of(part.begin(), part.end(), [&](const Event& event) { return hashes.contains(event.hash); });
}

/// The file and its -wal under another name, where replaying one over the other harms nothing.
class Together
{
public:
    explicit Together(const fs::path& file) : m_copy(file)
    {
        requireDone(m_copy.create(ModeOfOurs), file);
        copy(file, m_copy.path());
        copy(companion(file, "-wal"), companion(m_copy.path(), "-wal"));
    }
    [[nodiscard]] const fs::path& path() const { return m_copy.path(); }

private:
    static void copy(const fs::path& from, const fs::path& to)
    {
        fs::copy_file(from, to, fs::copy_options::overwrite_existing);
    }

    TemporaryFile m_copy;
};

void keep(const fs::path& file, Access access, const fs::path& as)
{
    Database database(file, access, 0);
    copyTo(database, as);
}

/// The file with what the other log holds, under another name yet.
void buildUnion(const fs::path& file, const fs::path& made, const std::vector<Event>& log)
{
    {
        SQLite::Database copy = openPlain(made, SQLite::OPEN_READWRITE);
        Database alone(file, Access::Immutable, 0);
        copyPages(copy, alone.sql());
    }
    Database database(made, Access::ReadWrite, 0);
    migrate(database);
    WriteTransaction transaction = beginWrite(database);
    uniteEvents(database, log, CatalogIndex(readCatalogs(database)), newUuid());
    database.setHere("generation", newUuid());
    transaction.commit();
    database.exec("PRAGMA journal_mode = WAL");
}

void keepBytes(const fs::path& from, const fs::path& as)
{
    fs::create_directories(as.parent_path());
    fs::copy_file(from, as, fs::copy_options::overwrite_existing);
    FileHandle kept;
    requireDone(openFile(as, O_RDONLY, 0, kept), as);
    requireDone(syncFile(kept), as);
    syncFolderOf(as);
}

void dropLog(const fs::path& file)
{
    fs::remove(companion(file, "-wal"));
    fs::remove(companion(file, "-shm"));
    syncFolderOf(file);
}

StrayPlaces setAside(
    const fs::path& file, const Together& together, const std::optional<Said>& both, StrayPlaces places)
{
    keep(file, Access::Immutable, places.file);
    if (both) keep(together.path(), Access::ReadWrite, places.log);
    else keepBytes(companion(file, "-wal"), places.log.replace_extension(".wal"));
    if (both) {
        TemporaryFile made(file);
        requireDone(made.create(ModeOfOurs), file);
        buildUnion(file, made.path(), both->log);
        requireDone(syncFile(made.handle()), file);
        requireDone(made.takeTargetsName(), file);
        syncFolderOf(file);
    }
    dropLog(file);
    return places;
}

/// A -wal that nobody works with. StoreError Parted when somebody does, with another file that stood here before; Busy with
/// this one in a way of its own, without a -shm. One who starts or ends this moment is waited for.
bool isLeftBehind(const fs::path& file)
{
    constexpr int most = 40;
    bool isUsed = false;
    for (int look = 0; look < most; ++look) {
        std::error_code error;
        const bool hasIndex = fs::exists(companion(file, "-shm"), error) || !isInWalMode(file);
        isUsed = isInUse(file);
        if (isUsed && hasIndex) return false;
        if (!isUsed && !hasLog(file)) return false;
        if (!isUsed && !isCompanionInUse(file)) return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    if (isUsed) throw StoreError({ErrorKind::Busy, say::HeldAlone(file.string())});
    throw StoreError({ErrorKind::Parted, say::Replaced(file.string())});
}

}   // namespace

bool keepOrphanLog(const fs::path& file, fs::path& as)
{
    std::error_code error;
    if (fs::exists(file, error) || !hasLog(file) || isCompanionInUse(file)) return false;
    as.replace_extension(".wal");
    keepBytes(companion(file, "-wal"), as);
    dropLog(file);
    return true;
}

std::optional<StrayPlaces> uniteStrayLog(const fs::path& file, const StrayPlaces& places)
{
    if (!isLeftBehind(file)) return std::nullopt;
    // One after the other: of two programs that start the second finds it done.
    FileHandle lock;
    requireDone(openFile(file, O_RDONLY, 0, lock), file);
    static_cast<void>(::flock(lock.get(), LOCK_EX));
    if (!isLeftBehind(file)) return std::nullopt;
    const Together together(file);
    const auto alone = saidBy(file, Access::Immutable);
    // Half of what a killed program brought over from its -wal: the rest is there.
    if (!alone) return std::nullopt;
    const auto both = saidBy(together.path(), Access::ReadWrite);
    if (both && (holdsAll(both->log, alone->log) || both->replaced == alone->mark)) return std::nullopt;
    return setAside(file, together, both, places);
}

}   // namespace waymark::store
