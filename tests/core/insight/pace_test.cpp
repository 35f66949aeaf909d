#include "insight/pace.h"

#include <cmath>
#include <limits>
#include <optional>

#include <gtest/gtest.h>

namespace waymark::test {

class PaceTest : public testing::Test
{
protected:
    void learn(const std::string& day, double hours)
    {
        ++activity.topics[day];
        activity.hours[day] += hours;
    }

    Activity activity;
};

TEST_F(PaceTest, WeeksGoFromTheFirstTopicThroughToday)
{
    learn("2026-11-11", 2);   // a Wednesday
    learn("2026-11-15", 1);   // the Sunday of that week
    learn("2026-11-26", 4);

    const auto weeks = weeksOf(activity, "2026-11-26", 0);

    ASSERT_EQ(weeks.size(), 3U);
    EXPECT_EQ(weeks[0].first, "2026-11-09");
    EXPECT_EQ(weeks[0].hours, 3);
    EXPECT_EQ(weeks[0].topics, 2);
    EXPECT_EQ(weeks[1].hours, 0);
    EXPECT_EQ(weeks[2].hours, 4);
}

TEST_F(PaceTest, AWeekMayBeginOnSunday)
{
    learn("2026-11-15", 1);
    learn("2026-11-14", 1);

    const auto weeks = weeksOf(activity, "2026-11-16", 6);

    ASSERT_EQ(weeks.size(), 2U);
    EXPECT_EQ(weeks[0].first, "2026-11-08");
    EXPECT_EQ(weeks[1].first, "2026-11-15");
}

TEST_F(PaceTest, WhatLiesAheadOfTodayCountsNowhere)
{
    learn("2026-11-25", 1);
    learn("2026-11-27", 5);   // ticked on a computer whose clock was ahead

    const auto weeks = weeksOf(activity, "2026-11-26", 0);

    ASSERT_EQ(weeks.size(), 1U);
    EXPECT_EQ(weeks[0].hours, 1);
}

TEST_F(PaceTest, DaysThatAreNoneCountNowhere)
{
    learn("", 1);
    learn("0001-01-01", 1);
    learn("2026-02-30", 1);
    EXPECT_TRUE(weeksOf(activity, "2026-11-26", 0).empty());

    learn("2026-11-25", 1);
    EXPECT_EQ(weeksOf(activity, "2026-11-26", 0).size(), 1U);
    EXPECT_TRUE(weeksOf(activity, "2026-11-31", 0).empty());
}

TEST_F(PaceTest, NothingDoneIsNoWeek)
{
    EXPECT_TRUE(weeksOf(activity, "2026-11-26", 0).empty());
    EXPECT_EQ(paceOf({}).hoursAWeek, 0);
}

TEST_F(PaceTest, IdleWeeksCountAndTheOneThatIsNotOverDoesNot)
{
    learn("2026-11-02", 6);
    learn("2026-11-16", 3);
    learn("2026-11-26", 20);

    const Pace pace = paceOf(weeksOf(activity, "2026-11-26", 0));

    EXPECT_EQ(pace.weeks, 3);
    EXPECT_EQ(pace.activeWeeks, 2);
    EXPECT_EQ(pace.hoursAWeek, 3);
    EXPECT_EQ(pace.bestHours, 6);
}

TEST_F(PaceTest, TickingWhatOneKnewBeforeIsNoPace)
{
    learn("2026-11-02", 61);
    learn("2026-11-09", 4);
    learn("2026-11-23", 1);

    const auto weeks = weeksOf(activity, "2026-11-26", 0);

    EXPECT_TRUE(weeks[0].isStocktaking);
    EXPECT_EQ(paceOf(weeks).hoursAWeek, 2);
    EXPECT_EQ(paceOf(weeks).weeks, 2);
}

TEST_F(PaceTest, OldWeeksAreForgotten)
{
    learn("2020-01-06", 50);
    learn("2026-11-23", 1);

    const Pace pace = paceOf(weeksOf(activity, "2026-11-26", 0));

    EXPECT_EQ(pace.weeks, 26);
    EXPECT_EQ(pace.hoursAWeek, 0);
}

TEST(WeeksForTest, HoursTakeWholeWeeks)
{
    EXPECT_EQ(weeksFor(16, 8), 2);
    EXPECT_EQ(weeksFor(16.5, 8), 3);
    EXPECT_EQ(weeksFor(1, 168), 1);
    EXPECT_EQ(weeksFor(3, 0.5), 6);
}

TEST(WeeksForTest, NothingIsSaidWithoutHoursOrWithAlmostNone)
{
    for (const double hoursAWeek : {0.0, -1.0, 1e-7, 0.49, std::nan("")})
        EXPECT_EQ(weeksFor(100, hoursAWeek), std::nullopt) << hoursAWeek;
    EXPECT_EQ(weeksFor(0, 8), std::nullopt);
}

TEST(WeeksForTest, NoNumberOfHoursIsTooMany)
{
    EXPECT_EQ(weeksFor(1e300, 1), std::numeric_limits<int>::max());
}

}   // namespace waymark::test
