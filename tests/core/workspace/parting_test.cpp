#include "core/workspace/two_versions.h"
#include "store/database.h"

namespace waymark {

using namespace test;
namespace fs = std::filesystem;

/// What a sync program, a slip of the hand or a killed program does to the open file.
class PartingTest : public TwoVersions
{};

TEST_F(PartingTest, AFileThatWasReplacedIsNotWrittenToAndBothAreUnited)
{
    mark(*mine, ann, "algebra/svd");
    putTheirsInPlace();

    expectPartedThenTogether({"algebra/svd", "algebra/vectors", "git/commits"});
}

TEST_F(PartingTest, AFileThatIsGoneIsPutThereAgain)
{
    mark(*mine, ann, "algebra/svd");
    for (const char* ending : {"", "-wal", "-shm"}) fs::remove(here.file().string() + ending);

    expectPartedThenTogether({"algebra/svd", "algebra/vectors"});
}

TEST_F(PartingTest, AFolderThatWasMovedIsNoLossEither)
{
    mark(*mine, ann, "algebra/svd");
    fs::rename(here.file(), here.folder.path() / "moved.db");

    expectPartedThenTogether({"algebra/svd", "algebra/vectors"});
}

TEST_F(PartingTest, WhoseWalIsTakenAwayDoesNotGoOn)
{
    mark(*mine, ann, "algebra/svd");
    fs::remove(walOf(here.file()));

    expectPartedThenTogether({"algebra/svd", "algebra/vectors"});
}

TEST_F(PartingTest, WhoseShmIsTakenAwayDoesNotGoOnEither)
{
    mark(*mine, ann, "algebra/svd");
    fs::remove(here.file().string() + "-shm");

    EXPECT_EQ(Workspace::open(here.options(here.file())).error().kind, ErrorKind::Busy) << "nor does whoever comes";
    expectPartedThenTogether({"algebra/svd", "algebra/vectors"});
}

TEST_F(PartingTest, AFileThatWasCutShortIsNotWrittenTo)
{
    fs::resize_file(here.file(), fs::file_size(here.file()) / 2 / 4096 * 4096);

    EXPECT_EQ(mine->mark(ann, State::Done, std::vector{id("first/plan")}).error().kind, ErrorKind::Parted);
}

TEST_F(PartingTest, WhatIsNoDataFileIsKeptAsideAndOursIsPutBack)
{
    mark(*mine, ann, "algebra/svd");
    fs::remove(here.file());
    std::ofstream(here.file()) << std::string(9'000, 'x');

    expectPartedThenTogether({"algebra/svd", "algebra/vectors"});
}

TEST_F(PartingTest, AWindowThatIsClosedWithoutAWordLosesNothingEither)
{
    mark(*mine, ann, "algebra/svd");
    putTheirsInPlace();
    EXPECT_EQ(mine->noticeOtherPrograms().error().kind, ErrorKind::Parted);

    mine.reset();

    mine = here.open();
    EXPECT_EQ(done(*mine), (std::vector<std::string>{"algebra/svd", "algebra/vectors", "git/commits"}));
    EXPECT_EQ(mine->openNotices().size(), 1U);
    EXPECT_TRUE(mine->check().value().problems.empty());
}

TEST_F(PartingTest, WhatWasBroughtOverIntoTheFileThatWasReplacedIsKept)
{
    mark(*mine, ann, "algebra/svd");
    mine.reset();
    mine = here.open();
    putTheirsInPlace();
    EXPECT_EQ(mine->noticeOtherPrograms().error().kind, ErrorKind::Parted);
    mine.reset();

    mine = here.open();

    EXPECT_EQ(done(*mine), (std::vector<std::string>{"algebra/vectors", "git/commits"}));
    ASSERT_EQ(mine->openNotices().size(), 1U);
    ASSERT_TRUE(mine->unite(mine->openNotices().front().unites).hasValue());
    EXPECT_EQ(done(*mine), (std::vector<std::string>{"algebra/svd", "algebra/vectors", "git/commits"}));
    EXPECT_TRUE(here.open()->openNotices().empty());
}

TEST_F(PartingTest, ADamagedVersionIsKeptAsideAndOursIsPutBack)
{
    mark(*mine, ann, "algebra/svd");
    fs::rename(here.file(), here.folder.path() / "moved.db");
    std::ofstream(here.file()) << bytesOf(elsewhere.file()).substr(0, 40'960);

    expectPartedThenTogether({"algebra/svd", "algebra/vectors"});
    int aside = 0;
    for (const auto& entry : fs::directory_iterator(here.folder.path()))
        aside += entry.path().filename().string().find(".replaced-") != std::string::npos ? 1 : 0;
    EXPECT_GE(aside, 1);
}

TEST_F(PartingTest, WhicheverOfTwoWindowsComesFirstUnitesThemAll)
{
    for (const bool isFirstOne : {true, false}) {
        const auto second = here.open();
        mark(*mine, ann, "algebra/svd");
        mark(*second, ann, "algebra/eigenvalues");
        putTheirsInPlace();
        EXPECT_EQ(mine->noticeOtherPrograms().error().kind, ErrorKind::Parted);
        EXPECT_EQ(second->noticeOtherPrograms().error().kind, ErrorKind::Parted);

        Workspace& first = isFirstOne ? *mine : *second;
        Workspace& other = isFirstOne ? *second : *mine;
        const auto rejoined = first.rejoin();
        ASSERT_TRUE(rejoined.hasValue()) << rejoined.error().message;
        const auto followed = other.rejoin();
        ASSERT_TRUE(followed.hasValue()) << followed.error().message;

        const std::vector<std::string> all{"algebra/eigenvalues", "algebra/svd", "algebra/vectors", "git/commits"};
        (void)first.noticeOtherPrograms();
        EXPECT_EQ(done(first), all);
        EXPECT_EQ(done(other), all);
        EXPECT_TRUE(first.check().value().problems.empty());
    }
}

TEST_F(PartingTest, WhatCannotBeRejoinedIsStillSaidToBeParted)
{
    mark(*mine, ann, "algebra/svd");
    fs::remove(here.file());
    fs::create_directory(here.file());
    EXPECT_FALSE(mine->rejoin().hasValue());

    EXPECT_EQ(mine->mark(ann, State::Done, std::vector{id("first/plan")}).error().kind, ErrorKind::Parted);
    fs::remove(here.file());
    ASSERT_TRUE(mine->rejoin().hasValue());
    mark(*mine, ann, "first/plan");
}

TEST_F(PartingTest, AFileCutUnderTheWindowIsPutBackFromWhatIsOpen)
{
    mark(*mine, ann, "algebra/svd");
    fs::resize_file(here.file(), fs::file_size(here.file()) / 2 / 4096 * 4096 - 100);

    expectPartedThenTogether({"algebra/svd", "algebra/vectors"});
}

TEST_F(PartingTest, WhatCannotBeCopiedIsNotSaidToBeKept)
{
    mark(*mine, ann, "algebra/svd");
    const fs::path folder = mine->backupFolder();
    fs::remove_all(folder);
    std::ofstream(folder) << "a file where the folder should be";
    putTheirsInPlace();

    const auto looked = mine->noticeOtherPrograms();
    EXPECT_EQ(looked.error().kind, ErrorKind::Parted);
    EXPECT_THAT(looked.error().message, testing::HasSubstr("cannot be copied"));
    EXPECT_EQ(mine->parting(), Parting::Unkept);
    EXPECT_FALSE(mine->rejoin().hasValue());
    EXPECT_EQ(mine->mark(ann, State::Done, std::vector{id("first/plan")}).error().kind, ErrorKind::Parted);

    fs::remove(folder);
    expectPartedThenTogether({"algebra/svd", "algebra/vectors", "git/commits"});
}

TEST_F(PartingTest, ASecondNameOnTheDiskIsTold)
{
    fs::create_hard_link(here.file(), here.folder.path() / "second.db");

    const auto notices = here.open()->openNotices();

    ASSERT_EQ(notices.size(), 1U);
    EXPECT_THAT(notices.front().message, testing::HasSubstr("second name"));
}

TEST_F(PartingTest, WhatIsReadFromMemoryIsABackupOfTheFileAllTheSame)
{
    mark(*mine, ann, "algebra/svd");
    fs::rename(here.file(), here.folder.path() / "moved.db");
    EXPECT_EQ(mine->noticeOtherPrograms().error().kind, ErrorKind::Parted);

    const auto kept = mine->backup();

    ASSERT_TRUE(kept.hasValue()) << kept.error().message;
    EXPECT_EQ(kept->of.name, here.file().filename().string());
}

/// A folder stands there: what was read can still be looked at.
TEST_F(PartingTest, WhatCannotBeRejoinedIsLookedAtAllTheSame)
{
    mark(*mine, ann, "algebra/svd");
    const fs::path moved = here.folder.path() / "moved.db";
    fs::rename(here.file(), moved);
    fs::create_directory(here.file());
    EXPECT_EQ(mine->noticeOtherPrograms().error().kind, ErrorKind::Parted);

    for (int attempt = 0; attempt < 2; ++attempt) {
        EXPECT_FALSE(mine->rejoin().hasValue());
        EXPECT_EQ(done(*mine), (std::vector<std::string>{"algebra/svd", "algebra/vectors"}));
        EXPECT_EQ(mine->learners().value().size(), 1U);
        EXPECT_FALSE(mine->noticeOtherPrograms().hasValue());
        EXPECT_FALSE(mine->mark(ann, State::Done, std::vector{id("first/plan")}).hasValue());
    }
    fs::remove(here.file());
    ASSERT_TRUE(mine->rejoin().hasValue());
    EXPECT_EQ(done(*here.open()), (std::vector<std::string>{"algebra/svd", "algebra/vectors"}));
}

TEST_F(PartingTest, AFileInThePlaceOfTheLinkIsNoticed)
{
    const fs::path link = here.folder.path() / "link.db";
    fs::create_symlink("waymark.db", link);
    mine.reset();
    mine = here.open(link);
    mark(*mine, ann, "algebra/svd");
    const fs::path beside = here.folder.path() / ".sync";
    fs::copy_file(elsewhere.file(), beside);
    fs::rename(beside, link);

    EXPECT_EQ(mine->noticeOtherPrograms().error().kind, ErrorKind::Parted);
    ASSERT_TRUE(mine->rejoin().hasValue());
    EXPECT_EQ(done(*mine), (std::vector<std::string>{"algebra/svd", "algebra/vectors", "git/commits"}));
    EXPECT_EQ(mine->file(), link);
}

TEST_F(PartingTest, AFileThatWasWrittenOverInPlaceIsNotWrittenTo)
{
    mine.reset();
    mine = here.open();
    std::ofstream(here.file(), std::ios::binary) << bytesOf(elsewhere.file());

    EXPECT_EQ(mine->mark(ann, State::Done, std::vector{id("first/plan")}).error().kind, ErrorKind::Parted);
    const auto rejoined = mine->rejoin();

    ASSERT_TRUE(rejoined.hasValue()) << rejoined.error().message;
    EXPECT_THAT(done(*mine), testing::IsSupersetOf({"algebra/vectors", "git/commits"}));
    EXPECT_TRUE(mine->check().value().problems.empty());
}

TEST_F(PartingTest, WhatAnotherWaymarkBringsOverFromTheWalIsNoParting)
{
    mark(*mine, ann, "algebra/svd");
    const auto other = here.open();
    mark(*other, ann, "git/commits");
    {
        store::Database database(here.file(), store::Access::ReadWrite, 0);
        database.settle();
    }

    EXPECT_TRUE(mine->noticeOtherPrograms().hasValue());
    mark(*mine, ann, "first/plan");
    EXPECT_EQ(mine->parting(), Parting::None);
}

TEST_F(PartingTest, ARestoreIsNoPartingNeitherHereNorInAnotherWindow)
{
    const fs::path backup = mine->backup()->file;
    mark(*mine, ann, "algebra/svd");
    const auto other = here.open();

    const auto restored = mine->restore(backup);

    ASSERT_TRUE(restored.hasValue()) << restored.error().message;
    EXPECT_TRUE(other->noticeOtherPrograms().hasValue());
    EXPECT_TRUE(mine->restore(restored->kept).hasValue());
    mark(*other, ann, "first/plan");
    EXPECT_EQ(done(*mine), (std::vector<std::string>{"algebra/svd", "algebra/vectors", "first/plan"}));
}

TEST_F(PartingTest, AMomentAfterTheLastActNoWalStandsThere)
{
    mark(*mine, ann, "algebra/svd");
    ASSERT_GT(fs::file_size(walOf(here.file())), 0U);
    for (int look = 0; look < 100 && fs::file_size(walOf(here.file())) > 0; ++look) {
        ASSERT_TRUE(mine->noticeOtherPrograms().hasValue());
        ::usleep(100'000);
    }

    EXPECT_EQ(fs::file_size(walOf(here.file())), 0U);
    mark(*mine, ann, "git/commits");
    EXPECT_EQ(mine->parting(), Parting::None);
}

}   // namespace waymark
