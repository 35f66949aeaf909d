#include "features/window_story.h"

#include <QTest>

namespace waymark::test {

class RemovingALearner : public WindowStory
{};

TEST_F(RemovingALearner, CanBeTakenBackAlthoughAnotherIsShown)
{
    ASSERT_TRUE(session->addLearner(QStringLiteral("Bo"), {}, 0));

    ASSERT_TRUE(session->removeLearner());
    EXPECT_EQ(session->learner().name, "Ann");
    EXPECT_TRUE(session->canUndo());

    ASSERT_TRUE(session->undo());

    EXPECT_EQ(session->learner().name, "Bo");
    EXPECT_EQ(session->learners().size(), 2U);
}

TEST_F(RemovingALearner, TheLastOneComesBackToo)
{
    ASSERT_TRUE(session->removeLearner());
    ASSERT_FALSE(session->hasLearner());

    ASSERT_TRUE(session->undo());

    ASSERT_TRUE(session->hasLearner());
    EXPECT_EQ(session->learner().name, "Ann");
}

TEST_F(RemovingALearner, ALaterActIsWhatUndoTakesBackThen)
{
    ASSERT_TRUE(session->addLearner(QStringLiteral("Bo"), {}, 0));
    ASSERT_TRUE(session->removeLearner());
    ASSERT_TRUE(session->mark(State::Done, {id("git/commits")}));

    ASSERT_TRUE(session->undo());

    EXPECT_EQ(stateOnDisk("git/commits"), State::Open);
    EXPECT_EQ(session->learners().size(), 1U);
}

}   // namespace waymark::test
