#include "widgets/column_scroll.h"

#include "ui/widgets/shown_widget.h"

#include <QLabel>
#include <QScrollBar>

namespace waymark::ui {

TEST(ColumnScrollTest, ItsColumnIsAsWideAsItsPlaceBesideTheBar)
{
    ColumnScroll scroll;
    auto* column = new QLabel(QStringLiteral("Short"));
    scroll.setWidget(column);

    pictureOf(scroll, {400, 300});

    EXPECT_EQ(scroll.frameShape(), QFrame::NoFrame);
    EXPECT_EQ(scroll.viewport()->width() + scroll.verticalScrollBar()->sizeHint().width(), 400);
    EXPECT_EQ(column->width(), scroll.viewport()->width());
}

TEST(ColumnScrollTest, ItsBarIsAlwaysThereAndNeverLiesAcross)
{
    const ColumnScroll scroll;

    EXPECT_EQ(scroll.verticalScrollBarPolicy(), Qt::ScrollBarAlwaysOn);
    EXPECT_EQ(scroll.horizontalScrollBarPolicy(), Qt::ScrollBarAlwaysOff);
    EXPECT_EQ(scroll.verticalScrollBar()->singleStep(), 36);
}

TEST(ColumnScrollTest, IsNoStopForTheKeyboard)
{
    EXPECT_EQ(ColumnScroll().focusPolicy(), Qt::NoFocus);
}

}   // namespace waymark::ui
