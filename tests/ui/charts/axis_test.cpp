#include "charts/axis.h"
#include "theme/marks.h"

#include <gtest/gtest.h>

namespace waymark::ui {
namespace {

TEST(RoundTicksTest, AreFewAndRoundAndReachTheMost)
{
    EXPECT_EQ(roundTicks(4), (std::vector<double>{0, 1, 2, 3, 4}));
    EXPECT_EQ(roundTicks(216), (std::vector<double>{0, 50, 100, 150, 200, 250}));
    for (const double most : {0.0, 0.3, 1.0, 7.0, 99.0, 100.0, 1234.0, 98765.0}) {
        const auto ticks = roundTicks(most);
        EXPECT_GE(ticks.back(), most) << most;
        EXPECT_GE(ticks.size(), 3U) << most;
        EXPECT_LE(ticks.size(), 6U) << most;
    }
}

TEST(TimePlotTest, LeavesRoomForTheLongestWordsOfItsAxis)
{
    const QFontMetricsF metrics(chartFont(Theme::light()));
    for (const double most : {2.0, 60.0, 900.0}) {
        const TimePlot plot({0, 0, 400, 200}, QDate(2026, 6, 1), QDate(2026, 11, 26), most, 0, Theme::light());
        for (const double tick : roundTicks(most))
            EXPECT_GT(plot.area().left(), metrics.horizontalAdvance(hoursText(tick))) << most << " " << tick;
    }
}

class DayTicksTest : public testing::TestWithParam<int>
{};

TEST_P(DayTicksTest, NeverTouchOneAnother)
{
    const QFontMetricsF metrics(chartFont(Theme::light()));
    const QDate first(2026, 11, 25);
    const QDate last = first.addDays(GetParam());
    for (const double width : {120.0, 300.0, 620.0, 1100.0}) {
        const auto ticks = dayTicks(first, last, width, metrics);
        EXPECT_FALSE(ticks.empty()) << width;
        for (std::size_t at = 1; at < ticks.size(); ++at) {
            const double apart = width * double(ticks[at - 1].day.daysTo(ticks[at].day)) / GetParam();
            EXPECT_GT(apart, metrics.horizontalAdvance(ticks[at - 1].words)) << ticks[at - 1].words.toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Spans, DayTicksTest, testing::Values(1, 6, 30, 90, 200, 365, 800, 3650, 7300));

TEST(DayTicksTest, NameTheYearAtItsStart)
{
    const QFontMetricsF metrics(chartFont(Theme::light()));

    const auto ticks = dayTicks(QDate(2026, 9, 20), QDate(2027, 3, 10), 620, metrics);

    ASSERT_EQ(ticks.size(), 6U);
    EXPECT_EQ(ticks[0].words, QStringLiteral("Oct 2026"));
    EXPECT_EQ(ticks[1].words, QStringLiteral("Nov"));
    EXPECT_EQ(ticks[3].words, QStringLiteral("Jan 2027"));
}

TEST(ThinnedTest, KeepsBothEnds)
{
    std::vector<int> many(1000);
    for (int at = 0; at < 1000; ++at) many[std::size_t(at)] = at;

    const auto few = thinned(many, 120);

    EXPECT_LE(few.size(), 122U);
    EXPECT_EQ(few.front(), 0);
    EXPECT_EQ(few.back(), 999);
    EXPECT_EQ(thinned(std::vector<int>{1, 2, 3}, 120), (std::vector<int>{1, 2, 3}));
    EXPECT_TRUE(thinned(std::vector<int>{}, 120).empty());
}

}   // namespace
}   // namespace waymark::ui
