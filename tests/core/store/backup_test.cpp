#include "store/backup.h"

#include "core/store/written_log.h"
#include "files/own_file.h"
#include "store/migrations.h"
#include "store/writer_book.h"
#include "support/older_file.h"

#include <fstream>

#include <sqlite3.h>
#include <sys/stat.h>

namespace waymark::store {

using namespace test;
namespace fs = std::filesystem;
using testing::HasSubstr;

/// Copies of a data file: made, checked, put in its place.
class BackupTest : public MadeFile
{
protected:
    void addAnEvent(Database& data)
    {
        insertEvent(data, scribe.write(ann, EventKind::State, id("git/commits"), "done"));
    }
    [[nodiscard]] static bool isInWalMode(const fs::path& path) { return bytesOf(path).at(18) == 2; }
    [[nodiscard]] static BackupHead headIn(const fs::path& path)
    {
        Database data(path, Access::Immutable, 0);
        return headOf(data);
    }
    [[nodiscard]] static std::int64_t eventsIn(const fs::path& path)
    {
        Database data(path, Access::Immutable, 0);
        return countEvents(data);
    }
    [[nodiscard]] std::vector<std::string> names() const
    {
        std::vector<std::string> all;
        for (const auto& entry : fs::directory_iterator(folder.path())) all.push_back(entry.path().filename());
        return all;
    }
    void expectOccupied(const fs::path& target, const std::string& why)
    {
        const Error error = refusalOf([&] { copyTo(*database, target); });
        EXPECT_EQ(error.kind, ErrorKind::Occupied) << error.message;
        EXPECT_THAT(error.message, testing::EndsWith(" " + why + ". Nothing was changed; choose another name."));
    }

    fs::path backup = folder.path() / "backup.db";
    std::unique_ptr<Database> database = open();
};

TEST_F(BackupTest, IsAWholeFileThatSaysWhatItIsOf)
{
    addAnEvent(*database);
    addAnEvent(*database);

    EXPECT_EQ(copyTo(*database, backup), 2);

    EXPECT_EQ(eventsIn(backup), 2);
    EXPECT_EQ(headIn(backup).file, database->here("file"));
    EXPECT_EQ(headIn(backup).name, "waymark.db");
    EXPECT_EQ(headOf(*database).name, "") << "the file itself is none";
    EXPECT_FALSE(isInWalMode(backup)) << "it opens where nothing can be made beside it";
    EXPECT_EQ(fs::status(backup).permissions(), fs::perms(0600));
    EXPECT_THAT(names(), testing::UnorderedElementsAre("waymark.db", "waymark.db-wal", "waymark.db-shm", "backup.db"));
}

TEST_F(BackupTest, TakesThePlaceOfAnEarlierOneOfTheSameFile)
{
    EXPECT_EQ(copyTo(*database, backup), 0);
    addAnEvent(*database);

    EXPECT_EQ(copyTo(*database, backup), 1);

    EXPECT_EQ(eventsIn(backup), 1);
}

TEST_F(BackupTest, FollowsLinksAndMakesItsFolder)
{
    const fs::path link = folder.path() / "link.db", target = folder.path() / "deep" / "er" / "backup.db";
    fs::create_symlink(target, link);

    copyTo(*database, link);

    EXPECT_TRUE(fs::is_symlink(link));
    EXPECT_TRUE(fs::is_regular_file(target));
}

TEST_F(BackupTest, TakesThePlaceOfNothingElse)
{
    const fs::path text = folder.path() / "thesis.txt", pipe = folder.path() / "pipe";
    std::ofstream(text) << "my thesis";
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    const WriterBook book(folder.path());
    const fs::path another = folder.path() / "another.db";
    makeNewFile(another, sampleCatalog());
    Database other(another, Access::ReadWrite, 0);
    copyTo(other, folder.path() / "theirs.db");

    expectOccupied(folder.path(), "is a folder");
    expectOccupied(pipe, "is a device and no file");
    expectOccupied(text, "is there already and is no backup");
    expectOccupied(another, "is a data file that is open");
    expectOccupied(file, "is a data file that is open");
    expectOccupied(beside("-wal"), "belongs to a Waymark data file, and nothing may take its place");
    expectOccupied(folder.path() / "writers.db", "belongs to a Waymark data file, and nothing may take its place");
    expectOccupied(folder.path() / "theirs.db", "is a backup of another data file");
    EXPECT_EQ(bytesOf(text), "my thesis");
}

TEST_F(BackupTest, TakesNoPlaceOfADataFileThatNobodyHasOpen)
{
    copyTo(*database, backup);
    {
        Database own(backup, Access::ReadWrite, 0);
        unmarkBackup(own);
    }

    expectOccupied(backup, "is a data file and no backup");
}

TEST_F(BackupTest, RemovesWhatAKilledOneLeft)
{
    std::ofstream(folder.path() / ".backup.db.waymark-1.tmp") << "half";

    copyTo(*database, backup);

    EXPECT_FALSE(fs::exists(folder.path() / ".backup.db.waymark-1.tmp"));
}

TEST_F(BackupTest, OfADamagedFileThereIsNone)
{
    addAnEvent(*database);
    database->exec("UPDATE event SET day = '2026-01-01'");
    const auto before = names().size();

    EXPECT_EQ(refusalOf([&] { copyTo(*database, backup); }).kind, ErrorKind::Damaged);

    EXPECT_FALSE(fs::exists(backup));
    EXPECT_EQ(names().size(), before);
}

TEST_F(BackupTest, IsCheckedAsAStrangerWould)
{
    addAnEvent(*database);
    copyTo(*database, backup);
    EXPECT_EQ(checkBackup(backup), 1);
    EXPECT_EQ(refusalOf([&] { (void)checkBackup(folder.path() / "none.db"); }).kind, ErrorKind::NotFound);

    openPlain(backup, SQLite::OPEN_READWRITE).exec("UPDATE event SET day = '2026-01-01'");
    const Error changed = refusalOf([&] { (void)checkBackup(backup); });
    EXPECT_EQ(changed.kind, ErrorKind::Damaged);
    EXPECT_EQ(changed.message, backup.string() + " is damaged. Nothing was changed.");
    EXPECT_EQ(changed.detail, "Event 1 is not what was written.");

    openPlain(backup, SQLite::OPEN_READWRITE).exec("DELETE FROM event");
    EXPECT_THAT(refusalOf([&] { (void)checkBackup(backup); }).message, HasSubstr("holds 0 of its 1 events"));
}

TEST_F(BackupTest, IsPutInPlaceWithWhatStoodThereKeptAside)
{
    copyTo(*database, backup);
    addAnEvent(*database);
    const std::string which = database->here("file");
    database.reset();
    std::ofstream(beside("-journal")) << "journal";
    std::ofstream(beside("-wal")) << "log";
    std::ofstream(beside("-shm")) << "index";
    const fs::path aside = folder.path() / "aside.db";

    putInPlace(backup, file, aside);

    EXPECT_EQ(eventsIn(file), 0);
    EXPECT_EQ(headIn(file).file, which);
    EXPECT_EQ(headIn(file).name, "") << "it is no backup any more";
    EXPECT_TRUE(isInWalMode(file));
    EXPECT_EQ(fs::status(file).permissions(), fs::perms(0600));
    EXPECT_EQ(headIn(backup).name, "waymark.db");
    EXPECT_EQ(eventsIn(aside), 1);
    EXPECT_EQ(bytesOf(aside.string() + "-wal"), "log");
    EXPECT_EQ(bytesOf(aside.string() + "-journal"), "journal");
    for (const std::string ending : {"-wal", "-shm", "-journal"}) EXPECT_FALSE(fs::exists(beside(ending))) << ending;
    EXPECT_FALSE(fs::exists(aside.string() + "-shm"));
}

TEST_F(BackupTest, IsPutWhereNothingStands)
{
    copyTo(*database, backup);
    const fs::path target = folder.path() / "new.db";

    putInPlace(backup, target);

    EXPECT_EQ(eventsIn(target), 0);
    EXPECT_EQ(headIn(target).file, database->here("file"));
}

TEST_F(BackupTest, ADamagedOneIsNotPutInPlace)
{
    addAnEvent(*database);
    copyTo(*database, backup);
    database.reset();
    openPlain(backup, SQLite::OPEN_READWRITE).exec("DELETE FROM event");
    const std::string before = bytesOf(file);

    EXPECT_EQ(refusalOf([&] { putInPlace(backup, file, folder.path() / "aside.db"); }).kind, ErrorKind::Damaged);

    EXPECT_EQ(bytesOf(file), before);
    EXPECT_THAT(names(), testing::UnorderedElementsAre("waymark.db", "backup.db"));
}

TEST_F(BackupTest, WhatCannotBeTrustedIsPutAsideUnderAnotherName)
{
    database.reset();
    const std::string before = bytesOf(file);
    std::ofstream(beside("-wal")) << "log";
    std::ofstream(beside("-shm")) << "index";
    const fs::path aside = folder.path() / "aside.db";

    putAside(file, aside);

    EXPECT_EQ(bytesOf(aside), before);
    EXPECT_EQ(bytesOf(aside.string() + "-wal"), "log");
    EXPECT_THAT(names(), testing::UnorderedElementsAre("aside.db", "aside.db-wal"));
}

TEST_F(BackupTest, ACopyInMemoryHoldsAllAndChangesNothing)
{
    addAnEvent(*database);

    const auto copy = copyInMemory(*database);

    EXPECT_EQ(copy->file(), file);
    EXPECT_EQ(countEvents(*copy), 1);
    addAnEvent(*copy);
    copy->setHere("key", "value");
    EXPECT_EQ(countEvents(*database), 1);
    EXPECT_EQ(database->here("key"), "");
}

TEST_F(BackupTest, ACopyInMemoryIsOfTheNewestFormat)
{
    makeFileOfFormat1(folder.path() / "old.db");
    Database old(folder.path() / "old.db", Access::Immutable, 0);

    const auto copy = copyInMemory(old);

    EXPECT_FALSE(isOlderFormat(*copy));
    EXPECT_TRUE(isOlderFormat(old));
    EXPECT_EQ(countEvents(*copy), 23);
}

TEST_F(BackupTest, ItsPagesAreWrittenIntoTheOpenFile)
{
    copyTo(*database, backup);
    addAnEvent(*database);
    database->setHere("key", "value");

    copyInto(*database, backup);

    EXPECT_EQ(countEvents(*database), 0);
    EXPECT_EQ(database->here("key"), "");
    EXPECT_EQ(headOf(*database).name, "waymark.db") << "until it is unmarked";
    unmarkBackup(*database);
    EXPECT_EQ(headOf(*database).name, "");
    EXPECT_NE(headOf(*database).file, "");
}

TEST_F(BackupTest, PagesThatCannotBeWrittenAreSaidToBe)
{
    copyTo(*database, backup);
    const auto other = open();
    const WriteTransaction transaction = beginWrite(*other);

    try {
        copyInto(*database, backup);
        ADD_FAILURE() << "somebody else writes";
    } catch (const SQLite::Exception& exception) {
        EXPECT_EQ(exception.getErrorCode(), SQLITE_BUSY);
    }
}

}   // namespace waymark::store
