#include "store/log_union.h"

#include "core/store/written_log.h"

namespace waymark::store {

using namespace test;
using testing::HasSubstr;
using testing::IsEmpty;

/// What comes in from another log.
class LogUnionTest : public WrittenLog
{
protected:
    [[nodiscard]] Event note(const std::string& text, const std::string& item = "git/commits")
    {
        return other.write(ann, EventKind::Note, id(item), text);
    }
    [[nodiscard]] static Event withoutPayload(Event event)
    {
        event.payload.reset();
        event.salt.clear();
        return event;
    }
    [[nodiscard]] Event erasureOf(const Event& event)
    {
        return other.write(
            event.learner, EventKind::Erased, event.item, R"({"kind": "note", "day": "2026-11-24"})", event.hash);
    }
    UniteOutcome unite(const std::vector<Event>& events, std::string_view act = "the import")
    {
        return uniteEvents(*database, events, catalog, act);
    }
    [[nodiscard]] Event here(const Event& event) { return eventOfHash(*database, event.hash).value(); }
};

TEST_F(LogUnionTest, WhatThisLogLacksIsTakenAndDerivedFrom)
{
    const Event name = other.write(ann, EventKind::Name, {}, "Ann"), done = note("mine");

    const UniteOutcome outcome = unite({name, done});

    ASSERT_EQ(outcome.taken.size(), 2U);
    EXPECT_EQ(outcome.taken[0].hash, name.hash);
    EXPECT_EQ(outcome.taken[1].row, here(done).row);
    EXPECT_EQ(broughtBy(*database, here(done).row), "the import");
    EXPECT_EQ(readLearners(*database).front().name, "Ann");
    EXPECT_EQ(readProgress(*database, ann).note(id("git/commits")), "mine");
    ASSERT_EQ(outcome.changes.size(), 2U);
    EXPECT_EQ(outcome.changes[0].key, keyOf(name));
    EXPECT_EQ(outcome.changes[0].beforeEvent, std::nullopt);
    EXPECT_EQ(outcome.changes[0].afterEvent, here(name).row);
    EXPECT_EQ(outcome.changes[1].key, keyOf(done));
}

TEST_F(LogUnionTest, WhatIsHereAlreadyIsNotTakenAgain)
{
    const Event first = note("one"), second = note("two");
    unite({first});

    const UniteOutcome outcome = unite({first, second}, "another import");

    ASSERT_EQ(outcome.taken.size(), 1U);
    EXPECT_EQ(outcome.taken[0].hash, second.hash);
    EXPECT_EQ(countEvents(*database), 2);
    EXPECT_EQ(broughtBy(*database, here(first).row), "the import");
    EXPECT_EQ(broughtBy(*database, here(second).row), "another import");
    EXPECT_THAT(unite({first, second}).taken, IsEmpty());
    EXPECT_THAT(unite({}).changes, IsEmpty());
}

TEST_F(LogUnionTest, WhatIsOlderThanWhatHoldsChangesNothing)
{
    const Event older = note("one"), newer = note("two");
    say(newer);

    const UniteOutcome outcome = unite({older});

    EXPECT_EQ(outcome.taken.size(), 1U);
    EXPECT_THAT(outcome.changes, IsEmpty());
    EXPECT_EQ(readProgress(*database, ann).note(id("git/commits")), "two");
}

TEST_F(LogUnionTest, WhatWasLeftOutIsFilledInByAFullerDocument)
{
    const Event full = note("mine");
    unite({withoutPayload(full)}, "without notes");
    EXPECT_EQ(here(full).payload, std::nullopt);
    EXPECT_EQ(readProgress(*database, ann).note(id("git/commits")), "");

    const UniteOutcome outcome = unite({full}, "with notes");

    ASSERT_EQ(outcome.taken.size(), 1U);
    EXPECT_EQ(outcome.taken[0].row, here(full).row);
    EXPECT_EQ(outcome.changes.size(), 1U);
    EXPECT_EQ(here(full).payload, "mine");
    EXPECT_EQ(here(full).salt, full.salt);
    EXPECT_EQ(broughtBy(*database, here(full).row), "with notes");
    EXPECT_EQ(readProgress(*database, ann).note(id("git/commits")), "mine");
    EXPECT_EQ(countEvents(*database), 1);
}

TEST_F(LogUnionTest, ALeanerDocumentTakesNothingAway)
{
    const Event full = note("mine");
    unite({full});

    EXPECT_THAT(unite({withoutPayload(full)}, "without notes").taken, IsEmpty());

    EXPECT_EQ(here(full).payload, "mine");
    EXPECT_EQ(broughtBy(*database, here(full).row), "the import");
}

TEST_F(LogUnionTest, WhatWasErasedDoesNotComeBack)
{
    const Event secret = note("secret");
    unite({secret});
    unite({erasureOf(secret)});
    EXPECT_EQ(here(secret).payload, std::nullopt);
    EXPECT_EQ(here(secret).salt, "");

    EXPECT_THAT(unite({secret}).taken, IsEmpty());

    EXPECT_EQ(here(secret).payload, std::nullopt);
    EXPECT_EQ(readProgress(*database, ann).note(id("git/commits")), "");
}

TEST_F(LogUnionTest, WhatIsErasedBeforeItComesIsTakenWithoutItsText)
{
    const Event secret = note("secret"), erasure = erasureOf(secret);
    unite({erasure});

    const UniteOutcome outcome = unite({secret});

    ASSERT_EQ(outcome.taken.size(), 1U);
    EXPECT_EQ(here(secret).payload, std::nullopt);
    EXPECT_EQ(here(secret).salt, "");
}

TEST_F(LogUnionTest, AnyOrderGivesTheSameTables)
{
    std::vector<Event> log{other.write(ann, EventKind::Name, {}, "Ann"),
        other.write(ann, EventKind::State, id("git/commits"), "done"), note("one"), note("two"),
        other.write(ann, EventKind::Evidence, id("git/commits"), "link\nhttps://example.org", "slot"),
        other.write(ann, EventKind::State, id("git/commits"), "open")};
    log.push_back(erasureOf(log[3]));
    const auto backward = Database::inMemory();

    unite(log);
    uniteEvents(*backward, {log.rbegin(), log.rend()}, catalog, "the import");

    EXPECT_EQ(derivedLines(*database), derivedLines(*backward));
    EXPECT_EQ(logMark(*database), logMark(*backward));
    EXPECT_GE(derivedLines(*database).size(), 6U);
}

TEST_F(LogUnionTest, ALogIsReadInTheOrderOfItsRows)
{
    const Event first = put(note("one")), second = put(note("two"));

    const std::vector<Event> read = readLog(*database);

    ASSERT_EQ(read.size(), 2U);
    EXPECT_EQ(read[0].hash, first.hash);
    EXPECT_EQ(read[1].hash, second.hash);
    EXPECT_EQ(read[1].payload, "two");
}

TEST_F(LogUnionTest, ADamagedLogIsNotRead)
{
    put(note("one"));
    database->exec("UPDATE event SET day = '2026-01-01'");

    const Error error = refusalOf([&] { (void)readLog(*database); });

    EXPECT_EQ(error.kind, ErrorKind::Damaged);
    EXPECT_EQ(error.message, ":memory: is damaged: Event 1 is not what was written. Nothing was changed.");
}

TEST_F(LogUnionTest, ALogThatLostEventsIsNotRead)
{
    put(note("one"));
    put(note("two"));
    database->exec("DELETE FROM event WHERE row = 2");

    EXPECT_THAT(refusalOf([&] { (void)readLog(*database); }).message, HasSubstr("holds 1 of its 2 events"));
}

TEST_F(LogUnionTest, ALogThatNoWaymarkWritesIsNotRead)
{
    Event odd = note("one");
    odd.day = "no day";
    put(sealed(odd));

    const Error error = refusalOf([&] { (void)readLog(*database); });

    EXPECT_EQ(error.kind, ErrorKind::Invalid);
    EXPECT_EQ(
        error.message, ":memory: holds what no Waymark writes: Event 1 has a day that is none. Nothing was changed.");
}

TEST_F(LogUnionTest, ALogThatIsTooLongToBeReadIsNotRead)
{
    Event event = put(note("one"));
    event.payload = std::string(MostPayloadBytes + 1, 'x');
    fillPayload(*database, event);

    EXPECT_THAT(refusalOf([&] { (void)readLog(*database); }).message, HasSubstr("longer than any can be"));
}

}   // namespace waymark::store
