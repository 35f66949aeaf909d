#include "store/database.h"

#include "files/own_file.h"
#include "store/event_table.h"
#include "store/migrations.h"
#include "store/rows.h"
#include "store/schema.h"
#include "store/sentences.h"
#include "store/steady_locks.h"
#include "store/store_error.h"

#include <array>
#include <charconv>
#include <cstring>
#include <fstream>
#include <system_error>

#include <fmt/format.h>
#include <spdlog/spdlog.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace waymark::store {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t LeastBytes = 512;
constexpr std::size_t HeaderBytes = 100;

[[noreturn]] void refuse(ErrorKind kind, std::string sentence, std::string detail = {})
{
    throw StoreError({kind, std::move(sentence), std::move(detail)});
}

std::uint32_t bigEndian(const char* bytes)
{
    std::uint32_t number = 0;
    for (int i = 0; i < 4; ++i) number = number << 8 | static_cast<unsigned char>(bytes[i]);
    return number;
}

[[noreturn]] void refuseNewer(const fs::path& file, std::int64_t version)
{
    refuse(ErrorKind::FileTooNew, say::Newer(file.string(), version, newestVersion()));
}

/// SQLite tells of a page that the system could not read, or for which there was no memory, as of one that is wrong.
int unreadableCode(std::string_view found)
{
    constexpr std::string_view Sign = "unable to get the page. error code=";
    const auto at = found.find(Sign);
    int code = 0;
    if (at != std::string_view::npos)
        std::from_chars(found.data() + at + Sign.size(), found.data() + found.size(), code);
    const int primary = code & 0xFF;
    return primary == SQLITE_IOERR || primary == SQLITE_NOMEM ? code : 0;
}

std::string uriOf(const fs::path& file, Access access)
{
    std::string uri = "file:";
    for (const char letter : file.string()) {
        const bool isPlain = std::isalnum(static_cast<unsigned char>(letter)) || std::strchr("/._-", letter);
        uri += isPlain ? std::string(1, letter) : fmt::format("%{:02X}", static_cast<unsigned char>(letter));
    }
    switch (access) {
    case Access::ReadWrite:
    // SQLite locks the file to read it alone, which the system grants to those alone who may write.
    case Access::Alone: return uri + "?mode=rw";
    case Access::ReadOnly: return uri + "?mode=ro";
    case Access::Immutable: return uri + "?immutable=1";
    }
    return uri;
}

}   // namespace

SQLite::Database openPlain(const fs::path& file, int flags)
{
    useSteadyLocks();
    return SQLite::Database(file.string(), flags);
}

namespace {

SQLite::Database openUri(const fs::path& file, Access access)
{
    useSteadyLocks();
    const bool mayWrite = access == Access::ReadWrite || access == Access::Alone;
    const int flags = mayWrite ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY;
    return SQLite::Database(uriOf(file, access), flags | SQLite::OPEN_URI);
}

}   // namespace

void requireOurs(const fs::path& file)
{
    std::error_code error;
    const std::string name = file.string();
    const fs::file_status status = fs::status(file, error);
    if (status.type() == fs::file_type::none) throw StoreError(errorOfErrno(error.value(), file));
    if (!fs::exists(status)) refuse(ErrorKind::NotFound, say::NotThere(name));
    if (fs::is_directory(file, error)) refuse(ErrorKind::FileForeign, say::IsFolder(name));
    if (!fs::is_regular_file(file, error)) refuse(ErrorKind::FileForeign, say::NotOurs(name));
    const auto size = fs::file_size(file, error);
    if (error) throw StoreError(errorOfErrno(error.value(), file));
    if (size < LeastBytes) refuse(ErrorKind::Damaged, size == 1 ? say::OneByte(name) : say::TooShort(name, size));
    std::array<char, HeaderBytes> header{};
    std::ifstream stream(file, std::ios::binary);
    stream.read(header.data(), header.size());
    if (!stream) refuse(::access(file.c_str(), R_OK) == 0 ? ErrorKind::Io : ErrorKind::ReadOnly, say::Unreadable(name));
    if (std::memcmp(header.data(), "SQLite format 3", 16) != 0 ||
        bigEndian(&header[68]) != static_cast<std::uint32_t>(DataFileMark))
        refuse(ErrorKind::FileForeign, say::NotOurs(name));
    // A page size of 1 means 65,536. Half a page is there only while a -wal has it whole.
    const auto first = static_cast<unsigned char>(header[16]), second = static_cast<unsigned char>(header[17]);
    const std::uintmax_t pageSize = first == 0 && second == 1 ? 65'536U : first * 256U + second;
    if ((pageSize == 0 || size % pageSize != 0) && !fs::exists(name + "-wal", error))
        refuse(ErrorKind::Damaged, say::CutOff(name));
    const auto version = bigEndian(&header[60]);
    if (version > static_cast<std::uint32_t>(newestVersion())) refuseNewer(file, version);
}

Access accessTo(const fs::path& file)
{
    const bool mayWrite = ::access(file.c_str(), W_OK) == 0 && ::access(file.parent_path().c_str(), W_OK) == 0;
    if (mayWrite) return Access::ReadWrite;
    // SQLite cannot make its -shm in a read-only folder; without a log beside it the file itself is all there is.
    std::error_code error;
    const bool hasLog = fs::exists(file.string() + "-wal", error) && fs::file_size(file.string() + "-wal", error) > 0;
    return hasLog ? Access::ReadOnly : Access::Immutable;
}

WriteTransaction beginWrite(Database& database)
{
    return WriteTransaction(database.sql(), SQLite::TransactionBehavior::IMMEDIATE);
}

Database::Database(const fs::path& file, Access access, int busyMs)
    : m_file(file), m_access(access), m_sql((requireOurs(file), openUri(file, access)))
{
    // With the -shm in memory: it is asked for before anything is read.
    if (access == Access::Alone) exec("PRAGMA locking_mode = EXCLUSIVE");
    harden(busyMs);
    if (access == Access::Alone) {
        exec("PRAGMA query_only = ON");
        leaveLogBehind();
    }
    const auto version = number("PRAGMA user_version");
    if (version > newestVersion()) refuseNewer(file, version);
    if (access != Access::ReadWrite) return;
    m_seen = lookAt(m_file);
    if (const auto log = lookAt(m_file.string() + "-wal")) m_log = log->identity;
    if (const auto index = lookAt(m_file.string() + "-shm")) m_index = index->identity;
}

std::optional<Database::Look> Database::lookAt(const fs::path& path)
{
    struct stat found = {};
    if (::stat(path.c_str(), &found) != 0) return std::nullopt;
    constexpr std::int64_t nanoseconds = 1'000'000'000;
    return Look{
        {found.st_dev, found.st_ino}, found.st_size, found.st_mtim.tv_sec * nanoseconds + found.st_mtim.tv_nsec};
}

Standing Database::standing()
{
    if (!m_seen) return Standing::There;
    const auto now = lookAt(m_file);
    if (!now) return Standing::Gone;
    if (now->identity != m_seen->identity) return Standing::Replaced;
    const auto isOther = [this](const char* ending, const std::optional<Identity>& held) {
        const auto there = lookAt(m_file.string() + ending);
        return held && (!there || there->identity != *held);
    };
    if (isOther("-wal", m_log) || isOther("-shm", m_index)) return Standing::WithoutLog;
    if (now == m_seen) return Standing::There;
    if (isStrange(now->size < m_seen->size)) return Standing::Changed;
    m_seen = now;
    return Standing::There;
}

/// Whether the file by itself holds what this connection does not see: then no Waymark has written it. What one brings
/// over from the -wal was seen here before.
bool Database::isStrange(bool isShorter)
{
    try {
        Database alone(m_file, Access::Immutable, 0);
        if (alone.here("file") != here("file")) return true;
        // It grows page by page, but is cut to its length once that is known.
        const auto bytes = alone.number("PRAGMA page_count") * alone.number("PRAGMA page_size");
        if (isShorter && static_cast<std::int64_t>(fs::file_size(m_file)) < bytes) return true;
        // A restore took entries away, and is not brought over yet.
        if (here(ReplacedKey) == logMark(alone)) return false;
        SQLite::Statement theirs(alone.sql(), "SELECT hash FROM event ORDER BY row DESC LIMIT 100");
        while (theirs.executeStep()) {
            SQLite::Statement ours(m_sql, "SELECT 1 FROM event WHERE hash = ?");
            ours.bind(1, theirs.getColumn(0).getString());
            if (!ours.executeStep()) return true;
        }
        return false;
    } catch (const StoreError&) {
        return true;
    } catch (const SQLite::Exception& exception) {
        // It is being written this moment, and looked at again in the next; unless it was cut.
        spdlog::info("{} cannot be looked at alone: {}", m_file.string(), exception.what());
        return isShorter;
    }
}

void Database::settle()
{
    int inLog = 0, brought = 0;
    const bool isOurs = lookAt(m_file) == m_seen;
    m_sql.setBusyTimeout(0);
    sqlite3_wal_checkpoint_v2(m_sql.getHandle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, &inLog, &brought);
    m_sql.setBusyTimeout(m_busyMs);
    // What changed there was brought over by this connection: it need not be looked at as a stranger's.
    if (isOurs) m_seen = lookAt(m_file);
}

void Database::leaveLogBehind()
{
    sqlite3_db_config(m_sql.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

Database::Database(SQLite::Database sql, fs::path file, Access access)
    : m_file(std::move(file)), m_access(access), m_sql(std::move(sql))
{}

std::unique_ptr<Database> Database::inMemory(const fs::path& file)
{
    std::unique_ptr<Database> database(new Database(
        SQLite::Database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE), file, Access::ReadWrite));
    database->harden(0);
    migrate(*database);
    return database;
}

void Database::harden(int busyMs)
{
    m_busyMs = busyMs;
    m_sql.setBusyTimeout(busyMs);
    sqlite3* handle = m_sql.getHandle();
    // Otherwise "name" in double quotes is a text where no such column exists, and a typing error goes unseen.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    exec("PRAGMA trusted_schema = OFF");
    exec("PRAGMA cell_size_check = ON");
    exec("PRAGMA foreign_keys = ON");
    exec("PRAGMA synchronous = FULL");
}

std::int64_t Database::number(const std::string& query)
{
    Prepared row(*this, query);
    return row.step() ? row.number(0) : 0;
}

std::string Database::text(const std::string& query)
{
    Prepared row(*this, query);
    return row.step() ? row.text(0) : std::string();
}

std::string Database::here(std::string_view key)
{
    Prepared row(*this, "SELECT value FROM here WHERE key = ?");
    return row.bind(key).step() ? row.text(0) : std::string();
}

void Database::setHere(std::string_view key, std::string_view value)
{
    run(*this, "INSERT INTO here VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value", key, value);
}

void Database::verify()
{
    const std::string name = m_file.string();
    if (number("PRAGMA user_version") == 0) refuse(ErrorKind::Damaged, say::NoTables(name));
    const std::string found = text("PRAGMA quick_check(1)");
    if (const int code = unreadableCode(found); code != 0) throw SQLite::Exception(found, code);
    if (found != "ok") refuse(ErrorKind::Damaged, say::Damaged(name), found);
    if (number("PRAGMA user_version") == newestVersion()) requireOurSchema(*this);
    // In one statement: between two, another program may add an event to both.
    SQLite::Statement counts(
        m_sql, "SELECT (SELECT count(*) FROM event NOT INDEXED), (SELECT coalesce(sum(events), 0) FROM chain)");
    counts.executeStep();
    const auto events = counts.getColumn(0).getInt64();
    const auto expected = counts.getColumn(1).getInt64();
    if (events < expected) refuse(ErrorKind::Damaged, say::EventsMissing(name, events, expected));
    if (events > expected) refuse(ErrorKind::Damaged, say::EventsUncounted(name, events, expected));
}

void Database::requireOurVersion()
{
    const auto version = number("PRAGMA user_version");
    if (version > newestVersion()) refuseNewer(m_file, version);
}

}   // namespace waymark::store
