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

}   // namespace waymark
