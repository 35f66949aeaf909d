#include "store/log_check.h"

#include "core/store/written_log.h"

#include <fstream>

namespace waymark::store {

using namespace test;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using Problems = std::vector<std::string>;

/// What is found wrong with a log, its pages, and what was derived from it.
class LogCheckTest : public WrittenLog
{
protected:
    void fill()
    {
        say(scribe.write(ann, EventKind::Name, {}, "Ann"));
        say(scribe.write(ann, EventKind::State, id("git/commits"), "done"));
        say(other.write(ann, EventKind::Note, id("git/commits"), "mine"));
    }
    /// What the log is not checked for by SQLite itself.
    void spoil(const std::string& statements)
    {
        database->exec("PRAGMA foreign_keys = OFF");
        database->exec(statements);
        database->exec("PRAGMA foreign_keys = ON");
    }
    static constexpr auto Hundred = 100U;
};

TEST_F(LogCheckTest, ARightLogHasNoProblems)
{
    fill();

    EXPECT_THAT(checkLog(*database), IsEmpty());
    EXPECT_THAT(checkOdd(*database), IsEmpty());
    EXPECT_THAT(checkPages(*database), IsEmpty());
    EXPECT_THAT(checkDerived(*database, catalog), IsEmpty());
}

TEST_F(LogCheckTest, AnEventThatWasChangedIsNamed)
{
    fill();

    database->exec("UPDATE event SET day = '2026-01-01' WHERE row = 2");
    EXPECT_EQ(checkLog(*database), Problems{"Event 2 is not what was written."});

    database->exec("UPDATE event SET payload = 'yours' WHERE row = 3");
    EXPECT_EQ(checkLog(*database),
        (Problems{"Event 2 is not what was written.", "What event 3 says is not what was written."}));
}

TEST_F(LogCheckTest, AnEventThatIsMissingIsNoticed)
{
    fill();

    spoil("DELETE FROM event WHERE row = 1");

    EXPECT_EQ(checkLog(*database),
        (Problems{"The event before event 2 is missing.", "A chain holds other events than were counted."}));
}

TEST_F(LogCheckTest, ChainsAreComparedWithWhatIsThere)
{
    fill();

    database->exec("UPDATE chain SET events = events + 1");
    EXPECT_EQ(checkLog(*database), Problems{"2 chains hold other events than were counted."});

    database->exec("UPDATE chain SET events = events - 1");
    database->exec("INSERT INTO chain VALUES ('somebody', 'else', 1, 1, 'hash')");
    EXPECT_EQ(checkLog(*database), Problems{"A chain holds other events than were counted."});

    database->exec("DELETE FROM chain");
    EXPECT_EQ(checkLog(*database), Problems{"2 chains hold other events than were counted."});
}

TEST_F(LogCheckTest, TheFirstHundredAreTold)
{
    for (unsigned at = 0; at <= Hundred; ++at) put(scribe.write(ann, EventKind::State, id("git/commits"), "done"));
    database->exec("UPDATE event SET day = 'no day'");

    EXPECT_EQ(checkLog(*database).size(), Hundred);
    EXPECT_EQ(checkOdd(*database).size(), Hundred);
}

TEST_F(LogCheckTest, WhatNoWaymarkWritesIsOddAndNotWrong)
{
    Event event = scribe.write(ann, EventKind::State, id("git/commits"), "done");
    event.day = "2026-13-01";
    put(sealed(event));

    EXPECT_THAT(checkLog(*database), IsEmpty());
    EXPECT_EQ(checkOdd(*database), Problems{"Event 1 has a day that is none."});
}

TEST_F(LogCheckTest, ARowWithoutItsParentIsNamed)
{
    spoil("INSERT INTO register VALUES ('somebody', 'state', 't/git', '', 99)");

    EXPECT_EQ(checkPages(*database), Problems{"A row of register has no parent in event."});
}

TEST_F(LogCheckTest, ASkillWithoutItsAreaIsNamed)
{
    database->exec("INSERT INTO catalog VALUES ('t', 'Sample', '1.0', 1)");
    database->exec("INSERT INTO skill VALUES ('t/git', 't', 't/tools', 'Git', '', 0)");

    EXPECT_EQ(checkPages(*database), Problems{"The skill t/git is of the area t/tools, which is not there."});

    database->exec("INSERT INTO area VALUES ('t/tools', 't', 'Tools', '')");
    EXPECT_THAT(checkPages(*database), IsEmpty());
}

TEST_F(LogCheckTest, OrphansAreToldToTheHundredth)
{
    spoil("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 101) "
          "INSERT INTO register SELECT 'somebody', 'state', i, '', 99 FROM n");
    EXPECT_EQ(checkPages(*database).size(), Hundred);

    spoil("DELETE FROM register; INSERT INTO catalog VALUES ('t', 'Sample', '1.0', 1)");
    spoil("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 101) "
          "INSERT INTO skill SELECT 't/' || i, 't', 'none', '', '', 0 FROM n");
    EXPECT_EQ(checkPages(*database).size(), Hundred);
}

TEST_F(LogCheckTest, WhatSqliteFindsIsTold)
{
    const TempFolder folder;
    const std::filesystem::path file = folder.path() / "waymark.db";
    makeNewFile(file, sampleCatalog());
    const auto page = Database(file, Access::Immutable, 0)
                          .number("SELECT (rootpage - 1) * (SELECT page_size FROM pragma_page_size) FROM sqlite_schema "
                                  "WHERE name = 'draft'");
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekp(page);
    stream << std::string(16, '\xEE');
    stream.close();
    Database broken(file, Access::Immutable, 0);

    std::string first;
    try {
        const Problems problems = checkPages(broken);
        first = problems.empty() ? "nothing" : problems.front();
    } catch (const SQLite::Exception& exception) {
        first = exception.what();
    }

    EXPECT_THAT(first, testing::AnyOf(HasSubstr("btreeInitPage"), HasSubstr("malformed")));
}

TEST_F(LogCheckTest, WhatIsKeptAgainstTheLogIsToldAndLeftAsItIs)
{
    fill();
    database->exec("UPDATE state SET state = 'skipped'");
    const std::string day = database->text("SELECT day FROM state");
    const std::string at = database->text("SELECT utc_ms FROM state");
    const auto line = [&](const std::string& state) {
        return "state " + ann.text + " t/git/commits " + state + " " + day + " " + at + " 0";
    };

    EXPECT_THAT(checkDerived(*database, catalog),
        ElementsAre(
            "Kept, but the log says otherwise: " + line("skipped"), "In the log, but not kept: " + line("done")));
    EXPECT_EQ(database->text("SELECT state FROM state"), "skipped");
}

TEST_F(LogCheckTest, OfWhatHasSeveralLinesTheFirstIsTold)
{
    fill();
    database->exec("UPDATE note SET text = 'one' || char(10) || 'two'");

    const Problems problems = checkDerived(*database, catalog);

    ASSERT_EQ(problems.size(), 2U);
    EXPECT_THAT(problems[0], testing::EndsWith(" one"));
}

TEST_F(LogCheckTest, OfWhatIsDerivedOtherwiseTheFirstHundredAreTold)
{
    database->exec("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 101) "
                   "INSERT INTO note SELECT 'somebody', i, 'text', '2026-11-24' FROM n");

    EXPECT_EQ(checkDerived(*database, catalog).size(), Hundred);
}

}   // namespace waymark::store
