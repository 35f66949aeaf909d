#include "insight/forecast.h"

#include "base/clock.h"

#include <gtest/gtest.h>

namespace waymark::test {

namespace {

constexpr auto today = "2026-11-26";

/// Whole weeks with these hours, and the one of today behind them.
std::vector<WorkWeek> weeksWith(const std::vector<double>& hours)
{
    std::vector<WorkWeek> weeks;
    for (const double one : hours) weeks.push_back({"", one > 0 ? 1 : 0, one, one > MostHoursAWeek});
    weeks.push_back({});
    return weeks;
}

}   // namespace

TEST(ForecastTest, ASteadyPaceHasOneDay)
{
    const Forecast seen = forecast(20, weeksWith({5, 5, 5}), today);

    ASSERT_EQ(seen.kind, Forecast::Kind::Range);
    EXPECT_EQ(seen.early, "2026-12-24");
    EXPECT_EQ(seen.middle, "2026-12-24");
    EXPECT_EQ(seen.late, "2026-12-24");
}

TEST(ForecastTest, AnUnevenPaceIsARangeAroundItsMean)
{
    const Forecast seen = forecast(100, weeksWith({0, 10, 0, 10, 5, 5}), today);

    ASSERT_EQ(seen.kind, Forecast::Kind::Range);
    const int early = daysBetween(today, seen.early) / 7, middle = daysBetween(today, seen.middle) / 7,
              late = daysBetween(today, seen.late) / 7;
    // Twenty weeks on the mean of 5 hours; the standard error of a sum of 20 such weeks is 18 hours, under four weeks.
    EXPECT_NEAR(middle, 20, 1);
    EXPECT_GE(early, 14);
    EXPECT_LT(early, middle);
    EXPECT_GT(late, middle);
    EXPECT_LE(late, 28);
}

/// On every computer and with every library: these days were drawn once.
TEST(ForecastTest, TheSameWeeksGiveTheSameForecastEverywhere)
{
    const Forecast seen = forecast(200, weeksWith({1, 9, 3, 0, 7}), today);

    EXPECT_EQ(seen.early, "2027-09-23");
    EXPECT_EQ(seen.middle, "2027-11-11");
    EXPECT_EQ(seen.late, "2028-01-13");
}

TEST(ForecastTest, TwoActiveWeeksAreNotEnough)
{
    EXPECT_EQ(forecast(20, weeksWith({5, 0, 0, 0, 5}), today).kind, Forecast::Kind::NotEnough);
    EXPECT_EQ(forecast(20, {}, today).kind, Forecast::Kind::NotEnough);
}

TEST(ForecastTest, AStocktakingIsNoActiveWeek)
{
    EXPECT_EQ(forecast(20, weeksWith({300, 5, 5}), today).kind, Forecast::Kind::NotEnough);
}

TEST(ForecastTest, NothingLeftIsDone)
{
    EXPECT_EQ(forecast(0, weeksWith({5, 5, 5}), today).kind, Forecast::Kind::Done);
}

TEST(ForecastTest, MoreThanTenYearsAreNoForecast)
{
    EXPECT_EQ(forecast(3'000, weeksWith({5, 5, 5}), today).kind, Forecast::Kind::Far);
}

TEST(ForecastTest, TheFanEndsWhereTheLateOnesEnd)
{
    const Forecast seen = forecast(30, weeksWith({0, 10, 5, 5}), today);

    ASSERT_EQ(seen.kind, Forecast::Kind::Range);
    EXPECT_EQ(seen.fan.front().day, today);
    EXPECT_EQ(seen.fan.front().quick, 0);
    EXPECT_EQ(seen.fan.back().day, seen.late);
    EXPECT_EQ(seen.fan.back().slow, 30);
    for (const FanPoint& point : seen.fan) {
        EXPECT_LE(point.slow, point.middle);
        EXPECT_LE(point.middle, point.quick);
        EXPECT_LE(point.quick, 30);
    }
}

TEST(ForecastTest, EachLineOfTheFanReachesTheWholeOnItsDayAndNotBefore)
{
    const Forecast seen = forecast(200, weeksWith({0, 10, 0, 12, 5, 3, 7, 1}), today);
    ASSERT_EQ(seen.kind, Forecast::Kind::Range);

    for (const FanPoint& point : seen.fan) {
        EXPECT_EQ(point.quick == 200, point.day >= seen.early) << point.day;
        EXPECT_EQ(point.middle == 200, point.day >= seen.middle) << point.day;
        EXPECT_EQ(point.slow == 200, point.day >= seen.late) << point.day;
    }
}

}   // namespace waymark::test
