#include "ui/bridge/session_fixture.h"

#include <functional>

namespace waymark::test {

/// Who learns here, with which role and hours.
class SessionPeople : public SessionRoom
{
protected:
    SessionPeople() { session->select(selectionOf(id("git"))); }

    [[nodiscard]] LearnerId addBo() const { return workspace->addLearner("Bo").value().id; }
    [[nodiscard]] LearnerId namedInFile() const { return workspace->currentLearner().value()->id; }
};

TEST_F(SessionPeople, WhoIsAddedIsShownWithRoleAndHours)
{
    EXPECT_TRUE(session->mark(State::Done, {id("git/commits")}));
    notices.clear();

    EXPECT_TRUE(session->addLearner(QStringLiteral("  Bo "), id("scientist"), 7.5));

    EXPECT_EQ(session->learner().name, "Bo");
    EXPECT_EQ(session->learner().role, id("scientist"));
    EXPECT_EQ(session->learner().hours, 7.5);
    EXPECT_EQ(state("git/commits"), State::Open);
    EXPECT_EQ(session->selection(), ui::Selection{});
    EXPECT_EQ(session->undoLabel(), QStringLiteral("Added Bo"));
    EXPECT_EQ(namedInFile(), session->learner().id);
    EXPECT_TRUE(notices.empty());
}

TEST_F(SessionPeople, ATakenNameIsRefusedAndTheSameOneStaysShown)
{
    const QSignalSpy learner(session.get(), &ui::Session::learnerChanged);

    EXPECT_FALSE(session->addLearner(QStringLiteral("Ann"), {}, 0));

    EXPECT_EQ(told(), QStringLiteral("There is a learner called 'Ann' already. Nothing was changed."));
    EXPECT_EQ(notices.back().kind, ui::Notice::Kind::Problem);
    EXPECT_EQ(session->learner().id, ann);
    EXPECT_EQ(session->learners().size(), 1U);
    EXPECT_EQ(session->selection(), selectionOf(id("git")));
    EXPECT_EQ(learner.count(), 0);
}

TEST_F(SessionPeople, AddingToABusyFileIsSaidAtOnce)
{
    holdFile();

    EXPECT_FALSE(session->addLearner(QStringLiteral("Bo"), {}, 0));

    EXPECT_TRUE(told().contains(QStringLiteral("Another program is writing"))) << told().toStdString();
    EXPECT_FALSE(notices.back().canTryAgain);
    EXPECT_FALSE(isRetrying());
    letFileGo();
    EXPECT_FALSE(session->tryAgain());
    EXPECT_EQ(session->learners().size(), 1U);
}

TEST_F(SessionPeople, AnotherNameIsShownAndATakenOneRefused)
{
    (void)addBo();

    EXPECT_TRUE(session->renameLearner(QStringLiteral(" Anna ")));
    EXPECT_EQ(session->learner().name, "Anna");
    EXPECT_EQ(told(), QStringLiteral("Renamed to Anna."));
    EXPECT_TRUE(notices.back().canUndo);
    notices.clear();
    EXPECT_FALSE(session->renameLearner(QStringLiteral("Bo")));

    EXPECT_TRUE(told().startsWith(QStringLiteral("There is a learner called 'Bo'"))) << told().toStdString();
    EXPECT_EQ(session->learner().name, "Anna");
}

TEST_F(SessionPeople, TheTargetRoleIsChosenAndTakenAway)
{
    EXPECT_TRUE(session->setTargetRole(id("scientist")));
    EXPECT_EQ(session->targetRole()->id, id("scientist"));
    EXPECT_EQ(told(), QStringLiteral("Target role: Scientist."));
    notices.clear();
    EXPECT_FALSE(session->setTargetRole(id("wizard")));
    EXPECT_EQ(told(), QStringLiteral("There is no role 't/wizard'. Nothing was changed."));
    EXPECT_EQ(session->targetRole()->id, id("scientist"));
    notices.clear();

    EXPECT_TRUE(session->setTargetRole({}));

    EXPECT_EQ(session->targetRole(), nullptr);
    EXPECT_EQ(told(), QStringLiteral("No target role."));
}

TEST_F(SessionPeople, HoursAreSetWithinAWeek)
{
    EXPECT_TRUE(session->setHours(168));
    EXPECT_EQ(session->learner().hours, 168);
    EXPECT_EQ(told(), QStringLiteral("168 hours a week."));
    notices.clear();
    EXPECT_FALSE(session->setHours(168.5));

    EXPECT_TRUE(told().startsWith(QStringLiteral("Hours a week are from 0.5 to 168"))) << told().toStdString();
    EXPECT_EQ(session->learner().hours, 168);
}

TEST_F(SessionPeople, WhoIsRemovedWaitsInTheBin)
{
    EXPECT_TRUE(session->removeLearner());

    EXPECT_FALSE(session->hasLearner());
    EXPECT_EQ(told(), QStringLiteral("Removed Ann."));
    EXPECT_TRUE(notices.back().canUndo);
    const auto removed = session->removedLearners();
    ASSERT_EQ(removed.size(), 1U);
    EXPECT_EQ(removed[0].learner.id, ann);
    EXPECT_EQ(removed[0].day, "2026-11-18");
}

TEST_F(SessionPeople, WhoComesBackIsShownAndNamedInTheFile)
{
    const LearnerId bo = addBo();
    ASSERT_TRUE(workspace->removeLearner(bo).hasValue());
    ASSERT_TRUE(workspace->useLearner(ann).hasValue());

    EXPECT_TRUE(session->restoreLearner(bo));

    EXPECT_EQ(session->learner().id, bo);
    EXPECT_EQ(namedInFile(), bo);
    EXPECT_EQ(session->selection(), ui::Selection{});
    EXPECT_TRUE(session->removedLearners().empty());
    EXPECT_EQ(told(), QStringLiteral("Brought back Bo."));
    EXPECT_TRUE(notices.back().canUndo);
}

TEST_F(SessionPeople, WhoseNameIsTakenMeanwhileDoesNotComeBack)
{
    const LearnerId bo = addBo();
    ASSERT_TRUE(workspace->removeLearner(bo).hasValue());
    (void)addBo();

    EXPECT_FALSE(session->restoreLearner(bo));

    EXPECT_EQ(session->learner().id, ann);
    EXPECT_EQ(session->removedLearners().size(), 1U);
    EXPECT_TRUE(told().startsWith(QStringLiteral("There is a learner called 'Bo'"))) << told().toStdString();
}

TEST_F(SessionPeople, WhoIsAddedAfterSomebodyCameBackIsNotShownUnasked)
{
    const LearnerId bo = addBo();
    ASSERT_TRUE(workspace->removeLearner(bo).hasValue());
    ASSERT_TRUE(session->restoreLearner(bo));

    const LearnerId cy = workspace->addLearner("Cy").value().id;

    EXPECT_EQ(session->learner().id, bo);
    EXPECT_NE(session->learner().id, cy);
}

TEST_F(SessionPeople, TwoWhoAreOneAreShownAsTheOneWhoIsKept)
{
    const LearnerId bo = addBo();
    ASSERT_TRUE(workspace->mark(bo, State::Done, std::vector{id("git/commits")}).hasValue());
    ASSERT_TRUE(session->useLearner(bo));
    session->select(selectionOf(id("git")));

    EXPECT_TRUE(session->makeSame(ann, bo));

    EXPECT_EQ(session->learner().id, ann);
    EXPECT_EQ(namedInFile(), ann);
    EXPECT_EQ(state("git/commits"), State::Done);
    EXPECT_EQ(session->selection(), ui::Selection{});
    ASSERT_EQ(session->removedLearners().size(), 1U);
    EXPECT_EQ(session->removedLearners()[0].learner.id, bo);
    EXPECT_EQ(session->removedLearners()[0].sameAs, ann);
    EXPECT_EQ(told(), QStringLiteral("Made Ann and Bo one."));
    EXPECT_TRUE(notices.back().canUndo);
}

TEST_F(SessionPeople, OneIsNotMadeOneWithItself)
{
    const LearnerId bo = addBo();

    EXPECT_FALSE(session->makeSame(bo, bo));

    EXPECT_EQ(told(), QStringLiteral("These are one learner already. Nothing was changed."));
    EXPECT_EQ(session->learner().id, ann);
    EXPECT_EQ(session->selection(), selectionOf(id("git")));
}

TEST_F(SessionPeople, AnotherLearnerIsShownWithWhatThatOneHas)
{
    const LearnerId bo = addBo();
    ASSERT_TRUE(workspace->useLearner(ann).hasValue());
    ASSERT_TRUE(workspace->mark(bo, State::Done, std::vector{id("git/commits")}).hasValue());
    const QSignalSpy learner(session.get(), &ui::Session::learnerChanged);

    EXPECT_FALSE(session->useLearner({"nobody"}));
    EXPECT_EQ(session->learner().id, ann);
    EXPECT_EQ(learner.count(), 0);
    EXPECT_TRUE(session->useLearner(bo));

    EXPECT_EQ(session->learner().id, bo);
    EXPECT_EQ(namedInFile(), bo);
    EXPECT_EQ(state("git/commits"), State::Done);
    EXPECT_EQ(session->undoLabel(), QStringLiteral("Marked “Commits” done"));
    EXPECT_EQ(session->selection(), ui::Selection{});
    EXPECT_EQ(learner.count(), 1);
    EXPECT_TRUE(notices.empty());
}

TEST_F(SessionPeople, ABusyFileStillShowsAnotherLearner)
{
    const LearnerId bo = addBo();
    holdFile();

    EXPECT_TRUE(session->useLearner(bo));

    EXPECT_EQ(session->learner().id, bo);
    EXPECT_TRUE(notices.empty());
    letFileGo();
}

TEST_F(SessionPeople, AFileThatMayNotBeWrittenStillShowsAnotherLearner)
{
    const LearnerId bo = addBo();
    alter("PRAGMA user_version = 9999");
    EXPECT_FALSE(session->mark(State::Done, {id("git/commits")}));
    EXPECT_TRUE(told().contains(QStringLiteral("newer Waymark"))) << told().toStdString();
    EXPECT_FALSE(notices.back().canTryAgain);
    ASSERT_TRUE(workspace->isReadOnly());
    notices.clear();

    EXPECT_TRUE(session->useLearner(bo));

    EXPECT_EQ(session->learner().id, bo);
    EXPECT_TRUE(notices.empty());
}

TEST_F(SessionPeople, WhatElseKeepsTheFileFromNamingTheLearnerIsSaid)
{
    const LearnerId bo = addBo();
    alter("PRAGMA user_version = 9999");

    EXPECT_TRUE(session->useLearner(bo));

    EXPECT_EQ(session->learner().id, bo);
    EXPECT_TRUE(told().contains(QStringLiteral("newer Waymark"))) << told().toStdString();
}

TEST_F(SessionPeople, WhileNobodyLearnsHereEveryActAsksForALearner)
{
    ASSERT_TRUE(session->removeLearner());
    const std::vector<Id> items{id("git/commits")};
    const std::vector<std::function<bool()>> acts{[&] { return session->mark(State::Done, items); },
        [&] { return session->markDoneOn("2026-11-10", items); },
        [&] { return session->markOrOpen(State::Learning, items); }, [&] { return session->toggle(items[0]); },
        [&] { return session->markShown(id("first")); }, [&] { return session->setNote(items[0], "note"); },
        [&] { return session->addLink(items, "https://example.org"); }, [&] { return session->confirm(items, "Lee"); },
        [&] { return session->removeEvidence(items[0], "slot"); }, [&] { return session->passOver(items); },
        [&] { return session->renameLearner("Anna"); }, [&] { return session->removeLearner(); },
        [&] { return session->setTargetRole(id("scientist")); }, [&] { return session->setHours(4); }};

    for (std::size_t at = 0; at < acts.size(); ++at) {
        notices.clear();
        EXPECT_FALSE(acts[at]()) << at;
        EXPECT_EQ(told(), QStringLiteral("Nobody is learning here yet. Add a learner first.")) << at;
        EXPECT_EQ(notices.back().kind, ui::Notice::Kind::Hint) << at;
    }
}

}   // namespace waymark::test
