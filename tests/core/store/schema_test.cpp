#include "store/schema.h"

#include "store/database.h"
#include "store/store_error.h"
#include "support/sample_catalog.h"

#include <gtest/gtest.h>

namespace waymark::store {

TEST(SchemaTest, TheMarkIsThatOfAllMigrations)
{
    EXPECT_EQ(schemaMark(*Database::inMemory()), OurSchema);
}

TEST(SchemaTest, AnyTableIndexViewOrTriggerOfOthersIsRefused)
{
    for (const char* strange : {"CREATE TABLE x(a)", "CREATE INDEX x ON event(item)", "CREATE VIEW x AS SELECT 1",
             "CREATE TRIGGER x AFTER INSERT ON event BEGIN DELETE FROM state; END", "DROP INDEX event_by_item"}) {
        const auto database = Database::inMemory();
        EXPECT_NO_THROW(requireOurSchema(*database));
        try {
            database->exec(strange);
            requireOurSchema(*database);
            ADD_FAILURE() << strange;
        } catch (const StoreError& error) {
            EXPECT_EQ(error.error().kind, ErrorKind::Damaged) << strange;
        }
    }
}

}   // namespace waymark::store
