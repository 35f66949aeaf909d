#include "charts/pace_chart.h"

#include "base/clock.h"
#include "ui/charts/painted.h"

#include <gtest/gtest.h>

namespace waymark::ui {
namespace {

const QSize paceSize(480, 220);

/// Weeks with these hours; the last is the one of today.
PaceData weeksWith(const std::vector<double>& hours)
{
    std::vector<WorkWeek> weeks;
    for (std::size_t at = 0; at < hours.size(); ++at)
        weeks.push_back({dayAfter("2026-11-23", -7 * static_cast<int>(hours.size() - 1 - at)), hours[at] > 0 ? 2 : 0,
            hours[at], hours[at] > MostHoursAWeek});
    return paceData(weeks);
}

QImage picture(const PaceData& data, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return painted(
        direction, [&data](QPainter& painter, const QRectF& where) { paintPace(painter, where, data, Theme::light()); },
        paceSize);
}

std::vector<ChartPoint> points(const PaceData& data)
{
    return pacePoints(QRectF(QPointF(), paceSize), data, Theme::light());
}

TEST(PaceChartTest, ABarIsAsHighAsItsHours)
{
    const PaceData data = weeksWith({8, 4, 0, 2});
    const QImage image = picture(data);

    const auto all = points(data);

    ASSERT_EQ(all.size(), 4U);
    const Colours& colours = Theme::light().colours();
    EXPECT_TRUE(hasColour(image, all[0].mark.center(), colours.done));
    EXPECT_NEAR(all[0].mark.height() - 8, 2 * (all[1].mark.height() - 8), 0.01);
    EXPECT_FALSE(hasColour(image, all[1].mark.center() - QPointF(0, all[1].mark.height()), colours.done));
    EXPECT_TRUE(hasColour(image, all[3].mark.center(), colours.doneTint)) << "the week of today is drawn light";
}

TEST(PaceChartTest, AStocktakingIsCutOffAndSetsNoScale)
{
    const PaceData data = weeksWith({8, 400, 4, 0});

    const QImage image = picture(data);

    const auto all = points(data);
    EXPECT_NEAR(all[0].mark.height() - 8, 2 * (all[2].mark.height() - 8), 0.01);
    EXPECT_GT(all[0].mark.height(), paceSize.height() / 2) << "8 h are high, whatever the stocktaking has";
    EXPECT_LE(all[1].mark.height(), paceSize.height());
    EXPECT_TRUE(hasColour(image, all[1].mark.center(), Theme::light().colours().skipped, 4));
    EXPECT_FALSE(hasColour(image, all[1].mark.center(), Theme::light().colours().done, 3));
    // Its hours stand above it.
    EXPECT_TRUE(hasColour(image, {all[1].mark.center().x(), all[1].mark.top() - 3}, Theme::light().colours().text, 6));
    EXPECT_EQ(all[1].words, QStringLiteral("Week of 9 Nov 2026: 400 h, 2 topics; counts as taking stock"));
    EXPECT_EQ(all[3].words, QStringLiteral("Week of 23 Nov 2026: 0 h, 0 topics so far"));
}

TEST(PaceChartTest, ShowsTheLastTwentySixWeeksAtTheRight)
{
    const PaceData many = weeksWith(std::vector<double>(200, 3.0));
    const PaceData few = weeksWith({3, 3});

    EXPECT_EQ(points(many).size(), 26U);
    EXPECT_EQ(points(many).back().area, points(few).back().area);
    EXPECT_EQ(many.mean, 3);
}

TEST(PaceChartTest, LooksTheSameFromRightToLeftAndPaintsNothingOfNothing)
{
    const PaceData data = weeksWith({8, 400, 300, 0});

    EXPECT_EQ(picture(data, Qt::RightToLeft), picture(data));
    EXPECT_EQ(inked(picture(PaceData{})), 0);
    EXPECT_TRUE(points(PaceData{}).empty());
}

}   // namespace
}   // namespace waymark::ui
