#include "store/database.h"

#include "core/store/written_log.h"
#include "store/migrations.h"

#include <fstream>

#include <sqlite3.h>

namespace waymark::store {

using namespace test;
namespace fs = std::filesystem;

/// One connection to a file: what it says, how it is hardened, what it finds wrong.
class DatabaseTest : public MadeFile
{
protected:
    [[nodiscard]] static int codeOf(Database& database, const std::string& statements)
    {
        try {
            database.exec(statements);
        } catch (const SQLite::Exception& exception) {
            return exception.getErrorCode();
        }
        return SQLITE_OK;
    }
    void addAnEvent(Database& database)
    {
        insertEvent(database, scribe.write(ann, EventKind::State, id("git/commits"), "done"));
    }
};

TEST_F(DatabaseTest, OneInMemoryHasOurTablesAndTheNameWhosePlaceItTakes)
{
    const auto named = Database::inMemory("/somewhere/ann.db");

    EXPECT_EQ(named->file(), "/somewhere/ann.db");
    EXPECT_EQ(named->access(), Access::ReadWrite);
    EXPECT_EQ(named->number("PRAGMA user_version"), newestVersion());
    EXPECT_NO_THROW(named->verify());
    EXPECT_EQ(Database::inMemory()->file(), ":memory:");
}

TEST_F(DatabaseTest, SaysWhichFileItHasAndHow)
{
    EXPECT_EQ(open()->file(), file);
    EXPECT_EQ(open()->access(), Access::ReadWrite);
    EXPECT_EQ(open(Access::Immutable)->access(), Access::Immutable);
}

TEST_F(DatabaseTest, AQueryGivesTheFirstColumnOfItsFirstRow)
{
    const auto database = open();

    EXPECT_EQ(database->number("SELECT 7, 8 UNION ALL SELECT 9, 10"), 7);
    EXPECT_EQ(database->number("SELECT 9007199254740993"), 9'007'199'254'740'993);
    EXPECT_EQ(database->number("SELECT 7 WHERE 0"), 0);
    EXPECT_EQ(database->text("SELECT 'seven', 'eight'"), "seven");
    EXPECT_EQ(database->text("SELECT 'seven' WHERE 0"), "");
}

TEST_F(DatabaseTest, HereKeepsTheLastValueOfEachKey)
{
    const auto database = open();
    database->setHere("key", "one");
    database->setHere("other", "beside");

    database->setHere("key", "two");

    EXPECT_EQ(database->here("key"), "two");
    EXPECT_EQ(database->here("other"), "beside");
    EXPECT_EQ(database->here("absent"), "");
    EXPECT_EQ(open()->here("key"), "two");
}

TEST_F(DatabaseTest, AWrongNameInQuotesIsNoText)
{
    const auto database = open();

    EXPECT_THROW((void)database->number("SELECT \"nonesuch\" FROM event"), SQLite::Exception);
    EXPECT_EQ(codeOf(*database, "CREATE INDEX wrong ON event (\"nonesuch\")"), SQLITE_ERROR);
}

TEST_F(DatabaseTest, ItsSchemaCannotBeWrittenByHand)
{
    EXPECT_NE(
        codeOf(*open(), "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE name = 'draft'"), SQLITE_OK);
}

TEST_F(DatabaseTest, TrustsNothingOfOthersAndKeepsWhatItCommitted)
{
    const auto database = open();

    EXPECT_EQ(database->number("PRAGMA trusted_schema"), 0);
    EXPECT_EQ(database->number("PRAGMA cell_size_check"), 1);
    EXPECT_EQ(database->number("PRAGMA foreign_keys"), 1);
    EXPECT_EQ(database->number("PRAGMA synchronous"), 2);
    EXPECT_EQ(database->text("PRAGMA journal_mode"), "wal");
    EXPECT_EQ(codeOf(*database, "INSERT INTO register VALUES ('a', 'b', 'c', 'd', 99)"), SQLITE_CONSTRAINT);
}

TEST_F(DatabaseTest, WaitsForOthersAsLongAsItIsTold)
{
    Database patient(file, Access::ReadWrite, 1'234);
    EXPECT_EQ(patient.number("PRAGMA busy_timeout"), 1'234);

    patient.settle();

    EXPECT_EQ(patient.number("PRAGMA busy_timeout"), 1'234);
}

TEST_F(DatabaseTest, TheChangeMarkTellsOfOthersAlone)
{
    const auto database = open(), other = open();
    const std::int64_t before = database->changeMark();

    database->setHere("key", "mine");
    EXPECT_EQ(database->changeMark(), before);
    other->setHere("key", "theirs");

    EXPECT_NE(database->changeMark(), before);
}

TEST_F(DatabaseTest, WhoWritesKeepsOthersFromWritingAtOnce)
{
    const auto database = open(), other = open();
    {
        const WriteTransaction transaction = beginWrite(*database);
        try {
            (void)beginWrite(*other);
            ADD_FAILURE() << "both write";
        } catch (const SQLite::Exception& exception) {
            EXPECT_EQ(exception.getErrorCode(), SQLITE_BUSY);
        }
        database->setHere("key", "not committed");
    }
    EXPECT_EQ(database->here("key"), "");

    WriteTransaction transaction = beginWrite(*other);
    other->setHere("key", "committed");
    transaction.commit();

    EXPECT_EQ(database->here("key"), "committed");
}

TEST_F(DatabaseTest, APlainConnectionHasNoneOfOurSettings)
{
    SQLite::Database plain = openPlain(folder.path() / "new.db", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    EXPECT_EQ(plain.execAndGet("PRAGMA cell_size_check").getInt(), 0);
    EXPECT_TRUE(fs::exists(folder.path() / "new.db"));

    EXPECT_THROW(openPlain(file, SQLite::OPEN_READONLY).exec("DELETE FROM here"), SQLite::Exception);
}

TEST_F(DatabaseTest, AFileWithAllItsEventsIsVerified)
{
    const auto database = open();
    EXPECT_NO_THROW(database->verify());

    addAnEvent(*database);

    EXPECT_NO_THROW(database->verify());
}

TEST_F(DatabaseTest, AFileThatLostEventsIsDamaged)
{
    const auto database = open();
    addAnEvent(*database);
    addAnEvent(*database);
    database->exec("DELETE FROM event WHERE row = 2");

    const Error error = refusalOf([&] { database->verify(); });

    EXPECT_EQ(error.kind, ErrorKind::Damaged);
    EXPECT_THAT(error.message, testing::HasSubstr(file.string() + " holds 1 of its 2 events."));
}

TEST_F(DatabaseTest, AFileWithEventsThatNobodyCountedIsDamaged)
{
    const auto database = open();
    addAnEvent(*database);
    addAnEvent(*database);
    database->exec("UPDATE chain SET events = 1");

    const Error error = refusalOf([&] { database->verify(); });

    EXPECT_EQ(error.kind, ErrorKind::Damaged);
    EXPECT_THAT(error.message, testing::HasSubstr(file.string() + " holds 2 events, and 1 were counted"));
}

TEST_F(DatabaseTest, AFileWithoutOurTablesIsDamaged)
{
    const auto database = open();
    database->exec("PRAGMA user_version = 0");

    const Error error = refusalOf([&] { database->verify(); });

    EXPECT_EQ(error.kind, ErrorKind::Damaged);
    EXPECT_THAT(error.message, testing::HasSubstr("has no tables of Waymark in it"));
}

TEST_F(DatabaseTest, AFileWithTablesOfOthersIsDamaged)
{
    const auto database = open();
    database->exec("CREATE TABLE strange (a)");

    EXPECT_THAT(refusalOf([&] { database->verify(); }).message, testing::HasSubstr("tables that Waymark did not make"));

    database->exec("PRAGMA user_version = 3");
    EXPECT_NO_THROW(database->verify()) << "an older format is looked at once it is upgraded";
}

TEST_F(DatabaseTest, ABrokenPageIsDamage)
{
    std::int64_t page = 0, size = 0;
    {
        const auto database = open();
        page = database->number("SELECT rootpage FROM sqlite_schema WHERE name = 'draft'");
        size = database->number("PRAGMA page_size");
    }
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekp((page - 1) * size);
    stream << std::string(16, '\xEE');
    stream.close();

    const Error error = refusalOf([&] { open(Access::Immutable)->verify(); });

    EXPECT_EQ(error.kind, ErrorKind::Damaged);
    EXPECT_EQ(error.message, file.string() + " is damaged. Nothing was changed.");
    EXPECT_FALSE(error.detail.empty());
}

TEST_F(DatabaseTest, AFormatThatCameMeanwhileIsNoticed)
{
    const auto database = open(), newer = open();
    EXPECT_NO_THROW(database->requireOurVersion());
    newer->exec("PRAGMA user_version = " + std::to_string(newestVersion() + 1));

    const Error error = refusalOf([&] { database->requireOurVersion(); });

    EXPECT_EQ(error.kind, ErrorKind::FileTooNew);
    EXPECT_THAT(error.message, testing::HasSubstr("(format 5; this one reads up to 4)"));
    EXPECT_EQ(refusalOf([&] { (void)open(); }).kind, ErrorKind::FileTooNew) << "in its -wal yet";
}

}   // namespace waymark::store
