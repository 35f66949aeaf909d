#include "widgets/headed_tree.h"

#include "ui/widgets/shown_widget.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QHoverEvent>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QToolTip>

#include <utility>

namespace waymark::ui {

/// A head with two rows and one without any; nothing is painted in their cells.
class HeadedTreeTest : public testing::Test
{
protected:
    class Nothing : public QStyledItemDelegate
    {
    public:
        using QStyledItemDelegate::QStyledItemDelegate;
        void paint(QPainter*, const QStyleOptionViewItem&, const QModelIndex&) const override {}
        [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
        {
            return {50, 30};
        }
    };

    HeadedTreeTest()
    {
        model.appendRow({said("Mathematics <2>"), new QStandardItem});
        model.item(0)->appendRow({said("Vectors"), said("Not this")});
        model.item(0)->appendRow({said("Matrices"), new QStandardItem});
        model.appendRow({said("Engineering"), new QStandardItem});
        tree.setModel(&model);
        tree.setItemDelegate(new Nothing(&tree));
        tree.expandAll();
        pictureOf(tree, {400, 300});
    }

    [[nodiscard]] static QStandardItem* said(const QString& words)
    {
        auto* item = new QStandardItem;
        item->setData(words, Qt::AccessibleTextRole);
        return item;
    }
    [[nodiscard]] QModelIndex head() const { return model.index(0, 0); }
    [[nodiscard]] QModelIndex bareHead() const { return model.index(1, 0); }
    [[nodiscard]] QModelIndex row(int at) const { return model.index(at, 0, head()); }
    [[nodiscard]] QImage picture() { return tree.viewport()->grab().toImage(); }
    [[nodiscard]] int middle(const QModelIndex& index) const { return tree.visualRect(index).center().y(); }
    /// From edge to edge the same; the place of the chevron lies between.
    [[nodiscard]] QColor ground(const QModelIndex& index)
    {
        const QImage image = picture();
        const QColor left = image.pixelColor(2, middle(index));
        EXPECT_EQ(left.rgb(), image.pixelColor(image.width() - 3, middle(index)).rgb());
        EXPECT_EQ(left.rgb(), image.pixelColor(image.width() / 2, middle(index)).rgb());
        return left;
    }
    [[nodiscard]] bool hasChevron(const QModelIndex& index, bool isAtLeft)
    {
        const QImage image = picture();
        const int x = isAtLeft ? 3 : image.width() - 21;
        return !isBlank(image, {x, tree.visualRect(index).top() + 5, 18, 20});
    }
    void tellViewport(QEvent::Type type, const QPoint& at)
    {
        QHoverEvent event(type, at, at, QPointF(-1, -1));
        QCoreApplication::sendEvent(tree.viewport(), &event);
    }
    void hover(const QModelIndex& index) { tellViewport(QEvent::HoverMove, tree.visualRect(index).center()); }
    [[nodiscard]] QString tipAt(const QModelIndex& index)
    {
        const QPoint at = tree.visualRect(index).center();
        QHelpEvent help(QEvent::ToolTip, at, at);
        QCoreApplication::sendEvent(tree.viewport(), &help);
        return QToolTip::text();
    }
    void showWithKeyboardIn()
    {
        tree.show();
        tree.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&tree));
        tree.setFocus();
        ASSERT_TRUE(tree.hasFocus());
    }

    QStandardItemModel model;
    HeadedTree tree;
};

TEST_F(HeadedTreeTest, ItsColumnsStandFirmUnderALowHead)
{
    EXPECT_EQ(tree.frameShape(), QFrame::NoFrame);
    EXPECT_TRUE(tree.allColumnsShowFocus());
    EXPECT_EQ(tree.indentation(), 24);
    EXPECT_EQ(tree.verticalScrollMode(), QAbstractItemView::ScrollPerPixel);
    EXPECT_FALSE(tree.header()->sectionsMovable());
    EXPECT_EQ(tree.header()->sectionResizeMode(0), QHeaderView::Fixed);
    EXPECT_TRUE(tree.header()->stretchLastSection());
    EXPECT_EQ(tree.header()->height(), Theme::current().rowHeight(Height::TableHead));
}

TEST_F(HeadedTreeTest, HeadsHaveAGroundOfTheirOwn)
{
    EXPECT_EQ(ground(head()).rgb(), inForce().head.rgb());
    EXPECT_EQ(ground(bareHead()).rgb(), inForce().head.rgb());
    EXPECT_EQ(ground(row(0)).rgb(), inForce().bg.rgb());
    EXPECT_EQ(ground(row(1)).rgb(), inForce().bg.rgb());
}

TEST_F(HeadedTreeTest, ASelectedRowIsFaintWhileAnotherWindowIsActive)
{
    tree.setCurrentIndex(row(0));

    EXPECT_EQ(ground(row(0)).rgb(), inForce().selInactive.rgb());
    EXPECT_EQ(ground(row(1)).rgb(), inForce().bg.rgb());
    EXPECT_EQ(ground(head()).rgb(), inForce().head.rgb());
}

TEST_F(HeadedTreeTest, ASelectedRowIsLitInTheActiveWindow)
{
    showWithKeyboardIn();

    tree.setCurrentIndex(head());

    EXPECT_EQ(ground(head()).rgb(), inForce().sel.rgb());
    EXPECT_EQ(ground(bareHead()).rgb(), inForce().head.rgb());
}

TEST_F(HeadedTreeTest, TheRowUnderTheMouseIsLitAsAWhole)
{
    hover(row(0).siblingAtColumn(1));
    EXPECT_EQ(ground(row(0)).rgb(), inForce().hover.rgb());
    EXPECT_EQ(ground(row(1)).rgb(), inForce().bg.rgb());

    hover(row(1));
    EXPECT_EQ(ground(row(0)).rgb(), inForce().bg.rgb());
    EXPECT_EQ(ground(row(1)).rgb(), inForce().hover.rgb());

    tellViewport(QEvent::HoverEnter, tree.visualRect(head()).center());
    EXPECT_EQ(ground(head()).rgb(), inForce().hover.rgb());

    tellViewport(QEvent::HoverLeave, {-1, -1});
    EXPECT_EQ(ground(head()).rgb(), inForce().head.rgb());
    EXPECT_EQ(ground(row(1)).rgb(), inForce().bg.rgb());
}

TEST_F(HeadedTreeTest, BelowTheLastRowNothingIsLit)
{
    hover(row(0));

    tellViewport(QEvent::HoverMove, {20, tree.visualRect(bareHead()).bottom() + 20});

    EXPECT_EQ(ground(row(0)).rgb(), inForce().bg.rgb());
}

TEST_F(HeadedTreeTest, ASelectedRowStaysAsItIsUnderTheMouse)
{
    tree.setCurrentIndex(row(0));

    hover(row(0));

    EXPECT_EQ(ground(row(0)).rgb(), inForce().selInactive.rgb());
}

TEST_F(HeadedTreeTest, TheRowThatTheMouseComesToAndTheOneItLeavesArePaintedAnew)
{
    showWithKeyboardIn();
    PaintWatch watch(*tree.viewport());
    tree.viewport()->update();

    EXPECT_TRUE(watch.sees([this] { hover(row(0)); }));
    EXPECT_TRUE(watch.sees([this] { tellViewport(QEvent::HoverLeave, {-1, -1}); }));
}

TEST_F(HeadedTreeTest, TheTipOfEachCellIsWhatIsSaidOfTheFirst)
{
    EXPECT_EQ(tipAt(head()), "Mathematics <2>");
    EXPECT_EQ(tipAt(row(0).siblingAtColumn(1)), "Vectors");
    EXPECT_EQ(tipAt(row(1)), "Matrices");
    QToolTip::hideText();
}

TEST_F(HeadedTreeTest, AChevronStandsWhereReadingBeginsBeforeWhatHasRows)
{
    EXPECT_TRUE(hasChevron(head(), true));
    EXPECT_FALSE(hasChevron(head(), false));
    EXPECT_FALSE(hasChevron(bareHead(), true));
    EXPECT_FALSE(hasChevron(row(0), true));

    tree.setLayoutDirection(Qt::RightToLeft);

    EXPECT_TRUE(hasChevron(head(), false));
    EXPECT_FALSE(hasChevron(head(), true));
    EXPECT_FALSE(hasChevron(bareHead(), false));
}

TEST_F(HeadedTreeTest, TheChevronTurnsWithItsHead)
{
    const auto chevron = [this] { return picture().copy(0, tree.visualRect(head()).top(), 24, 30); };
    const QImage open = chevron();

    tree.collapse(head());
    const QImage closed = chevron();
    tree.expand(head());

    EXPECT_NE(open, closed);
    EXPECT_EQ(chevron(), open);
}

TEST_F(HeadedTreeTest, ARingIsAroundTheRowThatTheKeyboardIsIn)
{
    const auto hasRing = [this](const QModelIndex& index) {
        const QImage image = picture();
        const int top = tree.visualRect(index).top();
        return showsColour(image, inForce().focus, {image.width() / 2, top, 10, 2}) &&
            showsColour(image, inForce().focus, {0, top + 10, 2, 10});
    };
    tree.setCurrentIndex(row(0).siblingAtColumn(1));
    EXPECT_FALSE(hasRing(row(0))) << "the keyboard is elsewhere";

    showWithKeyboardIn();
    EXPECT_TRUE(hasRing(row(0)));
    EXPECT_FALSE(hasRing(row(1)));
    EXPECT_FALSE(hasRing(head()));

    tree.clearFocus();
    EXPECT_FALSE(hasRing(row(0)));
}

TEST_F(HeadedTreeTest, TheKeysOfTheActsChooseTheRowAndAreLeftToTheWindow)
{
    const QSignalSpy clicked(&tree, &QTreeView::clicked);
    (void)takesKey(tree, QEvent::KeyPress, Qt::Key_L, {}, "l");
    EXPECT_EQ(clicked.count(), 0) << "no row has the keyboard";
    tree.setCurrentIndex(row(1));

    int expected = 0;
    for (const auto& [key, text] : {std::pair(Qt::Key_Space, " "), std::pair(Qt::Key_L, "l"), std::pair(Qt::Key_N, "n"),
             std::pair(Qt::Key_M, "m")}) {
        EXPECT_FALSE(takesKey(tree, QEvent::KeyPress, key, {}, text)) << text;
        ASSERT_EQ(clicked.count(), ++expected);
        EXPECT_EQ(clicked.back()[0].toModelIndex(), row(1));
    }
    EXPECT_TRUE(takesKey(tree, QEvent::KeyPress, Qt::Key_Up));

    EXPECT_EQ(clicked.count(), expected);
    EXPECT_EQ(tree.currentIndex(), row(0));
}

}   // namespace waymark::ui
