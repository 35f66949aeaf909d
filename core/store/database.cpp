#include "store/database.h"

#include "store/migrations.h"
#include "store/steady_locks.h"
#include "store/store_error.h"

#include <array>
#include <charconv>
#include <cstring>
#include <fstream>
#include <map>
#include <system_error>

#include <fmt/format.h>
#include <sqlite3.h>
#include <unistd.h>

namespace waymark::store {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t LeastBytes = 512;
constexpr std::size_t HeaderBytes = 100;

[[noreturn]] void refuse(ErrorKind kind, const fs::path& file, std::string_view why)
{
    throw StoreError({kind, fmt::format("{} {} Nothing was changed.", file.string(), why)});
}

std::uint32_t bigEndian(const char* bytes)
{
    std::uint32_t number = 0;
    for (int i = 0; i < 4; ++i) number = number << 8 | static_cast<unsigned char>(bytes[i]);
    return number;
}

[[noreturn]] void refuseNewer(const fs::path& file, std::int64_t version)
{
    refuse(ErrorKind::FileTooNew, file,
        fmt::format("was written by a newer Waymark (format {}; this one reads up to {}). Update Waymark to open it.",
            version, newestVersion()));
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
    case Access::ReadWrite: return uri + "?mode=rw";
    case Access::ReadOnly: return uri + "?mode=ro";
    case Access::Immutable: return uri + "?immutable=1";
    }
    return uri;
}

SQLite::Database openUri(const fs::path& file, Access access)
{
    useSteadyLocks();
    const int flags = access == Access::ReadWrite ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY;
    return SQLite::Database(uriOf(file, access), flags | SQLite::OPEN_URI);
}

}   // namespace

void requireOurs(const fs::path& file)
{
    std::error_code error;
    if (!fs::is_regular_file(file, error)) refuse(ErrorKind::FileForeign, file, "is not a Waymark data file.");
    const auto size = fs::file_size(file, error);
    if (error) throw StoreError(errorOfErrno(error.value(), file));
    if (size < LeastBytes)
        refuse(ErrorKind::Damaged, file,
            fmt::format(
                "has {} {}: too short for a Waymark data file. 'waymark-cli backups' lists what can be restored.", size,
                size == 1 ? "byte" : "bytes"));
    std::array<char, HeaderBytes> header{};
    std::ifstream stream(file, std::ios::binary);
    stream.read(header.data(), header.size());
    if (!stream)
        throw StoreError({::access(file.c_str(), R_OK) == 0 ? ErrorKind::Io : ErrorKind::ReadOnly,
            fmt::format("{} cannot be read. Nothing was changed.", file.string())});
    if (std::memcmp(header.data(), "SQLite format 3", 16) != 0 || bigEndian(&header[68]) != ApplicationId)
        refuse(ErrorKind::FileForeign, file, "is not a Waymark data file.");
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
    harden(busyMs);
    const auto version = number("PRAGMA user_version");
    if (version > newestVersion()) refuseNewer(file, version);
}

Database::Database(SQLite::Database sql, fs::path file, Access access)
    : m_file(std::move(file)), m_access(access), m_sql(std::move(sql))
{}

std::unique_ptr<Database> Database::inMemory()
{
    std::unique_ptr<Database> database(new Database(
        SQLite::Database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE), ":memory:", Access::ReadWrite));
    database->harden(0);
    migrate(*database);
    return database;
}

void Database::harden(int busyMs)
{
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
    SQLite::Statement statement(m_sql, query);
    return statement.executeStep() ? statement.getColumn(0).getInt64() : 0;
}

std::string Database::text(const std::string& query)
{
    SQLite::Statement statement(m_sql, query);
    return statement.executeStep() ? statement.getColumn(0).getString() : std::string();
}

std::string Database::here(std::string_view key)
{
    SQLite::Statement statement(m_sql, "SELECT value FROM here WHERE key = ?");
    statement.bind(1, std::string(key));
    return statement.executeStep() ? statement.getColumn(0).getString() : std::string();
}

void Database::setHere(std::string_view key, std::string_view value)
{
    SQLite::Statement statement(
        m_sql, "INSERT INTO here VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value");
    statement.bind(1, std::string(key));
    statement.bind(2, std::string(value));
    statement.exec();
}

void Database::verify()
{
    if (number("PRAGMA user_version") == 0)
        refuse(ErrorKind::Damaged, m_file,
            "has no tables of Waymark in it. 'waymark-cli backups' lists what can be restored.");
    const std::string found = text("PRAGMA quick_check(1)");
    if (const int code = unreadableCode(found); code != 0) throw SQLite::Exception(found, code);
    if (found != "ok")
        throw StoreError({ErrorKind::Damaged,
            fmt::format("{} is damaged. Nothing was changed; 'waymark-cli backups' lists what can be "
                        "restored.",
                m_file.string()),
            found});
    if (number("PRAGMA user_version") == newestVersion()) verifySchema();
    // In one statement: between two, another program may add an event to both.
    SQLite::Statement counts(
        m_sql, "SELECT (SELECT count(*) FROM event NOT INDEXED), (SELECT coalesce(sum(events), 0) FROM chain)");
    counts.executeStep();
    const auto events = counts.getColumn(0).getInt64();
    const auto expected = counts.getColumn(1).getInt64();
    if (events != expected)
        throw StoreError({ErrorKind::Damaged,
            fmt::format("{} holds {} of its {} events. Nothing was changed; 'waymark-cli backups' lists "
                        "what can be restored.",
                m_file.string(), events, expected)});
}

void Database::verifySchema()
{
    const auto schemaOf = [](Database& database) {
        std::map<std::string, std::string> schema;
        SQLite::Statement statement(database.sql(),
            "SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema "
            "WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
        while (statement.executeStep())
            schema.emplace(statement.getColumn(0).getString(), statement.getColumn(1).getString());
        return schema;
    };
    // Triggers and views that others put there would run in our name.
    static const auto ours = schemaOf(*inMemory());
    if (schemaOf(*this) != ours)
        throw StoreError({ErrorKind::Damaged,
            fmt::format("{} holds tables that Waymark did not make. Nothing was "
                        "changed.",
                m_file.string())});
}

void Database::requireOurVersion()
{
    const auto version = number("PRAGMA user_version");
    if (version > newestVersion()) refuseNewer(m_file, version);
}

}   // namespace waymark::store
