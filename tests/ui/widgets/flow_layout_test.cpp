#include "widgets/flow_layout.h"

#include <QWidget>

#include <memory>

#include <gtest/gtest.h>

namespace waymark::ui {

/// Bricks in a wall whose gaps are 5 wide.
class FlowLayoutTest : public testing::Test
{
protected:
    class Brick : public QWidget
    {
    public:
        Brick(int width, int height) : m_size(width, height) {}
        [[nodiscard]] QSize sizeHint() const override { return m_size; }
        [[nodiscard]] QSize minimumSizeHint() const override { return m_size / 2; }

    private:
        QSize m_size;
    };

    Brick* add(int width, int height)
    {
        auto* brick = new Brick(width, height);
        flow->addWidget(brick);
        return brick;
    }

    QWidget wall;
    FlowLayout* flow = new FlowLayout(5, &wall);
};

TEST_F(FlowLayoutTest, IsNothingWhenItIsEmpty)
{
    EXPECT_EQ(flow->count(), 0);
    EXPECT_EQ(flow->heightForWidth(100), 0);
    EXPECT_EQ(flow->itemAt(0), nullptr);
    EXPECT_EQ(flow->takeAt(0), nullptr);
}

TEST_F(FlowLayoutTest, PutsOneAfterAnotherWithAGapBetween)
{
    const Brick* one = add(40, 20);
    const Brick* two = add(30, 10);

    flow->setGeometry({0, 0, 200, 100});

    EXPECT_EQ(one->geometry(), QRect(0, 0, 40, 20));
    EXPECT_EQ(two->geometry(), QRect(45, 0, 30, 10));
    EXPECT_EQ(flow->geometry(), QRect(0, 0, 200, 100));
}

TEST_F(FlowLayoutTest, GoesOnInANewLineBelowTheHighestOfTheLine)
{
    const Brick* one = add(40, 30);
    const Brick* two = add(40, 20);
    const Brick* three = add(40, 10);
    const Brick* four = add(40, 10);

    flow->setGeometry({0, 0, 100, 100});

    EXPECT_EQ(one->pos(), QPoint(0, 0));
    EXPECT_EQ(two->pos(), QPoint(45, 0));
    EXPECT_EQ(three->pos(), QPoint(0, 35));
    EXPECT_EQ(four->pos(), QPoint(45, 35));
    EXPECT_EQ(flow->heightForWidth(100), 45);
}

TEST_F(FlowLayoutTest, ALineIsFullWhenOneDotIsMissing)
{
    add(40, 20);
    add(40, 30);

    EXPECT_EQ(flow->heightForWidth(85), 30);
    EXPECT_EQ(flow->heightForWidth(84), 20 + 5 + 30);
}

TEST_F(FlowLayoutTest, MeasuringMovesNothing)
{
    const Brick* one = add(40, 20);
    const Brick* two = add(40, 20);
    flow->setGeometry({0, 0, 200, 100});

    EXPECT_EQ(flow->heightForWidth(40), 45);

    EXPECT_EQ(one->pos(), QPoint(0, 0));
    EXPECT_EQ(two->pos(), QPoint(45, 0));
}

TEST_F(FlowLayoutTest, WhatIsWiderThanALineTakesAllOfIt)
{
    const Brick* one = add(40, 20);
    const Brick* wide = add(300, 20);

    flow->setGeometry({0, 0, 200, 100});

    EXPECT_EQ(one->geometry(), QRect(0, 0, 40, 20));
    EXPECT_EQ(wide->geometry(), QRect(0, 25, 200, 20));
    EXPECT_EQ(flow->heightForWidth(200), 45);
}

TEST_F(FlowLayoutTest, WhatIsHiddenTakesNoPlace)
{
    add(40, 20);
    const Brick* last = add(30, 10);
    const QSize before = flow->sizeHint();
    Brick* hidden = add(400, 300);
    flow->addItem(flow->takeAt(1));
    hidden->hide();

    flow->setGeometry({0, 0, 200, 100});

    EXPECT_EQ(last->pos(), QPoint(45, 0));
    EXPECT_EQ(flow->sizeHint(), before);
    EXPECT_EQ(flow->minimumSize(), QSize(20, 10));
    EXPECT_EQ(flow->heightForWidth(200), 20);
}

TEST_F(FlowLayoutTest, IsAsWideAsOneLineAtBestAndAsItsLargestAtLeast)
{
    add(40, 20);
    EXPECT_EQ(flow->sizeHint(), QSize(40, 20));
    add(60, 10);
    EXPECT_EQ(flow->sizeHint(), QSize(40 + 5 + 60, 20));
    add(20, 50);

    EXPECT_EQ(flow->sizeHint(), QSize(40 + 5 + 60 + 5 + 20, 50));
    EXPECT_EQ(flow->minimumSize(), QSize(30, 25));
    EXPECT_TRUE(flow->hasHeightForWidth());
    EXPECT_EQ(flow->expandingDirections(), Qt::Orientations());
}

TEST_F(FlowLayoutTest, HasNoMarginsUntilTheyAreSet)
{
    EXPECT_EQ(flow->contentsMargins(), QMargins());
    const Brick* one = add(40, 20);
    const Brick* two = add(40, 20);
    const QSize bare = flow->sizeHint();

    flow->setContentsMargins(3, 4, 7, 9);
    flow->setGeometry({10, 20, 60, 100});

    EXPECT_EQ(one->pos(), QPoint(13, 24));
    EXPECT_EQ(two->pos(), QPoint(13, 49));
    EXPECT_EQ(flow->heightForWidth(60), 4 + 20 + 5 + 20 + 9);
    EXPECT_EQ(flow->heightForWidth(95), 4 + 20 + 9) << "3 + 40 + 5 + 40 + 7";
    EXPECT_EQ(flow->heightForWidth(94), 4 + 20 + 5 + 20 + 9);
    EXPECT_EQ(flow->sizeHint(), bare + QSize(10, 13));
    EXPECT_EQ(flow->minimumSize(), QSize(30, 23));
}

TEST_F(FlowLayoutTest, BeginsAtTheRightWhereOneReadsFromThere)
{
    wall.setLayoutDirection(Qt::RightToLeft);
    const Brick* one = add(40, 20);
    const Brick* two = add(30, 10);
    const Brick* three = add(60, 10);

    flow->setGeometry({0, 0, 100, 100});

    EXPECT_EQ(one->geometry(), QRect(60, 0, 40, 20));
    EXPECT_EQ(two->geometry(), QRect(25, 0, 30, 10));
    EXPECT_EQ(three->geometry(), QRect(40, 25, 60, 10));
}

TEST_F(FlowLayoutTest, GivesItsItemsByTheirPlaceAndNoOthers)
{
    const Brick* one = add(40, 20);
    const Brick* two = add(30, 10);

    ASSERT_EQ(flow->count(), 2);
    EXPECT_EQ(flow->itemAt(0)->widget(), one);
    EXPECT_EQ(flow->itemAt(1)->widget(), two);
    EXPECT_EQ(flow->itemAt(2), nullptr);
    EXPECT_EQ(flow->itemAt(-1), nullptr);
}

TEST_F(FlowLayoutTest, GivesAwayTheItemThatIsTaken)
{
    const Brick* one = add(40, 20);
    const Brick* two = add(30, 10);
    const Brick* three = add(20, 10);
    EXPECT_EQ(flow->takeAt(3), nullptr);
    EXPECT_EQ(flow->takeAt(-1), nullptr);

    const std::unique_ptr<QLayoutItem> taken(flow->takeAt(1));

    ASSERT_NE(taken, nullptr);
    EXPECT_EQ(taken->widget(), two);
    ASSERT_EQ(flow->count(), 2);
    EXPECT_EQ(flow->itemAt(0)->widget(), one);
    EXPECT_EQ(flow->itemAt(1)->widget(), three);
}

}   // namespace waymark::ui
