#include "ui/detail/shown_pane.h"
#include "widgets/coverage_bar.h"

#include <QPushButton>

#include <gtest/gtest.h>

namespace waymark::ui {

/// A skill, one as a role needs it, and an area, in the pane.
class SkillViewTest : public ShownPane
{
protected:
    /// What there is to say more, where there is, then the words and the end.
    [[nodiscard]] QStringList bar() const
    {
        settle();
        const auto* coverage = view()->findChild<CoverageBar*>();
        return wordsIn(*coverage->parentWidget());
    }
    void expectAsked(const Id& role, const Id& skill)
    {
        asked.clear();
        click(QStringLiteral("showMissing"));
        ASSERT_EQ(asked.size(), 1U);
        EXPECT_EQ(asked[0].role, role);
        EXPECT_EQ(asked[0].area, Id());
        EXPECT_EQ(asked[0].skill, skill);
        EXPECT_FALSE(asked[0].state);
    }
};

TEST_F(SkillViewTest, ShowsASkillFromTopToBottom)
{
    show("algebra");
    EXPECT_EQ(headWords(), QStringList({"Mathematics", "Algebra", "9 h"}));
    EXPECT_EQ(heads(), QStringList({"Topics", "Needed by", "Opens", "Resources", "Note"}));
    EXPECT_TRUE(isSaid(QStringLiteral("Letters for numbers.")));
    EXPECT_EQ(ticksUnder(QStringLiteral("Topics")).size(), 3);
    EXPECT_EQ(namesUnder(QStringLiteral("Needed by")),
        QStringList({"Engineer, must, beginner, 0 %", "Scientist, must, advanced, 0 %"}));
    EXPECT_EQ(namesUnder(QStringLiteral("Opens")), QStringList("Frameworks, 0/2"));
    EXPECT_EQ(namesUnder(QStringLiteral("Resources")), QStringList("Letters, book"));

    show("frameworks");
    EXPECT_EQ(headWords(), QStringList({"Tools", "Frameworks", "4 h"}));
    EXPECT_EQ(heads(), QStringList({"Topics", "Needed by", "Needed first", "Resources", "Note"}));
    EXPECT_EQ(namesUnder(QStringLiteral("Needed first")), QStringList("Algebra, 0/2"));
}

TEST_F(SkillViewTest, TheHoursAtTheTopAreThoseOfTheWholeSkill)
{
    mark(State::Done, "algebra/vectors");

    show("algebra");

    EXPECT_EQ(headWords(), QStringList({"Mathematics", "Algebra", "9 h"}));
}

TEST_F(SkillViewTest, CountsWhatTheTargetRoleNeedsAndTheWholeBesideIt)
{
    show("algebra");
    EXPECT_EQ(
        bar(), QStringList({"For Engineer. The whole skill: 0 of 3, 9 h left", "0 of 2 topics done", "5 h left"}));

    mark(State::Done, "algebra/svd");
    EXPECT_EQ(
        bar(), QStringList({"For Engineer. The whole skill: 1 of 3, 5 h left", "0 of 2 topics done", "5 h left"}));
    EXPECT_EQ(view()->findChild<CoverageBar*>()->tally(), (Tally{2, 0, 0, 0, 2}));
    mark(State::Done, "algebra/vectors");

    EXPECT_EQ(
        bar(), QStringList({"For Engineer. The whole skill: 2 of 3, 3 h left", "1 of 2 topics done", "3 h left"}));
}

TEST_F(SkillViewTest, CountsTheWholeWhereTheTargetRoleNeedsAllOfItOrNothing)
{
    ASSERT_TRUE(session->setTargetRole(id("scientist")));
    show("algebra");
    EXPECT_EQ(bar(), QStringList({"0 of 3 topics done", "9 h left"}));

    show("git");
    EXPECT_EQ(bar(), QStringList({"0 of 1 topic done", "2 h left"}));
    EXPECT_EQ(view()->findChild<CoverageBar*>()->tally(), (Tally{1, 0, 0, 0, 1}));
}

TEST_F(SkillViewTest, LeadsToWhatIsMissingOfTheMustsOfTheTargetRole)
{
    show("algebra");
    expectAsked(id("engineer"), id("algebra"));

    show("git");
    expectAsked({}, id("git"));
    ASSERT_TRUE(session->setTargetRole(id("keeper")));
    expectAsked(id("keeper"), id("git"));
    mark(State::Skipped, "git/commits");

    EXPECT_EQ(find(QStringLiteral("showMissing")), nullptr);
}

TEST_F(SkillViewTest, FollowsTheSkillsAroundIt)
{
    show("frameworks");
    mark(State::Done, "algebra/vectors");
    EXPECT_EQ(namesUnder(QStringLiteral("Needed first")), QStringList("Algebra, 1/2"));

    show("algebra");
    mark(State::Done, "frameworks/tuning");
    EXPECT_EQ(namesUnder(QStringLiteral("Opens")), QStringList("Frameworks, 1/2"));
    mark(State::Done, "algebra/eigenvalues");
    EXPECT_EQ(namesUnder(QStringLiteral("Needed by")),
        QStringList({"Engineer, must, beginner, 100 %", "Scientist, must, advanced, 66 %"}));
}

TEST_F(SkillViewTest, ACellShowsTheSkillAsTheRoleNeedsIt)
{
    show("algebra", id("engineer"));

    EXPECT_EQ(headWords(), QStringList({"For Engineer, must have", "Algebra", "Through", "Beginner", "5 h"}));
    EXPECT_EQ(heads(), QStringList({"Topics", "The same skill in other roles"}));
    EXPECT_EQ(ticksUnder(QStringLiteral("Topics")), QStringList({"t/algebra/vectors", "t/algebra/eigenvalues"}));
    EXPECT_EQ(
        namesUnder(QStringLiteral("The same skill in other roles")), QStringList("Scientist, must, advanced, 0 %"));
    EXPECT_EQ(bar(), QStringList({"0 of 2 topics done", "5 h left"}));
    expectAsked(id("engineer"), id("algebra"));
}

TEST_F(SkillViewTest, ACellOfAnotherRoleThanTheTargetCountsForThatOne)
{
    mark(State::Done, "algebra/svd");

    show("algebra", id("scientist"));

    EXPECT_EQ(headWords(), QStringList({"For Scientist, must have", "Algebra", "Through", "Advanced", "9 h"}));
    EXPECT_EQ(bar(), QStringList({"1 of 3 topics done", "5 h left"}));
    mark(State::Done, "algebra/vectors");
    EXPECT_EQ(bar(), QStringList({"2 of 3 topics done", "3 h left"}));
    expectAsked(id("scientist"), id("algebra"));
}

TEST_F(SkillViewTest, ACellOfWhatIsNiceToHaveSaysSo)
{
    show("git", id("engineer"));

    EXPECT_EQ(headWords(), QStringList({"For Engineer, nice to have", "Git", "Through", "Beginner", "2 h"}));
    expectAsked({}, id("git"));
}

TEST_F(SkillViewTest, ACellFollowsWhatItAsksForFirst)
{
    show("frameworks", id("engineer"));
    EXPECT_EQ(heads(), QStringList({"Topics", "Needed first"}));

    mark(State::Done, "algebra/vectors");

    EXPECT_EQ(namesUnder(QStringLiteral("Needed first")), QStringList("Algebra, 1/2"));
}

TEST_F(SkillViewTest, ACellLeadsToTheSkillAmongSkills)
{
    show("algebra", id("engineer"));
    const auto* button = find<QPushButton>(QStringLiteral("openInSkills"));
    ASSERT_NE(button, nullptr);
    EXPECT_EQ(button->text(), "Open in Skills");

    click(QStringLiteral("openInSkills"));

    EXPECT_EQ(opened, std::vector{id("algebra")});
    show("algebra");
    EXPECT_EQ(find(QStringLiteral("openInSkills")), nullptr);
}

TEST_F(SkillViewTest, ACellThatIsNoNeedShowsTheSkill)
{
    show("frameworks", id("scientist"));
    EXPECT_EQ(headWords(), QStringList({"Tools", "Frameworks", "4 h"}));

    show("frameworks", id("nobody"));
    EXPECT_EQ(headWords(), QStringList({"Tools", "Frameworks", "4 h"}));
}

TEST_F(SkillViewTest, AnAreaSaysWhatItIsAndListsItsSkills)
{
    show("tools");

    EXPECT_EQ(headWords(), QStringList({"Area", "Tools"}));
    EXPECT_TRUE(isSaid(QStringLiteral("Things to work with.")));
    EXPECT_EQ(heads(), QStringList("Skills"));
    EXPECT_EQ(namesUnder(QStringLiteral("Skills")), QStringList({"Frameworks, 0/2", "Git, 0/1"}));
    mark(State::Done, "git/commits");
    EXPECT_EQ(namesUnder(QStringLiteral("Skills")), QStringList({"Frameworks, 0/2", "Git, 1/1"}));
}

}   // namespace waymark::ui
