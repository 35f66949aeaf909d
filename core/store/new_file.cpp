#include "store/new_file.h"

#include "base/digest.h"
#include "files/own_file.h"
#include "files/temporary_file.h"
#include "store/catalog_tables.h"
#include "store/database.h"
#include "store/migrations.h"
#include "store/store_error.h"

#include <cerrno>

#include <fmt/format.h>

namespace waymark::store {

namespace fs = std::filesystem;

namespace {

void build(const fs::path& made, const Catalog& catalog)
{
    openPlain(made, SQLite::OPEN_READWRITE)
        .exec(fmt::format("PRAGMA application_id = {}; PRAGMA user_version = 0; VACUUM", DataFileMark));
    Database database(made, Access::ReadWrite, 0);
    migrate(database);
    WriteTransaction transaction = beginWrite(database);
    database.setHere("file", newUuid());
    database.setHere("generation", newUuid());
    writeCatalog(database, catalog);
    database.setHere(BuiltinKey, catalog.heads.front().version);
    transaction.commit();
    database.exec("PRAGMA journal_mode = WAL");
}

}   // namespace

void makeNewFile(const fs::path& file, const Catalog& catalog)
{
    fs::create_directories(file.parent_path());
    TemporaryFile made(file);
    requireDone(made.create(ModeOfOurs), file);
    build(made.path(), catalog);
    requireDone(syncFile(made.handle()), file);
    if (const int failed = made.takeFreeName(); failed != EEXIST) requireDone(failed, file);
    syncFolderOf(file);
}

}   // namespace waymark::store
