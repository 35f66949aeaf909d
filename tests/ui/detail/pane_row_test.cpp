#include "detail/pane_row.h"

#include "ui/detail/shown_pane.h"
#include "ui/widgets/shown_widget.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace waymark::ui {

namespace {

constexpr int RowHigh = 28;

int paneRowWordsWide(TextRole role, const QString& words, QFont::Weight weight = QFont::Normal)
{
    return QFontMetrics(Theme::current().font(role, weight)).horizontalAdvance(words);
}

QImage paneRowPicture(PaneRow& row, int wide = 240)
{
    return pictureOf(row, {wide, RowHigh});
}

/// How much more blue than red its bluest dot has; its strokes are too thin for a dot of their whole colour.
int paneRowBlueness(const QImage& image)
{
    int most = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            most = std::max(most, image.pixelColor(x, y).blue() - image.pixelColor(x, y).red());
    return most;
}

}   // namespace

TEST(PaneRowTest, SaysItsTitleThenAllThatStandsAtItsEnd)
{
    PaneRow row(QStringLiteral("Engineer"));
    EXPECT_EQ(row.text(), "Engineer");
    EXPECT_EQ(row.accessibleName(), "Engineer");
    EXPECT_EQ(row.toolTip(), "Engineer");

    row.setFigure(QStringLiteral("40 %"));
    EXPECT_EQ(row.accessibleName(), "Engineer, 40 %");
    row.setTier(Tier::Advanced);
    EXPECT_EQ(row.accessibleName(), "Engineer, advanced, 40 %");
    row.setTrailing(QStringLiteral("must"));

    EXPECT_EQ(row.accessibleName(), "Engineer, must, advanced, 40 %");
    EXPECT_EQ(row.toolTip(), "Engineer, must, advanced, 40 %");
    row.setTrailing({});
    EXPECT_EQ(row.accessibleName(), "Engineer, advanced, 40 %");
}

TEST(PaneRowTest, IsReachedByTabOnlyWhenItLeadsSomewhere)
{
    PaneRow row(QStringLiteral("Engineer"));
    EXPECT_EQ(row.focusPolicy(), Qt::NoFocus);
    EXPECT_EQ(row.cursor().shape(), Qt::ArrowCursor);

    row.setLeads(true);
    EXPECT_EQ(row.focusPolicy(), Qt::StrongFocus);
    EXPECT_EQ(row.cursor().shape(), Qt::PointingHandCursor);

    row.setLeads(false);
    EXPECT_EQ(row.focusPolicy(), Qt::NoFocus);
    EXPECT_EQ(row.cursor().shape(), Qt::ArrowCursor);
}

TEST(PaneRowTest, IsAsHighAsARowOfThePaneAndGrowsWithTheText)
{
    const PaneRow row(QStringLiteral("Engineer"));
    EXPECT_EQ(row.sizeHint(), QSize(208, Theme::current().rowHeight(24)));
    EXPECT_EQ(row.minimumSizeHint(), QSize(56, Theme::current().rowHeight(24)));
    EXPECT_EQ(row.sizePolicy(), QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed));
    const int before = row.sizeHint().height();

    const LargeText large;

    EXPECT_GT(row.sizeHint().height(), before);
    EXPECT_EQ(row.minimumSizeHint().height(), row.sizeHint().height());
}

TEST(PaneRowTest, IsPaintedAnewWithAllThatIsSet)
{
    PaneRow row(QStringLiteral("Engineer"));
    row.setFixedSize(240, RowHigh);
    PaintWatch watch(row);

    EXPECT_TRUE(watch.sees([&row] { row.setIcon(QStringLiteral("roles")); }));
    EXPECT_TRUE(watch.sees([&row] { row.setMark(TickMark::Done); }));
    EXPECT_TRUE(watch.sees([&row] { row.setTrailing(QStringLiteral("must")); }));
    EXPECT_TRUE(watch.sees([&row] { row.setTier(Tier::Beginner); }));
    EXPECT_TRUE(watch.sees([&row] { row.setFigure(QStringLiteral("40 %")); }));
    EXPECT_TRUE(watch.sees([&row] { row.setStrong(true); }));
    EXPECT_TRUE(watch.sees([&row] { row.setOutward(true); }));
    EXPECT_TRUE(watch.sees([&row] {
        QEnterEvent enter({5, 5}, {5, 5}, {5, 5});
        QCoreApplication::sendEvent(&row, &enter);
    }));
    EXPECT_TRUE(watch.sees([&row] { tellOf(row, QEvent::Leave); }));
}

TEST(PaneRowTest, TheTitleMakesRoomForAnIcon)
{
    PaneRow row(QStringLiteral("Engineer"));
    const QRect lead(0, 0, 16, RowHigh), gap(16, 0, 8, RowHigh);
    const QImage bare = paneRowPicture(row);
    EXPECT_FALSE(isBlank(bare, lead));

    row.setIcon(QStringLiteral("roles"));
    const QImage iconed = paneRowPicture(row);

    EXPECT_FALSE(isBlank(iconed, lead));
    EXPECT_TRUE(isBlank(iconed, gap));
    EXPECT_EQ(iconed.copy(24, 0, 180, RowHigh), bare.copy(0, 0, 180, RowHigh)) << "only moved";
    row.setIcon(QStringLiteral("target"));
    EXPECT_NE(paneRowPicture(row), iconed);
}

TEST(PaneRowTest, AnIconHasTheSecondInkOrTheAccent)
{
    PaneRow row({});
    row.setIcon(QStringLiteral("target"));
    EXPECT_LT(paneRowBlueness(paneRowPicture(row)), 40);

    row.setIcon(QStringLiteral("target"), true);
    EXPECT_GT(paneRowBlueness(paneRowPicture(row)), 60);

    row.setIcon(QStringLiteral("target"));
    EXPECT_LT(paneRowBlueness(paneRowPicture(row)), 40);
}

TEST(PaneRowTest, AMarkTakesThePlaceOfTheIcon)
{
    PaneRow row(QStringLiteral("Engineer")), marked(QStringLiteral("Engineer")), open(QStringLiteral("Engineer"));
    row.setMark(TickMark::Done);
    row.setIcon(QStringLiteral("roles"));
    marked.setMark(TickMark::Done);
    open.setMark(TickMark::Open);

    EXPECT_EQ(paneRowPicture(row), paneRowPicture(marked));
    EXPECT_NE(paneRowPicture(row), paneRowPicture(open));
    EXPECT_TRUE(showsColour(paneRowPicture(marked), inForce().done, {0, 0, 16, RowHigh}));
    EXPECT_TRUE(isBlank(paneRowPicture(marked), {16, 0, 8, RowHigh}));
}

TEST(PaneRowTest, AStrongTitleIsHeavier)
{
    PaneRow row(QStringLiteral("Engineer"));
    const QImage plain = paneRowPicture(row);

    row.setStrong(true);

    EXPECT_NE(paneRowPicture(row), plain);
    row.setStrong(false);
    EXPECT_EQ(paneRowPicture(row), plain);
}

TEST(PaneRowTest, WhatLeavesTheProgramHasTheColourOfLinks)
{
    const LargeText large;
    PaneRow row(QStringLiteral("HIMNEW"));
    EXPECT_TRUE(showsColour(paneRowPicture(row), inForce().text));
    EXPECT_FALSE(showsColour(paneRowPicture(row), inForce().accent));

    row.setOutward(true);

    EXPECT_TRUE(showsColour(paneRowPicture(row), inForce().accent));
    EXPECT_FALSE(showsColour(paneRowPicture(row), inForce().text));
}

TEST(PaneRowTest, OnlyALinkShowsThatThePointerIsOverIt)
{
    PaneRow row(QStringLiteral("Engineer"));
    const QImage before = paneRowPicture(row);
    row.setAttribute(Qt::WA_UnderMouse);
    EXPECT_EQ(paneRowPicture(row), before);

    row.setLeads(true);

    EXPECT_TRUE(isNear(paneRowPicture(row).pixelColor(230, 14), inForce().hover));
    EXPECT_NE(paneRowPicture(row), before);
}

TEST(PaneRowTest, WhatYieldsGoesBeforeTheTitleIsCut)
{
    const QString title = QStringLiteral("Engineer of engines"), end = QStringLiteral("book");
    const int wide = paneRowWordsWide(TextRole::Body, title) + paneRowWordsWide(TextRole::Small, end) + 8;
    PaneRow yielding(title), staying(title), bare(title);
    yielding.setTrailing(end, true);
    staying.setTrailing(end);

    EXPECT_EQ(paneRowPicture(yielding, wide), paneRowPicture(staying, wide));
    EXPECT_EQ(paneRowPicture(yielding, wide - 1), paneRowPicture(bare, wide - 1));
    EXPECT_NE(paneRowPicture(staying, wide - 1), paneRowPicture(bare, wide - 1));
    yielding.setTrailing(end);
    EXPECT_EQ(paneRowPicture(yielding, wide - 1), paneRowPicture(staying, wide - 1)) << "until it is told otherwise";
}

TEST(PaneRowTest, WhatYieldsCountsTheIconAndTheTierToo)
{
    const QString title = QStringLiteral("Engineer"), end = QStringLiteral("book");
    const int wide = 24 + paneRowWordsWide(TextRole::Body, title) + paneRowWordsWide(TextRole::Small, end) + 8 + 18;
    PaneRow yielding(title), staying(title), bare(title);
    for (PaneRow* row : {&yielding, &staying, &bare}) {
        row->setIcon(QStringLiteral("book"));
        row->setTier(Tier::Beginner);
    }
    yielding.setTrailing(end, true);
    staying.setTrailing(end);

    EXPECT_EQ(paneRowPicture(yielding, wide), paneRowPicture(staying, wide));
    EXPECT_EQ(paneRowPicture(yielding, wide - 1), paneRowPicture(bare, wide - 1));
}

TEST(PaneRowTest, WhatStandsAtTheEndHasTheSecondInkAndAFigureTheFirst)
{
    const LargeText large;
    const QString words = QStringLiteral("HIMNEW");
    PaneRow trailing({}), figure({});
    trailing.setTrailing(words);
    figure.setFigure(words);

    EXPECT_TRUE(showsColour(paneRowPicture(trailing), inForce().text2));
    EXPECT_FALSE(showsColour(paneRowPicture(trailing), inForce().text));
    EXPECT_TRUE(showsColour(paneRowPicture(figure), inForce().text));
    EXPECT_TRUE(isBlank(paneRowPicture(figure), {0, 0, 20, RowHigh}));
}

TEST(PaneRowTest, FiguresHaveAColumnWhateverTheySay)
{
    const int column = paneRowWordsWide(TextRole::Body, QStringLiteral("100 %")) + 8;
    PaneRow few({}), all({});
    for (PaneRow* row : {&few, &all}) {
        row->setTier(Tier::Advanced);
        row->setTrailing(QStringLiteral("must"));
    }
    few.setFigure(QStringLiteral("5 %"));
    all.setFigure(QStringLiteral("100 %"));

    const QRect before(0, 0, 240 - column, RowHigh), mark(240 - column - 10, 0, 10, RowHigh);
    EXPECT_EQ(paneRowPicture(few).copy(before), paneRowPicture(all).copy(before));
    EXPECT_TRUE(showsColour(paneRowPicture(few), inForce().advanced, mark));
    EXPECT_TRUE(isBlank(paneRowPicture(few), {240 - column - 18, 0, 8, RowHigh}));
    EXPECT_FALSE(isBlank(paneRowPicture(few), {240 - column - 50, 0, 32, RowHigh}));
}

TEST(PaneRowTest, IsMirroredWhereOneReadsFromTheRight)
{
    PaneRow row(QStringLiteral("Engineer"));
    row.setMark(TickMark::Done);
    row.setTier(Tier::Advanced);
    const QRect left(0, 0, 16, RowHigh), right(224, 0, 16, RowHigh);
    EXPECT_TRUE(showsColour(paneRowPicture(row), inForce().done, left));
    EXPECT_TRUE(showsColour(paneRowPicture(row), inForce().advanced, right));

    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage mirrored = paneRowPicture(row);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);

    EXPECT_TRUE(showsColour(mirrored, inForce().done, right));
    EXPECT_TRUE(showsColour(mirrored, inForce().advanced, left));
    EXPECT_TRUE(isBlank(mirrored, {24, 0, 60, RowHigh}));
    EXPECT_FALSE(isBlank(mirrored, {160, 0, 56, RowHigh})) << "the title stands beside the mark";
}

TEST(TierMarkTest, IsNamedByItsTierAndPaintsItsShape)
{
    for (const Tier tier : AllTiers) {
        TierMark mark(tier);
        EXPECT_EQ(mark.toolTip(), tierWord(tier));
        EXPECT_EQ(mark.accessibleName(), tierWord(tier));
        EXPECT_EQ(mark.sizeHint(), QSize(10, 10));
        EXPECT_EQ(mark.sizePolicy(), QSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed));
        EXPECT_TRUE(showsColour(pictureOf(mark), tierColour(tier, Theme::current())));
    }
}

}   // namespace waymark::ui
