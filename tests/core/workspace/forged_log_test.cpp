#include "base/digest.h"
#include "document/json_import.h"
#include "exchange/export_list.h"
#include "exchange/json_export.h"
#include "progress/event_check.h"
#include "progress/event_kinds.h"
#include "store/database.h"
#include "store/event_table.h"
#include "store/progress_tables.h"
#include "support/forgery.h"
#include "support/sample_catalog.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <functional>

namespace waymark::test {

/// Logs whose hashes are right and that no Waymark writes all the same: as a document and as a data file.
class ForgedLogTest : public testing::Test
{
protected:
    using Json = nlohmann::ordered_json;

    ForgedLogTest()
    {
        (void)mine->mark(ann, State::Done, std::vector{id("algebra/vectors")}).value();
        (void)mine->passOver(ann, std::vector{id("git/commits")}, true).value();
        (void)mine->setNote(ann, id("algebra"), "Twice").value();
    }

    [[nodiscard]] std::vector<Event> log() const
    {
        std::vector<Event> log;
        const auto history = mine->history(ann).value();
        for (const HistoryEntry& entry : history) log.push_back(entry.event);
        return log;
    }
    [[nodiscard]] std::string document() const
    {
        const auto catalog = mine->catalog();
        Report report =
            makeReport(*catalog, mine->learner("Ann").value(), *mine->progress(ann).value(), nullptr, here.clock.now());
        report.log = log();
        return toJson(report);
    }
    /// What the other computer says to the document, with each event of the kind changed.
    [[nodiscard]] std::string answerTo(const std::string& kind, const std::string& field, const Json& value) const
    {
        const auto read = readProgressJson(forged(document(), [&](Json& log) {
            for (Json& entry : log)
                if (entry["kind"] == kind) entry[field] = value;
        }));
        if (!read) return read.error().message;
        const auto preview = theirs->previewUnion(read->log);
        const auto united = theirs->unite(read->log, "ann.json");
        EXPECT_EQ(preview.hasValue(), united.hasValue());
        return united ? "taken" : united.error().message;
    }
    /// Writes a state of that day and stamp into my file, past the program.
    void forgeInto(const std::filesystem::path& file, const std::string& day, std::int64_t stamp)
    {
        Event event = log().front();
        event.kind = EventKind::State;
        event.salt.clear();
        event.item = id("git/commits");
        event.payload = "done";
        event.day = day;
        event.stamp = stamp;
        std::vector<Event> alone{event};
        alone.front().writer = newUuid();
        forge(alone);
        store::Database database(file, store::Access::ReadWrite, 0);
        alone.front().row = store::insertEvent(database, alone.front());
        store::deriveFrom(database, *mine->catalog(), alone.front());
    }

    Computer here;
    Computer there;
    std::unique_ptr<Workspace> mine = here.open();
    std::unique_ptr<Workspace> theirs = there.open();
    LearnerId ann = mine->addLearner("Ann", id("engineer"), 7.5).value().id;
    const std::int64_t now = here.clock.moment.utcMs;
    const std::string odd = "is not one that Waymark writes. Nothing was changed.";
};

TEST_F(ForgedLogTest, IsTakenWhenNothingInItIsOdd)
{
    EXPECT_EQ(answerTo("note", "payload", "Thrice"), "taken");
}

TEST_F(ForgedLogTest, NobodyLosesANameToAStrangerAndNoStateIsErased)
{
    std::vector<Event> strange;
    for (const Event& event : log()) {
        Event erased = event;
        erased.writer = newUuid();
        erased.kind = EventKind::Erased;
        erased.slot = event.hash;
        erased.payload = R"({"kind":"note","day":"2026-11-18"})";
        erased.salt.clear();
        std::vector<Event> alone{erased};
        forge(alone);
        strange.push_back(alone.front());
    }

    EXPECT_THAT(mine->previewUnion(strange).value().learners.at(0).erased, testing::ElementsAre(id("algebra")));
    ASSERT_TRUE(mine->unite(strange, "a stranger").hasValue());
    EXPECT_TRUE(mine->previewUnion(strange).value().learners.at(0).erased.empty());

    EXPECT_EQ(mine->learner("Ann")->id, ann);
    EXPECT_EQ(mine->progress(ann).value()->state(id("algebra/vectors")), State::Done);
    EXPECT_EQ(mine->progress(ann).value()->note(id("algebra")), "");
    EXPECT_TRUE(mine->check().value().problems.empty());
}

TEST_F(ForgedLogTest, ALogOfNobodyIsRefused)
{
    std::vector<Event> nameless = log();
    std::erase_if(nameless, [](const Event& event) { return event.kind != EventKind::State; });
    forge(nameless);
    Report report;
    report.log = nameless;

    EXPECT_EQ(readProgressJson(toJson(report)).error().message,
        "Its log does not say what its learner is called. Nothing was changed.");
}

TEST_F(ForgedLogTest, ADayThatIsNoneIsRefused)
{
    for (const char* day : {"2026-02-30", "0000-01-01", "0001-01-01", "9999-12-31", "2026-11-1 ", "day after "})
        EXPECT_THAT(answerTo("state", "day", day), testing::EndsWith(odd)) << day;
}

TEST_F(ForgedLogTest, WhatItsKindCannotSayIsRefused)
{
    for (const char* kind : {"name", "role", "hours", "state", "later"})
        EXPECT_THAT(answerTo(kind, "payload", nullptr), testing::EndsWith(odd)) << kind;
    for (const char* day : {"9999-12-31", "2026-02-30", "soon"})
        EXPECT_THAT(answerTo("later", "payload", day), testing::EndsWith(odd)) << day;
    EXPECT_EQ(answerTo("later", "payload", ""), "taken");
}

TEST_F(ForgedLogTest, UndoneHoursAreNoneAndTravel)
{
    const LearnerId ben = mine->addLearner("Ben").value().id;
    (void)mine->setHours(ben, 5).value();
    (void)mine->undo(ben).value();
    Report report;
    const auto history = mine->history(ben).value();
    for (const HistoryEntry& entry : history) report.log.push_back(entry.event);

    const auto read = readProgressJson(toJson(report));

    ASSERT_TRUE(read.hasValue()) << read.error().message;
    ASSERT_TRUE(theirs->unite(read->log, "ben.json").hasValue());
    EXPECT_EQ(theirs->learner("Ben").value().hours, 0);
}

TEST_F(ForgedLogTest, AWrongClockIsTakenAsLongAsOthersFindRoomBehindIt)
{
    constexpr std::int64_t In2099 = 4'070'908'800'000, In3000 = 32'503'680'000'000;
    const std::string question = "; is that computer's clock right? Nothing was changed.";

    EXPECT_EQ(answerTo("state", "utc_ms", In2099), "taken");
    EXPECT_EQ(answerTo("state", "day", "2099-01-01"), "taken");
    EXPECT_EQ(answerTo("state", "stamp", ReleasedAt + MostAhead), "taken");
    EXPECT_THAT(answerTo("state", "stamp", ReleasedAt + MostAhead + 1), testing::EndsWith("is dated 2027" + question));
    EXPECT_THAT(answerTo("state", "stamp", In2099), testing::EndsWith("is dated 2099" + question));
    EXPECT_THAT(answerTo("state", "stamp", LastMoment), testing::EndsWith("is dated 9999" + question));
    EXPECT_THAT(answerTo("state", "stamp", LastMoment + 1), testing::EndsWith(odd));
    EXPECT_THAT(answerTo("state", "utc_ms", In3000), testing::EndsWith(odd));
    EXPECT_THAT(answerTo("state", "stamp", INT64_MAX), testing::EndsWith(odd));
}

TEST_F(ForgedLogTest, ADataFileIsRefusedForTheSame)
{
    const auto unitedWith = [this](const std::string& day, std::int64_t stamp) {
        const auto file = there.folder.path() / "forged.db";
        EXPECT_TRUE(mine->backup(file).hasValue());
        forgeInto(file, day, stamp);
        const auto united = theirs->unite(file);
        std::filesystem::remove(file);
        return united ? "taken" : united.error().message;
    };

    EXPECT_THAT(unitedWith("2026-02-30", now),
        testing::EndsWith("holds what no Waymark writes: Event 7 has a day that is none. Nothing was changed."));
    EXPECT_THAT(unitedWith("2026-11-18", INT64_MAX), testing::HasSubstr("Event 7 has no place in the log's order."));
    EXPECT_THAT(unitedWith("2026-11-18", LastMoment),
        testing::EndsWith("is dated 9999; is that computer's clock right? Nothing was changed."));
    EXPECT_EQ(unitedWith("2026-11-18", now), "taken");
}

TEST_F(ForgedLogTest, AFileThatHoldsSuchDaysIsCountedWithoutThemAndCheckNamesThem)
{
    const std::vector<std::string> days{"2026-02-30", "0001-01-01", "9999-12-31", "", "tomorrow"};
    for (const std::string& day : days) {
        forgeInto(here.file(), day, now + 1'000);
        mine = here.open();

        const auto progress = mine->progress(ann).value();
        const Learner learner = mine->learner("Ann").value();
        const Report report = makeReport(*mine->catalog(), learner, *progress, nullptr, here.clock.now());

        EXPECT_EQ(progress->state(id("git/commits")), State::Open);
        EXPECT_EQ(report.burnUp.points.back().done, 1) << day;
        for (const ExportFormat& format : exportFormats()) EXPECT_FALSE(format.write(report).empty());
    }

    const auto problems = mine->check().value().problems;
    EXPECT_EQ(problems.size(), days.size());
    EXPECT_EQ(problems.front(), "Event 7 has a day that is none.");
    EXPECT_TRUE(mine->backup().value().isGood);
}

TEST_F(ForgedLogTest, ALogAtTheEndOfTimeTakesNoMoreAndHarmsNobodyElse)
{
    forgeInto(here.file(), "2026-11-18", LastMoment);
    mine = here.open();
    const LearnerId ben = mine->addLearner("Ben").value().id;

    const auto marked = mine->mark(ann, State::Done, std::vector{id("algebra/svd")});

    ASSERT_FALSE(marked.hasValue());
    EXPECT_THAT(marked.error().message, testing::HasSubstr("written at the end of time"));
    EXPECT_TRUE(mine->mark(ben, State::Done, std::vector{id("algebra/svd")}).hasValue());
    EXPECT_TRUE(mine->check().value().problems.empty());
}

/// A file that an older program let a stranger into: the last moment that it took, and the one before that.
TEST_F(ForgedLogTest, AFilePoisonedByAnOlderProgramStaysWhole)
{
    constexpr std::int64_t OldLimit = 32'503'679'999'999;
    for (const std::int64_t stamp : {OldLimit - 1, OldLimit}) {
        forgeInto(here.file(), "2026-11-18", stamp);
        mine = here.open();

        for (const char* topic : {"algebra/svd", "algebra/eigenvalues", "frameworks/torch"})
            EXPECT_TRUE(mine->mark(ann, State::Done, std::vector{id(topic)}).hasValue());
        EXPECT_TRUE(mine->undo(ann).hasValue());
        EXPECT_TRUE(mine->check().value().problems.empty());
    }
    EXPECT_EQ(mine->progress(ann).value()->state(id("algebra/svd")), State::Done);
    EXPECT_EQ(mine->progress(ann).value()->state(id("frameworks/torch")), State::Open);
}

TEST_F(ForgedLogTest, AClockOf1970OrBeforeIsOne)
{
    for (const std::int64_t clock : {std::int64_t{0}, std::int64_t{-1}, std::int64_t{-86'400'000} * 365}) {
        here.clock.moment.utcMs = clock;
        ASSERT_TRUE(mine->mark(ann, State::Done, std::vector{id("algebra/svd")}).hasValue());
        ASSERT_TRUE(mine->mark(ann, State::Open, std::vector{id("algebra/svd")}).hasValue());
    }

    EXPECT_TRUE(mine->check().value().problems.empty());
    EXPECT_TRUE(theirs->unite(here.file()).hasValue());
}

TEST_F(ForgedLogTest, AClockThatCannotBeIsSaidBeforeAnythingIsWritten)
{
    here.clock.moment.utcMs = 32'503'680'000'000;

    const auto marked = mine->mark(ann, State::Done, std::vector{id("algebra/svd")});

    ASSERT_FALSE(marked.hasValue());
    EXPECT_THAT(marked.error().message, testing::HasSubstr("clock shows a time that cannot be"));
}

}   // namespace waymark::test
