#include "support/sample_catalog.h"

#include <gmock/gmock.h>

namespace waymark {

using namespace test;

/// Two computers that started from one file.
class UnionTest : public testing::Test
{
protected:
    Computer here;
    Computer there;
    std::unique_ptr<Workspace> mine = here.open();
    LearnerId ann = mine->addLearner("Ann").value().id;
    std::unique_ptr<Workspace> theirs;

    void SetUp() override
    {
        ASSERT_TRUE(mark(*mine, State::Learning, "algebra"));
        ASSERT_TRUE(mine->backup(there.file()).hasValue());
        theirs = there.open();
    }
    bool mark(Workspace& workspace, State state, const std::string& local)
    {
        const std::vector<Id> ids{id(local)};
        return workspace.mark(ann, state, ids).hasValue();
    }
    void expectSameAfterUniting()
    {
        ASSERT_TRUE(mine->unite(there.file()).hasValue());
        ASSERT_TRUE(theirs->unite(here.file()).hasValue());
        const std::string once = statesOf(*mine, ann);
        EXPECT_EQ(statesOf(*theirs, ann), once);
        ASSERT_TRUE(mine->unite(there.file()).hasValue());
        EXPECT_EQ(statesOf(*mine, ann), once);
        EXPECT_EQ(mine->history(ann).value().size(), theirs->history(ann).value().size());
        EXPECT_TRUE(mine->check().value().problems.empty());
        EXPECT_TRUE(theirs->check().value().problems.empty());
    }
};

TEST_F(UnionTest, BothSidesEndWithTheSameStates)
{
    mark(*mine, State::Done, "algebra/vectors");
    mark(*theirs, State::Skipped, "algebra/vectors");
    mark(*theirs, State::Done, "git/commits");

    expectSameAfterUniting();
}

TEST_F(UnionTest, AClockAnHourFastLosesNothing)
{
    there.clock.moment.utcMs += 3'600'000;
    mark(*theirs, State::Done, "algebra/svd");
    mark(*mine, State::Skipped, "algebra/svd");

    expectSameAfterUniting();

    EXPECT_EQ(mine->progress(ann).value()->state(id("algebra/svd")), State::Done);
    mark(*mine, State::Open, "algebra/svd");
    expectSameAfterUniting();
    EXPECT_EQ(theirs->progress(ann).value()->state(id("algebra/svd")), State::Open);
}

TEST_F(UnionTest, AClockAt2099IsToldAndItsFileStaysWhole)
{
    there.clock.moment.utcMs = 4'070'908'800'000;
    mark(*theirs, State::Done, "git/commits");
    mark(*mine, State::Done, "algebra/svd");

    EXPECT_THAT(mine->unite(there.file()).error().message, testing::HasSubstr("is dated 2099"));
    there.clock.moment = here.clock.moment;
    EXPECT_THAT(theirs->check().value().warnings, testing::Contains(testing::HasSubstr("dated 2099")));
    theirs.reset();
    theirs = there.open();
    ASSERT_EQ(theirs->openNotices().size(), 1U);
    EXPECT_THAT(theirs->openNotices()[0].message, testing::StartsWith("The log of Ann has an entry dated 2099-01-01"));
    EXPECT_EQ(theirs->check().value().warnings.size(), 1U);

    ASSERT_TRUE(theirs->unite(here.file()).hasValue());
    EXPECT_EQ(theirs->progress(ann).value()->state(id("algebra/svd")), State::Done);
    EXPECT_EQ(theirs->progress(ann).value()->state(id("git/commits")), State::Done);
    EXPECT_TRUE(theirs->check().value().problems.empty());
}

TEST_F(UnionTest, AnUndoOnEitherSideUnites)
{
    mark(*mine, State::Done, "git/commits");
    ASSERT_TRUE(mine->undo(ann).hasValue());
    mark(*theirs, State::Done, "frameworks/torch");
    ASSERT_TRUE(theirs->undo(ann).hasValue());
    ASSERT_TRUE(theirs->redo(ann).hasValue());

    expectSameAfterUniting();
}

TEST_F(UnionTest, ARestoredCopyStartsANewWriterAndForksNothing)
{
    const auto kept = here.folder.path() / "kept.db";
    ASSERT_TRUE(mine->backup(kept).hasValue());
    mark(*mine, State::Done, "git/commits");
    const auto before = here.folder.path() / "before.db";
    ASSERT_TRUE(mine->backup(before).hasValue());
    mine.reset();
    std::filesystem::copy_file(kept, here.file(), std::filesystem::copy_options::overwrite_existing);

    mine = here.open();

    ASSERT_FALSE(mine->openNotices().empty());
    EXPECT_THAT(
        mine->openNotices().front().message, testing::HasSubstr("1 event recorded on this computer is missing"));
    mark(*mine, State::Done, "frameworks/flow");
    ASSERT_TRUE(mine->unite(before).hasValue());
    EXPECT_EQ(mine->progress(ann).value()->state(id("git/commits")), State::Done);
    EXPECT_EQ(mine->progress(ann).value()->state(id("frameworks/flow")), State::Done);
    EXPECT_TRUE(mine->check().value().problems.empty());
}

TEST_F(UnionTest, ACloneOnOneComputerForksNothing)
{
    const auto cloned = here.folder.path() / "clone.db";
    mine.reset();
    std::filesystem::copy_file(here.file(), cloned);
    mine = here.open();
    const auto clone = here.open(cloned);
    mark(*mine, State::Done, "git/commits");
    mark(*clone, State::Done, "frameworks/torch");

    ASSERT_TRUE(mine->unite(cloned).hasValue());
    ASSERT_TRUE(clone->unite(here.file()).hasValue());

    EXPECT_EQ(statesOf(*mine, ann), statesOf(*clone, ann));
    EXPECT_TRUE(mine->check().value().problems.empty());
}

TEST_F(UnionTest, ARestoreThroughTheProgramKeepsTheReplacedFileAndGoesOn)
{
    const auto kept = here.folder.path() / "kept.db";
    ASSERT_TRUE(mine->backup(kept).hasValue());
    mark(*mine, State::Done, "git/commits");

    ASSERT_TRUE(mine->restore(kept).hasValue());

    EXPECT_EQ(mine->progress(ann).value()->state(id("git/commits")), State::Open);
    EXPECT_EQ(Workspace::backupFiles(mine->backupFolder()).size(), 1U);
    ASSERT_TRUE(mine->unite(Workspace::backupFiles(mine->backupFolder()).front()).hasValue());
    EXPECT_EQ(mine->progress(ann).value()->state(id("git/commits")), State::Done);
    EXPECT_TRUE(mine->check().value().problems.empty());
}

}   // namespace waymark
