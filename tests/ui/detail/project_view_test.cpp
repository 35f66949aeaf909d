#include "ui/detail/shown_pane.h"
#include "widgets/coverage_bar.h"
#include "widgets/tick_box.h"

#include <QPushButton>

#include <gtest/gtest.h>

namespace waymark::ui {

class ProjectViewTest : public ShownPane
{
protected:
    [[nodiscard]] CoverageBar* coverage() const { return view()->findChild<CoverageBar*>(); }
    /// What there is to say more, where there is, then the words and the end where it has one.
    [[nodiscard]] QStringList bar() const
    {
        settle();
        QStringList all = wordsIn(*coverage()->parentWidget());
        all.removeAll(QString());
        return all;
    }
    [[nodiscard]] QString finished() const { return QStringLiteral("Finished ") + dayText(workspace->today()); }
    void finishFirst() const
    {
        mark(State::Done, "first/plan");
        mark(State::Done, "first/build");
    }
};

TEST_F(ProjectViewTest, ShowsAProjectFromTopToBottom)
{
    show("first");

    EXPECT_EQ(headWords(), QStringList({"Project", "First project", "Beginner", "4 h", "0 of 2 steps"}));
    EXPECT_TRUE(isSaid(QStringLiteral("Make it.")));
    EXPECT_EQ(
        heads(), QStringList({"Still to learn", "Steps", "Accepted when", "Shows", "Needed by", "Note", "Evidence"}));
    EXPECT_EQ(ticksUnder(QStringLiteral("Still to learn")), QStringList("t/git/commits"));
    EXPECT_TRUE(wordsUnder(QStringLiteral("Still to learn")).contains(QStringLiteral("2 h")));
    EXPECT_EQ(ticksUnder(QStringLiteral("Steps")), QStringList({"t/first/plan", "t/first/build"}));
    EXPECT_EQ(ticksUnder(QStringLiteral("Accepted when")), QStringList("t/first/accept-runs"));
    EXPECT_EQ(namesUnder(QStringLiteral("Shows")), QStringList("Git, 0/1"));
    EXPECT_EQ(namesUnder(QStringLiteral("Needed by")), QStringList({"Engineer", "Scientist"}));
}

TEST_F(ProjectViewTest, LeavesOutWhatItHasNot)
{
    show("second");

    EXPECT_EQ(headWords(), QStringList({"Project", "Second project", "Advanced", "10 h", "0 of 1 step"}));
    EXPECT_EQ(heads(), QStringList({"Steps", "Starter files", "Note", "Evidence"}));
    EXPECT_FALSE(coverage()->isVisible()) << "it asks for no topics";
    EXPECT_EQ(find(QStringLiteral("markShown")), nullptr);
}

TEST_F(ProjectViewTest, CountsItsSteps)
{
    show("first");

    mark(State::Done, "first/plan");
    EXPECT_EQ(headWords().back(), "1 of 2 steps");
    find<TickBox>(QStringLiteral("tick-t/first/build"))->click();

    EXPECT_EQ(headWords().back(), "2 of 2 steps");
    EXPECT_EQ(find<TickBox>(QStringLiteral("tick-t/first/build"))->mark(), TickMark::Done);
}

TEST_F(ProjectViewTest, SaysWhatIsToLearnBeforeIt)
{
    show("first");
    EXPECT_EQ(bar(), QStringList({"0 of 1 topic first", "2 h to be ready"}));
    EXPECT_EQ(coverage()->tally(), (Tally{1, 0, 0, 0, 1}));

    mark(State::Done, "git/commits");
    EXPECT_EQ(bar(), QStringList({"1 of 1 topic first", "Ready"}));
    mark(State::Skipped, "git/commits");

    EXPECT_EQ(bar(), QStringList({"1 skipped", "0 of 1 topic first", "Ready"}));
    EXPECT_EQ(coverage()->tally(), (Tally{1, 0, 0, 1, 0}));
}

TEST_F(ProjectViewTest, WhatWasMissingStaysInSightWhenItIsTicked)
{
    show("first");

    mark(State::Done, "git/commits");
    EXPECT_EQ(ticksUnder(QStringLiteral("Still to learn")), QStringList("t/git/commits"));
    EXPECT_EQ(find<TickBox>(QStringLiteral("tick-t/git/commits"))->mark(), TickMark::Done);

    session->select({});
    show("first");
    EXPECT_FALSE(heads().contains(QStringLiteral("Still to learn")));
}

TEST_F(ProjectViewTest, OnceItIsFinishedItSaysWhenAndItsChecks)
{
    show("first");

    finishFirst();
    EXPECT_EQ(bar(), QStringList({finished(), "0 of 1 check"}));
    EXPECT_EQ(coverage()->tally(), (Tally{2, 2, 0, 0, 0}));
    EXPECT_FALSE(heads().contains(QStringLiteral("Still to learn")));
    find<TickBox>(QStringLiteral("tick-t/first/accept-runs"))->click();
    EXPECT_EQ(bar(), QStringList({finished(), "1 of 1 check"}));

    mark(State::Open, "first/plan");
    EXPECT_EQ(bar(), QStringList({"0 of 1 topic first", "2 h to be ready"}));
    EXPECT_TRUE(heads().contains(QStringLiteral("Still to learn")));
}

TEST_F(ProjectViewTest, WithoutTopicsAndChecksItStillSaysWhenItWasFinished)
{
    show("second");

    mark(State::Done, "second/only");

    EXPECT_TRUE(coverage()->isVisible());
    EXPECT_EQ(bar(), QStringList(finished()));
}

TEST_F(ProjectViewTest, OffersToMarkWhatItShowsOnceItIsFinished)
{
    show("first");
    mark(State::Done, "first/plan");
    EXPECT_EQ(find(QStringLiteral("markShown")), nullptr);

    mark(State::Done, "first/build");

    const auto* button = find<QPushButton>(QStringLiteral("markShown"));
    ASSERT_NE(button, nullptr);
    EXPECT_EQ(button->text(), "Mark the topic that it shows");
    EXPECT_EQ(button->toolTip(), "They become done, and this project stands behind them as evidence.");
    click(QStringLiteral("markShown"));
    EXPECT_EQ(stateOf("git/commits"), State::Done);
    const auto& evidence = session->progress().evidenceOf(id("git/commits"));
    ASSERT_EQ(evidence.size(), 1U);
    EXPECT_EQ(evidence[0].kind, Evidence::Kind::Project);
    EXPECT_EQ(evidence[0].value, "t/first");
    EXPECT_EQ(find(QStringLiteral("markShown")), nullptr);
}

TEST_F(ProjectViewTest, FollowsItsTopicsItsChecksAndItsSkills)
{
    show("first");

    mark(State::Learning, "first/accept-runs");
    EXPECT_EQ(find<TickBox>(QStringLiteral("tick-t/first/accept-runs"))->mark(), TickMark::Learning);
    mark(State::Done, "git/commits");

    EXPECT_EQ(namesUnder(QStringLiteral("Shows")), QStringList("Git, 1/1"));
}

TEST_F(ProjectViewTest, AStepStandsForItsProjectWhoseNoteAndEvidenceAreShown)
{
    ASSERT_TRUE(session->setNote(id("first"), QStringLiteral("thought")));
    ASSERT_TRUE(session->addLink({id("first")}, QStringLiteral("https://example.org/a")));

    show("first/build");

    EXPECT_EQ(headWords().mid(0, 2), QStringList({"Project", "First project"}));
    EXPECT_TRUE(heads().contains(QStringLiteral("History")));
    EXPECT_NE(find<PaneRow>(QStringLiteral("evidence")), nullptr);
}

}   // namespace waymark::ui
