#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

namespace waymark::store {

/// `WYMK` in the header of every data file.
inline constexpr std::int32_t ApplicationId = 0x57594D4B;

enum class Access { ReadWrite, ReadOnly, Immutable };

/// One connection to a data file, hardened (no triggers or views of others are trusted, cells are checked) and set to
/// keep what it has committed through a power cut (WAL, synchronous=FULL). Throws SQLite::Exception and StoreError.
class Database
{
public:
    /// An existing file. Says what it is before SQLite touches it: too short, foreign, newer: StoreError, unchanged.
    Database(const std::filesystem::path& file, Access access, int busyMs);
    /// In memory, with our schema.
    [[nodiscard]] static std::unique_ptr<Database> inMemory();

    [[nodiscard]] SQLite::Database& sql() { return m_sql; }
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    [[nodiscard]] Access access() const { return m_access; }

    void exec(const std::string& statements) { m_sql.exec(statements); }
    /// The first column of the first row; 0 when there is none.
    [[nodiscard]] std::int64_t number(const std::string& query);
    [[nodiscard]] std::string text(const std::string& query);

    /// A key of the table `here`; empty when it is not there.
    [[nodiscard]] std::string here(std::string_view key);
    void setHere(std::string_view key, std::string_view value);

    /// StoreError Damaged when pages, schema or the count of events are not what they must be.
    void verify();
    /// StoreError FileTooNew when another program has upgraded the file meanwhile.
    void requireOurVersion();

private:
    Database(SQLite::Database sql, std::filesystem::path file, Access access);
    void harden(int busyMs);
    void verifySchema();

    std::filesystem::path m_file;
    Access m_access = Access::ReadWrite;
    SQLite::Database m_sql;
};

/// What the header says, read without SQLite so that nothing beside the file is made. StoreError when it is not ours.
void requireOurs(const std::filesystem::path& file);

/// The access that the file and its folder allow.
[[nodiscard]] Access accessTo(const std::filesystem::path& file);

/// BEGIN IMMEDIATE … COMMIT; rolls back when it is left otherwise.
using WriteTransaction = SQLite::Transaction;
[[nodiscard]] WriteTransaction beginWrite(Database& database);

}   // namespace waymark::store
