#include "store/schema.h"

#include "base/digest.h"
#include "store/rows.h"
#include "store/sentences.h"
#include "store/store_error.h"

namespace waymark::store {

std::string schemaMark(Database& database)
{
    std::string all;
    Prepared row(database,
        "SELECT type, name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
        "ORDER BY type, name");
    while (row.step()) all += row.text(0) + '\0' + row.text(1) + '\0' + row.text(2) + '\0';
    return sha256(all);
}

void requireOurSchema(Database& database)
{
    const std::string mark = schemaMark(database);
    // Making them anew takes longer than all else at a start; another version of SQLite may put them in other words.
    if (mark == OurSchema || mark == schemaMark(*Database::inMemory())) return;
    throw StoreError({ErrorKind::Damaged, say::StrangeTables(database.file().string())});
}

}   // namespace waymark::store
