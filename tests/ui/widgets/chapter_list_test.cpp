#include "widgets/chapter_list.h"

#include "ui/widgets/shown_widget.h"

#include <QHoverEvent>
#include <QSignalSpy>

namespace waymark::ui {

class ChapterListTest : public testing::Test
{
protected:
    ChapterListTest()
    {
        list.setEntries({{.title = "Eras", .figure = "2/5", .spoken = "Eras, 2 of 5 done"},
            {.title = "Trends", .figure = {}, .spoken = "Trends"},
            {.title = "Outlook <b>", .figure = {}, .spoken = {}, .isEnabled = false}});
        pictureOf(list, {width, 300});
    }

    void showWithKeyboardIn()
    {
        list.show();
        list.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&list));
        list.setFocus();
        list.setCurrentRow(0);
    }
    [[nodiscard]] QImage picture()
    {
        list.doItemsLayout();
        return list.viewport()->grab().toImage();
    }
    [[nodiscard]] QRect row(int at) { return list.visualItemRect(list.item(at)); }
    /// In a row, where no words stand.
    [[nodiscard]] QColor ground(int at)
    {
        return picture().pixelColor(row(at).center().x() + 20, row(at).center().y());
    }
    void hover(const QPoint& at)
    {
        QHoverEvent event(QEvent::HoverMove, at, at, QPointF(-1, -1));
        QCoreApplication::sendEvent(list.viewport(), &event);
    }

    static constexpr int width = 240;
    ChapterList list;
    QSignalSpy entered{&list, &ChapterList::entered};
};

TEST_F(ChapterListTest, IsAListOfWhichOneIsChosen)
{
    EXPECT_EQ(list.objectName(), "guideChapters");
    EXPECT_EQ(list.accessibleName(), "Chapters");
    EXPECT_EQ(list.selectionMode(), QAbstractItemView::SingleSelection);
    EXPECT_EQ(list.editTriggers(), QAbstractItemView::NoEditTriggers);
    EXPECT_EQ(list.horizontalScrollBarPolicy(), Qt::ScrollBarAlwaysOff);
    EXPECT_EQ(list.frameShape(), QFrame::NoFrame);
}

TEST_F(ChapterListTest, EachChapterHasItsTitleAndWhatIsSaidOfIt)
{
    ASSERT_EQ(list.count(), 3);
    EXPECT_EQ(list.item(0)->text(), "Eras");
    EXPECT_EQ(list.item(0)->data(Qt::AccessibleTextRole).toString(), "Eras, 2 of 5 done");
    EXPECT_EQ(list.item(0)->toolTip(), "Eras");
    EXPECT_EQ(list.item(1)->text(), "Trends");
    EXPECT_EQ(list.item(2)->text(), "Outlook <b>");
    EXPECT_EQ(list.item(2)->toolTip(), "<p>Outlook &lt;b&gt;</p>");
}

TEST_F(ChapterListTest, ADisabledChapterCannotBeChosen)
{
    EXPECT_EQ(list.item(0)->flags(), Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    EXPECT_EQ(list.item(2)->flags(), Qt::NoItemFlags);
    list.setEntries({{.title = "Eras", .isEnabled = false}, {.title = "Trends"}, {.title = "Outlook"}});

    EXPECT_EQ(list.item(0)->flags(), Qt::NoItemFlags);
    EXPECT_EQ(list.item(2)->flags(), Qt::ItemIsEnabled | Qt::ItemIsSelectable);
}

TEST_F(ChapterListTest, NewFiguresLeaveTheChosenRowAlone)
{
    list.setCurrentRow(1);
    const QSignalSpy moves(&list, &QListWidget::currentRowChanged);

    list.setEntries({{.title = "Eras", .figure = "3/5"}, {.title = "Trends now"}, {.title = "Outlook"}});

    EXPECT_EQ(list.currentRow(), 1);
    EXPECT_EQ(list.currentItem()->text(), "Trends now");
    EXPECT_EQ(moves.count(), 0);
}

TEST_F(ChapterListTest, HasAsManyRowsAsThereAreChapters)
{
    list.setEntries({{.title = "Eras"}});
    EXPECT_EQ(list.count(), 1);
    EXPECT_EQ(list.item(0)->data(Qt::AccessibleTextRole).toString(), "");

    list.setEntries({{.title = "A"}, {.title = "B"}, {.title = "C"}, {.title = "D"}});
    ASSERT_EQ(list.count(), 4);
    EXPECT_EQ(list.item(3)->text(), "D");

    list.setEntries({});
    EXPECT_EQ(list.count(), 0);
}

TEST_F(ChapterListTest, EnterGoesOnIntoTheText)
{
    showWithKeyboardIn();

    QTest::keyClick(&list, Qt::Key_Return);
    EXPECT_EQ(entered.count(), 1);
    QTest::keyClick(&list, Qt::Key_Enter);
    EXPECT_EQ(entered.count(), 2);
    EXPECT_EQ(list.currentRow(), 0);
}

TEST_F(ChapterListTest, ArrowsWalkTheChapters)
{
    showWithKeyboardIn();

    QTest::keyClick(&list, Qt::Key_Down);
    EXPECT_EQ(list.currentRow(), 1);
    QTest::keyClick(&list, Qt::Key_Up);
    EXPECT_EQ(list.currentRow(), 0);
    EXPECT_EQ(entered.count(), 0);
}

TEST_F(ChapterListTest, PagesAndLettersGoOnToTheText)
{
    showWithKeyboardIn();

    EXPECT_FALSE(takesKey(list, QEvent::KeyPress, Qt::Key_PageUp));
    EXPECT_FALSE(takesKey(list, QEvent::KeyPress, Qt::Key_PageDown));
    EXPECT_FALSE(takesKey(list, QEvent::KeyPress, Qt::Key_T, {}, "t"));
    EXPECT_EQ(list.currentRow(), 0) << "no search for a title by its letters";
    EXPECT_TRUE(takesKey(list, QEvent::KeyPress, Qt::Key_Down));
    EXPECT_EQ(entered.count(), 0);
}

TEST_F(ChapterListTest, PagesTurnNoChapter)
{
    list.setEntries({{.title = "Eras"}, {.title = "Trends"}, {.title = "Outlook"}});
    showWithKeyboardIn();
    list.setCurrentRow(1);

    for (const int key : {Qt::Key_PageUp, Qt::Key_PageDown}) {
        EXPECT_FALSE(takesKey(list, QEvent::KeyPress, key));
        EXPECT_EQ(list.currentRow(), 1);
    }
}

TEST_F(ChapterListTest, EachRowIsAsHighAsOneOfTheNavigation)
{
    EXPECT_EQ(list.sizeHintForRow(0), Theme::current().rowHeight(Height::NavRow));
    EXPECT_EQ(row(1).top(), row(0).bottom() + 1);
    EXPECT_EQ(row(0).width(), list.viewport()->width());
}

TEST_F(ChapterListTest, TheShownChapterHasTheGroundOfASelection)
{
    list.setCurrentRow(1);
    EXPECT_EQ(ground(1).rgb(), inForce().sel.rgb());
    EXPECT_NE(ground(0).rgb(), inForce().sel.rgb());

    list.setCurrentRow(0);
    EXPECT_EQ(ground(0).rgb(), inForce().sel.rgb());
    EXPECT_NE(ground(1).rgb(), inForce().sel.rgb());
}

TEST_F(ChapterListTest, WhatTheMouseIsOverIsLitWhenItCanBeChosen)
{
    list.setCurrentRow(0);
    const QRgb plain = ground(1).rgb();

    hover(row(1).center());
    EXPECT_EQ(ground(1).rgb(), inForce().hover.rgb());
    EXPECT_NE(plain, inForce().hover.rgb());

    hover(row(0).center());
    EXPECT_EQ(ground(0).rgb(), inForce().sel.rgb());
    EXPECT_EQ(ground(1).rgb(), plain);

    hover(row(2).center());
    EXPECT_EQ(ground(2).rgb(), plain);
}

TEST_F(ChapterListTest, ARingIsAroundTheChapterThatTheKeyboardIsIn)
{
    showWithKeyboardIn();
    const auto hasRing = [this](int at) {
        return showsColour(picture(), inForce().focus, {row(at).center().x(), row(at).top(), 40, 3});
    };
    EXPECT_TRUE(hasRing(0));
    EXPECT_FALSE(hasRing(1));

    list.clearFocus();

    EXPECT_FALSE(hasRing(0));
}

TEST_F(ChapterListTest, TheTitleStandsWhereReadingBeginsAndTheFigureWhereItEnds)
{
    list.setEntries({{.title = "Eras"}, {.title = {}, .figure = "9/9"}});
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        list.setLayoutDirection(direction);
        const QImage image = picture();
        const bool isMirrored = direction == Qt::RightToLeft;
        const auto isBlankAt = [&image, this](int at, bool isLeft) {
            const QRect half(isLeft ? 12 : width / 2, row(at).top() + 4, width / 2 - 12, row(at).height() - 8);
            return isBlank(image, half);
        };
        EXPECT_EQ(isBlankAt(0, true), isMirrored);
        EXPECT_EQ(isBlankAt(0, false), !isMirrored);
        EXPECT_EQ(isBlankAt(1, true), !isMirrored);
        EXPECT_EQ(isBlankAt(1, false), isMirrored);
    }
}

TEST_F(ChapterListTest, ALongTitleEndsBeforeTheFigure)
{
    list.setEntries({{.title = "MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM", .figure = "12/34"}});
    const int figure = QFontMetrics(Theme::current().font(TextRole::Small)).horizontalAdvance("12/34");
    const int end = list.viewport()->width() - 12;

    const QImage image = picture();

    EXPECT_TRUE(isBlank(image, {end - figure - 6, 4, 4, row(0).height() - 8}));
    EXPECT_FALSE(isBlank(image, {end - figure, 4, figure, row(0).height() - 8}));
    EXPECT_FALSE(isBlank(image, {end - figure - 60, 4, 40, row(0).height() - 8}));
}

TEST_F(ChapterListTest, WhatIsNotShownIsFaintAndWhatIsDisabledFainter)
{
    const LargeText large;
    list.setEntries({{.title = "HIMNEW"}, {.title = "HIMNEW"}, {.title = "HIMNEW", .isEnabled = false}});
    list.doItemsLayout();
    list.setCurrentRow(0);
    const QImage image = picture();

    EXPECT_TRUE(showsColour(image, inForce().text, row(0)));
    EXPECT_TRUE(showsColour(image, inForce().text2, row(1)));
    EXPECT_FALSE(showsColour(image, inForce().text, row(1)));
    EXPECT_TRUE(showsColour(image, inForce().disabled, row(2)));
    EXPECT_FALSE(showsColour(image, inForce().text2, row(2)));
}

}   // namespace waymark::ui
