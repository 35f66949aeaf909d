#include "store/migrations.h"

#include "store/database.h"

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

void migrate(Database& database)
{
    WriteTransaction transaction = beginWrite(database);
    const auto from = static_cast<std::size_t>(database.number("PRAGMA user_version"));
    for (const auto& [name, statements] : migrationFiles().subspan(from)) database.exec(std::string(statements));
    database.exec(fmt::format("PRAGMA user_version = {}", newestVersion()));
    transaction.commit();
}

}   // namespace waymark::store
