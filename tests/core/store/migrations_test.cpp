#include "store/migrations.h"

#include "core/store/written_log.h"
#include "files/own_file.h"
#include "store/catalog_tables.h"
#include "store/draft_table.h"
#include "store/schema.h"
#include "store/undo_table.h"
#include "support/older_file.h"

#include <span>

namespace waymark::store {

std::span<const std::pair<std::string_view, std::string_view>> migrationFiles();

using namespace test;
namespace fs = std::filesystem;

/// Files of older formats on their way to the newest.
class MigrationsTest : public testing::Test
{
protected:
    MigrationsTest() { makeFileOfFormat1(file); }

    [[nodiscard]] std::unique_ptr<Database> open() const
    {
        return std::make_unique<Database>(file, Access::ReadWrite, 0);
    }
    /// As a program that knew so many of the migrations made it.
    [[nodiscard]] std::unique_ptr<Database> ofVersion(std::size_t version, const std::string& rows) const
    {
        const fs::path made = folder.path() / "made.db";
        {
            SQLite::Database plain = openPlain(made, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            plain.exec("PRAGMA application_id = " + std::to_string(DataFileMark));
            for (const auto& [name, statements] : migrationFiles().first(version)) plain.exec(std::string(statements));
            plain.exec(rows);
            plain.exec("PRAGMA user_version = " + std::to_string(version));
        }
        return std::make_unique<Database>(made, Access::ReadWrite, 0);
    }

    TempFolder folder;
    fs::path file = folder.path() / "old.db";
    const LearnerId ann{"d66427fb-8067-40f0-9829-6d4bab6f022d"}, ben{"e75d3311-88a3-4f96-a0d0-ee5e402ebf70"};
};

TEST_F(MigrationsTest, TheNewestFormatIsTheNumberOfTheLastOne)
{
    EXPECT_EQ(newestVersion(), 4);
    EXPECT_EQ(migrationFiles().size(), 4U);
    EXPECT_FALSE(isOlderFormat(*Database::inMemory()));
    EXPECT_TRUE(isOlderFormat(*open()));
}

TEST_F(MigrationsTest, AnOlderFileBecomesOneOfTheNewest)
{
    const auto database = open();

    migrate(*database);

    EXPECT_EQ(database->number("PRAGMA user_version"), newestVersion());
    EXPECT_NO_THROW(database->verify());
    EXPECT_EQ(schemaMark(*database), OurSchema);
    EXPECT_EQ(countEvents(*database), 23);
    EXPECT_EQ(database->number("SELECT count(*) FROM event WHERE format = 1 AND salt = '' AND brought = ''"), 23);
    EXPECT_EQ(readLearners(*database).front().name, "Ann Reyes");
    EXPECT_EQ(readRemoved(*database).front().first.name, "Ben");
    EXPECT_EQ(statusOf(*database, ann, id("algebra/svd")).state, State::Skipped);
    EXPECT_EQ(readDraft(*database, ann, EventKind::Note, id("git/commits")), "half a thought");
}

TEST_F(MigrationsTest, WhatIsDerivedIsDerivedAnew)
{
    const auto database = open();
    database->exec("UPDATE note SET text = 'not what the log says'; DELETE FROM state");

    migrate(*database);

    EXPECT_EQ(readProgress(*database, ann).note(id("algebra/vectors")), "two");
    EXPECT_EQ(statusOf(*database, ann, id("algebra/vectors")).day, "2026-10-03");
}

TEST_F(MigrationsTest, WhatIsDerivedIsDerivedAnewInAFileOfTheFirstVersionToo)
{
    const auto database = ofVersion(1,
        "INSERT INTO event VALUES (1, 'd66427fb-8067-40f0-9829-6d4bab6f022d', 'a0000000-0000-4000-8000-000000000000',"
        " 1, 1795000000001, 'ac000000-0000-4000-8000-000000000001', '', '', 'name', '', '', 'Ann', hex(zeroblob(32)),"
        " '', hex(zeroblob(32)), 1795000000001, 60, '2026-11-18');"
        "INSERT INTO learner VALUES ('d66427fb-8067-40f0-9829-6d4bab6f022d', 'not what the log says', '', 0, 0, 0)");

    migrate(*database);

    ASSERT_EQ(readLearners(*database).size(), 1U);
    EXPECT_EQ(readLearners(*database).front().name, "Ann");
}

TEST_F(MigrationsTest, TheUndoStackGoesOn)
{
    const auto database = open();

    migrate(*database);

    EXPECT_EQ(database->number("SELECT count(*) FROM undo"), 13);
    EXPECT_EQ(nextUndoLabel(*database, ann.text), "Not now: “Eigenvalues”");
    EXPECT_EQ(nextUndoLabel(*database, ben.text), "Removed Ben");
    const UndoEntry redo = nextRedo(*database, ann.text).value();
    EXPECT_EQ(redo.label, "Marked “Eigenvalues” done");
    ASSERT_EQ(redo.changes.size(), 1U);
    const Event before = eventOfRow(*database, redo.changes[0].beforeEvent.value()).value();
    const Event after = eventOfRow(*database, redo.changes[0].afterEvent.value()).value();
    EXPECT_EQ(before.act, "ac2e4a8e-9c95-48cc-bfe8-8487c6439106");
    EXPECT_EQ(after.act, redo.act);
    EXPECT_EQ(after.payload, "done");
}

TEST_F(MigrationsTest, AFileOfTheNewestFormatStaysAsItIs)
{
    const auto database = Database::inMemory();
    database->exec("INSERT INTO note VALUES ('somebody', 't/git', 'as it is', '2026-11-24')");

    migrate(*database);

    EXPECT_EQ(database->text("SELECT text FROM note"), "as it is");
    EXPECT_EQ(database->number("PRAGMA user_version"), newestVersion());
}

TEST_F(MigrationsTest, AFileThatANewerProgramUpgradedMeanwhileIsRefused)
{
    const auto database = open();
    database->exec("PRAGMA user_version = 5");

    EXPECT_EQ(refusalOf([&] { migrate(*database); }).kind, ErrorKind::FileTooNew);

    EXPECT_EQ(database->number("PRAGMA user_version"), 5);
}

TEST_F(MigrationsTest, OneThatFailsLeavesTheFileAsItWas)
{
    const auto database = open();
    database->exec("CREATE TABLE old_draft (a)");
    const std::string before = schemaMark(*database);

    EXPECT_THROW(migrate(*database), SQLite::Exception);

    EXPECT_EQ(database->number("PRAGMA user_version"), 3);
    EXPECT_EQ(schemaMark(*database), before);
}

TEST_F(MigrationsTest, AcceptanceChecksGetAnIdByTheirPlace)
{
    const auto database = ofVersion(2,
        "INSERT INTO catalog VALUES ('t', 'Sample', '1.0', 1);"
        "INSERT INTO project VALUES ('t/first', 't', 'First', 'beginner', 4, 'Make it.');"
        "INSERT INTO phrase VALUES ('t/first', 'acceptance', 0, 'It runs'), ('t/first', 'acceptance', 1, 'It is fast'),"
        "('t/first', 'alias', 0, 'an alias')");

    migrate(*database);

    EXPECT_EQ(database->number("PRAGMA user_version"), newestVersion());
    const Catalog catalog = readCatalogs(*database);
    ASSERT_EQ(catalog.projects.size(), 1U);
    ASSERT_EQ(catalog.projects[0].acceptance.size(), 2U);
    EXPECT_EQ(catalog.projects[0].acceptance[0].id, id("first/accept-1"));
    EXPECT_EQ(catalog.projects[0].acceptance[0].title, "It runs");
    EXPECT_EQ(catalog.projects[0].acceptance[1].id, id("first/accept-2"));
    EXPECT_EQ(database->text("SELECT group_concat(text) FROM phrase"), "an alias");
}

TEST_F(MigrationsTest, AnEmptyFileGetsAllTables)
{
    const auto database = ofVersion(0, "");

    migrate(*database);

    EXPECT_EQ(schemaMark(*database), OurSchema);
    EXPECT_FALSE(isOlderFormat(*database));
}

}   // namespace waymark::store
