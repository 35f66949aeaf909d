#include "widgets/segments.h"

#include "ui/widgets/shown_widget.h"

#include <QAbstractButton>
#include <QSignalSpy>

namespace waymark::ui {

class SegmentsTest : public testing::Test
{
protected:
    SegmentsTest() { segments.resize(segments.sizeHint()); }

    [[nodiscard]] QAbstractButton* part(const char* key) const
    {
        auto* found = segments.findChild<QAbstractButton*>(QStringLiteral("rolesView-") + QLatin1String(key));
        EXPECT_NE(found, nullptr) << key;
        return found;
    }
    void showWithKeyboardIn(const char* key)
    {
        segments.show();
        segments.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&segments));
        part(key)->setFocus();
        ASSERT_TRUE(part(key)->hasFocus());
    }

    Segments segments{"rolesView", {{"matrix", "Matrix"}, {"list", "List"}, {"compare", "Compare"}}};
    QSignalSpy changes{&segments, &Segments::keyChanged};
};

TEST_F(SegmentsTest, TheFirstIsDownAtTheBeginning)
{
    EXPECT_EQ(segments.key(), "matrix");
    EXPECT_TRUE(part("matrix")->isChecked());
    EXPECT_FALSE(part("list")->isChecked());
    EXPECT_FALSE(part("compare")->isChecked());
    EXPECT_EQ(changes.count(), 0);
}

TEST_F(SegmentsTest, EachPartHasANameForTestsAndOneForReaders)
{
    EXPECT_EQ(segments.objectName(), "rolesView");
    EXPECT_EQ(part("list")->text(), "List");
    EXPECT_EQ(part("list")->accessibleName(), "List");
    EXPECT_EQ(part("compare")->accessibleName(), "Compare");
}

TEST_F(SegmentsTest, AKeyIsToldOnceWhenItIsAnother)
{
    segments.setKey("compare");

    EXPECT_EQ(segments.key(), "compare");
    EXPECT_TRUE(part("compare")->isChecked());
    EXPECT_FALSE(part("matrix")->isChecked());
    ASSERT_EQ(changes.count(), 1);
    EXPECT_EQ(changes.front().front().toString(), "compare");
    segments.setKey("compare");
    EXPECT_EQ(changes.count(), 1);
}

TEST_F(SegmentsTest, AnUnknownKeyChangesNothing)
{
    segments.setKey("list");

    segments.setKey("graph");
    segments.setKey({});

    EXPECT_EQ(segments.key(), "list");
    EXPECT_EQ(changes.count(), 1);
}

TEST_F(SegmentsTest, AClickAnywhereInAPartChoosesIt)
{
    segments.grab();
    QAbstractButton* last = part("compare");

    QTest::mouseClick(last, Qt::LeftButton, {}, last->rect().bottomRight());

    EXPECT_EQ(segments.key(), "compare");
    ASSERT_EQ(changes.count(), 1);
    QTest::mouseClick(last, Qt::LeftButton, {}, last->rect().bottomRight());
    EXPECT_EQ(segments.key(), "compare");
    EXPECT_EQ(changes.count(), 1);
}

TEST_F(SegmentsTest, ArrowKeysWalkThem)
{
    showWithKeyboardIn("matrix");

    QTest::keyClick(part("matrix"), Qt::Key_Right);
    EXPECT_EQ(segments.key(), "list");

    QTest::keyClick(part("list"), Qt::Key_Left);
    EXPECT_EQ(segments.key(), "matrix");
    EXPECT_EQ(changes.count(), 2);
}

TEST_F(SegmentsTest, WithoutPartsThereIsNoKey)
{
    Segments none("nothing", {});
    none.setKey("matrix");

    EXPECT_EQ(none.key(), "");
}

TEST_F(SegmentsTest, EachPartIsAsWideAsItsTextAndALineStandsBetween)
{
    const QFontMetrics metrics(Theme::current().font(TextRole::Body, QFont::Medium));
    int width = 2;
    for (const char* key : {"matrix", "list", "compare"}) {
        const QAbstractButton* one = part(key);
        EXPECT_EQ(one->sizeHint(),
            QSize(metrics.horizontalAdvance(one->text()) + 25, Theme::current().rowHeight(Height::Control)));
        EXPECT_EQ(one->minimumSizeHint(), one->sizeHint());
        width += one->sizeHint().width();
    }

    EXPECT_EQ(segments.sizeHint(), QSize(width, Theme::current().rowHeight(Height::Control)));
    EXPECT_EQ(segments.sizePolicy(), QSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed));
}

TEST_F(SegmentsTest, TheOneThatIsDownHasTheGroundOfASelection)
{
    segments.setKey("list");
    const QPoint air(5, 8);

    EXPECT_TRUE(isNear(pictureOf(*part("list")).pixelColor(air), inForce().sel));
    EXPECT_TRUE(isNear(pictureOf(*part("matrix")).pixelColor(air), inForce().box));
    EXPECT_TRUE(isNear(pictureOf(*part("compare")).pixelColor(air), inForce().box));
}

TEST_F(SegmentsTest, ItsWordIsInTheAccentWhenItIsDown)
{
    const LargeText large;
    Segments view("view", {{"one", "HIMNEW"}, {"two", "HIMNEW"}});
    auto* down = view.findChild<QAbstractButton*>("view-one");
    auto* up = view.findChild<QAbstractButton*>("view-two");

    EXPECT_TRUE(showsColour(pictureOf(*down), inForce().accent));
    EXPECT_FALSE(showsColour(pictureOf(*up), inForce().accent));
    EXPECT_TRUE(showsColour(pictureOf(*up), inForce().text));
    view.setEnabled(false);
    EXPECT_TRUE(showsColour(pictureOf(*down), inForce().disabled));
    EXPECT_FALSE(showsColour(pictureOf(*up), inForce().text));
}

TEST_F(SegmentsTest, OnlyTheEndsOfTheRowAreRound)
{
    const auto isRound = [this](const char* key, bool isLeft) {
        const QImage image = pictureOf(*part(key));
        return !isNear(image.pixelColor(isLeft ? 0 : image.width() - 1, 0), inForce().control);
    };
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        segments.setLayoutDirection(direction);
        const bool isMirrored = direction == Qt::RightToLeft;
        EXPECT_EQ(isRound("matrix", true), !isMirrored);
        EXPECT_EQ(isRound("matrix", false), isMirrored);
        EXPECT_FALSE(isRound("list", true));
        EXPECT_FALSE(isRound("list", false));
        EXPECT_EQ(isRound("compare", true), isMirrored);
        EXPECT_EQ(isRound("compare", false), !isMirrored);
    }
}

TEST_F(SegmentsTest, TheLineBetweenTwoIsThatOfControls)
{
    const QImage image = segments.grab().toImage();
    const int at = part("list")->x() - 1;

    EXPECT_EQ(at, part("matrix")->geometry().right() + 1);
    EXPECT_TRUE(isNear(image.pixelColor(at, image.height() / 2), inForce().control));
}

}   // namespace waymark::ui
