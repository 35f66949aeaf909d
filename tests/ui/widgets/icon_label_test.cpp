#include "widgets/icon_label.h"

#include "ui/widgets/shown_widget.h"

namespace waymark::ui {

TEST(IconLabelTest, IsAsLargeAsAsked)
{
    EXPECT_EQ(IconLabel().sizeHint(), QSize(16, 16));
    const IconLabel label("close", IconSize::Normal);

    EXPECT_EQ(label.sizeHint(), QSize(20, 20));
    EXPECT_EQ(label.minimumSizeHint(), QSize(20, 20));
    EXPECT_EQ(label.sizePolicy(), QSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed));
}

TEST(IconLabelTest, IsForTheEyeAlone)
{
    const IconLabel label("close");

    EXPECT_TRUE(label.testAttribute(Qt::WA_TransparentForMouseEvents));
    EXPECT_EQ(label.focusPolicy(), Qt::NoFocus);
    EXPECT_EQ(label.accessibleName(), "");
}

TEST(IconLabelTest, IsPaintedInTheSecondInkUntilAnotherIsSet)
{
    IconLabel label("close", 64);
    EXPECT_TRUE(showsColour(pictureOf(label), inForce().text2));

    label.setColour(&Colours::error);
    EXPECT_TRUE(showsColour(pictureOf(label), inForce().error));
    EXPECT_FALSE(showsColour(pictureOf(label), inForce().text2));

    label.setEnabled(false);
    EXPECT_TRUE(showsColour(pictureOf(label), inForce().disabled));
    EXPECT_FALSE(showsColour(pictureOf(label), inForce().error));
}

TEST(IconLabelTest, StandsInTheMiddleOfALargerPlace)
{
    IconLabel label("close", 64);

    const QImage image = pictureOf(label, {164, 264});

    EXPECT_TRUE(showsColour(image, inForce().text2, {72, 122, 20, 20})) << "where the strokes cross";
    EXPECT_TRUE(isBlank(image, {0, 0, 50, 264}));
    EXPECT_TRUE(isBlank(image, {114, 0, 50, 264}));
    EXPECT_TRUE(isBlank(image, {0, 0, 164, 100}));
    EXPECT_TRUE(isBlank(image, {0, 164, 164, 100}));
}

TEST(IconLabelTest, AnotherNameIsAnotherIcon)
{
    IconLabel label;
    const QImage none = pictureOf(label);
    EXPECT_TRUE(isBlank(none, none.rect()));

    label.setName("check");
    const QImage check = pictureOf(label);
    IconLabel made("check");
    EXPECT_EQ(check, pictureOf(made));
    EXPECT_NE(check, none);

    label.setName("warning");
    EXPECT_NE(pictureOf(label), check);
    label.setName({});
    EXPECT_EQ(pictureOf(label), none);
}

TEST(IconLabelTest, IsPaintedAnewWithItsNameAndColour)
{
    IconLabel label("check");
    PaintWatch watch(label);

    EXPECT_TRUE(watch.sees([&label] { label.setName("warning"); }));
    EXPECT_TRUE(watch.sees([&label] { label.setColour(&Colours::error); }));
}

}   // namespace waymark::ui
