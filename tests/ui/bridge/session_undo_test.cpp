#include "ui/bridge/session_fixture.h"

namespace waymark::test {

/// Taking acts back and doing them again, and what is said of it.
class SessionUndo : public SessionRoom
{
protected:
    /// A skill is marked, and on another computer these of its topics are skipped, which comes over here later.
    void markWhatIsSkippedElsewhere(const std::vector<Id>& skipped)
    {
        ASSERT_TRUE(session->mark(State::Done, {id("algebra")}));
        Computer elsewhere;
        elsewhere.catalog = computer.catalog;
        ASSERT_TRUE(workspace->backup(elsewhere.file()).hasValue());
        elsewhere.clock.moment.utcMs += 1'000'000;
        ASSERT_TRUE(elsewhere.open()->mark(ann, State::Skipped, skipped).hasValue());
        ASSERT_TRUE(workspace->unite(elsewhere.file()).hasValue());
        alter("DELETE FROM undo WHERE stack = ''");
        notices.clear();
    }
    [[nodiscard]] LearnerId namedInFile() const { return workspace->currentLearner().value()->id; }
};

TEST_F(SessionUndo, AnActGoesBackAndForthAndSaysSo)
{
    ASSERT_TRUE(session->mark(State::Done, {id("git/commits")}));
    const QSignalSpy undo(session.get(), &ui::Session::undoChanged);
    notices.clear();

    EXPECT_TRUE(session->undo());
    EXPECT_EQ(state("git/commits"), State::Open);
    EXPECT_EQ(told(), QStringLiteral("Undone: Marked “Commits” done."));
    EXPECT_EQ(notices.back().kind, ui::Notice::Kind::Done);
    EXPECT_TRUE(notices.back().canRedo);
    EXPECT_FALSE(notices.back().canUndo);
    EXPECT_TRUE(notices.back().goesBackTo.empty());
    EXPECT_EQ(undo.count(), 1);
    EXPECT_TRUE(session->canRedo());
    EXPECT_EQ(session->redoLabel(), QStringLiteral("Marked “Commits” done"));
    EXPECT_EQ(session->undoLabel(), QStringLiteral("Added Ann"));
    notices.clear();

    EXPECT_TRUE(session->redo());
    EXPECT_EQ(state("git/commits"), State::Done);
    EXPECT_EQ(told(), QStringLiteral("Redone: Marked “Commits” done."));
    EXPECT_TRUE(notices.back().canUndo);
    EXPECT_FALSE(notices.back().canRedo);
    EXPECT_EQ(undo.count(), 2);
    EXPECT_FALSE(session->canRedo());
    EXPECT_TRUE(session->redoLabel().isEmpty());
    EXPECT_EQ(session->undoLabel(), QStringLiteral("Marked “Commits” done"));
}

TEST_F(SessionUndo, KeepsTheSelectionWhereNobodyComes)
{
    ASSERT_TRUE(session->mark(State::Done, {id("git/commits")}));
    session->select(selectionOf(id("git")));

    ASSERT_TRUE(session->undo());

    EXPECT_EQ(session->selection(), selectionOf(id("git")));
    EXPECT_EQ(session->learner().id, ann);
}

TEST_F(SessionUndo, IsOfTheLearnerWhoIsShown)
{
    const LearnerId bo = workspace->addLearner("Bo").value().id;
    ASSERT_TRUE(workspace->mark(bo, State::Done, std::vector{id("algebra/svd")}).hasValue());
    ASSERT_TRUE(session->mark(State::Done, {id("git/commits")}));

    ASSERT_TRUE(session->undo());

    EXPECT_EQ(state("git/commits"), State::Open);
    EXPECT_EQ(workspace->progress(bo).value()->state(id("algebra/svd")), State::Done);
    ASSERT_TRUE(session->redo());
    EXPECT_EQ(state("git/commits"), State::Done);
}

TEST_F(SessionUndo, HasNothingToDoAgainBeforeAnythingWasTakenBack)
{
    EXPECT_FALSE(session->redo());

    EXPECT_EQ(told(), QStringLiteral("There is nothing to redo."));
    EXPECT_EQ(notices.back().kind, ui::Notice::Kind::Problem);
    EXPECT_FALSE(notices.back().canTryAgain);
}

TEST_F(SessionUndo, GoesOnWhereNobodyIsShownAnyMore)
{
    EXPECT_TRUE(session->undo());
    EXPECT_FALSE(session->hasLearner());
    EXPECT_EQ(told(), QStringLiteral("Undone: Added Ann."));
    EXPECT_FALSE(session->canUndo());
    EXPECT_EQ(session->redoLabel(), QStringLiteral("Added Ann"));
    notices.clear();
    EXPECT_FALSE(session->undo());
    EXPECT_EQ(told(), QStringLiteral("There is nothing to undo."));

    EXPECT_TRUE(session->redo());

    ASSERT_TRUE(session->hasLearner());
    EXPECT_EQ(session->learner().id, ann);
}

TEST_F(SessionUndo, ShowsWhoComesBackAndNamesThatOneInTheFile)
{
    const LearnerId bo = workspace->addLearner("Bo").value().id;
    ASSERT_TRUE(workspace->mark(bo, State::Done, std::vector{id("git/commits")}).hasValue());
    ASSERT_TRUE(workspace->removeLearner(bo).hasValue());
    ASSERT_TRUE(workspace->useLearner(ann).hasValue());
    session->select(selectionOf(id("git")));

    EXPECT_TRUE(session->undo());

    EXPECT_EQ(session->learner().id, bo);
    EXPECT_EQ(namedInFile(), bo);
    EXPECT_EQ(session->selection(), ui::Selection{});
    EXPECT_EQ(state("git/commits"), State::Done);
    EXPECT_EQ(told(), QStringLiteral("Undone: Removed Bo."));

    EXPECT_TRUE(session->redo());
    EXPECT_EQ(session->learner().id, ann);
    EXPECT_EQ(namedInFile(), ann);
}

TEST_F(SessionUndo, NamesTheOneItemThatChangedSince)
{
    markWhatIsSkippedElsewhere({id("algebra/svd")});

    EXPECT_TRUE(session->undo());

    EXPECT_EQ(state("algebra/svd"), State::Skipped);
    EXPECT_EQ(state("algebra/vectors"), State::Open);
    EXPECT_EQ(told(),
        QStringLiteral("Undone: Marked 3 topics of “Algebra” done. "
                       "\u2068Singular values\u2069 was left alone: it changed since."));
}

TEST_F(SessionUndo, CountsTheItemsThatChangedSince)
{
    markWhatIsSkippedElsewhere({id("algebra/svd"), id("algebra/vectors")});

    EXPECT_TRUE(session->undo());

    EXPECT_EQ(state("algebra/eigenvalues"), State::Open);
    EXPECT_EQ(told(),
        QStringLiteral("Undone: Marked 3 topics of “Algebra” done. "
                       "2 topics were left alone: they changed since."));
}

TEST_F(SessionUndo, DoesNotCallAProjectFinishedThatItMadeSoAgain)
{
    ASSERT_TRUE(session->mark(State::Done, {id("second")}));
    ASSERT_TRUE(session->mark(State::Open, {id("second/only")}));
    notices.clear();

    EXPECT_TRUE(session->undo());

    EXPECT_EQ(state("second/only"), State::Done);
    EXPECT_EQ(told(), QStringLiteral("Undone: Marked “Only” open."));
    EXPECT_TRUE(notices.back().finished.isEmpty());
}

}   // namespace waymark::test
