#include "widgets/ground.h"

#include "ui/widgets/shown_widget.h"

namespace waymark::ui {

namespace {

/// Where the hairline stands in a ground of 60 by 40: "left", "right", "bottom", or nothing.
QString groundEdges(Ground::Edge edge, Qt::LayoutDirection direction)
{
    Ground ground(&Colours::sel, edge);
    ground.setLayoutDirection(direction);
    const QImage image = pictureOf(ground, {60, 40});
    EXPECT_TRUE(isBlank(image, {1, 1, 58, 38}));
    EXPECT_TRUE(isNear(image.pixelColor(30, 20), inForce().sel));
    const auto isLine = [&image](int x, int y) { return isNear(image.pixelColor(x, y), inForce().line); };
    QStringList edges;
    if (isLine(0, 20)) edges << "left";
    if (isLine(59, 20)) edges << "right";
    if (isLine(30, 39)) edges << "bottom";
    if (isLine(30, 0)) edges << "top";
    return edges.join(' ');
}

}   // namespace

TEST(GroundTest, HasItsColourAndNoLineUnlessAskedFor)
{
    EXPECT_EQ(groundEdges(Ground::Edge::None, Qt::LeftToRight), "");
}

TEST(GroundTest, ItsLineStandsAtTheEdgeWhereReadingBeginsOrEnds)
{
    EXPECT_EQ(groundEdges(Ground::Edge::Leading, Qt::LeftToRight), "left");
    EXPECT_EQ(groundEdges(Ground::Edge::Leading, Qt::RightToLeft), "right");
    EXPECT_EQ(groundEdges(Ground::Edge::Trailing, Qt::LeftToRight), "right");
    EXPECT_EQ(groundEdges(Ground::Edge::Trailing, Qt::RightToLeft), "left");
}

TEST(GroundTest, ItsLineAtTheBottomIsTheSameInBothDirections)
{
    EXPECT_EQ(groundEdges(Ground::Edge::Bottom, Qt::LeftToRight), "bottom");
    EXPECT_EQ(groundEdges(Ground::Edge::Bottom, Qt::RightToLeft), "bottom");
}

TEST(GroundTest, TakesAnyColourOfTheTheme)
{
    Ground ground(&Colours::errorTint, Ground::Edge::None);

    EXPECT_TRUE(isNear(pictureOf(ground, {20, 20}).pixelColor(10, 10), inForce().errorTint));
}

TEST(GroundTest, FollowsTheTheme)
{
    Ground ground(&Colours::nav, Ground::Edge::None);
    Theme::apply(*qApp, ThemeChoice::Dark);

    const QColor dark = pictureOf(ground, {20, 20}).pixelColor(10, 10);

    Theme::apply(*qApp, ThemeChoice::Light);
    EXPECT_TRUE(isNear(dark, Theme::dark().colours().nav));
    EXPECT_TRUE(isNear(pictureOf(ground, {20, 20}).pixelColor(10, 10), Theme::light().colours().nav));
}

}   // namespace waymark::ui
