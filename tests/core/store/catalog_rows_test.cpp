#include "core/store/full_catalog.h"
#include "store/catalog_tables.h"
#include "store/database.h"
#include "store/undo_table.h"

#include <algorithm>

#include <gmock/gmock.h>

namespace waymark::store {

using namespace test;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

/// A catalog's rows: taken out, kept beside, put back.
class CatalogRowsTest : public testing::Test
{
protected:
    void write(const Catalog& catalog) { writeCatalog(*database, catalog); }
    [[nodiscard]] std::vector<std::string> lines(std::string_view catalog) { return catalogLines(*database, catalog); }
    [[nodiscard]] std::vector<std::string> heads()
    {
        std::vector<std::string> ids;
        for (const CatalogHead& head : readCatalogs(*database).heads) ids.push_back(head.id);
        return ids;
    }
    [[nodiscard]] UndoEntry entryFor(const std::string& catalog)
    {
        UndoEntry entry{0, "the act", "the label", catalog, {}};
        entry.place = pushUndo(*database, FileStack, entry);
        return entry;
    }

    std::unique_ptr<Database> database = Database::inMemory();
};

TEST_F(CatalogRowsTest, CatalogsComeInTheOrderInWhichTheyCame)
{
    write(smallCatalog("z"));
    write(smallCatalog("a"));
    EXPECT_THAT(heads(), ElementsAre("z", "a"));

    write(smallCatalog("z", "2.0"));

    EXPECT_THAT(heads(), ElementsAre("a", "z"));
    EXPECT_EQ(catalogVersion(*database, "z"), "2.0");
    EXPECT_EQ(catalogVersion(*database, "a"), "1.0");
    EXPECT_EQ(catalogVersion(*database, "none"), "");
    EXPECT_EQ(BuiltinKey, "builtin");
}

TEST_F(CatalogRowsTest, ACatalogComesInThePlaceOfOneOfTheSameId)
{
    write(fullCatalog());
    const std::vector<std::string> before = lines("f");

    write(fullCatalog());
    EXPECT_EQ(lines("f"), before);
    write(smallCatalog("f"));

    EXPECT_THAT(
        lines("f"), ElementsAre(R"(area ["f/area","f","Area",""])", R"(skill ["f/skill","f","f/area","Skill","",0])"));
}

TEST_F(CatalogRowsTest, WhatIsReadAndWrittenAgainIsTheSame)
{
    write(fullCatalog());
    const auto other = Database::inMemory();

    writeCatalog(*other, readCatalogs(*database));

    EXPECT_EQ(catalogLines(*other, "f"), lines("f"));
}

TEST_F(CatalogRowsTest, LinesTellOfEveryTableSorted)
{
    write(fullCatalog());

    const std::vector<std::string> all = lines("f");

    EXPECT_TRUE(std::is_sorted(all.begin(), all.end()));
    for (const std::string table : {"need", "starter", "goal", "phase", "topic", "choice", "step", "acceptance", "link",
             "phrase", "replaces", "area", "skill", "role", "project", "stage", "question", "resource", "roadmap",
             "checklist", "guide", "background"})
        EXPECT_THAT(all, Contains(testing::StartsWith(table + " [\"f/"))) << table;
    EXPECT_THAT(all, Contains(R"(starter ["f/project","a.txt","text"])"));
    EXPECT_THAT(all, Contains(R"(need ["f/role","f/z-skill","advanced",1,"pick"])"));
    EXPECT_THAT(all, Contains(R"(phase ["f/roadmap",1,"Later",3,12])"));
    EXPECT_THAT(all, Contains(R"(goal ["f/roadmap/0/1","f/roadmap",0,"Second goal"])"));
    EXPECT_THAT(all, Contains(R"(link ["f/z-skill","resource",1,"f/book"])"));
    EXPECT_THAT(lines("none"), IsEmpty());
}

TEST_F(CatalogRowsTest, ACatalogThatIsRemovedLeavesNothingAndTakesNothingOfOthers)
{
    const std::vector<std::string> neighbours{"e", "f-a", "f0", "fa", "g"};
    for (const std::string& one : neighbours) write(smallCatalog(one));
    const auto before = [&] {
        std::vector<std::string> all;
        for (const std::string& one : neighbours)
            for (const std::string& line : lines(one)) all.push_back(line);
        return all;
    };
    const std::vector<std::string> kept = before();
    write(fullCatalog());

    removeCatalog(*database, "f");

    EXPECT_THAT(lines("f"), IsEmpty());
    EXPECT_EQ(before(), kept);
    EXPECT_EQ(kept.size(), 10U);
    EXPECT_EQ(heads(), neighbours);
    EXPECT_EQ(database->number("SELECT (SELECT count(*) FROM link) + (SELECT count(*) FROM phrase) + (SELECT count(*) "
                               "FROM replaces) + (SELECT count(*) FROM step)"),
        0);
}

TEST_F(CatalogRowsTest, ACatalogThatWasReplacedIsPutBackAndForth)
{
    write(smallCatalog("a"));
    write(fullCatalog());
    const std::vector<std::string> older = lines("f"), others = lines("a");
    const Catalog before = readCatalogs(*database);
    const UndoEntry entry = entryFor("f");
    keepCatalog(*database, entry.place, "f");
    write(smallCatalog("f", "9.0"));
    const std::vector<std::string> newer = lines("f");

    swapCatalog(*database, entry);

    EXPECT_EQ(lines("f"), older);
    EXPECT_EQ(lines("a"), others);
    EXPECT_EQ(catalogVersion(*database, "f"), "1.2");
    const Catalog after = readCatalogs(*database);
    EXPECT_EQ(after.skills[1].topics[0].id, before.skills[1].topics[0].id) << "in the order in which people see them";
    EXPECT_EQ(after.projects[0].steps[0].id, before.projects[0].steps[0].id);
    EXPECT_EQ(after.areas[1].id, before.areas[1].id);

    swapCatalog(*database, entry);
    EXPECT_EQ(lines("f"), newer);
    EXPECT_EQ(catalogVersion(*database, "f"), "9.0");
    swapCatalog(*database, entry);
    EXPECT_EQ(lines("f"), older);
}

TEST_F(CatalogRowsTest, ACatalogThatWasAddedIsTakenOutAndPutBack)
{
    const UndoEntry entry = entryFor("f");
    keepCatalog(*database, entry.place, "f");
    write(fullCatalog());
    const std::vector<std::string> added = lines("f");

    swapCatalog(*database, entry);

    EXPECT_THAT(heads(), IsEmpty());
    EXPECT_THAT(lines("f"), IsEmpty());
    swapCatalog(*database, entry);
    EXPECT_EQ(lines("f"), added);
    EXPECT_EQ(readCatalogs(*database).heads[0].title, "Full");
}

TEST_F(CatalogRowsTest, WhatIsKeptIsThatOfItsPlaceAndGoesWithIt)
{
    write(smallCatalog("f"));
    write(smallCatalog("g"));
    const UndoEntry ofF = entryFor("f"), ofG = entryFor("g");
    keepCatalog(*database, ofF.place, "f");
    keepCatalog(*database, ofG.place, "g");
    EXPECT_EQ(database->number("SELECT count(*) FROM undo_catalog WHERE place = " + std::to_string(ofF.place)), 3);
    write(smallCatalog("f", "2.0"));
    write(smallCatalog("g", "2.0"));

    swapCatalog(*database, ofF);

    EXPECT_EQ(catalogVersion(*database, "f"), "1.0");
    EXPECT_EQ(catalogVersion(*database, "g"), "2.0");
    EXPECT_EQ(database->number("SELECT count(*) FROM undo_catalog"), 6);
    database->exec("DELETE FROM undo");
    EXPECT_EQ(database->number("SELECT count(*) FROM undo_catalog"), 0);
}

}   // namespace waymark::store
