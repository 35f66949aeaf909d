#include "store/database.h"
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
    ASSERT_TRUE(workspace->undo(ann).hasValue());   // that she was added

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
    // As when a hundred acts on people and files came after it.
    store::Database(computer.file(), store::Access::ReadWrite, 0).exec("DELETE FROM undo WHERE stack = ''");

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
    while (workspace->undoState(ann).value().undoLabel != "Added Ann") {
        ASSERT_TRUE(workspace->undo(ann)->leftAlone.empty());
        ++steps;
    }

    EXPECT_EQ(steps, 100);
    EXPECT_EQ(stateOf("git/commits"), State::Done);
}

TEST_F(UndoTest, TwoStepsOnOneItemGoBackAndForth)
{
    mark(State::Learning, "git/commits");
    mark(State::Done, "git/commits");

    for (int round = 0; round < 2; ++round) {
        EXPECT_TRUE(workspace->undo(ann)->leftAlone.empty());
        EXPECT_EQ(stateOf("git/commits"), State::Learning);
        EXPECT_TRUE(workspace->undo(ann)->leftAlone.empty());
        EXPECT_EQ(stateOf("git/commits"), State::Open);
        EXPECT_TRUE(workspace->redo(ann)->leftAlone.empty());
        EXPECT_EQ(stateOf("git/commits"), State::Learning);
        EXPECT_TRUE(workspace->redo(ann)->leftAlone.empty());
        EXPECT_EQ(stateOf("git/commits"), State::Done);
    }
    EXPECT_TRUE(workspace->check().value().problems.empty());
}

TEST_F(UndoTest, TwoNotesOnOneItemGoBackAndForth)
{
    for (const char* text : {"one", "two"}) ASSERT_TRUE(workspace->setNote(ann, id("algebra"), text).hasValue());
    const auto note = [this] { return workspace->progress(ann).value()->note(id("algebra")); };

    ASSERT_TRUE(workspace->undo(ann).hasValue());
    EXPECT_EQ(note(), "one");
    ASSERT_TRUE(workspace->undo(ann).hasValue());
    EXPECT_EQ(note(), "");
    ASSERT_TRUE(workspace->redo(ann).hasValue());
    ASSERT_TRUE(workspace->redo(ann).hasValue());
    EXPECT_EQ(note(), "two");
}

TEST_F(UndoTest, ABatchIsNotTornByALaterActOnOneOfIt)
{
    mark(State::Done, "algebra");
    mark(State::Open, "algebra/svd");

    ASSERT_TRUE(workspace->undo(ann).hasValue());
    EXPECT_EQ(stateOf("algebra/svd"), State::Done);
    ASSERT_TRUE(workspace->undo(ann).hasValue());

    for (const char* topic : {"algebra/vectors", "algebra/eigenvalues", "algebra/svd"})
        EXPECT_EQ(stateOf(topic), State::Open) << topic;
}

TEST_F(UndoTest, TheDayComesBackWithTheValue)
{
    mark(State::Done, "algebra");
    const std::string then = workspace->today();
    computer.clock.moment.utcMs += std::int64_t{19} * 24 * 3'600'000;
    mark(State::Open, "algebra");

    ASSERT_TRUE(workspace->undo(ann).hasValue());

    EXPECT_EQ(workspace->progress(ann).value()->status(id("algebra/svd")).day, then);
    ASSERT_TRUE(workspace->undo(ann).hasValue());
    computer.clock.moment.utcMs += std::int64_t{5} * 24 * 3'600'000;
    ASSERT_TRUE(workspace->redo(ann).hasValue());
    EXPECT_EQ(workspace->progress(ann).value()->status(id("algebra/svd")).day, then);
}

TEST_F(UndoTest, EvidenceComesBackWithItsDay)
{
    const std::vector<Id> one{id("git/commits")};
    ASSERT_TRUE(workspace->addEvidence(ann, one, Evidence::Kind::Link, "https://example.org").hasValue());
    const Evidence given = workspace->progress(ann).value()->evidenceOf(one.front()).front();
    computer.clock.moment.utcMs += std::int64_t{9} * 24 * 3'600'000;
    ASSERT_TRUE(workspace->removeEvidence(ann, one.front(), given.slot).hasValue());

    ASSERT_TRUE(workspace->undo(ann).hasValue());

    EXPECT_EQ(workspace->progress(ann).value()->evidenceOf(one.front()).front().day, given.day);
}

TEST_F(UndoTest, WhatWasDoneEarlierIsDoneOnThatDayAndTakenBack)
{
    const std::vector<Id> one{id("git/commits")};
    MarkDetails details;
    details.day = "2026-11-01";
    ASSERT_TRUE(workspace->mark(ann, State::Done, one, details).hasValue());
    EXPECT_EQ(workspace->progress(ann).value()->status(one.front()).day, "2026-11-01");
    details.day = "2026-11-02";
    ASSERT_TRUE(workspace->mark(ann, State::Done, one, details).hasValue());
    EXPECT_EQ(workspace->progress(ann).value()->status(one.front()).day, "2026-11-02");

    ASSERT_TRUE(workspace->undo(ann).hasValue());

    EXPECT_EQ(workspace->progress(ann).value()->status(one.front()).day, "2026-11-01");
    for (const char* day : {"2026-02-30", "soon", "2999-12-31"}) {
        details.day = day;
        EXPECT_EQ(workspace->mark(ann, State::Done, one, details).error().kind, ErrorKind::Invalid) << day;
    }
    details.day = "2026-11-01";
    EXPECT_EQ(workspace->mark(ann, State::Skipped, one, details).error().kind, ErrorKind::Invalid);
}

TEST_F(UndoTest, AnotherLearnersActsAreNotReached)
{
    const LearnerId ben = workspace->addLearner("Ben").value().id;
    mark(State::Done, "git/commits");
    ASSERT_TRUE(workspace->mark(ben, State::Done, std::vector{id("algebra/svd")}).hasValue());

    ASSERT_TRUE(workspace->undo(ann).hasValue());   // hers
    ASSERT_TRUE(workspace->undo(ann).hasValue());   // Ben was added
    ASSERT_TRUE(workspace->undo(ann).hasValue());   // she was

    EXPECT_FALSE(workspace->undo(ann).hasValue());
    EXPECT_EQ(workspace->progress(ben).value()->state(id("algebra/svd")), State::Done);
    EXPECT_TRUE(workspace->learners()->empty());
}

TEST_F(UndoTest, WhatIsRemovedIsTheNoteOrTheEvidence)
{
    mark(State::Done, "git/commits");
    MarkDetails details;
    details.note = "Seen";
    const std::vector<Id> one{id("git/commits")};

    EXPECT_EQ(workspace->mark(ann, State::Done, one, details)->label, "Noted on “Commits”");
    details.link = "https://example.org";
    details.note.reset();
    EXPECT_EQ(workspace->mark(ann, State::Done, one, details)->label, "Added evidence to “Commits”");
}

}   // namespace waymark
