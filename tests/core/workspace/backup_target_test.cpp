#include "core/workspace/two_versions.h"

namespace waymark {

using namespace test;
namespace fs = std::filesystem;

/// Where a backup may go.
class BackupTargetTest : public TwoVersions
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

TEST_F(BackupTargetTest, ABackupOfAnotherFileIsRestoredOnlyWhenThatIsSaid)
{
    const fs::path other = here.folder.path() / "other.db";
    const auto theirs = here.open(other);
    ASSERT_TRUE(theirs->addLearner("Bob").hasValue());
    const fs::path backup = theirs->backup()->file;
    EXPECT_TRUE(theirs->isOwn(Workspace::backupInfo(backup)));
    EXPECT_FALSE(mine->isOwn(Workspace::backupInfo(backup)));

    EXPECT_EQ(mine->restore(backup).error().kind, ErrorKind::Occupied);
    EXPECT_EQ(mine->learners()->front().name, "Ann");
    ASSERT_TRUE(mine->restore(backup, true).hasValue());
    EXPECT_EQ(mine->learners()->front().name, "Bob");
}

TEST_F(BackupTargetTest, ABackupOfAnotherFileTakesNoDamagedOnesPlaceEither)
{
    const fs::path other = here.folder.path() / "other.db";
    const fs::path backup = here.open(other)->backup()->file;
    mine.reset();
    fs::resize_file(here.file(), 100);

    EXPECT_EQ(Workspace::replaceDamaged(here.options(here.file()), backup).error().kind, ErrorKind::Occupied);
    EXPECT_EQ(fs::file_size(here.file()), 100U);
    const auto kept = Workspace::replaceDamaged(here.options(here.file()), backup, true);
    ASSERT_TRUE(kept.hasValue()) << kept.error().message;
    EXPECT_EQ(fs::file_size(*kept), 100U);
}

TEST_F(BackupTargetTest, AnEmptyFileTakesAnyBackup)
{
    const fs::path backup = mine->backup()->file;

    const auto other = here.open(here.folder.path() / "other.db");

    EXPECT_TRUE(other->isOwn(Workspace::backupInfo(backup)));
    ASSERT_TRUE(other->restore(backup).hasValue());
    EXPECT_EQ(other->learners()->front().name, "Ann");
}

TEST_F(BackupTargetTest, AnEmptyOneIsTheNewestOnlyWhereThereIsNoOther)
{
    const fs::path whole = mine->backup()->file;
    mine.reset();
    fs::remove(here.file());
    OpenOptions anew = here.options(here.file());
    anew.isNew = true;
    here.clock.moment.utcMs += 1'000;
    const fs::path empty = Workspace::open(anew).value()->backup()->file;
    fs::last_write_time(empty, fs::last_write_time(whole) + std::chrono::seconds(5));

    EXPECT_EQ(Workspace::newestBackup(anew)->file, whole);
    fs::remove(whole);
    EXPECT_EQ(Workspace::newestBackup(anew)->file, empty);
}

}   // namespace waymark
