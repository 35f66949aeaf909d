#pragma once

#include <string>
#include <string_view>

namespace waymark::store {

class Database;

/// The mark of the tables that all migrations together make.
inline constexpr std::string_view OurSchema = "6d93fe1f1a016d26ac2010d19be29c6b7a8f7f0f912687a24af29d5165a3430a";

/// The SHA-256 of the tables, indexes, triggers and views that are there, in the order of their names.
[[nodiscard]] std::string schemaMark(Database& database);

/// Of a file in the newest format. StoreError Damaged where it holds others than ours: triggers and views that somebody
/// else put there would run in our name.
void requireOurSchema(Database& database);

}   // namespace waymark::store
