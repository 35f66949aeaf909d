#include "store/event_table.h"

#include "core/store/written_log.h"
#include "support/older_file.h"

namespace waymark::store {

using namespace test;

class EventTableTest : public WrittenLog
{
protected:
    [[nodiscard]] static std::vector<std::string> hashesOf(const std::vector<Event>& events)
    {
        std::vector<std::string> hashes;
        for (const Event& event : events) hashes.push_back(event.hash);
        return hashes;
    }
    [[nodiscard]] static std::vector<std::string> textsOf(const Event& event)
    {
        return {event.learner.text, event.writer, event.act, event.undoes, event.redoes, event.kind, event.item.text(),
            event.slot, event.salt, event.payloadHash, event.previous, event.hash, event.day};
    }
    [[nodiscard]] Event anEvent(const std::string& item = "git/commits")
    {
        return scribe.write(ann, EventKind::State, id(item), "done");
    }
};

TEST_F(EventTableTest, AnEventComesBackAsItWasWritten)
{
    Event written;
    written.format = 1;
    written.learner = ann;
    written.writer = "the writer";
    written.number = 3;
    written.stamp = 4;
    written.act = "the act";
    written.undoes = "what it undoes";
    written.redoes = "what it redoes";
    written.kind = "the kind";
    written.item = id("git");
    written.slot = "the slot";
    written.payload = "the payload";
    written.salt = "the salt";
    written.payloadHash = "the payload's hash";
    written.previous = "the one before";
    written.hash = "the hash";
    written.moment = {9'007'199'254'740'993, -90};
    written.day = "2026-11-24";

    const std::int64_t row = insertEvent(*database, written);

    for (const auto& read : {eventOfRow(*database, row), eventOfHash(*database, "the hash"),
             std::optional(readEvents(*database, "").front())}) {
        ASSERT_TRUE(read.has_value());
        EXPECT_EQ(read->row, row);
        EXPECT_EQ(read->format, 1);
        EXPECT_EQ(read->number, 3);
        EXPECT_EQ(read->stamp, 4);
        EXPECT_EQ(read->payload, written.payload);
        EXPECT_EQ(textsOf(*read), textsOf(written));
        EXPECT_EQ(read->moment, written.moment);
    }
    EXPECT_FALSE(eventOfRow(*database, row + 1).has_value());
    EXPECT_FALSE(eventOfHash(*database, "another hash").has_value());
}

TEST_F(EventTableTest, NoPayloadIsNotAnEmptyOne)
{
    Event empty = scribe.write(ann, EventKind::Note, id("git"), "");
    Event none = scribe.write(ann, EventKind::Note, id("git"), "left out");
    none.payload.reset();

    put(empty);
    put(none);

    EXPECT_EQ(eventOfHash(*database, empty.hash)->payload, std::optional<std::string>(""));
    EXPECT_EQ(eventOfHash(*database, none.hash)->payload, std::nullopt);
}

TEST_F(EventTableTest, AChainIsCountedAndEndsWithItsGreatestNumber)
{
    const Event first = anEvent(), second = anEvent(), third = anEvent();
    put(second);
    put(third);
    put(first);
    put(other.write(ann, EventKind::State, id("git/commits"), "open"));
    put(scribe.write(ben, EventKind::State, id("git/commits"), "open"));

    const ChainEnd end = chainEnd(*database, ann, scribe.writer);

    EXPECT_EQ(end.learner, ann);
    EXPECT_EQ(end.number, 3);
    EXPECT_EQ(end.hash, third.hash);
    EXPECT_EQ(database->number("SELECT sum(events) FROM chain"), 5);
    EXPECT_EQ(database->number("SELECT max(events) FROM chain"), 3);
    EXPECT_EQ(chainEnd(*database, ann, other.writer).number, 1);
}

TEST_F(EventTableTest, AWriterWithoutEventsHasAnEmptyChain)
{
    put(anEvent());

    const ChainEnd end = chainEnd(*database, ben, scribe.writer);

    EXPECT_EQ(end.learner, ben);
    EXPECT_EQ(end.number, 0);
    EXPECT_EQ(end.hash, "");
    EXPECT_TRUE(chainEndsOf(*database, other.writer).empty());
}

TEST_F(EventTableTest, TheChainsOfAWriterAreOneALearner)
{
    put(anEvent());
    const Event last = put(anEvent());
    const Event bens = put(scribe.write(ben, EventKind::State, id("git/commits"), "done"));
    put(other.write(ben, EventKind::State, id("git/commits"), "open"));

    const std::vector<ChainEnd> ends = chainEndsOf(*database, scribe.writer);

    ASSERT_EQ(ends.size(), 2U);
    EXPECT_EQ(ends[0].learner, ann);
    EXPECT_EQ(ends[0].number, 2);
    EXPECT_EQ(ends[0].hash, last.hash);
    EXPECT_EQ(ends[1].learner, ben);
    EXPECT_EQ(ends[1].number, 1);
    EXPECT_EQ(ends[1].hash, bens.hash);
}

TEST_F(EventTableTest, WhatBroughtAnEventInIsKeptBesideIt)
{
    const std::int64_t brought = insertEvent(*database, anEvent(), "the import");
    const std::int64_t own = insertEvent(*database, anEvent());
    EXPECT_EQ(broughtBy(*database, brought), "the import");
    EXPECT_EQ(broughtBy(*database, own), "");
    EXPECT_EQ(broughtBy(*database, own + 1), "");

    setBroughtBy(*database, own, "another");

    EXPECT_EQ(broughtBy(*database, own), "another");
    EXPECT_EQ(broughtBy(*database, brought), "the import");
}

TEST_F(EventTableTest, APayloadIsFilledInAndErasedInItsRowAlone)
{
    Event note = scribe.write(ann, EventKind::Note, id("git"), "mine");
    const Event beside = put(scribe.write(ann, EventKind::Note, id("git"), "beside"));
    const std::string salt = std::exchange(note.salt, "");
    note.payload.reset();
    note = put(note);
    note.payload = "mine";
    note.salt = salt;

    fillPayload(*database, note);

    EXPECT_EQ(eventOfRow(*database, note.row)->payload, "mine");
    EXPECT_EQ(eventOfRow(*database, note.row)->salt, salt);
    EXPECT_EQ(eventOfRow(*database, beside.row)->payload, "beside");

    erasePayload(*database, note.row);

    EXPECT_EQ(eventOfRow(*database, note.row)->payload, std::nullopt);
    EXPECT_EQ(eventOfRow(*database, note.row)->salt, "");
    EXPECT_EQ(eventOfRow(*database, note.row)->hash, note.hash);
    EXPECT_EQ(eventOfRow(*database, beside.row)->payload, "beside");
    EXPECT_EQ(eventOfRow(*database, beside.row)->salt, beside.salt);
}

TEST_F(EventTableTest, EventsAreReadByWhoseTheyAreAndInTheOrderOfArrival)
{
    const Event late = anEvent("git/commits"), early = anEvent("algebra/svd");
    const Event bens = scribe.write(ben, EventKind::State, id("git/commits"), "done");
    const std::int64_t first = put(early).row;
    put(late);
    put(bens);

    EXPECT_EQ(hashesOf(eventsOf(*database, ann)), (std::vector{early.hash, late.hash}));
    EXPECT_EQ(hashesOf(eventsAt(*database, ann, id("git/commits"))), std::vector{late.hash});
    EXPECT_EQ(hashesOf(eventsAfter(*database, first)), (std::vector{late.hash, bens.hash}));
    EXPECT_EQ(hashesOf(readEvents(*database, "WHERE item = ? AND learner = ?", {"t/git/commits", ben.text})),
        std::vector{bens.hash});
    EXPECT_EQ(hashesOf(readEvents(*database, "")), (std::vector{early.hash, late.hash, bens.hash}));
}

TEST_F(EventTableTest, CountsItsRowsAndNamesTheLastOne)
{
    EXPECT_EQ(countEvents(*database), 0);
    EXPECT_EQ(lastRow(*database), 0);
    EXPECT_EQ(lastDay(*database), "");
    Event today = anEvent(), before = anEvent();
    today.day = "2026-11-24";
    before.day = "2026-11-20";
    put(today);

    const std::int64_t last = put(before).row;

    EXPECT_EQ(countEvents(*database), 2);
    EXPECT_EQ(lastRow(*database), last);
    EXPECT_EQ(lastDay(*database), "2026-11-20");
}

TEST_F(EventTableTest, ANewEventComesBehindAllOfItsLearnerAlone)
{
    EXPECT_EQ(greatestStamp(*database, ann), 0);
    EXPECT_EQ(nextStamp(*database, ann), 1);
    const Event late = put(anEvent());
    Event early = anEvent();
    early.stamp = 7;
    put(early);
    other.stamp = scribe.stamp + ADay;
    put(other.write(ben, EventKind::State, id("git/commits"), "done"));

    EXPECT_EQ(greatestStamp(*database, ann), late.stamp);
    EXPECT_EQ(nextStamp(*database, ann), late.stamp + 1);
}

TEST_F(EventTableTest, NothingComesBehindTheEndOfTime)
{
    scribe.stamp = LastMoment - 2;
    put(anEvent());
    EXPECT_EQ(nextStamp(*database, ann), LastMoment);
    put(anEvent());

    const Error error = refusalOf([&] { (void)nextStamp(*database, ann); });

    EXPECT_EQ(error.kind, ErrorKind::Damaged);
    EXPECT_THAT(error.message, testing::HasSubstr("at the end of time"));
}

TEST_F(EventTableTest, WhatIsTooLongToBeReadIsRefusedByItsBytes)
{
    const std::string most(MostPayloadBytes, 'x');
    Event event = put(anEvent());
    event.payload = most;
    fillPayload(*database, event);
    EXPECT_NO_THROW(requireReadableSizes(*database));

    for (const std::string column : {"payload", "slot", "item", "kind"}) {
        const std::string held = database->text("SELECT " + column + " FROM event");
        database->exec("UPDATE event SET " + column + " = '" + most + "x'");
        const Error error = refusalOf([&] { requireReadableSizes(*database); });
        EXPECT_EQ(error.kind, ErrorKind::Invalid) << column;
        EXPECT_THAT(error.message, testing::HasSubstr("Event 1 is longer than any can be")) << column;
        database->exec("UPDATE event SET " + column + " = '" + held + "'");
    }
    std::string accents;
    for (std::size_t at = 0; at <= MostPayloadBytes / 2; ++at) accents += "é";
    event.payload = accents;
    fillPayload(*database, event);
    EXPECT_EQ(refusalOf([&] { requireReadableSizes(*database); }).kind, ErrorKind::Invalid);
}

TEST_F(EventTableTest, TheMarkOfALogIsThatOfItsChains)
{
    const auto elsewhere = Database::inMemory();
    EXPECT_EQ(logMark(*database), sha256(""));
    const Event anns = anEvent(), bens = other.write(ben, EventKind::State, id("git/commits"), "done");
    insertEvent(*database, anns);
    EXPECT_EQ(logMark(*database), sha256(ann.text + "\n" + scribe.writer + "\n1\n" + anns.hash + "\n"));
    insertEvent(*database, bens);

    insertEvent(*elsewhere, bens);
    EXPECT_NE(logMark(*elsewhere), logMark(*database));
    insertEvent(*elsewhere, anns);

    EXPECT_EQ(logMark(*elsewhere), logMark(*database)) << "in whichever order they came";
}

TEST_F(EventTableTest, EventsBeyondAreThoseThatTheOtherLacks)
{
    const auto elsewhere = Database::inMemory();
    const Event both = anEvent();
    insertEvent(*database, both);
    insertEvent(*elsewhere, both);
    insertEvent(*database, anEvent());
    insertEvent(*database, anEvent());

    EXPECT_EQ(eventsBeyond(*database, *elsewhere), 2);
    EXPECT_EQ(eventsBeyond(*elsewhere, *database), 0);
}

TEST_F(EventTableTest, AFileOfTheFirstFormatIsReadAsWell)
{
    const TempFolder folder;
    makeFileOfFormat1(folder.path() / "old.db");
    Database old(folder.path() / "old.db", Access::Immutable, 0);

    const std::vector<Event> events = readEvents(old, "");

    EXPECT_EQ(events.size(), 23U);
    for (const Event& event : events) {
        EXPECT_EQ(event.format, 1);
        EXPECT_EQ(event.salt, "");
        EXPECT_EQ(hashOf(event), event.hash);
    }
}

}   // namespace waymark::store
