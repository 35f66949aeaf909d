#pragma once

namespace waymark::store {

class Database;

/// The format that this program writes: the number of its last migration.
[[nodiscard]] int newestVersion();

[[nodiscard]] bool isOlderFormat(Database& database);

/// Takes the file from its `user_version` to the newest and derives all anew, in one transaction. The caller has made a
/// backup. StoreError FileTooNew when a newer program was faster.
void migrate(Database& database);

}   // namespace waymark::store
