#include "store/draft_table.h"

#include "core/store/written_log.h"

namespace waymark::store {

using namespace test;

/// What is being typed.
class DraftTableTest : public WrittenLog
{
protected:
    [[nodiscard]] std::optional<std::string> draft(std::string_view kind = EventKind::Note)
    {
        return readDraft(*database, ann, kind, id("git/commits"));
    }
    void put(const std::string& text, std::int64_t stamp)
    {
        putDraft(*database, ann, EventKind::Note, id("git/commits"), text, stamp);
    }
    const std::optional<std::string> None;
};

TEST_F(DraftTableTest, TheLastOfARegisterStays)
{
    EXPECT_EQ(draft(), None);
    put("hal", 5);
    put("half a thought", 5);

    EXPECT_EQ(draft(), "half a thought");
    EXPECT_EQ(count("draft"), 1);
    put("", 6);
    EXPECT_EQ(draft(), "") << "an empty one says that the field was emptied";
}

TEST_F(DraftTableTest, EachLearnerKindAndItemHasItsOwn)
{
    put("mine", 5);
    putDraft(*database, ann, EventKind::Contact, id("git/commits"), "another kind", 5);
    putDraft(*database, ann, EventKind::Note, id("git"), "another item", 5);
    putDraft(*database, ben, EventKind::Note, id("git/commits"), "Ben's", 5);
    EXPECT_EQ(draft(), "mine");
    EXPECT_EQ(draft(EventKind::Contact), "another kind");

    dropDraft(*database, ann, EventKind::Note, id("git/commits"));

    EXPECT_EQ(draft(), None);
    EXPECT_EQ(count("draft"), 3);
    EXPECT_EQ(readDraft(*database, ben, EventKind::Note, id("git/commits")), "Ben's");
}

TEST_F(DraftTableTest, AnEntryThatCameLaterWins)
{
    const Event said = say(scribe.write(ann, EventKind::Note, id("git/commits"), "said"));

    put("before", said.stamp - 1);
    EXPECT_EQ(draft(), None);
    put("at the same time", said.stamp);
    EXPECT_EQ(draft(), None);
    put("after", said.stamp + 1);

    EXPECT_EQ(draft(), "after");
}

TEST_F(DraftTableTest, EntriesOfOtherRegistersTakeNothingAway)
{
    put("mine", 5);

    say(scribe.write(ann, EventKind::State, id("git/commits"), "done"));
    say(scribe.write(ann, EventKind::Note, id("git"), "said"));
    say(scribe.write(ben, EventKind::Note, id("git/commits"), "said"));

    EXPECT_EQ(draft(), "mine");
}

TEST_F(DraftTableTest, ANewerOneOfAnotherMomentCountsByIts)
{
    put("old", 5);
    const Event said = say(scribe.write(ann, EventKind::Note, id("git/commits"), "said"));
    EXPECT_EQ(draft(), None);

    put("new", said.stamp + 1);

    EXPECT_EQ(draft(), "new");
}

}   // namespace waymark::store
