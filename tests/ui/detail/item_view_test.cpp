#include "ui/detail/shown_pane.h"
#include "widgets/coverage_bar.h"
#include "widgets/tick_box.h"

#include <gtest/gtest.h>

namespace waymark::ui {

/// Practices and their stage, pages of the guide, and what is no item, in the pane.
class ItemViewTest : public ShownPane
{
protected:
    [[nodiscard]] CoverageBar* coverage() const { return view()->findChild<CoverageBar*>(); }
    [[nodiscard]] QStringList bar() const
    {
        settle();
        return wordsIn(*coverage()->parentWidget());
    }
};

TEST_F(ItemViewTest, APracticeNamesItsStage)
{
    show("data/split");

    EXPECT_EQ(headWords(), QStringList({"Practice", "Split before looking"}));
    EXPECT_EQ(heads(), QStringList({"Stage of the workflow", "Note", "Evidence"}));
    EXPECT_EQ(namesUnder(QStringLiteral("Stage of the workflow")), QStringList("Data, 0/2"));
    EXPECT_NE(find(QStringLiteral("tick-t/data/split")), nullptr);
    click(QStringLiteral("link-t/data"));
    EXPECT_EQ(opened, std::vector{id("data")});
}

TEST_F(ItemViewTest, APracticeFollowsTheOthersOfItsStage)
{
    show("data/split");

    mark(State::Done, "data/clean");
    EXPECT_EQ(namesUnder(QStringLiteral("Stage of the workflow")), QStringList("Data, 1/2"));
    EXPECT_TRUE(isPaintedAs(*find<PaneRow>(QStringLiteral("link-t/data")), [](PaneRow& row) {
        row.setMark(TickMark::Part);
        row.setTrailing(QStringLiteral("1/2"));
    }));
    find<TickBox>(QStringLiteral("tick-t/data/split"))->click();

    EXPECT_EQ(namesUnder(QStringLiteral("Stage of the workflow")), QStringList("Data, 2/2"));
    EXPECT_EQ(heads().back(), "History");
}

TEST_F(ItemViewTest, TheKeyboardGoesToTheNoteOfAPractice)
{
    show("data/split");

    pane->focusNote();

    ASSERT_NE(find(QStringLiteral("note")), nullptr);
    EXPECT_TRUE(find(QStringLiteral("note"))->hasFocus());
}

TEST_F(ItemViewTest, WhatCannotBeTickedHasItsTitleAlone)
{
    show("degree");

    EXPECT_EQ(sections().size(), 1U);
    EXPECT_EQ(headWords(), QStringList("A degree"));
}

TEST_F(ItemViewTest, AStageCountsItsPracticesAndListsThem)
{
    show("data");

    EXPECT_EQ(headWords(), QStringList({"Stage of the workflow", "Data"}));
    EXPECT_EQ(bar(), QStringList({"0 of 2 practices", "0 %"}));
    EXPECT_TRUE(isSaid(QStringLiteral("Collect it.")));
    EXPECT_EQ(heads(), QStringList({"Practices", "Skills"}));
    EXPECT_EQ(ticksUnder(QStringLiteral("Practices")), QStringList({"t/data/split", "t/data/clean"}));
    EXPECT_EQ(namesUnder(QStringLiteral("Skills")), QStringList("Git, 0/1"));
}

TEST_F(ItemViewTest, AStageFollowsItsPracticesAndSkills)
{
    show("data");

    find<TickBox>(QStringLiteral("tick-t/data/clean"))->click();
    EXPECT_EQ(stateOf("data/clean"), State::Done);
    EXPECT_EQ(bar(), QStringList({"1 of 2 practices", "50 %"}));
    EXPECT_EQ(coverage()->tally(), (Tally{2, 1, 0, 0, 1}));
    EXPECT_EQ(find<TickBox>(QStringLiteral("tick-t/data/clean"))->mark(), TickMark::Done);
    mark(State::Done, "git/commits");

    EXPECT_EQ(namesUnder(QStringLiteral("Skills")), QStringList("Git, 1/1"));
}

TEST_F(ItemViewTest, APageOfTheGuideSaysWhichSkillsRise)
{
    show("agents");

    EXPECT_EQ(headWords(), QStringList({"Guide", "Agents"}));
    EXPECT_EQ(heads(), QStringList({"Rising", "Skills"}));
    EXPECT_EQ(namesUnder(QStringLiteral("Rising")), QStringList("Algebra, 0/2"));
    EXPECT_EQ(namesUnder(QStringLiteral("Skills")), QStringList("Git, 0/1"));
    mark(State::Done, "algebra/vectors");
    EXPECT_EQ(namesUnder(QStringLiteral("Rising")), QStringList("Algebra, 1/2"));
    mark(State::Done, "git/commits");
    EXPECT_EQ(namesUnder(QStringLiteral("Skills")), QStringList("Git, 1/1"));
}

}   // namespace waymark::ui
