#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>

namespace waymark::store {

class Database;

/// A whole copy of the file under that name, without a log beside it, checked after it was made; durable on return.
/// Gives the number of events in it.
std::int64_t copyTo(Database& database, const std::filesystem::path& target);

/// Opens the backup as a stranger would and reads all of it; StoreError says what is wrong. Gives its events.
std::int64_t checkBackup(const std::filesystem::path& backup);

/// All of the file in memory, in the newest format: to try something, or to read one of an older format that may not be
/// written.
[[nodiscard]] std::unique_ptr<Database> copyInMemory(Database& database);

/// Writes the backup's pages into the open file through SQLite's backup API, in one step.
void copyInto(Database& live, const std::filesystem::path& backup);

}   // namespace waymark::store
