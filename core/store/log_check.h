#pragma once

#include <string>
#include <vector>

namespace waymark {
class CatalogIndex;
}

namespace waymark::store {

class Database;

/// Reads every event: its hash, its payload's hash, the event before it in its chain, the chain's end. One sentence a
/// problem, the first hundred.
[[nodiscard]] std::vector<std::string> checkLog(Database& database);

/// The events whose chain is right and that no Waymark writes all the same (oddEvents). They harm nothing that is there,
/// so a file or backup with them opens; but no other file takes them.
[[nodiscard]] std::vector<std::string> checkOdd(Database& database);

/// What SQLite itself finds: pages, indexes, rows that miss their parents.
[[nodiscard]] std::vector<std::string> checkPages(Database& database);

/// Derives everything anew beside the file, in memory, and compares. The file is only read.
[[nodiscard]] std::vector<std::string> checkDerived(Database& database, const CatalogIndex& catalog);

}   // namespace waymark::store
