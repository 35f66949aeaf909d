#include "store/database.h"
#include "support/sample_catalog.h"

#include <fstream>

#include <gmock/gmock.h>

namespace waymark {

using namespace test;
namespace fs = std::filesystem;

class FileSafetyTest : public testing::Test
{
protected:
    Computer computer;

    void given(const std::string& bytes) { std::ofstream(computer.file(), std::ios::binary) << bytes; }
    void expectRefused(ErrorKind kind)
    {
        const std::string before = bytesOf(computer.file());
        const auto opened = Workspace::open(computer.options(computer.file()));
        ASSERT_FALSE(opened.hasValue());
        EXPECT_EQ(opened.error().kind, kind) << opened.error().message;
        EXPECT_EQ(bytesOf(computer.file()), before);
        EXPECT_FALSE(std::filesystem::exists(computer.file().string() + "-wal"));
    }
    std::string goodFile()
    {
        EXPECT_TRUE(computer.open()->addLearner("Ann").hasValue());
        return bytesOf(computer.file());
    }
};

TEST_F(FileSafetyTest, ATooShortFileIsNeverAnEmptyStart)
{
    for (const std::size_t size : {0, 1, 99, 100, 511}) {
        given(std::string(size, 'S'));
        expectRefused(ErrorKind::Damaged);
    }
}

TEST_F(FileSafetyTest, ATooShortFileIsToldItsBytes)
{
    const auto refusalOf = [this](const std::string& bytes) {
        given(bytes);
        return Workspace::open(computer.options(computer.file())).error().message;
    };

    EXPECT_THAT(refusalOf("S"), testing::HasSubstr("has 1 byte: too short"));
    EXPECT_THAT(refusalOf("SS"), testing::HasSubstr("has 2 bytes: too short"));
}

TEST_F(FileSafetyTest, AFileOneByteShortIsRefused)
{
    const std::string whole = goodFile();
    given(whole.substr(0, whole.size() - 1));
    expectRefused(ErrorKind::Damaged);
}

/// Parts that miss their parents: nothing thrown crosses the door, and a backup gets out of it.
TEST_F(FileSafetyTest, AFileThatDoesNotFitTogetherIsDamagedAndCanBeReplaced)
{
    ASSERT_TRUE(computer.open()->addLearner("Ann").hasValue());
    const fs::path backup = computer.open()->backup()->file;
    for (const char* table : {"skill", "role"}) {
        {
            store::Database database(computer.file(), store::Access::ReadWrite, 0);
            database.exec(std::string("PRAGMA foreign_keys = OFF; DELETE FROM ") + table);
        }
        const auto opened = Workspace::open(computer.options(computer.file()));

        ASSERT_FALSE(opened.hasValue()) << table;
        EXPECT_EQ(opened.error().kind, ErrorKind::Damaged) << opened.error().message;
        const auto replaced = Workspace::replaceDamaged(computer.options(computer.file()), backup);
        ASSERT_TRUE(replaced.hasValue()) << replaced.error().message << replaced.error().detail;
        EXPECT_EQ(computer.open()->learners().value().size(), 1U);
    }
}

TEST_F(FileSafetyTest, AForeignFileIsRefused)
{
    given(std::string(4'096, 'x'));

    expectRefused(ErrorKind::FileForeign);
}

TEST_F(FileSafetyTest, ANewerFormatIsRefused)
{
    std::string bytes = goodFile();
    bytes[60] = 0;
    bytes[61] = 0;
    bytes[62] = 39;
    bytes[63] = 15;
    given(bytes);

    expectRefused(ErrorKind::FileTooNew);
}

TEST_F(FileSafetyTest, ATruncatedFileIsRefused)
{
    const std::string bytes = goodFile();
    given(bytes.substr(0, bytes.size() / 2));

    expectRefused(ErrorKind::Damaged);
}

TEST_F(FileSafetyTest, AnEventThatWasRewrittenIsFoundByCheck)
{
    goodFile();
    {
        store::Database database(computer.file(), store::Access::ReadWrite, 0);
        database.exec("UPDATE event SET payload = 'Bob' WHERE kind = 'name'");
    }

    const CheckReport report = computer.open()->check().value();

    EXPECT_THAT(report.problems, testing::Contains(testing::HasSubstr("not what was written")));
}

TEST_F(FileSafetyTest, AStateThatTheLogDoesNotSayIsFoundByCheck)
{
    goodFile();
    {
        store::Database database(computer.file(), store::Access::ReadWrite, 0);
        database.exec("INSERT INTO state VALUES ('nobody', 't/git/commits', 'done', '2026-01-01', 0, 0)");
    }

    EXPECT_FALSE(computer.open()->check().value().problems.empty());
}

TEST_F(FileSafetyTest, ALostEventIsNoticedAtTheStart)
{
    goodFile();
    {
        store::Database database(computer.file(), store::Access::ReadWrite, 0);
        database.exec("PRAGMA foreign_keys = OFF; DELETE FROM event");
    }

    expectRefused(ErrorKind::Damaged);
}

TEST_F(FileSafetyTest, ATriggerOfOthersIsRefused)
{
    goodFile();
    {
        store::Database database(computer.file(), store::Access::ReadWrite, 0);
        database.exec("CREATE TRIGGER t AFTER INSERT ON event BEGIN DELETE FROM state; END");
    }

    expectRefused(ErrorKind::Damaged);
}

TEST_F(FileSafetyTest, ARivalLockIsSaidAndNothingChanges)
{
    const auto workspace = computer.open();
    const LearnerId ann = workspace->addLearner("Ann").value().id;
    store::Database rival(computer.file(), store::Access::ReadWrite, 0);
    rival.exec("BEGIN IMMEDIATE");
    const std::vector<Id> ids{id("git/commits")};

    const auto marked = workspace->mark(ann, State::Done, ids);

    ASSERT_FALSE(marked.hasValue());
    EXPECT_EQ(marked.error().kind, ErrorKind::Busy);
    EXPECT_EQ(workspace->progress(ann).value()->state(id("git/commits")), State::Open);
}

TEST_F(FileSafetyTest, ABackupIsForTheEyesOfItsOwnerAlone)
{
    const auto workspace = computer.open();

    const auto made = workspace->backup().value().file;

    using std::filesystem::perms;
    EXPECT_EQ(std::filesystem::status(made).permissions() & perms::mask, perms::owner_read | perms::owner_write);
}

TEST_F(FileSafetyTest, BackupsOfOneSecondStandBesideOneAnother)
{
    const auto workspace = computer.open();
    (void)workspace->backup().value();
    (void)workspace->backup().value();

    EXPECT_EQ(Workspace::backupFiles(workspace->backupFolder()).size(), 2U);
}

TEST_F(FileSafetyTest, ADamagedFileIsKeptWhenABackupTakesItsPlace)
{
    const auto backup = computer.folder.path() / "good.db";
    ASSERT_TRUE(computer.open()->addLearner("Ann").hasValue());
    ASSERT_TRUE(computer.open()->backup(backup).hasValue());
    given("broken");

    ASSERT_TRUE(Workspace::replaceDamaged(computer.options(computer.file()), backup).hasValue());

    EXPECT_EQ(computer.open()->learners().value().size(), 1U);
    std::size_t kept = 0;
    for (const auto& entry : std::filesystem::directory_iterator(computer.folder.path()))
        if (entry.path().filename().string().find(".damaged-") != std::string::npos) ++kept;
    EXPECT_EQ(kept, 1U);
}

}   // namespace waymark
