#include "core/workspace/two_versions.h"
#include "store/database.h"

namespace waymark {

using namespace test;
namespace fs = std::filesystem;

/// The -wal of a program that was killed, beside a file that may be another one by now.
class StrayLogTest : public TwoVersions
{};

TEST_F(StrayLogTest, WhatAKilledProgramLeftIsUnitedWithTheFileThatCameMeanwhile)
{
    markAndDie("algebra/svd");
    putTheirsInPlace();

    mine = here.open();

    EXPECT_EQ(done(*mine), (std::vector<std::string>{"algebra/svd", "algebra/vectors", "git/commits"}));
    ASSERT_EQ(mine->openNotices().size(), 1U);
    EXPECT_THAT(mine->openNotices()[0].message, testing::HasSubstr("What both held is united"));
    EXPECT_THAT(backups(), testing::Contains(testing::StartsWith("waymark-found-")));
    EXPECT_THAT(backups(), testing::Contains(testing::StartsWith("waymark-parted-")));
    EXPECT_TRUE(mine->check().value().problems.empty());
    mine.reset();
    EXPECT_TRUE(here.open()->openNotices().empty());
}

TEST_F(StrayLogTest, WhatAKilledProgramLeftBesideItsOwnFileIsItsOwn)
{
    markAndDie("algebra/svd");

    mine = here.open();

    EXPECT_EQ(done(*mine), (std::vector<std::string>{"algebra/svd", "algebra/vectors"}));
    EXPECT_TRUE(mine->openNotices().empty());
    EXPECT_TRUE(backups().empty());
}

TEST_F(StrayLogTest, AWalOfSomethingElseIsKeptAndSaid)
{
    markAndDie("algebra/svd");
    const Computer stranger;
    (void)stranger.open()->addLearner("Zoe").value();
    fs::rename(stranger.file(), here.file());

    mine = here.open();

    EXPECT_TRUE(std::ranges::any_of(mine->learners().value(), [](const Learner& one) { return one.name == "Zoe"; }));
    ASSERT_FALSE(mine->openNotices().empty());
    EXPECT_THAT(mine->openNotices()[0].message, testing::HasSubstr("was replaced"));
    EXPECT_TRUE(mine->check().value().problems.empty());
}

TEST_F(StrayLogTest, WhoComesToAReplacedFileWhileAnotherWorksWithTheOldOneIsTold)
{
    mark(*mine, ann, "algebra/svd");
    putTheirsInPlace();

    const auto opened = Workspace::open(here.options(here.file()));

    ASSERT_FALSE(opened.hasValue());
    EXPECT_EQ(opened.error().kind, ErrorKind::Parted);
    ASSERT_TRUE(mine->noticeOtherPrograms().error().kind == ErrorKind::Parted);
    ASSERT_TRUE(mine->rejoin().hasValue());
    EXPECT_EQ(done(*here.open()), (std::vector<std::string>{"algebra/svd", "algebra/vectors", "git/commits"}));
}

TEST_F(StrayLogTest, AFileThatAnotherProgramLetsNobodyIntoIsSaidToBeHeld)
{
    mark(*mine, ann, "algebra/svd");
    mine.reset();
    auto other = std::make_unique<SQLite::Database>(here.file().string(), SQLite::OPEN_READWRITE);
    other->exec("PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE");

    const auto opened = Workspace::open(here.options(here.file()));

    ASSERT_FALSE(opened.hasValue());
    EXPECT_EQ(opened.error().kind, ErrorKind::Busy);
    EXPECT_THAT(opened.error().message, testing::HasSubstr("held by another program, which lets nobody else in"));
    other.reset();
    EXPECT_EQ(done(*here.open()), (std::vector<std::string>{"algebra/svd", "algebra/vectors"}));
}

TEST_F(StrayLogTest, WhatARestoreTookAwayDoesNotComeBackWhereItWasKilled)
{
    const fs::path backup = mine->backup()->file;
    mark(*mine, ann, "algebra/svd");
    mine.reset();
    const pid_t child = ::fork();
    if (child == 0) {
        const auto workspace = here.open();
        const bool isDone = workspace->restore(backup).hasValue();
        ::_exit(isDone ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    ASSERT_EQ(status, 0);
    ASSERT_GT(fs::file_size(walOf(here.file())), 0U);

    mine = here.open();

    EXPECT_EQ(done(*mine), std::vector<std::string>{"algebra/vectors"});
    EXPECT_TRUE(mine->openNotices().empty());
}

}   // namespace waymark
