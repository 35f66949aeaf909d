#include "bridge/session.h"

#include "ui/bridge/session_fixture.h"

#include <QStringList>
#include <QTest>

#include <set>

namespace waymark::test {

namespace fs = std::filesystem;

/// Whom the session shows, what it tells, and what it passes on.
class SessionShowing : public SessionRoom
{
protected:
    void replaceFile() const
    {
        const fs::path other = computer.folder.path() / "other.db";
        ASSERT_TRUE(workspace->backup(other).hasValue());
        fs::rename(other, computer.file());
    }
};

TEST_F(SessionShowing, GivesBackWhatItWasMadeWith)
{
    EXPECT_EQ(&session->workspace(), workspace.get());
    EXPECT_EQ(&session->preferences(), &preferences);
    EXPECT_EQ(&session->catalog(), workspace->catalog().get());
}

TEST_F(SessionShowing, BeginsWithTheOneWhoWasThereLast)
{
    ASSERT_TRUE(session->mark(State::Done, {id("git/commits")}));
    const LearnerId bo = workspace->addLearner("Bo").value().id;
    begin();

    ASSERT_TRUE(session->hasLearner());
    EXPECT_EQ(session->learner().id, bo);
    EXPECT_EQ(session->targetRole(), nullptr);
    EXPECT_EQ(state("git/commits"), State::Open);

    ASSERT_TRUE(workspace->useLearner(ann).hasValue());
    begin();

    EXPECT_EQ(session->learner().id, ann);
    ASSERT_NE(session->targetRole(), nullptr);
    EXPECT_EQ(session->targetRole()->id, id("engineer"));
    EXPECT_EQ(state("git/commits"), State::Done);
    EXPECT_TRUE(session->canUndo());
    EXPECT_EQ(session->undoLabel(), QStringLiteral("Added Bo"));
    EXPECT_FALSE(session->canRedo());
}

TEST_F(SessionShowing, HasNobodyToShowInANewFile)
{
    const Computer other;
    const auto empty = other.open();
    ui::Session first(*empty, preferences);

    EXPECT_FALSE(first.hasLearner());
    EXPECT_EQ(first.targetRole(), nullptr);
    EXPECT_TRUE(first.learners().empty());
    EXPECT_TRUE(first.removedLearners().empty());
    EXPECT_TRUE(first.progress().items.empty());
    EXPECT_FALSE(first.canUndo());
    EXPECT_FALSE(first.canRedo());
    EXPECT_TRUE(first.undoLabel().isEmpty());
    EXPECT_TRUE(first.redoLabel().isEmpty());

    ASSERT_TRUE(empty->addLearner("Cy", id("scientist")).hasValue());

    ASSERT_TRUE(first.hasLearner());
    EXPECT_EQ(first.learner().name, "Cy");
    EXPECT_EQ(first.targetRole()->id, id("scientist"));
}

TEST_F(SessionShowing, TellsASelectionOnceAndOnlyAnotherOne)
{
    const QSignalSpy spy(session.get(), &ui::Session::selectionChanged);
    const ui::Selection topic{id("git/commits"), {}, {}};
    const ui::Selection cell{id("git"), id("engineer"), {}};
    const ui::Selection rows{id("git"), id("engineer"), {id("git/commits"), id("algebra/svd")}};

    int expected = 0;
    for (const ui::Selection& one : {topic, cell, rows, ui::Selection{}}) {
        session->select(one);
        EXPECT_EQ(spy.count(), ++expected);
        EXPECT_EQ(session->selection(), one);
        session->select(one);
        EXPECT_EQ(spy.count(), expected);
    }
}

TEST_F(SessionShowing, PassesOnWhatTheShellIsAskedFor)
{
    const QSignalSpy things(session.get(), &ui::Session::openRequested);
    const QSignalSpy topics(session.get(), &ui::Session::topicsRequested);
    const QSignalSpy pages(session.get(), &ui::Session::pageRequested);
    const QSignalSpy notes(session.get(), &ui::Session::noteRequested);
    const QSignalSpy skills(session.get(), &ui::Session::matrixRequested);

    session->open(id("first"));
    session->openTopics({id("engineer"), id("maths"), id("algebra"), State::Learning});
    session->openPage(QStringLiteral("settings"));
    session->writeNote(id("git/commits"));
    session->showInMatrix(id("git"));
    session->raise({ui::Notice::Kind::Hint, QStringLiteral("Look here.")});

    ASSERT_EQ(things.count(), 1);
    EXPECT_EQ(things[0][0].value<Id>(), id("first"));
    ASSERT_EQ(topics.count(), 1);
    const auto list = topics[0][0].value<ui::TopicList>();
    EXPECT_EQ(list.role, id("engineer"));
    EXPECT_EQ(list.area, id("maths"));
    EXPECT_EQ(list.skill, id("algebra"));
    EXPECT_EQ(list.state, State::Learning);
    ASSERT_EQ(pages.count(), 1);
    EXPECT_EQ(pages[0][0].toString(), QStringLiteral("settings"));
    ASSERT_EQ(notes.count(), 1);
    EXPECT_EQ(notes[0][0].value<Id>(), id("git/commits"));
    ASSERT_EQ(skills.count(), 1);
    EXPECT_EQ(skills[0][0].value<Id>(), id("git"));
    EXPECT_EQ(told(), QStringLiteral("Look here."));
    EXPECT_EQ(notices.back().kind, ui::Notice::Kind::Hint);
}

TEST_F(SessionShowing, TellsOnceWhatChangedOfTheOneShown)
{
    const QSignalSpy undo(session.get(), &ui::Session::undoChanged),
        learner(session.get(), &ui::Session::learnerChanged);

    ASSERT_TRUE(workspace->mark(ann, State::Done, std::vector{id("git/commits")}).hasValue());

    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].learner, ann);
    EXPECT_EQ(changes[0].items, std::vector{id("git/commits")});
    EXPECT_EQ(state("git/commits"), State::Done);
    EXPECT_EQ(undo.count(), 1);
    EXPECT_EQ(session->undoLabel(), QStringLiteral("Marked “Commits” done"));
    EXPECT_EQ(learner.count(), 0);
    EXPECT_TRUE(notices.empty());
}

TEST_F(SessionShowing, TellsNothingOfWhatAnotherLearnerDoes)
{
    const LearnerId bo = workspace->addLearner("Bo").value().id;
    const QSignalSpy undo(session.get(), &ui::Session::undoChanged),
        learner(session.get(), &ui::Session::learnerChanged);

    ASSERT_TRUE(workspace->mark(bo, State::Done, std::vector{id("git/commits")}).hasValue());

    EXPECT_TRUE(changes.empty());
    EXPECT_EQ(undo.count(), 0);
    EXPECT_EQ(learner.count(), 0);
    EXPECT_EQ(state("git/commits"), State::Open);
    EXPECT_EQ(session->undoLabel(), QStringLiteral("Added Bo"));
}

TEST_F(SessionShowing, KeepsTheOneShownWhenAnotherIsAdded)
{
    const QSignalSpy learner(session.get(), &ui::Session::learnerChanged),
        undo(session.get(), &ui::Session::undoChanged);
    session->select(selectionOf(id("git")));

    const LearnerId bo = workspace->addLearner("Bo").value().id;

    EXPECT_EQ(session->learner().id, ann);
    EXPECT_EQ(session->selection(), selectionOf(id("git")));
    ASSERT_EQ(session->learners().size(), 2U);
    std::set<LearnerId> all;
    for (const Learner& one : session->learners()) all.insert(one.id);
    EXPECT_EQ(all, (std::set<LearnerId>{ann, bo}));
    EXPECT_EQ(learner.count(), 1);
    EXPECT_GE(undo.count(), 1);
    EXPECT_EQ(session->undoLabel(), QStringLiteral("Added Bo"));
}

TEST_F(SessionShowing, TellsOfANewNameOrRoleAsOfAnotherLearner)
{
    const QSignalSpy learner(session.get(), &ui::Session::learnerChanged);

    ASSERT_TRUE(workspace->renameLearner(ann, "Anna").hasValue());
    EXPECT_EQ(learner.count(), 1);
    EXPECT_EQ(session->learner().name, "Anna");
    ASSERT_TRUE(workspace->setTargetRole(ann, id("scientist")).hasValue());

    EXPECT_EQ(learner.count(), 2);
    EXPECT_EQ(session->targetRole()->id, id("scientist"));
    EXPECT_TRUE(changes.empty()) << "of no item";
}

TEST_F(SessionShowing, GoesOnWithWhoIsLeftWhenTheOneShownIsRemovedElsewhere)
{
    const LearnerId bo = workspace->addLearner("Bo").value().id;
    ASSERT_TRUE(workspace->mark(bo, State::Done, std::vector{id("git/commits")}).hasValue());
    const auto other = computer.open();

    ASSERT_TRUE(other->removeLearner(ann).hasValue());
    look();
    ASSERT_TRUE(session->hasLearner());
    EXPECT_EQ(session->learner().id, bo);
    EXPECT_EQ(state("git/commits"), State::Done);
    ASSERT_TRUE(other->removeLearner(bo).hasValue());
    look();

    EXPECT_FALSE(session->hasLearner());
    EXPECT_EQ(session->targetRole(), nullptr);
    EXPECT_TRUE(session->progress().items.empty());
    EXPECT_TRUE(session->learners().empty());
    EXPECT_TRUE(notices.empty());
}

TEST_F(SessionShowing, SeesByItselfWhatAnotherProgramWrote)
{
    ASSERT_TRUE(computer.open()->mark(ann, State::Done, std::vector{id("git/commits")}).hasValue());

    ASSERT_TRUE(QTest::qWaitFor([this] { return !changes.empty(); }, 5'000));

    EXPECT_TRUE(changes[0].isFromElsewhere);
    EXPECT_EQ(changes[0].items, std::vector{id("git/commits")});
    EXPECT_EQ(state("git/commits"), State::Done);
    EXPECT_EQ(session->undoLabel(), QStringLiteral("Marked “Commits” done"));
}

TEST_F(SessionShowing, HasTheNewCatalogBeforeAnybodyIsToldAnything)
{
    QStringList order;
    const auto hasMine = [this] { return session->catalog().area(Id("mine/area")) != nullptr; };
    QObject::connect(session.get(), &ui::Session::catalogChanged, session.get(),
        [&] { order << (hasMine() ? QStringLiteral("new catalog") : QStringLiteral("old catalog")); });
    QObject::connect(session.get(), &ui::Session::learnerChanged, session.get(), [&] { order << "learner"; });
    Catalog mine;
    mine.heads = {{"mine", "Mine", "1.0"}};
    mine.areas = {{Id("mine/area"), "Area", "One."}};

    ASSERT_TRUE(workspace->addCatalog(mine).hasValue());

    EXPECT_EQ(order, QStringList({"new catalog", "learner"}));
    EXPECT_EQ(session->undoLabel(), QStringLiteral("Added the catalog “Mine”"));
    EXPECT_EQ(session->learner().id, ann);
}

TEST_F(SessionShowing, SaysOnceThatTheFileWasReplacedAndAgainWhenItIsReplacedAgain)
{
    look();
    EXPECT_TRUE(notices.empty());
    replaceFile();

    look();
    look();
    EXPECT_TRUE(told().contains(QStringLiteral("Another program replaced"))) << told().toStdString();
    EXPECT_EQ(notices.back().kind, ui::Notice::Kind::Problem);
    EXPECT_EQ(notices.back().parting, Parting::Replaced);
    EXPECT_FALSE(notices.back().canTryAgain);
    ASSERT_TRUE(session->rejoin());
    look();
    notices.clear();
    replaceFile();
    look();

    EXPECT_EQ(told().count(QStringLiteral("Another program replaced")), 1);
}

TEST_F(SessionShowing, SaysThatALearnersProgressCannotBeRead)
{
    const LearnerId bo = workspace->addLearner("Bo").value().id;
    ASSERT_TRUE(session->mark(State::Done, {id("git/commits")}));
    notices.clear();
    hide("evidence");

    EXPECT_TRUE(session->useLearner(bo));

    EXPECT_TRUE(session->progress().items.empty()) << "what is another's is not shown for it";

    EXPECT_TRUE(told().startsWith(QStringLiteral("The system could not read"))) << told().toStdString();
    EXPECT_EQ(notices.back().kind, ui::Notice::Kind::Problem);
    EXPECT_FALSE(notices.back().canTryAgain) << "there is no act";
}

TEST_F(SessionShowing, SaysThatWhatCanBeTakenBackCannotBeRead)
{
    const LearnerId bo = workspace->addLearner("Bo").value().id;
    ASSERT_TRUE(session->canUndo());
    const QSignalSpy undo(session.get(), &ui::Session::undoChanged);
    hide("undo");

    EXPECT_TRUE(session->useLearner(bo));

    EXPECT_FALSE(session->canUndo()) << "what another did is not taken back for it";

    EXPECT_TRUE(told().startsWith(QStringLiteral("The system could not read"))) << told().toStdString();
    EXPECT_EQ(undo.count(), 0);
}

}   // namespace waymark::test
