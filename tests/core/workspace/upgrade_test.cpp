#include "store/database.h"
#include "support/older_file.h"
#include "support/sample_catalog.h"

#include <algorithm>

namespace waymark::test {

/// A file of the second version, which kept the acceptance checks as sentences without ids: one of the third, taken back
/// to that form.
class UpgradeTest : public testing::Test
{
protected:
    UpgradeTest() { makeFileOfVersion2(older); }

    static void makeFileOfVersion2(const std::filesystem::path& path)
    {
        makeFileOfFormat1(path);
        store::Database file(path, store::Access::ReadWrite, 0);
        file.exec(
            "BEGIN IMMEDIATE;"
            "INSERT INTO project VALUES ('t/first', 't', 'First', 'beginner', 2, 'Make it.');"
            "INSERT INTO phrase VALUES ('t/first', 'acceptance', 0, 'It runs'), ('t/first', 'acceptance', 1, 'Twice');"
            "INSERT INTO here VALUES ('builtin', '1.0');"
            "DROP TABLE acceptance;"
            "PRAGMA user_version = 2;"
            "COMMIT");
    }

    [[nodiscard]] static LearnerId ann(const Workspace& workspace) { return workspace.learner("Ann Reyes").value().id; }

    Computer computer;
    std::filesystem::path older = computer.folder.path() / "older.db";
};

TEST_F(UpgradeTest, KeepsAllThatWasDoneAndGivesTheChecksTheirIds)
{
    const auto workspace = computer.open(older);

    ASSERT_NE(workspace, nullptr);
    EXPECT_EQ(workspace->progress(ann(*workspace)).value()->state(id("algebra/vectors")), State::Done);
    const auto& checks = workspace->catalog()->project(id("first"))->acceptance;
    ASSERT_EQ(checks.size(), 2U);
    EXPECT_EQ(checks[0].id, id("first/accept-1"));
    EXPECT_EQ(checks[0].title, "It runs");
    EXPECT_EQ(checks[1].title, "Twice");
    EXPECT_TRUE(workspace->mark(ann(*workspace), State::Done, std::vector{checks[1].id}).hasValue());
    EXPECT_TRUE(workspace->check().value().problems.empty());
}

TEST_F(UpgradeTest, MakesABackupOfTheOlderFileFirst)
{
    const auto workspace = computer.open(older);

    const auto backups = Workspace::backupFiles(workspace->backupFolder());
    const bool isThere = std::any_of(backups.begin(), backups.end(), [](const std::filesystem::path& backup) {
        return backup.filename().string().find("before-upgrade") != std::string::npos &&
            Workspace::backupInfo(backup).isGood;
    });
    EXPECT_TRUE(isThere) << backups.size();
}

TEST_F(UpgradeTest, ABackupOfAnOlderVersionIsRestoredAndUpgraded)
{
    const auto workspace = computer.open();

    const auto restored = workspace->restore(older);

    ASSERT_TRUE(restored.hasValue()) << restored.error().message << restored.error().detail;
    EXPECT_EQ(workspace->progress(ann(*workspace)).value()->state(id("algebra/vectors")), State::Done);
    EXPECT_EQ(workspace->catalog()->project(id("first"))->acceptance.size(), 2U);
}

TEST_F(UpgradeTest, AFileOfAnOlderVersionCanBeUnited)
{
    const auto workspace = computer.open();

    const auto united = workspace->unite(older);

    ASSERT_TRUE(united.hasValue()) << united.error().message << united.error().detail;
    EXPECT_EQ(workspace->progress(ann(*workspace)).value()->state(id("algebra/vectors")), State::Done);
}

}   // namespace waymark::test
