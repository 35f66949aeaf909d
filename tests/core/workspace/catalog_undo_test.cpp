#include "catalog_file/catalog_reader.h"
#include "store/catalog_tables.h"
#include "store/database.h"
#include "support/sample_catalog.h"
#include "support/small_catalog.h"

namespace waymark::test {

/// Adding and removing catalogs is taken back like anything else.
class CatalogUndoTest : public testing::Test
{
protected:
    [[nodiscard]] static Catalog own(const std::string& text = SmallCatalogText)
    {
        const CatalogReading reading = readCatalog({{"mine.toml", text}});
        EXPECT_TRUE(reading.faults.empty());
        return reading.catalog;
    }
    [[nodiscard]] bool isThere() const { return workspace->catalog()->find(Seam) != nullptr; }

    inline static const Id Seam{"mine/sewing/seam"};
    Computer computer;
    std::unique_ptr<Workspace> workspace = computer.open();
    LearnerId ann = workspace->addLearner("Ann").value().id;
};

TEST_F(CatalogUndoTest, OneThatWasAddedGoesAndComesBack)
{
    ASSERT_TRUE(workspace->addCatalog(own()).hasValue());
    ASSERT_TRUE(workspace->mark(ann, State::Done, std::vector{Seam}).hasValue());

    ASSERT_TRUE(workspace->undo(ann).hasValue());
    ASSERT_TRUE(workspace->undo(ann).hasValue());
    EXPECT_FALSE(isThere());
    ASSERT_TRUE(workspace->redo(ann).hasValue());
    ASSERT_TRUE(workspace->redo(ann).hasValue());

    EXPECT_EQ(workspace->catalog()->title(Seam), "Seam");
    EXPECT_EQ(workspace->progress(ann).value()->state(Seam), State::Done);
    EXPECT_TRUE(workspace->check().value().problems.empty());
}

TEST_F(CatalogUndoTest, OneThatIsOlderAsksForForce)
{
    std::string newer = SmallCatalogText;
    newer.replace(newer.find("1.0"), 3, "1.1");
    ASSERT_TRUE(workspace->addCatalog(own(newer)).hasValue());

    EXPECT_EQ(workspace->addCatalog(own()).error().kind, ErrorKind::Occupied);
    EXPECT_TRUE(workspace->addCatalog(own(), true).hasValue());
}

TEST_F(CatalogUndoTest, TheBuiltInOnesIdIsTaken)
{
    Catalog taking = own();
    taking.heads.front().id = computer.catalog.heads.front().id;

    EXPECT_EQ(workspace->addCatalog(taking).error().kind, ErrorKind::Invalid);
    EXPECT_EQ(workspace->addCatalog(taking, true).error().kind, ErrorKind::Invalid);
    EXPECT_EQ(workspace->catalog()->title(id("git/commits")), "Commits");
}

/// As the program before let in.
TEST_F(CatalogUndoTest, OneInThePlaceOfTheBuiltInOneGoesAgain)
{
    ASSERT_TRUE(workspace->mark(ann, State::Done, std::vector{id("git/commits")}).hasValue());
    workspace.reset();
    {
        store::Database database(computer.file(), store::Access::ReadWrite, 0);
        Catalog taking;
        taking.heads = {{computer.catalog.heads.front().id, "Mine", "50"}};
        store::writeCatalog(database, taking);
        database.exec("DELETE FROM here WHERE key = 'builtin'");
    }

    workspace = computer.open();

    EXPECT_EQ(workspace->catalog()->title(id("git/commits")), "Commits");
    EXPECT_EQ(workspace->progress(ann).value()->state(id("git/commits")), State::Done);
    ASSERT_EQ(workspace->openNotices().size(), 1U);
    EXPECT_EQ(Workspace::backupFiles(workspace->backupFolder()).size(), 1U);
    workspace.reset();
    EXPECT_TRUE(computer.open()->openNotices().empty());
}

TEST_F(CatalogUndoTest, CheckSeesTextThatIsNotTheBuiltInOnes)
{
    ASSERT_TRUE(workspace->check().value().warnings.empty());
    {
        store::Database database(computer.file(), store::Access::ReadWrite, 0);
        database.exec("UPDATE topic SET hours = hours + 1 WHERE id = 't/git/commits'");
    }

    EXPECT_EQ(workspace->check().value().warnings.size(), 1U);
}

TEST_F(CatalogUndoTest, OneThatWasReplacedComesBackAsItWas)
{
    ASSERT_TRUE(workspace->addCatalog(own()).hasValue());
    std::string newer = SmallCatalogText;
    newer.replace(newer.find("\"Seam\""), 6, "\"Hem\"");
    newer.replace(newer.find("1.0"), 3, "1.1");
    ASSERT_TRUE(workspace->addCatalog(own(newer)).hasValue());
    EXPECT_EQ(workspace->catalog()->title(Seam), "Hem");

    for (int round = 0; round < 2; ++round) {
        ASSERT_TRUE(workspace->undo(ann).hasValue());
        EXPECT_EQ(workspace->catalog()->title(Seam), "Seam");
        ASSERT_TRUE(workspace->redo(ann).hasValue());
        EXPECT_EQ(workspace->catalog()->title(Seam), "Hem");
    }
}

TEST_F(CatalogUndoTest, OneThatWasRemovedComesBackWithAllThatItHeld)
{
    ASSERT_TRUE(workspace->addCatalog(own()).hasValue());
    const auto before = workspace->catalog();
    ASSERT_TRUE(workspace->removeCatalog("mine").hasValue());
    ASSERT_FALSE(isThere());

    ASSERT_TRUE(workspace->undo(ann).hasValue());

    ASSERT_TRUE(isThere());
    EXPECT_EQ(workspace->catalog()->items(), before->items());
    EXPECT_EQ(workspace->catalog()->skill(Id("mine/sewing"))->about, "Thread.");
    EXPECT_EQ(workspace->undoState(ann)->redoLabel, "Removed the catalog “Mine”");
}

}   // namespace waymark::test
