#include "progress/event_kinds.h"
#include "support/sample_catalog.h"

namespace waymark::test {

/// What is typed and not kept yet.
class DraftTest : public testing::Test
{
protected:
    [[nodiscard]] std::optional<std::string> draft(const char* kind = EventKind::Note) const
    {
        return workspace->draft(ann, kind, item).value();
    }
    void type(const std::string& text, const char* kind = EventKind::Note)
    {
        ASSERT_TRUE(workspace->saveDraft(ann, kind, item, text).hasValue());
    }

    Computer computer;
    std::unique_ptr<Workspace> workspace = computer.open();
    LearnerId ann = workspace->addLearner("Ann").value().id;
    Id item = id("git/commits");
};

TEST_F(DraftTest, SurvivesTheProgram)
{
    type("half a thou");
    workspace.reset();
    workspace = computer.open();

    EXPECT_EQ(draft(), "half a thou");
}

TEST_F(DraftTest, LosesToANoteThatComesLater)
{
    type("half a thou");
    ASSERT_TRUE(workspace->setNote(ann, item, "whole").hasValue());
    EXPECT_EQ(draft(), std::nullopt);

    type("another");
    EXPECT_EQ(draft(), "another");
    const auto other = computer.open();
    ASSERT_TRUE(other->setNote(ann, item, "elsewhere").hasValue());
    EXPECT_EQ(draft(), std::nullopt);
}

TEST_F(DraftTest, LosesToAnUndo)
{
    ASSERT_TRUE(workspace->setNote(ann, item, "one").hasValue());
    ASSERT_TRUE(workspace->setNote(ann, item, "two").hasValue());
    type("twofold");

    ASSERT_TRUE(workspace->undo(ann).hasValue());

    EXPECT_EQ(draft(), std::nullopt);
    EXPECT_EQ(workspace->progress(ann).value()->note(item), "one");
}

TEST_F(DraftTest, IsGoneWhenItsFieldSaysSo)
{
    type("secret");
    ASSERT_TRUE(workspace->dropDraft(ann, EventKind::Note, item).hasValue());

    EXPECT_EQ(draft(), std::nullopt);
    EXPECT_TRUE(workspace->historyOf(ann, item)->empty());
}

TEST_F(DraftTest, TheirKindsStandApart)
{
    type("a note");
    type("an answer", EventKind::Attempt);

    EXPECT_EQ(draft(), "a note");
    EXPECT_EQ(draft(EventKind::Attempt), "an answer");
    ASSERT_TRUE(workspace->setNote(ann, item, "kept").hasValue());
    EXPECT_EQ(draft(EventKind::Attempt), "an answer");
}

TEST_F(DraftTest, MayBeLongerThanWhatIsKept)
{
    const std::string tooLong(MostTextBytes + 20'000, 'x');
    type(tooLong);

    EXPECT_EQ(workspace->setNote(ann, item, tooLong).error().message,
        "A text has at most 100000 bytes, and this one is 20000 too long. Nothing was changed.");
    EXPECT_EQ(draft(), tooLong);
}

}   // namespace waymark::test
