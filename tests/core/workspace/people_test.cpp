#include "support/sample_catalog.h"

#include <gmock/gmock.h>

namespace waymark::test {

class PeopleTest : public testing::Test
{
protected:
    void mark(const LearnerId& learner, State state, const std::string& local)
    {
        ASSERT_TRUE(workspace->mark(learner, state, std::vector{id(local)}).hasValue());
        computer.clock.moment.utcMs += 60'000;
    }
    [[nodiscard]] std::string names() const
    {
        std::string all;
        const auto learners = workspace->learners().value();
        for (const Learner& one : learners) all += one.name + " ";
        return all;
    }

    Computer computer;
    std::unique_ptr<Workspace> workspace = computer.open();
    LearnerId ann = workspace->addLearner("Ann", id("engineer"), 5).value().id;
};

TEST_F(PeopleTest, SomebodyRemovedWaitsInTheBinAndComesBack)
{
    mark(ann, State::Done, "algebra/svd");
    const std::string before = statesOf(*workspace, ann);
    ASSERT_TRUE(workspace->removeLearner(ann).hasValue());
    workspace.reset();
    workspace = computer.open();

    const auto removed = workspace->removedLearners().value();

    ASSERT_EQ(removed.size(), 1U);
    EXPECT_EQ(removed.front().learner.name, "Ann");
    EXPECT_EQ(removed.front().day, workspace->today());
    EXPECT_EQ(workspace->removedLearner("ann")->learner.id, ann);
    ASSERT_TRUE(workspace->restoreLearner(ann).hasValue());
    EXPECT_EQ(names(), "Ann ");
    EXPECT_EQ(statesOf(*workspace, ann), before);
    EXPECT_EQ(workspace->removedLearner("Ann").error().kind, ErrorKind::NotFound);
}

TEST_F(PeopleTest, ARemovalIsUndoneWhoeverIsShownAndWhateverCameAfter)
{
    computer.clock.moment.utcMs += 1'000;
    const LearnerId ben = workspace->addLearner("Ben").value().id;
    ASSERT_TRUE(workspace->removeLearner(ann).hasValue());
    mark(ben, State::Done, "algebra/svd");

    ASSERT_TRUE(workspace->undo(ben).hasValue());
    EXPECT_EQ(workspace->undoState(ben)->undoLabel, "Removed Ann");
    ASSERT_TRUE(workspace->undo(ben).hasValue());
    EXPECT_EQ(names(), "Ann Ben ");
    ASSERT_TRUE(workspace->redo(ben).hasValue());
    EXPECT_EQ(names(), "Ben ");
    ASSERT_TRUE(workspace->redo(ben).hasValue());
    EXPECT_EQ(workspace->progress(ben).value()->state(id("algebra/svd")), State::Done);
}

TEST_F(PeopleTest, TheLastOneRemovedComesBackByUndoToo)
{
    ASSERT_TRUE(workspace->removeLearner(ann).hasValue());

    ASSERT_TRUE(workspace->undo({}).hasValue());

    EXPECT_EQ(names(), "Ann ");
}

TEST_F(PeopleTest, ANewActEndsWhatCouldBeDoneAgainInBothStacks)
{
    ASSERT_TRUE(workspace->removeLearner(ann).hasValue());
    ASSERT_TRUE(workspace->undo(ann).hasValue());
    mark(ann, State::Done, "algebra/svd");
    ASSERT_TRUE(workspace->undo(ann).hasValue());

    EXPECT_EQ(workspace->undoState(ann)->redoLabel, "Marked “Singular values” done");
    ASSERT_TRUE(workspace->addLearner("Ben").hasValue());
    ASSERT_TRUE(workspace->undo(ann).hasValue());
    EXPECT_EQ(workspace->undoState(ann)->redoLabel, "Added Ben");
}

TEST_F(PeopleTest, OneWhoWasAddedGoesIntoTheBinByUndo)
{
    ASSERT_TRUE(workspace->undo(ann).hasValue());
    EXPECT_EQ(names(), "");
    EXPECT_EQ(workspace->removedLearners()->size(), 1U);

    ASSERT_TRUE(workspace->redo({}).hasValue());

    EXPECT_EQ(names(), "Ann ");
    EXPECT_EQ(workspace->learner("Ann")->hours, 5);
}

TEST_F(PeopleTest, NobodyComesBackUnderANameThatIsTakenByNow)
{
    ASSERT_TRUE(workspace->removeLearner(ann).hasValue());
    const LearnerId other = workspace->addLearner("Ann").value().id;

    const auto restored = workspace->restoreLearner(ann);
    EXPECT_THAT(restored.error().message, testing::HasSubstr("There is a learner called 'Ann' already."));
    ASSERT_TRUE(workspace->renameLearner(other, "Anna").hasValue());

    EXPECT_TRUE(workspace->restoreLearner(ann).hasValue());
    EXPECT_EQ(workspace->renameLearner(other, "Ann").error().kind, ErrorKind::Invalid);
}

TEST_F(PeopleTest, TwoProgramsMakeNoNamesakes)
{
    const auto other = computer.open();
    computer.clock.moment.utcMs += 1'000;
    // The other one has not looked yet.
    ASSERT_TRUE(workspace->addLearner("Bob").hasValue());

    EXPECT_EQ(other->addLearner("Bob").error().kind, ErrorKind::Invalid);
    EXPECT_EQ(names(), "Ann Bob ");
}

TEST_F(PeopleTest, NamesakesWhoCameByUnitingAreToldApart)
{
    Computer elsewhere;
    const auto theirs = elsewhere.open();
    const LearnerId other = theirs->addLearner("Ann").value().id;
    ASSERT_TRUE(workspace->unite(elsewhere.file()).hasValue());

    const auto found = workspace->learner("Ann");

    ASSERT_FALSE(found.hasValue());
    EXPECT_EQ(found.error().kind, ErrorKind::Invalid);
    EXPECT_THAT(found.error().message, testing::AllOf(testing::HasSubstr(ann.text), testing::HasSubstr(other.text)));
    EXPECT_EQ(workspace->learner(other.text)->id, other);
}

class SamePersonTest : public PeopleTest
{
protected:
    void SetUp() override
    {
        Computer elsewhere;
        elsewhere.clock.moment.utcMs += 3'600'000;
        const auto theirs = elsewhere.open();
        other = theirs->addLearner("Ann", id("scientist")).value().id;
        ASSERT_TRUE(theirs->mark(other, State::Done, std::vector{id("algebra/svd"), id("git/commits")}).hasValue());
        ASSERT_TRUE(theirs->setNote(other, id("algebra"), "theirs").hasValue());
        then = theirs->today();
        mark(ann, State::Learning, "algebra/svd");
        mark(ann, State::Skipped, "algebra/vectors");
        ASSERT_TRUE(workspace->unite(elsewhere.file()).hasValue());
        computer.clock.moment.utcMs += std::int64_t{7} * 24 * 3'600'000;
        mark(ann, State::Learning, "git/commits");
        before = statesOf(*workspace, ann);
    }

    LearnerId other;
    std::string then;
    std::string before;
};

TEST_F(SamePersonTest, WhatIsNewerOfBothIsKept)
{
    ASSERT_TRUE(workspace->makeSame({ann, other}).hasValue());

    const auto progress = workspace->progress(ann).value();
    EXPECT_EQ(progress->state(id("algebra/svd")), State::Done);
    EXPECT_EQ(progress->status(id("algebra/svd")).day, then);
    EXPECT_EQ(progress->state(id("git/commits")), State::Learning);
    EXPECT_EQ(progress->state(id("algebra/vectors")), State::Skipped);
    EXPECT_EQ(progress->note(id("algebra")), "theirs");
    EXPECT_EQ(names(), "Ann ");
    EXPECT_EQ(workspace->removedLearners()->front().sameAs, ann);
    EXPECT_TRUE(workspace->check().value().problems.empty());
}

TEST_F(SamePersonTest, UndoTakesBothBack)
{
    ASSERT_TRUE(workspace->makeSame({ann, other}).hasValue());

    ASSERT_TRUE(workspace->undo(ann).hasValue());

    EXPECT_EQ(names(), "Ann Ann ");
    // What nobody had before is open now.
    std::string open = "t/git/commits learning";
    EXPECT_THAT(statesOf(*workspace, ann), testing::HasSubstr(open));
    EXPECT_EQ(workspace->progress(ann).value()->state(id("algebra/svd")), State::Learning);
    EXPECT_EQ(workspace->progress(ann).value()->note(id("algebra")), "");
    ASSERT_TRUE(workspace->redo(ann).hasValue());
    EXPECT_EQ(workspace->progress(ann).value()->state(id("algebra/svd")), State::Done);
    EXPECT_EQ(names(), "Ann ");
}

TEST_F(SamePersonTest, NobodyIsTheSameAsThemselvesOrAsNobody)
{
    EXPECT_EQ(workspace->makeSame({ann, ann}).error().kind, ErrorKind::Invalid);
    EXPECT_EQ(workspace->makeSame({ann, {"00000000-0000-4000-8000-000000000000"}}).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(workspace->learners()->size(), 2U);
}

}   // namespace waymark::test
