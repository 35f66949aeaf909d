#include "charts/burn_chart.h"

#include "base/clock.h"
#include "ui/charts/painted.h"

#include <gtest/gtest.h>

namespace waymark::ui {
namespace {

const QSize burnSize(700, 284);
constexpr auto burnDay = "2026-11-26";

/// Five hours a week for `weeks` weeks, of `whole`, and a forecast of the same pace when there is enough of them.
BurnUpData steady(int weeks, double whole)
{
    BurnUpData data;
    data.today = QDate(2026, 11, 26);
    data.done.hours = whole;
    data.done.needed = static_cast<int>(whole);
    std::vector<WorkWeek> past;
    for (int week = weeks; week >= 0; --week) {
        const double hours = 5.0 * (weeks - week);
        data.done.points.push_back({dayAfter(burnDay, -7 * week), static_cast<int>(hours), hours});
        past.push_back({dayAfter(burnDay, -7 * week), 5, week % 2 == 0 ? 3.0 : 7.0, false});
    }
    data.ahead = forecast(whole - 5.0 * weeks, past, burnDay);
    return data;
}

QImage picture(const BurnUpData& data, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return painted(
        direction,
        [&data](QPainter& painter, const QRectF& where) { paintBurnUp(painter, where, data, Theme::light()); },
        burnSize);
}

std::vector<ChartPoint> points(const BurnUpData& data)
{
    return burnUpPoints(QRectF(QPointF(), burnSize), data, Theme::light());
}

TEST(BurnChartTest, TheLineRunsThroughTheWeeksAndTheFanAhead)
{
    const BurnUpData data = steady(20, 200);
    ASSERT_EQ(data.ahead.kind, Forecast::Kind::Range);

    const QImage image = picture(data);

    const auto all = points(data);
    const Colours& colours = Theme::light().colours();
    ASSERT_EQ(all.size(), 21 + data.ahead.fan.size() - 1);
    for (std::size_t week = 0; week <= 20; ++week)
        EXPECT_TRUE(hasColour(image, all[week].mark.center(), colours.done)) << week;
    const QPointF ahead = all[burnUpToday(data) + 6].mark.center();
    EXPECT_TRUE(hasColour(image, ahead, colours.doneTint, 4));
    EXPECT_FALSE(hasColour(image, all[10].mark.center() + QPointF(0, 20), colours.doneTint)) << "no fan over the past";
}

TEST(BurnChartTest, LooksTheSameFromRightToLeft)
{
    const BurnUpData data = steady(20, 200);

    EXPECT_EQ(picture(data, Qt::RightToLeft), picture(data));
}

TEST(BurnChartTest, HasAFrameWithNothingDoneAndWithOnePoint)
{
    BurnUpData nothing;
    nothing.today = QDate(2026, 11, 26);
    EXPECT_GT(inked(picture(nothing)), 500);
    EXPECT_TRUE(points(nothing).empty());

    const BurnUpData one = steady(0, 100);
    EXPECT_TRUE(hasColour(picture(one), points(one).front().mark.center(), Theme::light().colours().done));
    EXPECT_EQ(points(one).size(), 1U);
}

TEST(BurnChartTest, TenYearsAreSomeHundredPoints)
{
    const BurnUpData data = steady(520, 4000);

    const auto all = points(data);

    EXPECT_LE(all.size(), 400U);
    EXPECT_GT(inked(picture(data)), 1000);
    EXPECT_TRUE(all[burnUpToday(data)].words.startsWith(QStringLiteral("26 Nov 2026: 2,600 h of 4,000 h done")))
        << all[burnUpToday(data)].words.toStdString();
}

TEST(BurnChartTest, EachPointIsMetByTheMouseInAStripOfItsOwn)
{
    const auto all = points(steady(20, 200));

    for (std::size_t at = 1; at < all.size(); ++at)
        EXPECT_NEAR(all[at - 1].area.right(), all[at].area.left(), 0.01) << at;
    EXPECT_EQ(all.front().area.left(), 0);
    EXPECT_EQ(all.back().area.right(), burnSize.width());
}

}   // namespace
}   // namespace waymark::ui
