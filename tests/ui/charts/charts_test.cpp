#include "charts/heat_map.h"
#include "charts/radar.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace waymark::ui {
namespace {

TEST(HeatDaysTest, TheLastColumnIsTheWeekOfToday)
{
    HeatDays days;
    days.today = QDate(2026, 11, 25);   // a Wednesday

    days.weekStart = Qt::Monday;
    EXPECT_EQ(days.first(), QDate(2026, 6, 1));
    days.weekStart = Qt::Sunday;
    EXPECT_EQ(days.first(), QDate(2026, 5, 31));
}

TEST(HeatDaysTest, FourAndMoreLookAlike)
{
    EXPECT_EQ(HeatDays::level(0), 0);
    EXPECT_EQ(HeatDays::level(3), 3);
    EXPECT_EQ(HeatDays::level(4), HeatDays::level(40));
}

std::vector<RadarSpoke> spokes(std::size_t count)
{
    return std::vector<RadarSpoke>(count, {QStringLiteral("Programming and engineering"), 0.4, 0.8, {}});
}

class RadarLabelsTest : public testing::TestWithParam<std::size_t>
{};

TEST_P(RadarLabelsTest, StandApartFromOneAnotherAndInside)
{
    const auto all = spokes(GetParam());
    const QRectF where(0, 0, 344, 300);
    for (std::size_t one = 0; one < all.size(); ++one) {
        EXPECT_TRUE(where.adjusted(-1, -1, 1, 1).contains(radarLabel(where, one, all))) << one;
        const QRectF next = radarLabel(where, (one + 1) % all.size(), all);
        EXPECT_FALSE(radarLabel(where, one, all).adjusted(1, 1, -1, -1).intersects(next)) << one;
    }
}

INSTANTIATE_TEST_SUITE_P(Areas, RadarLabelsTest, testing::Values(3, 5, 8, 10));

/// What is painted on a white ground by a painter of that direction.
template <typename Paint>
QImage painted(Qt::LayoutDirection direction, const Paint& paint)
{
    QImage image(360, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    paint(painter, QRectF(image.rect()));
    return image;
}

TEST(ChartsTest, LookTheSameFromRightToLeft)
{
    const auto radar = [](QPainter& painter, const QRectF& where) {
        paintRadar(painter, where, spokes(8), Theme::light());
    };
    const auto map = [](QPainter& painter, const QRectF& where) {
        paintHeatMap(painter, where, {QDate(2026, 11, 25), Qt::Monday, {}}, Theme::light());
    };
    const auto legend = [](QPainter& painter, const QRectF& where) { paintHeatLegend(painter, where, Theme::light()); };

    EXPECT_EQ(painted(Qt::RightToLeft, radar), painted(Qt::LeftToRight, radar));
    EXPECT_EQ(painted(Qt::RightToLeft, map), painted(Qt::LeftToRight, map));
    EXPECT_EQ(painted(Qt::RightToLeft, legend), painted(Qt::LeftToRight, legend));
}

}   // namespace
}   // namespace waymark::ui
