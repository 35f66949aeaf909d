#include "store/new_file.h"

#include "core/store/full_catalog.h"
#include "core/store/written_log.h"
#include "store/catalog_tables.h"
#include "store/migrations.h"

#include <fstream>

namespace waymark::store {

using namespace test;
namespace fs = std::filesystem;

class NewFileTest : public MadeFile
{
protected:
    [[nodiscard]] std::size_t filesThere() const
    {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()));
    }
};

TEST_F(NewFileTest, HasOurTablesTheCatalogAndNobody)
{
    EXPECT_EQ(filesThere(), 1U);
    EXPECT_EQ(fs::status(file).permissions(), fs::perms(0600));
    EXPECT_EQ(bytesOf(file).at(18), 2) << "its -wal mode";

    const auto database = open();

    EXPECT_NO_THROW(database->verify());
    EXPECT_EQ(database->number("PRAGMA user_version"), newestVersion());
    EXPECT_EQ(countEvents(*database), 0);
    EXPECT_TRUE(isUuid(database->here("file")));
    EXPECT_TRUE(isUuid(database->here("generation")));
    EXPECT_NE(database->here("file"), database->here("generation"));
    EXPECT_EQ(database->here(BuiltinKey), "1.0");
    EXPECT_EQ(catalogVersion(*database, "t"), "1.0");
    EXPECT_EQ(readCatalogs(*database).skills.size(), 3U);
}

TEST_F(NewFileTest, TheSecondToMakeItFindsTheFirstOnes)
{
    const std::string first = open()->here("file");

    makeNewFile(file, fullCatalog());

    EXPECT_EQ(open()->here("file"), first);
    EXPECT_EQ(catalogVersion(*open(), "f"), "");
    EXPECT_EQ(filesThere(), 1U);
}

TEST_F(NewFileTest, EachIsAnotherFileInAFolderThatIsMade)
{
    const fs::path deep = folder.path() / "deep" / "er" / "waymark.db";

    makeNewFile(deep, sampleCatalog("1.10"));

    Database database(deep, Access::ReadWrite, 0);
    EXPECT_NE(database.here("file"), open()->here("file"));
    EXPECT_EQ(database.here(BuiltinKey), "1.10");
}

TEST_F(NewFileTest, WhereNoFolderCanBeMadeItFails)
{
    std::ofstream(folder.path() / "text") << "no folder";

    EXPECT_THROW(makeNewFile(folder.path() / "text" / "waymark.db", sampleCatalog()), fs::filesystem_error);

    EXPECT_EQ(filesThere(), 2U);
}

}   // namespace waymark::store
