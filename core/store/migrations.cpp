#include "store/migrations.h"

#include "store/catalog_tables.h"
#include "store/database.h"
#include "store/progress_tables.h"

#include <span>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

namespace waymark::store {

std::span<const std::pair<std::string_view, std::string_view>> migrationFiles();

int newestVersion()
{
    return static_cast<int>(migrationFiles().size());
}

bool isOlderFormat(Database& database)
{
    return database.number("PRAGMA user_version") < newestVersion();
}

void migrate(Database& database)
{
    WriteTransaction transaction = beginWrite(database);
    // Another program, perhaps a newer one, may have been faster.
    database.requireOurVersion();
    const auto from = static_cast<std::size_t>(database.number("PRAGMA user_version"));
    for (const auto& [name, statements] : migrationFiles().subspan(from)) database.exec(std::string(statements));
    if (from > 0 && from < migrationFiles().size()) deriveAnew(database, CatalogIndex(readCatalogs(database)));
    database.exec(fmt::format("PRAGMA user_version = {}", newestVersion()));
    transaction.commit();
}

}   // namespace waymark::store
