#include "ui/detail/shown_pane.h"

#include <gtest/gtest.h>

namespace waymark::ui {

class TopicViewTest : public ShownPane
{};

TEST_F(TopicViewTest, ShowsATopicFromTopToBottom)
{
    show("algebra/vectors");

    EXPECT_EQ(headWords(), QStringList({"Algebra", "Vectors", "Beginner", "2 h"}));
    EXPECT_EQ(heads(), QStringList({"Done when", "Needed by", "Opens", "Resources", "Note", "Evidence"}));
    EXPECT_TRUE(isSaid(QStringLiteral("Arrows.")));
    EXPECT_EQ(wordsUnder(QStringLiteral("Done when")), QStringList("Does it."));
    EXPECT_EQ(namesUnder(QStringLiteral("Opens")), QStringList("Frameworks, 0/2"));
    EXPECT_EQ(namesUnder(QStringLiteral("Resources")), QStringList("Letters, book"));
    EXPECT_NE(find(QStringLiteral("tick-t/algebra/vectors")), nullptr);
}

TEST_F(TopicViewTest, LeavesOutWhatThereIsNothingToSayOf)
{
    show("algebra/eigenvalues");
    EXPECT_EQ(headWords(), QStringList({"Algebra", "Eigenvalues", "Beginner", "3 h"}));
    EXPECT_FALSE(heads().contains(QStringLiteral("Done when")));

    show("frameworks/tuning");
    EXPECT_EQ(headWords(), QStringList({"Frameworks", "Tuning", "Intermediate", "2 h"}));
    EXPECT_EQ(heads(), QStringList({"Done when", "Needed by", "Needed first", "Resources", "Note", "Evidence"}));
    EXPECT_EQ(namesUnder(QStringLiteral("Needed first")), QStringList("Algebra, 0/2"));
}

TEST_F(TopicViewTest, ATopicThatNoRoleNeedsHasNoSuchSection)
{
    ASSERT_TRUE(workspace->addCatalog(laterCatalog()).hasValue());

    session->select({Id("u/sewing/seam"), {}, {}});

    EXPECT_EQ(headWords(), QStringList({"Sewing", "Seam", "Beginner", "5 h"}));
    EXPECT_EQ(heads(), QStringList({"Note", "Evidence"}));
}

TEST_F(TopicViewTest, SaysWhichRolesNeedItTheTargetRoleFirst)
{
    show("algebra/svd");
    EXPECT_EQ(namesUnder(QStringLiteral("Needed by")), QStringList("Scientist, must"));
    show("git/commits");
    EXPECT_EQ(namesUnder(QStringLiteral("Needed by")), QStringList({"Engineer, nice", "Keeper, must"}));

    ASSERT_TRUE(session->setTargetRole(id("keeper")));
    session->select({});
    show("git/commits");

    EXPECT_EQ(namesUnder(QStringLiteral("Needed by")), QStringList({"Keeper, must", "Engineer, nice"}));
}

TEST_F(TopicViewTest, TheTargetRoleIsStrongAndEachLeadsToItself)
{
    show("algebra/vectors");
    auto* target = find<PaneRow>(QStringLiteral("link-t/engineer"));
    auto* other = find<PaneRow>(QStringLiteral("link-t/scientist"));
    ASSERT_NE(target, nullptr);
    ASSERT_NE(other, nullptr);

    EXPECT_TRUE(isPaintedAs(*target, [](PaneRow& row) {
        row.setIcon(QStringLiteral("target"), true);
        row.setStrong(true);
        row.setTrailing(QStringLiteral("must"));
    }));
    EXPECT_TRUE(isPaintedAs(*other, [](PaneRow& row) {
        row.setIcon(QStringLiteral("roles"));
        row.setTrailing(QStringLiteral("must"));
    }));
    other->click();
    EXPECT_EQ(opened, std::vector{id("scientist")});
}

TEST_F(TopicViewTest, SaysWhatStandsBehindItsTick)
{
    show("git/commits");
    EXPECT_EQ(find(QStringLiteral("evidenceLevel")), nullptr);

    mark(State::Done, "git/commits");
    EXPECT_EQ(headWords(), QStringList({"Git", "Commits", "Beginner", "2 h", "Own word"}));
    ASSERT_TRUE(session->confirm({id("git/commits")}, QStringLiteral("Bea")));
    EXPECT_EQ(headWords(), QStringList({"Git", "Commits", "Beginner", "2 h", "Confirmed"}));
    ASSERT_TRUE(session->undo());
    mark(State::Open, "git/commits");

    EXPECT_EQ(find(QStringLiteral("evidenceLevel")), nullptr);
}

TEST_F(TopicViewTest, FollowsTheSkillsAroundIt)
{
    show("frameworks/torch");
    mark(State::Done, "algebra/vectors");
    EXPECT_EQ(namesUnder(QStringLiteral("Needed first")), QStringList("Algebra, 1/2"));

    show("algebra/svd");
    mark(State::Done, "frameworks/torch");
    EXPECT_EQ(namesUnder(QStringLiteral("Opens")), QStringList("Frameworks, 1/2"));
}

}   // namespace waymark::ui
