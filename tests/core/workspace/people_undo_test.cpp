#include "support/sample_catalog.h"

#include <algorithm>

namespace waymark::test {

/// Ann began afresh on a second computer, which then learns of the first one's Ann.
class NamesakesTest : public testing::Test
{
protected:
    NamesakesTest() { (void)theirs->unite(here.file()).value(); }

    /// Of those who are called Ann.
    [[nodiscard]] std::ptrdiff_t number() const
    {
        const auto all = theirs->learners().value();
        return std::count_if(all.begin(), all.end(), [](const Learner& one) { return one.name == "Ann"; });
    }

    Computer here, there;
    std::unique_ptr<Workspace> mine = here.open();
    LearnerId first = mine->addLearner("Ann").value().id;
    std::unique_ptr<Workspace> theirs = there.open();
    LearnerId second = theirs->addLearner("Ann").value().id;
};

TEST_F(NamesakesTest, WhoWereMadeOneCanBeTwoAgain)
{
    ASSERT_TRUE(theirs->makeSame({second, first}).hasValue());
    ASSERT_EQ(number(), 1);

    const auto undone = theirs->undo(second);

    ASSERT_TRUE(undone.hasValue()) << undone.error().message;
    EXPECT_EQ(number(), 2);
}

TEST_F(NamesakesTest, WhoAreTwoAgainCanBeMadeOneOnceMore)
{
    const std::vector items{id("git/commits")};
    ASSERT_TRUE(mine->mark(first, State::Done, items).hasValue());
    ASSERT_TRUE(theirs->unite(here.file()).hasValue());
    ASSERT_TRUE(theirs->makeSame({second, first}).hasValue());
    ASSERT_EQ(theirs->progress(second).value()->state(items[0]), State::Done);
    ASSERT_TRUE(theirs->undo(second).hasValue());
    ASSERT_EQ(theirs->progress(second).value()->state(items[0]), State::Open);

    ASSERT_TRUE(theirs->makeSame({second, first}).hasValue());

    EXPECT_EQ(theirs->progress(second).value()->state(items[0]), State::Done);
    EXPECT_EQ(number(), 1);
}

TEST_F(NamesakesTest, AnImportThatBroughtOneIsDoneAgainByRedo)
{
    ASSERT_TRUE(theirs->undo(second).hasValue());
    ASSERT_EQ(number(), 1);

    const auto redone = theirs->redo(second);

    ASSERT_TRUE(redone.hasValue()) << redone.error().message;
    EXPECT_EQ(number(), 2);
}

TEST_F(NamesakesTest, AnImportThatBroughtOneIsDoneAgainByImporting)
{
    ASSERT_TRUE(theirs->undo(second).hasValue());

    const auto united = theirs->unite(here.file());

    ASSERT_TRUE(united.hasValue()) << united.error().message;
    EXPECT_EQ(number(), 2);
}

TEST_F(NamesakesTest, BelowThatUndoTakesTheImportBackToo)
{
    ASSERT_TRUE(theirs->makeSame({second, first}).hasValue());
    ASSERT_TRUE(theirs->undo(second).hasValue());

    const ChangeSet undone = theirs->undo(second).value();

    EXPECT_TRUE(undone.leftAlone.empty());
    EXPECT_EQ(number(), 1);
}

/// Refused, it would stand in the way of everything below it.
TEST_F(NamesakesTest, UndoBringsSomebodyBackWhoseNameAnotherTookMeanwhile)
{
    const LearnerId ben = theirs->addLearner("Ben").value().id;
    ASSERT_TRUE(theirs->removeLearner(ben).hasValue());
    ASSERT_TRUE(theirs->renameLearner(second, "Ben").hasValue());

    ASSERT_TRUE(theirs->undo({}).hasValue());

    EXPECT_EQ(theirs->learner("Ben").error().kind, ErrorKind::Invalid);
    EXPECT_EQ(theirs->learner(ben.text)->name, "Ben");
}

/// With the person who was added goes who was shown; what was undone is done again all the same, the last first.
TEST(RedoTest, DoesAgainWhatWasUndoneLastWhoeverIsShown)
{
    const Computer computer;
    const auto workspace = computer.open();
    const LearnerId ann = workspace->addLearner("Ann").value().id;
    const LearnerId bob = workspace->addLearner("Bob").value().id;
    ASSERT_TRUE(workspace->mark(ann, State::Done, std::vector{id("git/commits")}).hasValue());
    ASSERT_TRUE(workspace->removeLearner(bob).hasValue());
    ASSERT_TRUE(workspace->restoreLearner(bob).hasValue());
    std::vector<std::string> undone;
    for (int step = 0; step < 3; ++step) undone.push_back(workspace->undo(bob)->label);
    ASSERT_TRUE(workspace->undo(ann).hasValue());

    EXPECT_EQ(workspace->undoState(ann)->redoLabel, "Marked “Commits” done");
    ASSERT_TRUE(workspace->redo(ann).hasValue());
    for (int step = 2; step >= 0; --step) {
        const ChangeSet redone = workspace->redo(ann).value();
        EXPECT_EQ(redone.label, undone[static_cast<std::size_t>(step)]);
        EXPECT_TRUE(redone.leftAlone.empty());
    }
    EXPECT_EQ(workspace->learners().value().size(), 2U);
}

TEST(BinTest, WhoCameBackByUndoGoesAgainByTheNext)
{
    const Computer computer;
    const auto workspace = computer.open();
    const LearnerId ann = workspace->addLearner("Ann").value().id;
    const LearnerId ben = workspace->addLearner("Ben").value().id;
    ASSERT_TRUE(workspace->removeLearner(ben).hasValue());
    ASSERT_TRUE(workspace->undo(ann).hasValue());
    ASSERT_EQ(workspace->learners().value().size(), 2U);

    const ChangeSet undone = workspace->undo(ann).value();

    EXPECT_TRUE(undone.leftAlone.empty());
    EXPECT_EQ(workspace->learners().value().size(), 1U);
    ASSERT_TRUE(workspace->redo(ann).hasValue());
    EXPECT_EQ(workspace->learners().value().size(), 2U);
    ASSERT_TRUE(workspace->redo(ann).hasValue());
    EXPECT_EQ(workspace->learners().value().size(), 1U);
}

}   // namespace waymark::test
