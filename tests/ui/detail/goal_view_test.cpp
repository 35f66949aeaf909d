#include "ui/detail/shown_pane.h"
#include "widgets/coverage_bar.h"

#include <gtest/gtest.h>

namespace waymark::ui {

/// Roadmaps, checklists and the entries of these, in the pane.
class GoalViewTest : public ShownPane
{
protected:
    [[nodiscard]] CoverageBar* coverage() const { return view()->findChild<CoverageBar*>(); }
    [[nodiscard]] QStringList bar() const
    {
        settle();
        return wordsIn(*coverage()->parentWidget());
    }
    [[nodiscard]] PaneRow& rowUnder(const QString& head, std::size_t at) const
    {
        for (const Section* section : sections())
            if (headOf(*section) == head) return *qobject_cast<PaneRow*>(rowsOf(*section).at(at));
        throw std::out_of_range("no such head");
    }
};

TEST_F(GoalViewTest, ARoadmapCountsAllThatItsPhasesPointAt)
{
    show("year");

    EXPECT_EQ(headWords(), QStringList({"Roadmap", "One year"}));
    EXPECT_EQ(bar(), QStringList({"0 of 5 done", "0 %"}));
    EXPECT_EQ(heads(), QStringList("Phases"));
    EXPECT_EQ(namesUnder(QStringLiteral("Phases")), QStringList({"Foundations, 0/4", "Rest", "Talk"}));
    EXPECT_EQ(rowUnder(QStringLiteral("Phases"), 0).focusPolicy(), Qt::NoFocus);
}

TEST_F(GoalViewTest, ARoadmapFollowsEachThingThatItPointsAt)
{
    show("year");

    mark(State::Done, "first/plan");
    EXPECT_EQ(bar(), QStringList({"1 of 5 done", "20 %"}));
    mark(State::Done, "algebra/svd");
    EXPECT_EQ(bar(), QStringList({"2 of 5 done", "40 %"}));
    EXPECT_EQ(coverage()->tally(), (Tally{5, 2, 0, 0, 3}));
    mark(State::Skipped, "git/commits");

    EXPECT_EQ(coverage()->tally(), (Tally{5, 2, 0, 1, 2}));
    EXPECT_EQ(namesUnder(QStringLiteral("Phases")), QStringList({"Foundations, 1/4", "Rest", "Talk"}));
}

TEST_F(GoalViewTest, AMarkSaysHowMuchOfAPhaseIsDone)
{
    show("year");
    const auto marked = [](TickMark mark, const QString& end) {
        return [=](PaneRow& row) {
            row.setMark(mark);
            row.setTrailing(end);
        };
    };
    mark(State::Learning, "algebra/svd");
    EXPECT_TRUE(isPaintedAs(rowUnder(QStringLiteral("Phases"), 1), marked(TickMark::Learning, {})));

    mark(State::Done, "algebra/svd");
    mark(State::Done, "algebra/vectors");

    EXPECT_TRUE(isPaintedAs(rowUnder(QStringLiteral("Phases"), 0), marked(TickMark::Part, QStringLiteral("1/4"))));
    EXPECT_TRUE(isPaintedAs(rowUnder(QStringLiteral("Phases"), 1), marked(TickMark::Done, {})));
    EXPECT_TRUE(isPaintedAs(rowUnder(QStringLiteral("Phases"), 2), [](PaneRow&) {})) << "a role cannot be done";
}

TEST_F(GoalViewTest, AChecklistListsItsEntriesAsLinks)
{
    show("musts");

    EXPECT_EQ(headWords(), QStringList({"Checklist", "Must-haves"}));
    EXPECT_EQ(bar(), QStringList({"0 of 4 done", "0 %"}));
    EXPECT_EQ(heads(), QStringList("Entries"));
    EXPECT_EQ(namesUnder(QStringLiteral("Entries")), QStringList({"Versions", "Numbers, 0/3"}));
    click(QStringLiteral("link-t/numbers"));
    EXPECT_EQ(opened, std::vector{id("numbers")});
    mark(State::Done, "algebra/svd");

    EXPECT_EQ(bar(), QStringList({"1 of 4 done", "25 %"}));
    EXPECT_EQ(namesUnder(QStringLiteral("Entries")), QStringList({"Versions", "Numbers, 1/3"}));
}

TEST_F(GoalViewTest, AnEntryListsWhatItAsksForAsLinks)
{
    show("numbers");

    EXPECT_EQ(headWords(), QStringList({"Must-haves", "Numbers"}));
    EXPECT_EQ(bar(), QStringList({"0 of 3 done", "0 %"}));
    EXPECT_EQ(heads(), QStringList("Asks for"));
    EXPECT_EQ(namesUnder(QStringLiteral("Asks for")), QStringList({"Algebra, 0/3", "Engineer"}));
    click(QStringLiteral("link-t/algebra"));
    EXPECT_EQ(opened, std::vector{id("algebra")});
    mark(State::Done, "algebra/vectors");
    mark(State::Done, "git/commits");

    EXPECT_EQ(bar(), QStringList({"1 of 3 done", "33 %"}));
    EXPECT_EQ(namesUnder(QStringLiteral("Asks for")), QStringList({"Algebra, 1/3", "Engineer"}));
}

TEST_F(GoalViewTest, TheOtherEntryIsShownAsItself)
{
    show("versions");

    EXPECT_EQ(headWords(), QStringList({"Must-haves", "Versions"}));
    EXPECT_EQ(bar(), QStringList({"0 of 1 done", "0 %"}));
    EXPECT_EQ(namesUnder(QStringLiteral("Asks for")), QStringList("Commits"));
}

}   // namespace waymark::ui
