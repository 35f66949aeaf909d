#include "store/database.h"
#include "support/sample_catalog.h"

#include <algorithm>
#include <fstream>

#include <gmock/gmock.h>
#include <sys/wait.h>
#include <unistd.h>

namespace waymark {

using namespace test;
namespace fs = std::filesystem;

namespace {

void mark(Workspace& workspace, const LearnerId& learner, const std::string& item)
{
    ASSERT_TRUE(workspace.mark(learner, State::Done, std::vector{id(item)}).hasValue());
}

fs::path walOf(const fs::path& file)
{
    return file.string() + "-wal";
}

}   // namespace

/// Ann's file, and what her other computer made of a copy of it.
class PartingTest : public testing::Test
{
protected:
    PartingTest()
    {
        mark(*mine, ann, "algebra/vectors");
        EXPECT_TRUE(mine->backup(elsewhere.file()).hasValue());
        const auto theirs = elsewhere.open();
        mark(*theirs, ann, "git/commits");
    }

    /// As sync programs do: written beside, then renamed.
    void putTheirsInPlace() const
    {
        const fs::path beside = here.folder.path() / ".sync";
        fs::copy_file(elsewhere.file(), beside);
        fs::rename(beside, here.file());
    }
    /// A program that marks the item, and is killed before it has closed the file.
    void markAndDie(const std::string& item)
    {
        mine.reset();
        const pid_t child = ::fork();
        if (child == 0) {
            const auto workspace = here.open();
            const bool isDone = workspace->mark(ann, State::Done, std::vector{id(item)}).hasValue();
            ::_exit(isDone ? 0 : 1);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        ASSERT_EQ(status, 0);
        ASSERT_GT(fs::file_size(walOf(here.file())), 0U);
    }
    [[nodiscard]] std::vector<std::string> done(const Workspace& workspace) const
    {
        std::vector<std::string> all;
        for (const auto& [item, status] : workspace.progress(ann).value()->items)
            if (status.state == State::Done) all.emplace_back(item.local());
        std::sort(all.begin(), all.end());
        return all;
    }
    [[nodiscard]] std::vector<std::string> backups() const
    {
        std::vector<std::string> names;
        for (const fs::path& file : Workspace::backupFiles(mine->backupFolder()))
            names.push_back(file.filename().string());
        return names;
    }
    /// Nothing says "done" from then on, and both versions come together.
    void expectPartedThenTogether(std::vector<std::string> united)
    {
        EXPECT_EQ(mine->noticeOtherPrograms().error().kind, ErrorKind::Parted);
        const auto refused = mine->mark(ann, State::Done, std::vector{id("first/plan")});
        ASSERT_FALSE(refused.hasValue());
        EXPECT_EQ(refused.error().kind, ErrorKind::Parted);
        EXPECT_NE(mine->parting(), Parting::None);

        const auto rejoined = mine->rejoin();

        ASSERT_TRUE(rejoined.hasValue()) << rejoined.error().message;
        EXPECT_EQ(mine->parting(), Parting::None);
        EXPECT_EQ(done(*mine), united);
        EXPECT_TRUE(fs::exists(rejoined->kept));
        mark(*mine, ann, "first/plan");
        mine.reset();
        const auto again = here.open();
        united.emplace_back("first/plan");
        std::sort(united.begin(), united.end());
        EXPECT_EQ(done(*again), united);
        EXPECT_TRUE(again->check().value().problems.empty());
    }

    Computer here, elsewhere;
    std::unique_ptr<Workspace> mine = here.open();
    LearnerId ann = mine->addLearner("Ann").value().id;
};

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

    EXPECT_EQ(Workspace::open(here.options(here.file())).error().kind, ErrorKind::Parted) << "nor does whoever comes";
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

TEST_F(PartingTest, WhatAKilledProgramLeftIsUnitedWithTheFileThatCameMeanwhile)
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

TEST_F(PartingTest, WhatAKilledProgramLeftBesideItsOwnFileIsItsOwn)
{
    markAndDie("algebra/svd");

    mine = here.open();

    EXPECT_EQ(done(*mine), (std::vector<std::string>{"algebra/svd", "algebra/vectors"}));
    EXPECT_TRUE(mine->openNotices().empty());
    EXPECT_TRUE(backups().empty());
}

TEST_F(PartingTest, AWalOfSomethingElseIsKeptAndSaid)
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

TEST_F(PartingTest, WhoComesToAReplacedFileWhileAnotherWorksWithTheOldOneIsTold)
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

TEST_F(PartingTest, WhatARestoreTookAwayDoesNotComeBackWhereItWasKilled)
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

/// A disk that is not mounted, a slip of the hand.
class KnownFileTest : public PartingTest
{
protected:
    [[nodiscard]] Error refusal(const OpenOptions& options) const
    {
        const auto opened = Workspace::open(options);
        EXPECT_FALSE(fs::exists(options.file));
        return opened.hasValue() ? Error{} : opened.error();
    }
};

TEST_F(KnownFileTest, IsNoEmptyStartOnceItIsGone)
{
    const fs::path backup = mine->backup()->file;
    mine.reset();
    fs::remove(here.file());

    const Error error = refusal(here.options(here.file()));

    EXPECT_EQ(error.kind, ErrorKind::NotFound);
    EXPECT_THAT(error.message, testing::HasSubstr(backup.string()));
    ASSERT_TRUE(Workspace::replaceDamaged(here.options(here.file()), backup).hasValue());
    EXPECT_EQ(done(*here.open()), std::vector<std::string>{"algebra/vectors"});
}

TEST_F(KnownFileTest, IsKnownByItsBackupsAlsoWithoutTheBook)
{
    ASSERT_TRUE(mine->backup().hasValue());
    mine.reset();
    fs::remove(here.file());
    OpenOptions options = here.options(here.file());
    fs::remove_all(options.stateFolder);

    EXPECT_EQ(refusal(options).kind, ErrorKind::NotFound);
    options.file = here.folder.path() / "another.db";
    EXPECT_TRUE(Workspace::open(options).hasValue()) << "nobody knows that one";
}

TEST_F(KnownFileTest, BeginsAnewWhereThatIsMeant)
{
    mine.reset();
    fs::remove(here.file());
    OpenOptions options = here.options(here.file());
    EXPECT_EQ(refusal(options).kind, ErrorKind::NotFound);

    options.isNew = true;

    EXPECT_TRUE(Workspace::open(options).value()->learners().value().empty());
}

TEST_F(KnownFileTest, WhatWasLeftBesideItIsKeptAndNotReplayedOverANewOne)
{
    markAndDie("algebra/svd");
    fs::remove(here.file());
    OpenOptions options = here.options(here.file());
    options.isNew = true;

    const auto workspace = Workspace::open(options);

    ASSERT_TRUE(workspace.hasValue()) << workspace.error().message;
    EXPECT_TRUE((*workspace)->learners().value().empty());
    EXPECT_TRUE((*workspace)->check().value().problems.empty());
    ASSERT_EQ((*workspace)->openNotices().size(), 1U);
    EXPECT_THAT((*workspace)->openNotices()[0].message, testing::HasSubstr("is kept as"));
}

TEST_F(KnownFileTest, ALinkIsFollowedAlsoWhereItLeadsToNothingYet)
{
    const fs::path link = elsewhere.folder.path() / "link.db", target = elsewhere.folder.path() / "target.db";
    fs::create_symlink("target.db", link);

    ASSERT_TRUE(elsewhere.open(link)->addLearner("Ann").hasValue());

    EXPECT_TRUE(fs::is_symlink(link));
    EXPECT_TRUE(fs::is_regular_file(target));
}

TEST_F(KnownFileTest, AFolderThatIsKeptInStepAndAConflictedCopyAreToldOnce)
{
    mine.reset();
    fs::create_directory(here.folder.path() / ".stfolder");
    fs::copy_file(here.file(), here.folder.path() / "waymark.sync-conflict-20261130-120000-ABCDEFG.db");
    std::ofstream(here.folder.path() / "waymark-conflict.txt") << "no data file";

    mine = here.open();

    ASSERT_EQ(mine->openNotices().size(), 2U);
    EXPECT_THAT(mine->openNotices()[0].message, testing::HasSubstr("Syncthing"));
    EXPECT_THAT(mine->openNotices()[1].message, testing::HasSubstr("waymark.sync-conflict"));
    mine.reset();
    EXPECT_TRUE(here.open()->openNotices().empty());
}

/// Where a backup may go.
class BackupTargetTest : public PartingTest
{
protected:
    [[nodiscard]] ErrorKind refusalOf(const fs::path& target) const
    {
        const std::string before = fs::is_regular_file(target) ? bytesOf(target) : std::string();
        const auto made = mine->backup(target);
        EXPECT_FALSE(made.hasValue());
        EXPECT_EQ(fs::is_regular_file(target) ? bytesOf(target) : std::string(), before);
        return made.hasValue() ? ErrorKind::Io : made.error().kind;
    }
    const fs::path folder = here.folder.path();
};

TEST_F(BackupTargetTest, IsAFreeNameOrAnEarlierBackupOfTheSameFile)
{
    ASSERT_TRUE(mine->backup(folder / "b.db").hasValue());
    mark(*mine, ann, "algebra/svd");
    const auto again = mine->backup(folder / "b.db");

    ASSERT_TRUE(again.hasValue()) << again.error().message;
    EXPECT_EQ(again->events, 3);
}

TEST_F(BackupTargetTest, IsNothingElse)
{
    std::ofstream(folder / "thesis.pdf") << "%PDF- a year of work";
    const Computer third;
    third.open().reset();
    const Computer fourth;
    const fs::path other = fourth.open()->backup()->file;

    EXPECT_EQ(refusalOf(folder / "thesis.pdf"), ErrorKind::Occupied);
    EXPECT_EQ(refusalOf(here.file()), ErrorKind::Occupied) << "the file itself";
    EXPECT_EQ(refusalOf(walOf(here.file())), ErrorKind::Occupied);
    EXPECT_EQ(refusalOf(third.file()), ErrorKind::Occupied) << "another data file";
    EXPECT_EQ(refusalOf(other), ErrorKind::Occupied) << "a backup of another one";
    EXPECT_EQ(refusalOf(elsewhere.file()), ErrorKind::Occupied) << "a backup that was worked with since";
    EXPECT_EQ(refusalOf(folder), ErrorKind::Occupied);
    EXPECT_EQ(refusalOf("/dev/null"), ErrorKind::Occupied);
}

TEST_F(BackupTargetTest, BehindALinkIsMeant)
{
    fs::create_directory(folder / "usb");
    fs::create_symlink("usb/b.db", folder / "link.db");

    ASSERT_TRUE(mine->backup(folder / "link.db").hasValue());

    EXPECT_TRUE(fs::is_symlink(folder / "link.db"));
    EXPECT_TRUE(Workspace::backupInfo(folder / "usb" / "b.db").isGood);
}

}   // namespace waymark
