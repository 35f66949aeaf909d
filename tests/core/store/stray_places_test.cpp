#include "core/store/written_log.h"
#include "store/steady_locks.h"
#include "store/stray_log.h"

#include <fstream>

namespace waymark::store {

using namespace test;
namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// A -wal beside a file with which nobody works, and who does work with one.
class StrayPlacesTest : public MadeFile
{
protected:
    StrayPlacesTest()
    {
        const auto database = open();
        say(*database, scribe, "first");
    }

    static std::string say(Database& database, Scribe& by, const std::string& text)
    {
        const LearnerId learner{"11111111-1111-4111-8111-111111111111"};
        const Event event = by.write(learner, EventKind::Note, id("git/commits"), text);
        insertEvent(database, event);
        return event.hash;
    }
    /// What a program that was killed after these statements leaves.
    void leave(const std::string& statements) const
    {
        const auto database = open();
        database->leaveLogBehind();
        database->exec(statements);
    }
    std::string leaveAnEvent()
    {
        const auto database = open();
        database->leaveLogBehind();
        return say(*database, scribe, "left behind");
    }
    /// Another version of the file comes to its name; gives what it holds more.
    std::string putAnotherVersionInPlace()
    {
        const fs::path version = folder.path() / "version.db";
        fs::copy_file(file, version);
        std::string hash;
        {
            Database database(version, Access::ReadWrite, 0);
            Scribe other("b0000000-0000-4000-8000-000000000000");
            hash = say(database, other, "from elsewhere");
        }
        fs::rename(version, file);
        return hash;
    }
    [[nodiscard]] static std::vector<std::string> textsIn(const fs::path& path)
    {
        Database database(path, Access::Immutable, 0);
        std::vector<std::string> texts;
        for (const Event& event : readEvents(database, "")) texts.push_back(event.payload.value_or("none"));
        return texts;
    }
    [[nodiscard]] std::optional<StrayPlaces> unite() const { return uniteStrayLog(file, places); }

    StrayPlaces places{folder.path() / "found.db", folder.path() / "parted.db"};
};

TEST_F(StrayPlacesTest, WithoutALogThereIsNothingToUnite)
{
    EXPECT_FALSE(unite().has_value());

    const auto database = open();
    say(*database, scribe, "in the log");
    EXPECT_FALSE(unite().has_value()) << "somebody works with it";
    EXPECT_GT(fs::file_size(beside("-wal")), 0U);
}

TEST_F(StrayPlacesTest, ALogOfTheFilesOwnStays)
{
    leaveAnEvent();

    EXPECT_FALSE(unite().has_value());

    EXPECT_GT(fs::file_size(beside("-wal")), 0U);
    EXPECT_EQ(countEvents(*open()), 2);
    EXPECT_FALSE(fs::exists(places.file));
    EXPECT_FALSE(fs::exists(places.log));
}

TEST_F(StrayPlacesTest, ALogOfAnotherVersionIsUnitedWithTheFileAndBothAreKept)
{
    leaveAnEvent();
    putAnotherVersionInPlace();
    const std::string generation = open(Access::Immutable)->here("generation");

    const auto kept = unite();

    ASSERT_TRUE(kept.has_value());
    EXPECT_EQ(kept->file, places.file);
    EXPECT_EQ(kept->log, places.log);
    EXPECT_THAT(textsIn(places.file), ElementsAre("first", "from elsewhere"));
    EXPECT_THAT(textsIn(places.log), ElementsAre("first", "left behind"));
    EXPECT_FALSE(fs::exists(beside("-wal")));
    EXPECT_FALSE(fs::exists(beside("-shm")));
    const auto database = open();
    EXPECT_THAT(textsIn(file), ElementsAre("first", "from elsewhere", "left behind"));
    EXPECT_NE(database->here("generation"), generation);
    EXPECT_EQ(broughtBy(*database, 2), "");
    EXPECT_TRUE(isUuid(broughtBy(*database, 3)));
    EXPECT_EQ(fs::status(file).permissions(), fs::perms(0600));
    EXPECT_EQ(database->text("PRAGMA journal_mode"), "wal");
    EXPECT_FALSE(unite().has_value());
}

TEST_F(StrayPlacesTest, ALogThatCannotBeReadIsKeptAsItIs)
{
    leave("UPDATE chain SET events = 7");
    putAnotherVersionInPlace();
    const std::string log = bytesOf(beside("-wal")), before = bytesOf(file);

    const auto kept = unite();

    ASSERT_TRUE(kept.has_value());
    EXPECT_EQ(kept->log, folder.path() / "parted.wal");
    EXPECT_EQ(bytesOf(kept->log), log);
    EXPECT_THAT(textsIn(places.file), ElementsAre("first", "from elsewhere"));
    EXPECT_EQ(bytesOf(file), before);
    EXPECT_FALSE(fs::exists(beside("-wal")));
}

TEST_F(StrayPlacesTest, HalfOfWhatWasBroughtOverWaitsForTheRest)
{
    open()->exec("UPDATE chain SET events = 7");
    leave("UPDATE chain SET events = 1");

    EXPECT_FALSE(unite().has_value());

    EXPECT_GT(fs::file_size(beside("-wal")), 0U);
    EXPECT_NO_THROW(open()->verify());
}

TEST_F(StrayPlacesTest, WhatARestoreTookAwayIsNoOtherVersion)
{
    const std::string mark = logMark(*open());
    leave("BEGIN; DELETE FROM event; DELETE FROM chain; INSERT INTO here VALUES ('replaced', '" + mark + "'); COMMIT");

    EXPECT_FALSE(unite().has_value());

    EXPECT_EQ(countEvents(*open()), 0);
}

TEST_F(StrayPlacesTest, WhatIsTakenAwayOtherwiseIsUnitedAgain)
{
    leave("BEGIN; DELETE FROM event; DELETE FROM chain; INSERT INTO here VALUES ('replaced', 'another'); COMMIT");

    ASSERT_TRUE(unite().has_value());

    EXPECT_THAT(textsIn(file), ElementsAre("first"));
    EXPECT_THAT(textsIn(places.log), IsEmpty());
}

TEST_F(StrayPlacesTest, WhileSomebodyWorksWithTheOldFileNothingIsDone)
{
    const auto old = open();
    say(*old, scribe, "in the old one's log");
    const fs::path version = folder.path() / "version.db";
    fs::copy_file(file, version);
    fs::rename(version, file);

    const Error error = refusalOf([this] { (void)unite(); });

    EXPECT_EQ(error.kind, ErrorKind::Parted);
    EXPECT_THAT(error.message, HasSubstr("another Waymark still works with the file that was there before"));
    EXPECT_FALSE(fs::exists(places.file));
    EXPECT_GT(fs::file_size(beside("-wal")), 0U);
}

TEST_F(StrayPlacesTest, WhoLetsNobodyInIsNamed)
{
    SQLite::Database other = openPlain(file, SQLite::OPEN_READWRITE);
    other.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");

    const Error error = refusalOf([this] { (void)unite(); });

    EXPECT_EQ(error.kind, ErrorKind::Busy);
    EXPECT_THAT(error.message, HasSubstr("held by another program, which lets nobody else in"));
}

TEST_F(StrayPlacesTest, ALogWithoutItsFileIsKept)
{
    leaveAnEvent();
    const std::string log = bytesOf(beside("-wal"));
    fs::path as = folder.path() / "deep" / "kept.db";
    EXPECT_FALSE(keepOrphanLog(file, as)) << "its file is there";
    fs::remove(file);

    EXPECT_TRUE(keepOrphanLog(file, as));

    EXPECT_EQ(as, folder.path() / "deep" / "kept.wal");
    EXPECT_EQ(bytesOf(as), log);
    EXPECT_FALSE(fs::exists(beside("-wal")));
    EXPECT_FALSE(fs::exists(beside("-shm")));
    EXPECT_FALSE(keepOrphanLog(file, as)) << "there is none any more";
}

TEST_F(StrayPlacesTest, ALogThatSomebodyWorksWithIsNoOrphan)
{
    const auto database = open();
    say(*database, scribe, "in the log");
    fs::remove(file);
    fs::path as = folder.path() / "kept.db";

    EXPECT_FALSE(keepOrphanLog(file, as));

    EXPECT_GT(fs::file_size(beside("-wal")), 0U);
}

TEST_F(StrayPlacesTest, AFileIsInUseForAsLongAsAConnectionIsOpen)
{
    EXPECT_FALSE(isInUse(folder.path() / "none.db"));
    EXPECT_FALSE(isInUse(file));
    EXPECT_FALSE(isCompanionInUse(file));
    {
        const auto database = open();
        EXPECT_TRUE(isInUse(file));
        EXPECT_TRUE(isCompanionInUse(file));
        const fs::path moved = folder.path() / "moved.db";
        fs::rename(file, moved);
        EXPECT_FALSE(isInUse(file));
        EXPECT_TRUE(isInUse(moved));
        EXPECT_TRUE(isCompanionInUse(file)) << "by that name";
        EXPECT_FALSE(isCompanionInUse(moved));
        fs::rename(moved, file);
    }
    EXPECT_FALSE(isInUse(file));
    EXPECT_FALSE(isCompanionInUse(file));
}

}   // namespace waymark::store
