#include "store/holding.h"

#include "core/store/written_log.h"

namespace waymark::store {

using namespace test;
using testing::IsEmpty;

/// What registers hold before something is said in them.
class HoldingTest : public WrittenLog
{
protected:
    [[nodiscard]] Event note(const std::string& text, const char* item = "git/commits")
    {
        return scribe.write(ann, EventKind::Note, id(item), text);
    }
    [[nodiscard]] Event state(const std::string& payload, const char* item = "git/commits")
    {
        return scribe.write(ann, EventKind::State, id(item), payload);
    }
};

TEST_F(HoldingTest, WhatIsSaidAfterTheLookIsAChange)
{
    const Event first = say(note("one"));
    const Event second = note("two");
    Holding holding(*database, catalog);
    holding.look(keyOf(second));
    EXPECT_THAT(holding.changes(), IsEmpty());

    const Event said = say(second);

    const std::vector<UndoChange> changes = holding.changes();
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].key, keyOf(first));
    EXPECT_EQ(changes[0].beforeEvent, first.row);
    EXPECT_EQ(changes[0].afterEvent, said.row);
    EXPECT_EQ(changes[0].before, "");
    EXPECT_EQ(changes[0].after, "");
}

TEST_F(HoldingTest, OfAStateAllThatIsShownIsKept)
{
    const Event learning = say(state("learning"));
    Holding holding(*database, catalog);
    const Event done = state(R"({"state":"done","known_before":true,"day":"2020-02-29"})");
    holding.look(keyOf(done));

    const Event said = say(done);

    const std::vector<UndoChange> changes = holding.changes();
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].beforeEvent, learning.row);
    EXPECT_EQ(changes[0].afterEvent, said.row);
    EXPECT_EQ(changes[0].before, R"({"state":"learning","day":")" + learning.day + R"("})");
    EXPECT_EQ(changes[0].after, R"({"state":"done","known_before":true,"day":"2020-02-29"})");
}

TEST_F(HoldingTest, WhatNobodyHeldIsNone)
{
    Holding holding(*database, catalog);
    const Event done = state("done");
    holding.look(keyOf(done));

    const Event said = say(done);

    const std::vector<UndoChange> changes = holding.changes();
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].beforeEvent, std::nullopt);
    EXPECT_EQ(changes[0].before, "open");
    EXPECT_EQ(changes[0].afterEvent, said.row);
}

TEST_F(HoldingTest, TheFirstLookCounts)
{
    const Event first = say(note("one"));
    Holding holding(*database, catalog);
    holding.look(keyOf(first));
    say(note("two"));

    holding.look(keyOf(first));
    const Event last = say(note("three"));

    ASSERT_EQ(holding.changes().size(), 1U);
    EXPECT_EQ(holding.changes()[0].beforeEvent, first.row);
    EXPECT_EQ(holding.changes()[0].afterEvent, last.row);
}

TEST_F(HoldingTest, OnlyWhatWasLookedAtAndChangedIsTold)
{
    const Event lookedAt = note("one"), changed = note("two", "git");
    Holding holding(*database, catalog);
    holding.look(keyOf(lookedAt));
    holding.look(keyOf(changed));

    say(changed);
    say(note("not looked at", "algebra"));

    ASSERT_EQ(holding.changes().size(), 1U);
    EXPECT_EQ(holding.changes()[0].key, keyOf(changed));
}

TEST_F(HoldingTest, WhatIsErasedIsGoneForGood)
{
    const Event secret = say(note("secret"));
    const Event erasure =
        scribe.write(ann, EventKind::Erased, secret.item, R"({"kind": "note", "day": "2026-11-24"})", secret.hash);
    Holding holding(*database, catalog);
    holding.look(keyOf(erasure));

    say(erasure);

    EXPECT_THAT(holding.changes(), IsEmpty());
}

TEST_F(HoldingTest, WhatIsSaidOfAnOlderIdChangesTheNewerOne)
{
    Catalog newer = sampleCatalog();
    newer.skills[2].topics[0].replaces = {id("git/old")};
    const CatalogIndex index(newer);
    const Event own = put(note("own"));
    deriveFrom(*database, index, own);
    const Event old = note("old", "git/old");
    Holding holding(*database, index);
    holding.look(keyOf(old));

    const Event said = put(old);
    deriveFrom(*database, index, said);

    ASSERT_EQ(holding.changes().size(), 1U);
    EXPECT_EQ(holding.changes()[0].key, keyOf(own));
    EXPECT_EQ(holding.changes()[0].beforeEvent, own.row);
    EXPECT_EQ(holding.changes()[0].afterEvent, said.row);
}

}   // namespace waymark::store
