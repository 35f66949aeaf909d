#include "core/store/written_log.h"

#include <fstream>

namespace waymark::store {

using namespace test;
namespace fs = std::filesystem;

/// Whether the open file is the one at its name, and what stands in its -wal.
class StandingTest : public MadeFile
{
protected:
    StandingTest()
    {
        const auto database = open();
        addAnEvent(*database);
        database->settle();
    }

    void addAnEvent(Database& database)
    {
        insertEvent(database, scribe.write(ann, EventKind::State, id("git/commits"), "done"));
    }
    /// All that is needed to tell a stranger is read before it stands there.
    [[nodiscard]] static std::unique_ptr<Database> known(std::unique_ptr<Database> database)
    {
        EXPECT_FALSE(database->here("file").empty());
        EXPECT_FALSE(eventOfHash(*database, "none").has_value());
        EXPECT_EQ(database->here(ReplacedKey), "");
        return database;
    }
    [[nodiscard]] fs::path copyWith(std::string_view key, std::string_view value) const
    {
        const fs::path copy = folder.path() / "copy.db";
        fs::copy_file(file, copy);
        Database database(copy, Access::ReadWrite, 0);
        database.setHere(key, value);
        return copy;
    }
    void writeOver(const fs::path& with) const { std::ofstream(file, std::ios::binary) << bytesOf(with); }
    void touch() const { fs::last_write_time(file, fs::last_write_time(file) + std::chrono::seconds(1)); }
};

TEST_F(StandingTest, AFileThatIsLeftAloneStandsThere)
{
    const auto database = open();
    EXPECT_EQ(database->standing(), Standing::There);

    database->setHere("key", "value");

    EXPECT_EQ(database->standing(), Standing::There);
    EXPECT_EQ(Database::inMemory()->standing(), Standing::There);
}

TEST_F(StandingTest, AFileThatWasRemovedIsGone)
{
    const auto database = open(), reader = open(Access::ReadOnly);

    fs::remove(file);

    EXPECT_EQ(database->standing(), Standing::Gone);
    EXPECT_EQ(reader->standing(), Standing::There) << "who cannot write harms nothing";
}

TEST_F(StandingTest, AnotherFileInItsPlaceHasReplacedIt)
{
    const auto database = open();
    fs::copy_file(file, folder.path() / "another.db");

    fs::rename(folder.path() / "another.db", file);

    EXPECT_EQ(database->standing(), Standing::Replaced);
}

TEST_F(StandingTest, ItsLogCanBeTakenAway)
{
    for (const std::string ending : {"-wal", "-shm"}) {
        const auto database = open();
        ASSERT_TRUE(fs::exists(beside(ending)));

        fs::rename(beside(ending), folder.path() / "taken");
        EXPECT_EQ(database->standing(), Standing::WithoutLog) << ending;
        std::ofstream(beside(ending)) << "another";
        EXPECT_EQ(database->standing(), Standing::WithoutLog) << ending;
        fs::remove(beside(ending));

        fs::rename(folder.path() / "taken", beside(ending));
        EXPECT_EQ(database->standing(), Standing::There) << ending;
    }
}

TEST_F(StandingTest, WhatAnotherConnectionBringsOverIsNoChange)
{
    const auto database = known(open()), other = open();
    addAnEvent(*other);
    other->settle();
    touch();

    EXPECT_EQ(database->standing(), Standing::There);
    EXPECT_EQ(database->standing(), Standing::There);
    EXPECT_EQ(countEvents(*database), 2);
}

TEST_F(StandingTest, AnotherDataFileWrittenOverItIsAChange)
{
    const fs::path copy = copyWith("file", "another id");
    const auto database = known(open());

    writeOver(copy);
    touch();

    EXPECT_EQ(database->standing(), Standing::Changed);
    EXPECT_EQ(database->standing(), Standing::Changed) << "it stays so";
}

TEST_F(StandingTest, AVersionOfItWithAnotherEventWrittenOverItIsAChange)
{
    const fs::path copy = copyWith("key", "value");
    {
        Database elsewhere(copy, Access::ReadWrite, 0);
        addAnEvent(elsewhere);
    }
    const auto database = known(open());

    writeOver(copy);
    touch();

    EXPECT_EQ(database->standing(), Standing::Changed);
}

TEST_F(StandingTest, AnotherEventIsAChangeHoweverLongTheLog)
{
    {
        const auto database = open();
        WriteTransaction transaction = beginWrite(*database);
        for (int at = 0; at < 120; ++at) addAnEvent(*database);
        transaction.commit();
    }
    const fs::path copy = copyWith("key", "value");
    {
        Database elsewhere(copy, Access::ReadWrite, 0);
        addAnEvent(elsewhere);
    }
    const auto database = known(open());
    ASSERT_EQ(database->number("SELECT count(hash) FROM event WHERE hash > ''"), 121);

    writeOver(copy);
    touch();

    EXPECT_EQ(database->standing(), Standing::Changed);
}

TEST_F(StandingTest, AFileThatWasCutIsAChange)
{
    const auto database = known(open());
    constexpr std::uintmax_t page = 4096;

    fs::resize_file(file, fs::file_size(file) - page);

    EXPECT_EQ(database->standing(), Standing::Changed);
}

TEST_F(StandingTest, WhatIsNoDataFileAnyMoreIsAChange)
{
    const auto database = known(open());
    const std::string bytes = bytesOf(file);

    std::ofstream(file, std::ios::binary) << std::string(bytes.size(), 'x');
    touch();

    EXPECT_EQ(database->standing(), Standing::Changed);
}

TEST_F(StandingTest, EntriesThatARestoreTookAwayMayStandInTheFileYet)
{
    const auto database = open();
    database->exec("BEGIN; DELETE FROM event; DELETE FROM chain; COMMIT");
    const std::string mark = logMark(*open(Access::Immutable));
    touch();
    EXPECT_EQ(database->standing(), Standing::Changed);

    database->setHere(ReplacedKey, mark);

    EXPECT_EQ(database->standing(), Standing::There);
}

TEST_F(StandingTest, SettlingBringsTheLogIntoTheFile)
{
    const auto database = open();
    database->setHere("key", "value");
    ASSERT_GT(fs::file_size(beside("-wal")), 0U);
    ASSERT_EQ(open(Access::Immutable)->here("key"), "");

    database->settle();

    EXPECT_EQ(fs::file_size(beside("-wal")), 0U);
    EXPECT_EQ(open(Access::Immutable)->here("key"), "value");
    EXPECT_EQ(database->standing(), Standing::There);
}

TEST_F(StandingTest, WhoReadsKeepsTheLogFromBeingSettled)
{
    const auto database = open(), reader = open();
    reader->exec("BEGIN");
    ASSERT_EQ(reader->here("key"), "");
    database->setHere("key", "value");

    EXPECT_NO_THROW(database->settle());

    EXPECT_GT(fs::file_size(beside("-wal")), 0U);
    EXPECT_EQ(database->here("key"), "value");
}

TEST_F(StandingTest, AFileThatWasWrittenOverIsNotTakenForOursBySettling)
{
    const auto database = known(open());
    const std::string bytes = bytesOf(file);
    std::ofstream(file, std::ios::binary) << std::string(bytes.size(), 'x');
    touch();

    database->settle();

    EXPECT_EQ(database->standing(), Standing::Changed);
}

TEST_F(StandingTest, TheLogGoesWithTheLastConnectionUnlessItIsLeftBehind)
{
    open()->setHere("key", "value");
    EXPECT_FALSE(fs::exists(beside("-wal")));

    auto database = open();
    database->setHere("key", "another");
    database->leaveLogBehind();
    database.reset();

    EXPECT_GT(fs::file_size(beside("-wal")), 0U);
    EXPECT_EQ(open(Access::Immutable)->here("key"), "value");
    EXPECT_EQ(open()->here("key"), "another");
}

}   // namespace waymark::store
