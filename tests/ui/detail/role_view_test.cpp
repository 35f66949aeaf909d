#include "ui/detail/shown_pane.h"
#include "widgets/coverage_bar.h"

#include <QPushButton>

#include <gtest/gtest.h>

namespace waymark::ui {

class RoleViewTest : public ShownPane
{
protected:
    /// Of the musts, then of what is nice to have.
    [[nodiscard]] std::vector<CoverageBar*> bars() const
    {
        settle();
        std::vector<CoverageBar*> all;
        for (CoverageBar* bar : view()->findChildren<CoverageBar*>())
            if (bar->isVisible()) all.push_back(bar);
        return all;
    }
    [[nodiscard]] QStringList barWords(std::size_t at) const { return wordsIn(*bars().at(at)->parentWidget()); }
    [[nodiscard]] QStringList areas() const { return namesUnder(QStringLiteral("Areas of the must-haves")); }
};

TEST_F(RoleViewTest, ShowsARoleFromTopToBottom)
{
    show("engineer");
    EXPECT_EQ(headWords(), QStringList({"Role", "Engineer", "9 h left"}));
    EXPECT_EQ(heads(), QStringList("Areas of the must-haves"));
    EXPECT_TRUE(isSaid(QStringLiteral("Builds.")));

    show("scientist");
    EXPECT_EQ(heads(), QStringList({"A day", "Areas of the must-haves"}));
    EXPECT_EQ(wordsUnder(QStringLiteral("A day")), QStringList("Reads, then tries."));
}

TEST_F(RoleViewTest, CountsMustsAndWhatIsNiceToHaveApart)
{
    show("engineer");
    ASSERT_EQ(bars().size(), 2U);
    EXPECT_EQ(barWords(0), QStringList({"Must have: 0 of 4 topics", "0 %"}));
    EXPECT_TRUE(barWords(1)[0].startsWith(QStringLiteral("Nice to have: 0 of 1 topic")));
    EXPECT_EQ(barWords(1)[1], "0 %");

    mark(State::Done, "algebra/vectors");
    EXPECT_EQ(barWords(0), QStringList({"Must have: 1 of 4 topics", "25 %"}));
    EXPECT_EQ(bars()[0]->tally(), (Tally{4, 1, 0, 0, 3}));
    EXPECT_EQ(headWords(), QStringList({"Role", "Engineer", "7 h left"}));
    mark(State::Done, "git/commits");

    EXPECT_TRUE(barWords(1)[0].startsWith(QStringLiteral("Nice to have: 1 of 1 topic")));
    EXPECT_EQ(barWords(1)[1], "100 %");
    EXPECT_EQ(bars()[1]->tally(), (Tally{1, 1, 0, 0, 0}));
    EXPECT_EQ(barWords(0), QStringList({"Must have: 1 of 4 topics", "25 %"}));
}

TEST_F(RoleViewTest, HasOneBarWhereNothingIsNiceToHave)
{
    show("scientist");

    ASSERT_EQ(bars().size(), 1U);
    EXPECT_EQ(barWords(0), QStringList({"Must have: 0 of 3 topics", "0 %"}));
}

TEST_F(RoleViewTest, LeadsToWhatIsMissing)
{
    show("scientist");

    click(QStringLiteral("showMissing"));

    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(asked[0].role, id("scientist"));
    EXPECT_EQ(asked[0].area, Id());
    EXPECT_EQ(asked[0].skill, Id());
}

TEST_F(RoleViewTest, ListsTheAreasThatItNeeds)
{
    show("engineer");
    EXPECT_EQ(areas(), QStringList({"Mathematics, 0/2, 0 %", "Tools, 0/2, 0 %"}));
    show("scientist");
    EXPECT_EQ(areas(), QStringList("Mathematics, 0/3, 0 %"));

    mark(State::Done, "git/commits");
    show("keeper");

    EXPECT_EQ(areas(), QStringList("Tools, 1/1, 100 %"));
}

TEST_F(RoleViewTest, AnAreaFollowsProgress)
{
    show("engineer");

    mark(State::Done, "algebra/vectors");
    mark(State::Done, "frameworks/torch");
    mark(State::Done, "frameworks/tuning");

    EXPECT_EQ(areas(), QStringList({"Mathematics, 1/2, 50 %", "Tools, 2/2, 100 %"}));
    auto* maths = find<PaneRow>(QStringLiteral("missing-t/maths"));
    ASSERT_NE(maths, nullptr);
    EXPECT_TRUE(isPaintedAs(*maths, [](PaneRow& row) {
        row.setMark(TickMark::Part);
        row.setTrailing(QStringLiteral("1/2"));
        row.setFigure(QStringLiteral("50 %"));
    }));
}

TEST_F(RoleViewTest, AnAreaLeadsToWhatIsMissingOfIt)
{
    show("engineer");
    const auto* tools = find<PaneRow>(QStringLiteral("missing-t/tools"));
    ASSERT_NE(tools, nullptr);
    EXPECT_EQ(tools->focusPolicy(), Qt::StrongFocus);

    click(QStringLiteral("missing-t/tools"));

    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(asked[0].role, id("engineer"));
    EXPECT_EQ(asked[0].area, id("tools"));
    EXPECT_EQ(asked[0].skill, Id());
}

TEST_F(RoleViewTest, CanBecomeTheTargetUnlessItIs)
{
    show("engineer");
    EXPECT_EQ(find(QStringLiteral("makeTarget")), nullptr);
    show("scientist");
    const auto* button = find<QPushButton>(QStringLiteral("makeTarget"));
    ASSERT_NE(button, nullptr);
    EXPECT_EQ(button->text(), "Make it my target");

    click(QStringLiteral("makeTarget"));

    ASSERT_NE(session->targetRole(), nullptr);
    EXPECT_EQ(session->targetRole()->id, id("scientist"));
    EXPECT_EQ(find(QStringLiteral("makeTarget")), nullptr);
    show("engineer");
    EXPECT_NE(find(QStringLiteral("makeTarget")), nullptr);
}

TEST_F(RoleViewTest, CanBecomeTheTargetOfWhoHasNone)
{
    ASSERT_TRUE(session->addLearner(QStringLiteral("Bo"), {}, 0));
    show("engineer");

    click(QStringLiteral("makeTarget"));

    EXPECT_EQ(session->targetRole()->id, id("engineer"));
}

}   // namespace waymark::ui
