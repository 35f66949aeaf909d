#include "shell/trail.h"

#include <gtest/gtest.h>

namespace waymark::ui {

class TrailTest : public testing::Test
{
protected:
    Trail trail;
    const Trail::Stop overview{0, {}}, skill{1, Id("t/algebra")}, role{2, Id("t/engineer")};
};

TEST_F(TrailTest, LeadsNowhereAtFirst)
{
    EXPECT_FALSE(trail.canGoBack());
    EXPECT_FALSE(trail.canGoForward());
    trail.goTo(overview);
    EXPECT_FALSE(trail.canGoBack());
    EXPECT_FALSE(trail.canGoForward());
}

TEST_F(TrailTest, GoesBackAndForward)
{
    trail.goTo(overview);
    trail.goTo(skill);
    trail.goTo(role);

    EXPECT_EQ(trail.back(), skill);
    EXPECT_EQ(trail.back(), overview);
    EXPECT_FALSE(trail.canGoBack());
    EXPECT_EQ(trail.forward(), skill);
    EXPECT_EQ(trail.forward(), role);
    EXPECT_FALSE(trail.canGoForward());
}

TEST_F(TrailTest, AnotherWayEndsWhatWasAhead)
{
    trail.goTo(overview);
    trail.goTo(skill);
    trail.back();

    trail.goTo(role);

    EXPECT_FALSE(trail.canGoForward());
    EXPECT_EQ(trail.back(), overview);
}

TEST_F(TrailTest, TheSamePlaceIsNoStop)
{
    trail.goTo(overview);
    trail.goTo(overview);

    EXPECT_FALSE(trail.canGoBack());
}

TEST_F(TrailTest, ComesBackToWhatWasLookedAtLast)
{
    trail.look(Id("t/git"));
    trail.goTo(skill);
    trail.look(Id("t/git"));
    trail.goTo(role);

    EXPECT_EQ(trail.back(), (Trail::Stop{1, Id("t/git")}));
}

TEST_F(TrailTest, KeepsTheLastHundred)
{
    for (int page = 0; page < 150; ++page) trail.goTo({page, {}});

    int steps = 0, first = -1;
    for (; trail.canGoBack(); ++steps) first = trail.back().page;

    EXPECT_EQ(steps, 99);
    EXPECT_EQ(first, 50);
}

}   // namespace waymark::ui
