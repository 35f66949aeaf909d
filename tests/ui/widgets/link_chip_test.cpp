#include "widgets/link_chip.h"

#include "ui/widgets/shown_widget.h"

#include <QHBoxLayout>
#include <QSignalSpy>
#include <QtMath>

namespace waymark::ui {

namespace {

constexpr Tally TwoOfFive{.needed = 5, .done = 2, .open = 3};
constexpr Tally AllFive{.needed = 5, .done = 5};

int linkChipWidth(const QString& title, const QString& figure)
{
    const QFontMetricsF words(Theme::current().font(TextRole::Body));
    const QFontMetricsF small(Theme::current().font(TextRole::Small));
    const int gapAndFigure = figure.isEmpty() ? 0 : 8 + qCeil(small.horizontalAdvance(figure));
    return 16 + qCeil(words.horizontalAdvance(title)) + gapAndFigure;
}

}   // namespace

TEST(LinkChipTest, IsAButtonWithItsTitle)
{
    const LinkChip chip("Linear algebra");

    EXPECT_EQ(chip.text(), "Linear algebra");
    EXPECT_EQ(chip.accessibleName(), "Linear algebra");
    EXPECT_EQ(chip.focusPolicy(), Qt::StrongFocus);
    EXPECT_EQ(chip.cursor().shape(), Qt::PointingHandCursor);
    EXPECT_EQ(chip.sizePolicy(), QSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed));
    EXPECT_TRUE(hasFont(chip, TextRole::Body, QFont::Normal));
}

TEST(LinkChipTest, SaysHowMuchIsDone)
{
    LinkChip chip("Linear algebra");

    chip.setTally(TwoOfFive);
    EXPECT_EQ(chip.accessibleName(), "Linear algebra, 2 of 5 done");

    chip.setTally(AllFive);
    EXPECT_EQ(chip.accessibleName(), "Linear algebra, 5 of 5 done");
}

TEST(LinkChipTest, SaysNothingOfATallyThatNeedsNothing)
{
    LinkChip chip("Linear algebra");
    chip.setTally(TwoOfFive);

    chip.setTally({});

    EXPECT_EQ(chip.accessibleName(), "Linear algebra");
    EXPECT_EQ(chip.sizeHint().width(), linkChipWidth("Linear algebra", {}));
}

TEST(LinkChipTest, HasRoomForTitleAndFigure)
{
    LinkChip chip("Linear algebra");
    EXPECT_EQ(chip.sizeHint(), QSize(linkChipWidth("Linear algebra", {}), Theme::current().rowHeight(Height::PaneRow)));

    chip.setTally(TwoOfFive);

    EXPECT_EQ(
        chip.sizeHint(), QSize(linkChipWidth("Linear algebra", "2/5"), Theme::current().rowHeight(Height::PaneRow)));
}

TEST(LinkChipTest, CanBeNarrowButNeverCutsTheFigure)
{
    LinkChip lengthy("A title that is far too long for its place");
    LinkChip brief("Git");
    const int figure = linkChipWidth({}, "2/5") - 16;
    EXPECT_EQ(lengthy.minimumSizeHint(), QSize(48, lengthy.sizeHint().height()));
    EXPECT_EQ(brief.minimumSizeHint(), brief.sizeHint());
    EXPECT_LT(brief.sizeHint().width(), 48);

    lengthy.setTally(TwoOfFive);

    EXPECT_EQ(lengthy.minimumSizeHint().width(), 48 + figure);
}

TEST(LinkChipTest, TheRowAroundItFollowsItsFigure)
{
    QWidget place;
    auto* row = new QHBoxLayout(&place);
    row->setContentsMargins({});
    auto* chip = new LinkChip("Linear algebra");
    row->addWidget(chip);
    EXPECT_EQ(row->sizeHint().width(), linkChipWidth("Linear algebra", {}));

    chip->setTally(TwoOfFive);

    EXPECT_EQ(row->sizeHint().width(), linkChipWidth("Linear algebra", "2/5"));
}

TEST(LinkChipTest, GivesTheWholeTitleAsItsTipWhenItIsCut)
{
    LinkChip chip("Linear <algebra>");
    const QSize whole = chip.sizeHint();
    fit(chip, whole);
    EXPECT_EQ(chip.toolTip(), "");

    fit(chip, {whole.width() - 1, whole.height()});
    EXPECT_EQ(chip.toolTip(), "Linear <algebra>");

    fit(chip, {whole.width() + 1, whole.height()});
    EXPECT_EQ(chip.toolTip(), "");
}

TEST(LinkChipTest, LeadsOnOnceAClick)
{
    LinkChip chip("Linear algebra");
    chip.resize(chip.sizeHint());
    const QSignalSpy clicks(&chip, &QAbstractButton::clicked);

    QTest::mouseClick(&chip, Qt::LeftButton);
    EXPECT_EQ(clicks.count(), 1);
    QTest::keyClick(&chip, Qt::Key_Space);
    EXPECT_EQ(clicks.count(), 2);
}

TEST(LinkChipTest, ItsGroundTellsWhatIsCompleteAndWhatIsHeld)
{
    const QRect air(2, 8, 4, 8);
    LinkChip chip("Linear algebra");
    EXPECT_TRUE(showsColour(pictureOf(chip), inForce().track, air));
    chip.setTally(TwoOfFive);
    EXPECT_TRUE(showsColour(pictureOf(chip), inForce().track, air));

    chip.setDown(true);
    EXPECT_TRUE(showsColour(pictureOf(chip), inForce().pressed, air));

    chip.setTally(AllFive);
    EXPECT_TRUE(showsColour(pictureOf(chip), inForce().doneTint, air));
}

TEST(LinkChipTest, TheFigureIsFaintUntilAllIsDone)
{
    const LargeText large;
    LinkChip chip({});

    chip.setTally({.needed = 4, .done = 1, .open = 3});
    EXPECT_TRUE(showsColour(pictureOf(chip), inForce().text2));
    EXPECT_FALSE(showsColour(pictureOf(chip), inForce().text));

    chip.setTally({.needed = 4, .done = 4});
    EXPECT_TRUE(showsColour(pictureOf(chip), inForce().text));
}

TEST(LinkChipTest, TheTitleStandsWhereReadingBeginsAndTheFigureWhereItEnds)
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        LinkChip title("Git");
        LinkChip figure({});
        title.setLayoutDirection(direction);
        figure.setLayoutDirection(direction);
        figure.setTally(TwoOfFive);
        const QImage words = pictureOf(title, {200, 24});
        const QImage number = pictureOf(figure, {200, 24});
        const QRect left(8, 4, 80, 16), right(112, 4, 80, 16);
        const bool isMirrored = direction == Qt::RightToLeft;
        EXPECT_EQ(isBlank(words, left), isMirrored);
        EXPECT_EQ(isBlank(words, right), !isMirrored);
        EXPECT_EQ(isBlank(number, right), isMirrored);
        EXPECT_EQ(isBlank(number, left), !isMirrored);
    }
}

TEST(LinkChipTest, ALongTitleEndsBeforeTheFigure)
{
    LinkChip chip("MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM");
    chip.setTally(TwoOfFive);
    const QImage image = pictureOf(chip, {120, 24});
    const int figure = linkChipWidth({}, "2/5") - 24;

    EXPECT_TRUE(isBlank(image, {120 - 8 - figure - 6, 4, 4, 16}));
    EXPECT_FALSE(isBlank(image, {120 - 8 - figure, 4, figure, 16}));
}

}   // namespace waymark::ui
