#include "progress/tally.h"

#include <gtest/gtest.h>

namespace waymark {

TEST(TallyTest, AChoiceCountsAsSoManyNeededAndAtMostSoManyDone)
{
    using enum State;
    const auto tally = [](int any, std::vector<State> states) { return tallyOfChoice(any, states); };

    EXPECT_EQ(tally(1, {Open, Open, Open}), (Tally{1, 0, 0, 0, 1}));
    EXPECT_EQ(tally(1, {Done, Done, Open}), (Tally{1, 1, 0, 0, 0}));
    EXPECT_EQ(tally(1, {Skipped, Open, Open}), (Tally{1, 0, 0, 0, 1}));
    EXPECT_EQ(tally(2, {Skipped, Skipped, Learning}), (Tally{2, 0, 1, 1, 0}));
}

TEST(TallyTest, PercentIsRoundedDownAndReachIsHonest)
{
    const Tally tally{131, 48, 9, 5, 69};

    EXPECT_EQ(tally.percent(), 36);
    EXPECT_EQ(tally.percentWithinReach(), 96);
    EXPECT_EQ(Tally{}.percent(), 0);
}

}   // namespace waymark
