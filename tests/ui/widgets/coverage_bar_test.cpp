#include "widgets/coverage_bar.h"

#include "ui/widgets/shown_widget.h"

#include <QAccessible>

namespace waymark::ui {

namespace {

constexpr Tally SomeCovered{.needed = 131, .done = 48, .learning = 9, .skipped = 5, .open = 69};

}   // namespace

TEST(CoverageBarTest, ATallyIsSaidWithoutWhatThereIsNoneOf)
{
    EXPECT_EQ(tallyText(SomeCovered), "48 of 131 done, 9 learning, 5 skipped, 69 open");
    EXPECT_EQ(tallyText({}), "0 of 0 done");
    EXPECT_EQ(tallyText({.needed = 3, .done = 3}), "3 of 3 done");
    EXPECT_EQ(tallyText({.needed = 1, .learning = 1}), "0 of 1 done, 1 learning");
    EXPECT_EQ(tallyText({.needed = 1, .skipped = 1}), "0 of 1 done, 1 skipped");
    EXPECT_EQ(tallyText({.needed = 1, .open = 1}), "0 of 1 done, 1 open");
}

TEST(CoverageBarTest, ItsTipSaysTheNumbers)
{
    CoverageBar bar(8);
    EXPECT_EQ(bar.tally(), Tally{});

    bar.setTally(SomeCovered);
    EXPECT_EQ(bar.tally(), SomeCovered);
    EXPECT_EQ(bar.toolTip(), tallyText(SomeCovered));

    bar.setTally({});
    EXPECT_EQ(bar.toolTip(), "0 of 0 done");
}

TEST(CoverageBarTest, IsAProgressBarToScreenReaders)
{
    CoverageBar bar(8);
    bar.setTally(SomeCovered);

    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&bar);

    ASSERT_NE(spoken, nullptr);
    EXPECT_EQ(spoken->role(), QAccessible::ProgressBar);
    EXPECT_EQ(spoken->text(QAccessible::Name), "Coverage");
    EXPECT_EQ(spoken->text(QAccessible::Value), tallyText(SomeCovered));
    EXPECT_EQ(spoken->text(QAccessible::Description), tallyText(SomeCovered));
    EXPECT_TRUE(spoken->state().readOnly);
}

TEST(CoverageBarTest, ItsValueIsThePercentageAndCannotBeSet)
{
    CoverageBar bar(8);
    bar.setTally(SomeCovered);
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&bar);
    ASSERT_NE(spoken, nullptr);
    QAccessibleValueInterface* value = spoken->valueInterface();
    ASSERT_NE(value, nullptr);

    value->setCurrentValue(90);

    EXPECT_EQ(value->currentValue().toInt(), 36);
    EXPECT_EQ(value->minimumValue().toInt(), 0);
    EXPECT_EQ(value->maximumValue().toInt(), 100);
    EXPECT_EQ(value->minimumStepSize().toInt(), 1);
    EXPECT_EQ(bar.tally(), SomeCovered);
}

TEST(CoverageBarTest, IsAsWideAsItsPlaceAndAsHighAsAsked)
{
    for (const int height : {16, 10, 8, 6}) {
        const CoverageBar bar(height);
        EXPECT_EQ(bar.sizeHint(), QSize(152, height));
        EXPECT_EQ(bar.minimumSizeHint(), QSize(24, height));
        EXPECT_EQ(bar.sizePolicy(), QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed));
    }
}

TEST(CoverageBarTest, WhatIsDoneBeginsWhereReadingBegins)
{
    CoverageBar bar(10);
    bar.setTally({.needed = 2, .done = 1, .open = 1});

    const QImage leftToRight = pictureOf(bar, {200, 10});
    bar.setLayoutDirection(Qt::RightToLeft);
    const QImage rightToLeft = pictureOf(bar, {200, 10});

    const QRect left(10, 3, 60, 4), right(130, 3, 60, 4);
    EXPECT_TRUE(showsColour(leftToRight, inForce().done, left));
    EXPECT_FALSE(showsColour(leftToRight, inForce().done, right));
    EXPECT_TRUE(showsColour(rightToLeft, inForce().done, right));
    EXPECT_FALSE(showsColour(rightToLeft, inForce().done, left));
}

TEST(CoverageBarTest, StandsInTheMiddleOfAHigherPlace)
{
    CoverageBar bar(10);
    bar.setTally({.needed = 1, .done = 1});

    const QImage image = pictureOf(bar, {100, 40});

    EXPECT_TRUE(isNear(image.pixelColor(50, 17), inForce().done));
    EXPECT_TRUE(isNear(image.pixelColor(50, 22), inForce().done));
    EXPECT_TRUE(isNear(image.pixelColor(2, 20), inForce().done));
    EXPECT_TRUE(isNear(image.pixelColor(97, 20), inForce().done));
    EXPECT_TRUE(isBlank(image, {0, 0, 100, 15}));
    EXPECT_TRUE(isBlank(image, {0, 25, 100, 15}));
}

TEST(CoverageBarTest, IsPaintedAnewWithItsTally)
{
    CoverageBar bar(10);
    PaintWatch watch(bar);

    EXPECT_TRUE(watch.sees([&bar] { bar.setTally(SomeCovered); }));
}

}   // namespace waymark::ui
