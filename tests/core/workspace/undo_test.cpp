#include "support/sample_catalog.h"

#include <gmock/gmock.h>

namespace waymark {

using namespace test;

class UndoTest : public testing::Test
{
protected:
    Computer computer;
    std::unique_ptr<Workspace> workspace = computer.open();
    LearnerId ann = workspace->addLearner("Ann").value().id;

    State stateOf(const std::string& local) const { return workspace->progress(ann).value()->state(id(local)); }
    void mark(State state, const std::string& local)
    {
        const std::vector<Id> ids{id(local)};
        ASSERT_TRUE(workspace->mark(ann, state, ids).hasValue());
    }
};

TEST_F(UndoTest, ABatchIsOneStepBackAndForth)
{
    mark(State::Done, "algebra");

    ASSERT_TRUE(workspace->undo(ann).hasValue());
    EXPECT_EQ(stateOf("algebra/vectors"), State::Open);
    EXPECT_EQ(stateOf("algebra/svd"), State::Open);

    ASSERT_TRUE(workspace->redo(ann).hasValue());
    EXPECT_EQ(stateOf("algebra/svd"), State::Done);
    EXPECT_TRUE(workspace->check().value().problems.empty());
}

TEST_F(UndoTest, ItSurvivesARestart)
{
    mark(State::Learning, "git/commits");
    mark(State::Done, "git/commits");
    workspace.reset();
    workspace = computer.open();

    ASSERT_TRUE(workspace->undo(ann).hasValue());

    EXPECT_EQ(stateOf("git/commits"), State::Learning);
}

TEST_F(UndoTest, NothingToUndoIsSaid)
{
    const auto undone = workspace->undo(ann);

    ASSERT_FALSE(undone.hasValue());
    EXPECT_EQ(undone.error().kind, ErrorKind::NotFound);
}

TEST_F(UndoTest, ANewActEndsWhatCouldBeDoneAgain)
{
    mark(State::Done, "git/commits");
    ASSERT_TRUE(workspace->undo(ann).hasValue());
    mark(State::Done, "algebra/vectors");

    EXPECT_TRUE(workspace->undoState(ann).value().redoLabel.empty());
    EXPECT_FALSE(workspace->redo(ann).hasValue());
}

TEST_F(UndoTest, WhatALaterActChangedElsewhereIsLeftAlone)
{
    mark(State::Done, "algebra");
    Computer elsewhere;
    ASSERT_TRUE(workspace->backup(elsewhere.file()).hasValue());
    const auto other = elsewhere.open();
    elsewhere.clock.moment.utcMs += 1'000'000;
    const std::vector<Id> one{id("algebra/svd")};
    ASSERT_TRUE(other->mark(ann, State::Skipped, one).hasValue());
    ASSERT_TRUE(workspace->unite(elsewhere.file()).hasValue());

    const auto undone = workspace->undo(ann);

    ASSERT_TRUE(undone.hasValue());
    EXPECT_THAT(undone->leftAlone, testing::ElementsAre(id("algebra/svd")));
    EXPECT_EQ(stateOf("algebra/svd"), State::Skipped);
    EXPECT_EQ(stateOf("algebra/vectors"), State::Open);
}

TEST_F(UndoTest, TheHistorySaysWhatWasTakenBack)
{
    mark(State::Done, "git/commits");
    ASSERT_TRUE(workspace->undo(ann).hasValue());

    const auto history = workspace->historyOf(ann, id("git/commits")).value();

    ASSERT_EQ(history.size(), 2U);
    EXPECT_TRUE(history[0].isUndone);
    EXPECT_FALSE(history[1].isUndone);
}

TEST_F(UndoTest, OnlyTheLastHundredAreKept)
{
    for (int i = 0; i < 103; ++i) mark(i % 2 == 0 ? State::Done : State::Learning, "git/commits");
    int steps = 0;
    while (workspace->undo(ann).hasValue()) ++steps;

    EXPECT_EQ(steps, 100);
}

}   // namespace waymark
