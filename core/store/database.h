#pragma once

#include "store/statements.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

namespace waymark::store {

/// Of data files and their backups: the owner's alone.
inline constexpr unsigned ModeOfOurs = 0600;

enum class Access {
    ReadWrite,
    ReadOnly,
    Immutable,   ///< the file alone, without a -wal beside it; nothing is made
    Alone   ///< read with its -wal, and nothing is made: where there is no room, and nobody else works with it
};

/// Whether the open file is the one that stands at its name.
enum class Standing {
    There,
    Gone,
    Replaced,   ///< another file stands there
    Changed,   ///< another program wrote over it in place
    WithoutLog   ///< its -wal or -shm was taken away
};

/// One connection to a data file, hardened (no triggers or views of others are trusted, cells are checked) and set to
/// keep what it has committed through a power cut (WAL, synchronous=FULL). Throws SQLite::Exception and StoreError.
class Database
{
public:
    /// An existing file. Says what it is before SQLite touches it: too short, foreign, newer: StoreError, unchanged.
    Database(const std::filesystem::path& file, Access access, int busyMs);
    /// In memory, with our schema; `file` is whose place it takes.
    [[nodiscard]] static std::unique_ptr<Database> inMemory(const std::filesystem::path& file = ":memory:");

    [[nodiscard]] SQLite::Database& sql() { return m_sql; }
    [[nodiscard]] Statements& statements() { return m_statements; }
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    [[nodiscard]] Access access() const { return m_access; }

    void exec(const std::string& statements) { m_sql.exec(statements); }
    /// The first column of the first row; 0 when there is none.
    [[nodiscard]] std::int64_t number(const std::string& query);
    [[nodiscard]] std::string text(const std::string& query);

    /// Another number as soon as another connection has committed.
    [[nodiscard]] std::int64_t changeMark() { return number("PRAGMA data_version"); }

    /// A key of the table `here`; empty when it is not there.
    [[nodiscard]] std::string here(std::string_view key);
    void setHere(std::string_view key, std::string_view value);

    /// Compares the open file with what stands at its name. Cheap unless something was written there past this connection.
    [[nodiscard]] Standing standing();
    /// Brings what stands in the -wal into the file and empties it, unless somebody is in the way.
    void settle();
    /// On closing the -wal stays, for the next start to look at: the file is not ours to write to.
    void leaveLogBehind();

    /// StoreError Damaged when pages, schema or the count of events are not what they must be.
    void verify();
    /// StoreError FileTooNew when another program has upgraded the file meanwhile.
    void requireOurVersion();

private:
    Database(SQLite::Database sql, std::filesystem::path file, Access access);
    void harden(int busyMs);
    [[nodiscard]] bool isStrange(bool isShorter);

    /// What tells one file at a name from another.
    struct Identity
    {
        std::uint64_t device = 0, number = 0;
        friend bool operator==(const Identity&, const Identity&) = default;
    };
    struct Look
    {
        Identity identity;
        std::int64_t size = 0, changedAt = 0;   ///< bytes; ns
        friend bool operator==(const Look&, const Look&) = default;
    };
    [[nodiscard]] static std::optional<Look> lookAt(const std::filesystem::path& path);

    int m_busyMs = 0;
    std::optional<Look> m_seen;   ///< the file as it was when last it was known to be ours
    std::optional<Identity> m_log, m_index;   ///< the -wal and the -shm that were there

    std::filesystem::path m_file;
    Access m_access = Access::ReadWrite;
    SQLite::Database m_sql;
    Statements m_statements{m_sql};
};

/// A connection without our settings, for what is being made or copied. Every other one is a Database.
[[nodiscard]] SQLite::Database openPlain(const std::filesystem::path& file, int flags);

/// What the header says, read without SQLite so that nothing beside the file is made. StoreError when it is not ours.
void requireOurs(const std::filesystem::path& file);

/// The access that the file and its folder allow.
[[nodiscard]] Access accessTo(const std::filesystem::path& file);

/// BEGIN IMMEDIATE … COMMIT; rolls back when it is left otherwise.
using WriteTransaction = SQLite::Transaction;
[[nodiscard]] WriteTransaction beginWrite(Database& database);

}   // namespace waymark::store
