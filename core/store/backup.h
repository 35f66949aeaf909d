#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

namespace SQLite {
class Database;
}

namespace waymark::store {

class Database;

/// What a backup says of itself.
struct BackupHead
{
    std::string file;   ///< the id of the data file that it is of
    std::string name;   ///< the name which that had; empty: it is no backup, or was worked with since
};

/// A whole copy of the file under that name, without a log beside it, checked after it was made; durable on return. Links
/// are followed. It takes the place of an earlier backup of the same file alone: StoreError says what stands there.
/// Gives the number of events in it.
std::int64_t copyTo(Database& database, const std::filesystem::path& target);

/// Puts the content of a checked backup at the name of a data file: built and checked beside, then renamed. What stands
/// there and cannot be trusted is kept under `aside`; empty: nothing stands there. Whole or not at all.
void putInPlace(
    const std::filesystem::path& backup, const std::filesystem::path& file, const std::filesystem::path& aside = {});

/// Gives what stands at the name of a data file and cannot be trusted another one.
void putAside(const std::filesystem::path& file, const std::filesystem::path& aside);

/// Opens the backup as a stranger would and reads all of it; StoreError says what is wrong. Gives its events.
std::int64_t checkBackup(const std::filesystem::path& backup);

[[nodiscard]] BackupHead headOf(Database& database);
/// It is a data file of its own from now on, within a transaction.
void unmarkBackup(Database& database);

/// All of the file in memory, in the newest format: to try something, or to read one of an older format that may not be
/// written.
[[nodiscard]] std::unique_ptr<Database> copyInMemory(Database& database);

/// All pages of one connection into another.
void copyPages(SQLite::Database& to, SQLite::Database& from);

/// Writes the backup's pages into the open file through SQLite's backup API, in one step.
void copyInto(Database& live, const std::filesystem::path& backup);

}   // namespace waymark::store
