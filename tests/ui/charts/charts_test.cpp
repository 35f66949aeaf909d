#include "catalog_file/builtin_catalog.h"
#include "charts/figure_table.h"
#include "charts/heat_map.h"
#include "charts/radar.h"
#include "charts/stack_bars.h"
#include "ui/charts/painted.h"

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
    return std::vector<RadarSpoke>(count, {QStringLiteral("Programming and engineering"), 0.4, {}, {}});
}

class RadarLabelsTest : public testing::TestWithParam<std::size_t>
{};

TEST_P(RadarLabelsTest, StandApartFromOneAnotherAndInside)
{
    const auto all = spokes(GetParam());
    const QRectF where(0, 0, 344, 300);
    const std::vector<QRectF> labels = radarLabels(where, all, Theme::light());
    for (std::size_t one = 0; one < all.size(); ++one) {
        EXPECT_TRUE(where.adjusted(-1, -1, 1, 1).contains(labels[one])) << one;
        const QRectF& next = labels[(one + 1) % all.size()];
        EXPECT_FALSE(labels[one].adjusted(1, 1, -1, -1).intersects(next)) << one;
    }
}

INSTANTIATE_TEST_SUITE_P(Areas, RadarLabelsTest, testing::Values(3, 5, 8, 10));

TEST(RadarTest, TheLabelsOfAllAreasOfTheCatalogStandApart)
{
    const Catalog catalog = readBuiltinCatalog().value();
    std::vector<RadarSpoke> all;
    for (const Area& area : catalog.areas) all.push_back({QString::fromStdString(area.title), 0.4, {}, {}});
    // As on the page in a small window and in one of 1280 by 800.
    for (const QRectF where : {QRectF(0, 0, 407, 282), QRectF(0, 0, 340, 240)}) {
        const std::vector<QRectF> labels = radarLabels(where, all, Theme::light());
        for (std::size_t one = 0; one < all.size(); ++one) {
            EXPECT_TRUE(where.adjusted(-1, -1, 1, 1).contains(labels[one])) << one;
            for (std::size_t other = 0; other < one; ++other)
                EXPECT_FALSE(labels[one].adjusted(1, 1, -1, -1).intersects(labels[other])) << one << ' ' << other;
        }
    }
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

TEST(RadarTest, ASecondRoleIsDrawnInItsOwnColourAtItsOwnPlace)
{
    auto all = spokes(8);
    const auto paint = [&all](
                           QPainter& painter, const QRectF& where) { paintRadar(painter, where, all, Theme::light()); };
    const QRectF where(0, 0, 360, 300);
    const QColor colour = Theme::light().colours().series2;
    // On the spoke that goes upward, four tenths up is done; its rim is where the label begins.
    const double rim = radarLabels(where, all, Theme::light()).front().bottom() + 8;
    const QPointF tenth(180, 150 - 0.1 * (150 - rim));
    EXPECT_FALSE(hasColour(painted(Qt::LeftToRight, paint), tenth, colour, 3));

    for (RadarSpoke& spoke : all) spoke.laidOver = 0.1;

    EXPECT_TRUE(hasColour(painted(Qt::LeftToRight, paint), tenth, colour, 3));
    EXPECT_EQ(painted(Qt::RightToLeft, paint), painted(Qt::LeftToRight, paint));
    EXPECT_NE(ownPen(Theme::light()).style(), laidOverPen(Theme::light()).style());
}

TEST(RadarTest, AnOutlinePassesBySpokesWithoutAValue)
{
    auto all = spokes(8);
    const auto paint = [&all](
                           QPainter& painter, const QRectF& where) { paintRadar(painter, where, all, Theme::light()); };
    const double rim = radarLabels({0, 0, 360, 300}, all, Theme::light()).front().bottom() + 8;
    const QPointF dot(180, 150 - 0.4 * (150 - rim));
    const QColor colour = Theme::light().colours().done;
    EXPECT_TRUE(hasColour(painted(Qt::LeftToRight, paint), dot, colour, 2));

    all[0].own.reset();

    EXPECT_FALSE(hasColour(painted(Qt::LeftToRight, paint), dot, colour, 2));
    EXPECT_FALSE(hasColour(painted(Qt::LeftToRight, paint), {180, 150}, colour, 2)) << "nor is it nothing done";
}

TEST(HeatDaysTest, EachDayHasItsPlaceAndItsCount)
{
    const HeatDays days{
        QDate(2026, 11, 25), Qt::Monday, {{QDate(2026, 11, 24), 3}, {QDate(2026, 1, 1), 9}, {QDate(2026, 11, 26), 7}}};

    const auto points = heatPoints({0, 0, 400, 120}, days, Theme::light());

    ASSERT_EQ(points.size(), std::size_t(days.first().daysTo(days.today)) + 1);
    EXPECT_TRUE(points.back().words.endsWith(QStringLiteral("0 topics done")));
    EXPECT_TRUE(points[points.size() - 2].words.endsWith(QStringLiteral("3 topics done")));
    EXPECT_EQ(days.activeDays(), 1) << "a day before the 26 weeks counts for nothing";
    EXPECT_TRUE(heatWords(days).startsWith(QStringLiteral("3 topics done"))) << "nor does one still to come";
}

TEST(FigureTableTest, OpensAtTheRowThatItIsToldOf)
{
    Figures figures{{QStringLiteral("Day"), QStringLiteral("h")}, {}, 25};
    for (int row = 0; row < 60; ++row) figures.rows.push_back({QString::number(row), QStringLiteral("1")});
    FigureTable table;
    table.resize(400, 200);
    table.show();

    table.setFigures(figures);

    EXPECT_EQ(table.indexAt({5, 5}).data().toString(), QStringLiteral("25"));
}

TEST(FigureTableTest, GivesEachNumberTheRoomThatItNeeds)
{
    FigureTable table;
    table.resize(400, 200);
    table.setFigures({{QStringLiteral("Day"), QStringLiteral("h")},
        {{QStringLiteral("Monday"), QStringLiteral("1")}, {QStringLiteral("Tuesday"), QStringLiteral("1,234.5 h")}}});
    table.show();

    EXPECT_GT(table.columnWidth(1), QFontMetrics(table.font()).horizontalAdvance(QStringLiteral("1,234.5 h")));
    EXPECT_EQ(table.textToCopy(), QStringLiteral("Day\th\nMonday\t1\nTuesday\t1,234.5 h"));
}

Tally tally(int done, int open)
{
    Tally made;
    for (int at = 0; at < done; ++at) made.add(State::Done);
    for (int at = 0; at < open; ++at) made.add(State::Open);
    return made;
}

TEST(StackBarsTest, GrowFromWhereTheWordsBegin)
{
    const std::vector<StackRow> rows{{QStringLiteral("Mathematics"), tally(3, 3)}};
    const auto paint = [&rows](QPainter& painter, const QRectF& where) {
        paintStackBars(painter, where, rows, Theme::light());
    };
    const QColor done = Theme::light().colours().done;
    const double middle = stackBarsHeight(1, Theme::light()) / 2;
    const auto shareOfDone = [&](const QImage& image, int from, int to) {
        int count = 0;
        for (int x = from; x < to; ++x) count += hasColour(image, QPointF(x, middle), done, 0) ? 1 : 0;
        return count;
    };

    const QImage left = painted(Qt::LeftToRight, paint), right = painted(Qt::RightToLeft, paint);

    // The bar has its done half toward the title, at the left or at the right.
    EXPECT_GT(shareOfDone(left, 0, 220), 60);
    EXPECT_LT(shareOfDone(left, 230, 360), 10);
    EXPECT_GT(shareOfDone(right, 140, 360), 60);
    EXPECT_LT(shareOfDone(right, 0, 130), 10);
}

TEST(StackBarsTest, SayTheirNumbersInWords)
{
    const auto points = stackBarPoints({0, 0, 300, 56}, {{QStringLiteral("Tools"), tally(48, 83)}}, Theme::light());

    ASSERT_EQ(points.size(), 1U);
    EXPECT_EQ(points[0].words, QStringLiteral("Tools: 48 of 131 done, 83 open"));
}

}   // namespace
}   // namespace waymark::ui
