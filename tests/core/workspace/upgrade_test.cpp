#include "store/database.h"
#include "support/sample_catalog.h"

#include <algorithm>

namespace waymark::test {

/// A file of format 2, which kept the acceptance checks as sentences without ids: today's file, taken back to that form.
class UpgradeTest : public testing::Test
{
protected:
    UpgradeTest()
    {
        const auto workspace = computer.open();
        ann = workspace->addLearner("Ann", id("engineer")).value().id;
        (void)workspace->mark(ann, State::Done, std::vector{id("algebra/vectors")}).value();
    }

    void takeBackToFormat2() const { takeBackToFormat2(computer.file()); }

    static void takeBackToFormat2(const std::filesystem::path& path)
    {
        store::Database file(path, store::Access::ReadWrite, 0);
        file.exec(
            "BEGIN IMMEDIATE;"
            "INSERT INTO phrase VALUES ('t/first', 'acceptance', 0, 'It runs'), ('t/first', 'acceptance', 1, 'Twice');"
            "DROP TABLE acceptance;"
            "PRAGMA user_version = 2;"
            "COMMIT");
    }

    Computer computer;
    LearnerId ann;
};

TEST_F(UpgradeTest, KeepsAllThatWasDoneAndGivesTheChecksTheirIds)
{
    takeBackToFormat2();

    const auto workspace = computer.open();

    ASSERT_NE(workspace, nullptr);
    EXPECT_EQ(workspace->progress(ann).value()->state(id("algebra/vectors")), State::Done);
    const auto& checks = workspace->catalog()->project(id("first"))->acceptance;
    ASSERT_EQ(checks.size(), 2U);
    EXPECT_EQ(checks[0].id, id("first/accept-1"));
    EXPECT_EQ(checks[0].title, "It runs");
    EXPECT_EQ(checks[1].title, "Twice");
    EXPECT_TRUE(workspace->mark(ann, State::Done, std::vector{checks[1].id}).hasValue());
    EXPECT_TRUE(workspace->check().value().problems.empty());
}

TEST_F(UpgradeTest, MakesABackupOfTheOlderFileFirst)
{
    takeBackToFormat2();

    const auto workspace = computer.open();

    const auto backups = Workspace::backupFiles(workspace->backupFolder());
    const bool isThere = std::any_of(backups.begin(), backups.end(), [](const std::filesystem::path& backup) {
        return backup.filename().string().find("before-upgrade") != std::string::npos &&
            Workspace::backupInfo(backup).isGood;
    });
    EXPECT_TRUE(isThere) << backups.size();
}

TEST_F(UpgradeTest, ABackupOfAnOlderFormatIsRestoredAndUpgraded)
{
    const auto backup = computer.folder.path() / "older.db";
    ASSERT_TRUE(computer.open()->backup(backup).hasValue());
    takeBackToFormat2(backup);
    const auto workspace = computer.open();
    (void)workspace->mark(ann, State::Open, std::vector{id("algebra/vectors")}).value();

    const auto restored = workspace->restore(backup);

    ASSERT_TRUE(restored.hasValue()) << restored.error().message << restored.error().detail;
    EXPECT_EQ(workspace->progress(ann).value()->state(id("algebra/vectors")), State::Done);
    EXPECT_EQ(workspace->catalog()->project(id("first"))->acceptance.size(), 2U);
}

TEST_F(UpgradeTest, AFileOfAnOlderFormatCanBeUnited)
{
    const auto older = computer.folder.path() / "older.db";
    ASSERT_TRUE(computer.open()->backup(older).hasValue());
    takeBackToFormat2(older);
    const Computer other;
    const auto workspace = other.open();

    const auto united = workspace->unite(older);

    ASSERT_TRUE(united.hasValue()) << united.error().message << united.error().detail;
    EXPECT_EQ(workspace->progress(ann).value()->state(id("algebra/vectors")), State::Done);
}

}   // namespace waymark::test
