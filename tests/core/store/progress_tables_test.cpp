#include "store/progress_tables.h"

#include "core/store/written_log.h"
#include "store/rows.h"

namespace waymark::store {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;

/// What is derived from the log, and that it is the same however the events came.
class ProgressTablesTest : public WrittenLog
{
protected:
    [[nodiscard]] Event state(const char* item, const std::string& payload)
    {
        return scribe.write(ann, EventKind::State, id(item), payload);
    }
    [[nodiscard]] Event note(const char* item, const std::string& text)
    {
        return scribe.write(ann, EventKind::Note, id(item), text);
    }
    [[nodiscard]] Event erasureOf(const Event& event)
    {
        return scribe.write(
            event.learner, EventKind::Erased, event.item, R"({"kind": "note", "day": "2026-11-24"})", event.hash);
    }
    void nextDay() { scribe.stamp += ADay; }
    [[nodiscard]] std::string noteDay(const char* item)
    {
        Prepared row(*database, "SELECT day FROM note WHERE item = ?");
        return row.bind(id(item)).step() ? row.text(0) : "none";
    }
    void derive(const CatalogIndex& index, const Event& event) { (void)deriveFrom(*database, index, put(event)); }
    [[nodiscard]] static Catalog withOlderIds()
    {
        Catalog newer = sampleCatalog();
        newer.skills[2].topics[0].replaces = {id("git/old"), id("git/older")};
        return newer;
    }
};

TEST_F(ProgressTablesTest, AStateIsItsNewestWithItsDay)
{
    const Event done = state("git/commits", "done");
    nextDay();
    const Event open = state("git/commits", R"({"state":"learning","known_before":true,"day":"2020-02-29"})");

    EXPECT_TRUE(deriveFrom(*database, catalog, put(done)));
    ItemStatus status = statusOf(*database, ann, id("git/commits"));
    EXPECT_EQ(status.state, State::Done);
    EXPECT_EQ(status.day, done.day);
    EXPECT_EQ(status.at, done.moment.utcMs);
    EXPECT_FALSE(status.isKnownBefore);

    EXPECT_TRUE(deriveFrom(*database, catalog, put(open)));
    status = statusOf(*database, ann, id("git/commits"));
    EXPECT_EQ(status.state, State::Learning);
    EXPECT_EQ(status.day, "2020-02-29");
    EXPECT_EQ(status.at, open.moment.utcMs);
    EXPECT_TRUE(status.isKnownBefore);
    EXPECT_EQ(count("state"), 1);
}

TEST_F(ProgressTablesTest, AnOlderEventIsHeldByNothing)
{
    const Event older = state("git/commits", "done"), newer = state("git/commits", "open");
    EXPECT_TRUE(deriveFrom(*database, catalog, put(newer)));

    EXPECT_FALSE(deriveFrom(*database, catalog, put(older)));

    EXPECT_EQ(statusOf(*database, ann, id("git/commits")).state, State::Open);
}

TEST_F(ProgressTablesTest, AnItemInheritsTheStatesOfThoseThatItReplaces)
{
    const CatalogIndex index(withOlderIds());
    derive(index, state("git/old", "done"));
    EXPECT_EQ(statusOf(*database, ann, id("git/commits")).state, State::Learning);

    derive(index, state("git/older", "done"));

    EXPECT_EQ(statusOf(*database, ann, id("git/commits")).state, State::Done);
    EXPECT_EQ(database->text("SELECT group_concat(item) FROM state"), "t/git/commits");
}

TEST_F(ProgressTablesTest, AnEmptyNoteIsNone)
{
    say(note("git/commits", "mine"));
    EXPECT_EQ(database->text("SELECT learner || item || text FROM note"), ann.text + "t/git/commitsmine");

    say(note("git/commits", ""));

    EXPECT_EQ(count("note"), 0);
}

TEST_F(ProgressTablesTest, WhatIsSaidAgainWithItsSaltKeepsTheDayOfTheFirstTime)
{
    const Event first = say(note("git/commits", "mine"));
    nextDay();
    say(note("git/commits", ""));
    nextDay();
    Event again = note("git/commits", "mine");
    again.salt = first.salt;

    say(sealed(again));

    EXPECT_NE(first.day, again.day);
    EXPECT_EQ(noteDay("git/commits"), first.day);
    nextDay();
    const Event anew = say(note("git/commits", "mine"));
    EXPECT_EQ(noteDay("git/commits"), anew.day) << "said by oneself, with a salt of its own";
}

TEST_F(ProgressTablesTest, AnOlderEventThatSaysTheSameTellsTheDayWhenItComesLate)
{
    const Event first = note("git/commits", "mine");
    nextDay();
    Event again = note("git/commits", "mine");
    again.salt = first.salt;
    say(sealed(again));
    EXPECT_EQ(noteDay("git/commits"), again.day);

    EXPECT_FALSE(deriveFrom(*database, catalog, put(first)));

    EXPECT_EQ(noteDay("git/commits"), first.day);
}

TEST_F(ProgressTablesTest, TheFirstFormatSaidTheSameWithoutASalt)
{
    Event first = note("git/commits", "mine");
    first.format = 1;
    first.salt.clear();
    say(sealed(first));
    nextDay();

    say(note("git/commits", "mine"));

    EXPECT_EQ(noteDay("git/commits"), first.day);
}

TEST_F(ProgressTablesTest, ANoteOfAnOlderIdKeepsItsDayUnderTheNewOne)
{
    const CatalogIndex index(withOlderIds());
    const Event first = note("git/old", "mine");
    derive(index, first);
    EXPECT_EQ(noteDay("git/commits"), first.day);
    EXPECT_EQ(noteDay("git/old"), "none");
    nextDay();
    Event again = note("git/commits", "mine");
    again.salt = first.salt;

    derive(index, sealed(again));

    EXPECT_EQ(noteDay("git/commits"), first.day);
}

TEST_F(ProgressTablesTest, EvidenceIsAKindAndAValueInItsSlot)
{
    const auto evidence = [this](const std::string& payload, std::string_view slot) {
        return say(scribe.write(ann, EventKind::Evidence, id("git/commits"), payload, slot));
    };
    const Event link = evidence("link\nhttps://example.org", "a");
    evidence("project\nt/first", "b");
    evidence("confirmed\nBen\n2026-01-02\nwell done", "c");
    evidence("rumour\nsomebody", "d");
    evidence("link\n", "e");

    EXPECT_THAT(readEvidencePayloads(*database, ann, id("git/commits")),
        ElementsAre(std::pair("a", "link\nhttps://example.org"), std::pair("b", "project\nt/first"),
            std::pair("c", "confirmed\nBen\n2026-01-02\nwell done"), std::pair("e", "link\n")));
    EXPECT_EQ(database->text("SELECT kind || value || day FROM evidence WHERE slot = 'a'"),
        "linkhttps://example.org" + link.day);

    evidence("", "a");

    EXPECT_EQ(count("evidence"), 3);
    EXPECT_THAT(readEvidencePayloads(*database, ben, id("git/commits")), IsEmpty());
}

TEST_F(ProgressTablesTest, SomebodyIsThereWhoHasAName)
{
    say(scribe.write(ann, EventKind::Role, {}, "t/engineer"));
    EXPECT_EQ(count("learner"), 0);

    const std::int64_t first = scribe.stamp;
    say(scribe.write(ann, EventKind::Name, {}, "Ann"));
    say(scribe.write(ann, EventKind::Hours, {}, "7.5"));

    const auto line = [&](const std::string& rest) { return "learner " + ann.text + " Ann t/engineer " + rest; };
    EXPECT_EQ(derivedLines(*database).front(), line("7.5 0 " + std::to_string(first)));

    say(scribe.write(ann, EventKind::Removed, {}, "yes"));
    EXPECT_EQ(derivedLines(*database).front(), line("7.5 1 " + std::to_string(first)));
    say(scribe.write(ann, EventKind::Removed, {}, ""));
    say(scribe.write(ann, EventKind::Hours, {}, ""));
    EXPECT_EQ(derivedLines(*database).front(), line("0.0 0 " + std::to_string(first)));
}

TEST_F(ProgressTablesTest, TheFirstEntryOfALearnerMayComeLate)
{
    const Event early = state("git/commits", "done");
    const Event name = say(scribe.write(ann, EventKind::Name, {}, "Ann"));
    EXPECT_EQ(database->number("SELECT first FROM learner"), name.stamp);

    say(early);

    EXPECT_EQ(database->number("SELECT first FROM learner"), early.stamp);
}

TEST_F(ProgressTablesTest, WhatIsErasedLeavesTheFileAndWhatWasDerived)
{
    const Event secret = say(note("git/commits", "secret"));
    const Event beside = say(note("git", "beside"));

    say(erasureOf(secret));

    EXPECT_EQ(count("note"), 1);
    EXPECT_EQ(eventOfRow(*database, secret.row)->payload, std::nullopt);
    EXPECT_EQ(eventOfRow(*database, beside.row)->payload, "beside");
    EXPECT_EQ(rowIn(*database, keyOf(secret)), secret.row);
}

TEST_F(ProgressTablesTest, WhatWasLeftOutAndIsErasedSaysThatThereIsNothing)
{
    say(note("git/commits", "older"));
    const Event secret = note("git/commits", "secret");
    Event leftOut = secret;
    leftOut.payload.reset();
    leftOut.salt.clear();
    leftOut = say(leftOut);
    ASSERT_EQ(readProgress(*database, ann).note(id("git/commits")), "older");

    say(erasureOf(secret));

    EXPECT_EQ(rowIn(*database, keyOf(secret)), leftOut.row);
    EXPECT_EQ(count("note"), 0);
}

TEST_F(ProgressTablesTest, AnErasureOfAnotherItemsEntryErasesNothing)
{
    const Event secret = say(note("git/commits", "secret"));
    Event wrong = erasureOf(secret);
    wrong.item = id("git");

    say(sealed(wrong));

    EXPECT_EQ(eventOfRow(*database, secret.row)->payload, "secret");
    EXPECT_EQ(count("note"), 1);
}

TEST_F(ProgressTablesTest, ManyAtOnceOneByOneAndAnewGiveTheSame)
{
    const CatalogIndex index(withOlderIds());
    std::vector<Event> log{state("git/old", "done"), scribe.write(ann, EventKind::Name, {}, "Ann"),
        note("git/older", "old"), note("git/commits", "secret"), state("git/older", "skipped"),
        scribe.write(ann, EventKind::Evidence, id("git/old"), "link\nhttps://example.org", "slot"),
        scribe.write(ben, EventKind::Name, {}, "Ben"), scribe.write(ben, EventKind::Hours, {}, "3"),
        scribe.write(ann, EventKind::Later, id("git/commits"), "2026-11-24"), state("algebra/svd", "learning")};
    log.push_back(erasureOf(log[3]));
    const auto together = Database::inMemory();
    for (Event& event : log) {
        derive(index, event);
        event.row = insertEvent(*together, event);
    }

    deriveFromAll(*together, index, log);

    const std::vector<std::string> lines = derivedLines(*database);
    EXPECT_EQ(lines.size(), 2U + 2U + 1U + 11U);
    EXPECT_EQ(derivedLines(*together), lines);
    database->exec("UPDATE learner SET name = 'x'; UPDATE state SET day = 'x'; DELETE FROM evidence;"
                   "INSERT INTO note VALUES ('x', 'x', 'x', 'x'); INSERT INTO evidence VALUES ('x', 'x', 'x', 'link', "
                   "'x', 'x'); INSERT INTO state VALUES ('x', 'x', 'done', 'x', 1, 0)");
    deriveAnew(*database, index);
    EXPECT_EQ(derivedLines(*database), lines);
}

TEST_F(ProgressTablesTest, EveryDerivedRowIsALine)
{
    const Event done = say(state("git/commits", "done"));
    const Event text = say(note("git/commits", "mine"));
    const Event link = say(scribe.write(ann, EventKind::Evidence, id("git/commits"), "link\nvalue", "slot"));
    const auto line = [this](const std::string& table, const std::string& rest) {
        return table + " " + ann.text + " " + rest;
    };

    EXPECT_THAT(derivedLines(*database),
        ElementsAre(line("state", "t/git/commits done " + done.day + " " + std::to_string(done.stamp) + " 0"),
            line("note", "t/git/commits " + text.day + " mine"),
            line("evidence", "t/git/commits slot link " + link.day + " value"),
            line("register", "evidence t/git/commits slot " + link.hash),
            line("register", "note t/git/commits  " + text.hash),
            line("register", "state t/git/commits  " + done.hash)));
}

}   // namespace waymark::store
