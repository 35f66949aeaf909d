#include "store/registers.h"

#include "core/store/written_log.h"

namespace waymark::store {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;

/// Which event holds a register.
class RegistersTest : public WrittenLog
{
protected:
    [[nodiscard]] Event state(Scribe& by, const std::string& payload = "done")
    {
        return by.write(ann, EventKind::State, id("git/commits"), payload);
    }
    [[nodiscard]] Event note(const std::string& text)
    {
        return scribe.write(ann, EventKind::Note, id("git/commits"), text);
    }
    [[nodiscard]] Event erasureOf(const Event& event)
    {
        return scribe.write(
            event.learner, EventKind::Erased, event.item, R"({"kind": "note", "day": "2026-11-24"})", event.hash);
    }
    [[nodiscard]] Event withoutPayload(Event event)
    {
        event.payload.reset();
        event.salt.clear();
        return event;
    }
    bool take(const Event& event) { return takeIntoRegister(*database, event); }
    [[nodiscard]] std::optional<std::int64_t> held(const Event& like) { return rowIn(*database, keyOf(like)); }
};

TEST_F(RegistersTest, TheNameOfAValueIsWhoseKindItemAndSlot)
{
    Event event = scribe.write(ann, EventKind::Evidence, id("git/commits"), "link\nhere", "one");

    const RegisterKey key = keyOf(event);

    EXPECT_EQ(key, (RegisterKey{ann, "evidence", id("git/commits"), "one"}));
    event.slot = "two";
    EXPECT_NE(key, keyOf(event));
}

TEST_F(RegistersTest, TheNewestStaysInWhicheverOrderTheyCome)
{
    const Event older = state(scribe), newer = state(scribe, "open");
    const Event first = put(newer);
    EXPECT_EQ(held(newer), std::nullopt);

    EXPECT_TRUE(take(first));
    EXPECT_FALSE(take(put(older)));

    EXPECT_EQ(held(newer), first.row);
    const Event newest = put(state(scribe));
    EXPECT_TRUE(take(newest));
    EXPECT_EQ(held(newer), newest.row);
    EXPECT_TRUE(take(newest)) << "it holds it already";
}

TEST_F(RegistersTest, OfOneMomentTheGreaterWriterIsTheNewer)
{
    other.stamp = scribe.stamp;
    const Event greater = put(state(other)), lesser = put(state(scribe));

    EXPECT_TRUE(take(greater));
    EXPECT_FALSE(take(lesser));

    EXPECT_EQ(held(lesser), greater.row);
}

TEST_F(RegistersTest, EachSlotItemKindAndLearnerHasItsOwn)
{
    const Event one = put(scribe.write(ann, EventKind::Evidence, id("git/commits"), "link\nhere", "one"));
    const Event slot = put(scribe.write(ann, EventKind::Evidence, id("git/commits"), "link\nhere", "two"));
    const Event item = put(scribe.write(ann, EventKind::Evidence, id("git"), "link\nhere", "one"));
    const Event kind = put(note("text"));
    const Event learner = put(scribe.write(ben, EventKind::Evidence, id("git/commits"), "link\nhere", "one"));
    const std::vector all{one, slot, item, kind, learner};

    for (const Event& event : all) EXPECT_TRUE(take(event));

    for (const Event& event : all) {
        EXPECT_EQ(held(event), event.row);
        EXPECT_EQ(eventIn(*database, keyOf(event))->hash, event.hash);
        EXPECT_EQ(eventsIn(*database, keyOf(event)).size(), 1U);
    }
    EXPECT_EQ(eventIn(*database, {ben, "note", id("git"), ""}), std::nullopt);
}

TEST_F(RegistersTest, WhatIsOddOrNotKnownSaysNothing)
{
    Event odd = state(scribe);
    odd.day = "no day";

    EXPECT_FALSE(take(put(sealed(odd))));
    EXPECT_FALSE(take(put(withoutPayload(note("left out")))));

    EXPECT_EQ(count("register"), 0);
}

TEST_F(RegistersTest, WhatWasErasedSaysThatThereIsNothing)
{
    const Event said = note("secret");
    const Event gone = put(withoutPayload(said)), erasure = put(erasureOf(said));
    EXPECT_FALSE(isErased(*database, gone));
    EXPECT_FALSE(take(gone));

    EXPECT_TRUE(take(erasure));

    EXPECT_TRUE(isErased(*database, gone));
    EXPECT_TRUE(take(gone));
    EXPECT_EQ(eventIn(*database, keyOf(gone))->payload, std::optional<std::string>(""));
}

TEST_F(RegistersTest, NobodysNameAndNoStateIsErased)
{
    const Event name = scribe.write(ann, EventKind::Name, {}, "Ann"), done = state(scribe);
    take(put(erasureOf(name)));
    take(put(erasureOf(done)));

    EXPECT_FALSE(isErased(*database, name));
    EXPECT_FALSE(isErased(*database, done));
    EXPECT_FALSE(take(put(withoutPayload(name))));
}

TEST_F(RegistersTest, AnErasureIsThatOfItsLearnerItemAndHash)
{
    const Event said = note("secret");
    take(put(erasureOf(said)));
    ASSERT_TRUE(isErased(*database, said));

    Event bens = said, elsewhere = said, another = said;
    bens.learner = ben;
    elsewhere.item = id("git");
    another.hash = std::string(64, 'a');

    for (const Event& event : {bens, elsewhere, another}) EXPECT_FALSE(isErased(*database, event));
}

TEST_F(RegistersTest, ARegisterIsFoldedAnewFromAllThatWasSaidThere)
{
    const Event first = put(note("one")), second = put(note("two"));
    const Event beside = put(state(scribe));
    for (const Event& event : {first, second, beside}) take(event);
    erasePayload(*database, second.row);

    refoldRegister(*database, keyOf(second));

    EXPECT_EQ(held(first), first.row);
    EXPECT_EQ(held(beside), beside.row);

    erasePayload(*database, first.row);
    refoldRegister(*database, keyOf(first));
    EXPECT_EQ(held(first), std::nullopt);
}

TEST_F(RegistersTest, AllThatWasSaidThere)
{
    const Event first = put(note("one")), second = put(note("two"));
    const Event beside = put(state(scribe));
    for (const Event& event : {first, second, beside}) take(event);
    erasePayload(*database, second.row);

    refoldRegister(*database, keyOf(second));

    EXPECT_EQ(held(first), first.row);
    EXPECT_EQ(held(beside), beside.row);

    erasePayload(*database, first.row);
    refoldRegister(*database, keyOf(first));
    EXPECT_EQ(held(first), std::nullopt);
}

TEST_F(RegistersTest, AllRegistersAreFoldedAnewAsOneByOne)
{
    const Event older = put(note("one")), newer = put(note("two"));
    const Event greater = put(state(scribe, "open")), lesser = put(state(scribe));
    const Event secret = note("secret");
    const Event gone = put(withoutPayload(secret)), erasure = put(erasureOf(secret));
    const Event leftOut = put(withoutPayload(scribe.write(ben, EventKind::Note, id("git"), "left out")));
    database->exec("INSERT INTO register VALUES ('somebody', 'note', 't/git', '', " + std::to_string(older.row) + ")");

    refoldRegisters(*database, {lesser, greater, erasure, gone, newer, older, leftOut});

    EXPECT_EQ(held(older), gone.row);
    EXPECT_EQ(held(greater), lesser.row);
    EXPECT_EQ(held(erasure), erasure.row);
    EXPECT_EQ(held(leftOut), std::nullopt);
    EXPECT_EQ(count("register"), 3);
}

TEST_F(RegistersTest, AllThatWasSaidThereComesInTheOrderOfArrival)
{
    const Event first = note("one"), second = note("two");
    put(second);
    put(first);
    put(scribe.write(ann, EventKind::Note, id("git"), "elsewhere"));

    const std::vector<Event> events = eventsIn(*database, keyOf(first));

    ASSERT_EQ(events.size(), 2U);
    EXPECT_EQ(events[0].payload, "two");
    EXPECT_EQ(events[1].payload, "one");
}

TEST_F(RegistersTest, TheNewestOfAnItemAndItsOlderIdsHoldsIt)
{
    Catalog newer = sampleCatalog();
    newer.skills[2].topics[0].replaces = {id("git/old"), id("git/older")};
    const CatalogIndex index(newer);
    const auto noteOn = [this](const char* item) {
        const Event event = put(scribe.write(ann, EventKind::Note, id(item), item));
        take(event);
        return event;
    };
    const RegisterKey key{ann, EventKind::Note, id("git/commits"), ""};
    EXPECT_EQ(holderOf(*database, index, key), std::nullopt);

    const Event old = noteOn("git/old");
    EXPECT_EQ(holderOf(*database, index, key)->row, old.row);
    const Event own = noteOn("git/commits");
    EXPECT_EQ(holderOf(*database, index, key)->row, own.row);
    const Event older = noteOn("git/older");
    EXPECT_EQ(holderOf(*database, index, key)->row, older.row);

    EXPECT_EQ(holderOf(*database, catalog, key)->row, own.row) << "in a catalog that knows no older ids";
}

TEST_F(RegistersTest, ARegisterLivesOnUnderTheNamesOfToday)
{
    Catalog newer = sampleCatalog();
    newer.skills[0].topics[0].replaces = {id("algebra/old")};
    newer.skills[0].topics[1].replaces = {id("algebra/old")};
    const CatalogIndex index(newer);
    const auto keyAt = [this](const char* item) { return RegisterKey{ann, "evidence", id(item), "slot"}; };

    EXPECT_THAT(livingKeys(index, keyAt("algebra/old")),
        testing::UnorderedElementsAre(keyAt("algebra/vectors"), keyAt("algebra/eigenvalues")));
    EXPECT_THAT(livingKeys(index, keyAt("algebra/svd")), ElementsAre(keyAt("algebra/svd")));
    EXPECT_THAT(livingKeys(index, keyAt("nowhere/known")), ElementsAre(keyAt("nowhere/known")));
}

TEST_F(RegistersTest, TheRegistersOfALearnerComeKindByKind)
{
    const std::vector said{scribe.write(ann, EventKind::State, id("git/commits"), "done"),
        scribe.write(ann, EventKind::Evidence, id("git/commits"), "link\nb", "two"),
        scribe.write(ann, EventKind::Evidence, id("git/commits"), "link\na", "one"),
        scribe.write(ann, EventKind::Evidence, id("algebra/svd"), "link\nc", "two"),
        scribe.write(ben, EventKind::State, id("git/commits"), "done")};
    for (const Event& event : said) take(put(event));

    EXPECT_THAT(
        registersOf(*database, ann), ElementsAre(keyOf(said[3]), keyOf(said[2]), keyOf(said[1]), keyOf(said[0])));
    EXPECT_THAT(registersOf(*database, {"33333333-3333-4333-8333-333333333333"}), IsEmpty());
}

}   // namespace waymark::store
