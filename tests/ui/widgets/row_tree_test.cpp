#include "widgets/row_tree.h"

#include "ui/widgets/shown_widget.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QStandardItemModel>

namespace waymark::ui {

/// Two heads with two rows each, in two columns.
class RowTreeTest : public testing::Test
{
protected:
    RowTreeTest()
    {
        for (const char* head : {"Mathematics", "Engineering"}) {
            auto* item = new QStandardItem(head);
            for (const char* row : {"first", "second"})
                item->appendRow({new QStandardItem(row), new QStandardItem("2 h")});
            model.appendRow({item, new QStandardItem("4 h")});
        }
        tree.setModel(&model);
        tree.expandAll();
        pictureOf(tree, {400, 300});
    }

    [[nodiscard]] QModelIndex cell(int head, int row, int column) const
    {
        return model.index(row, column, model.index(head, 0));
    }
    void click(const QModelIndex& at, Qt::KeyboardModifiers with = {})
    {
        QTest::mouseClick(tree.viewport(), Qt::LeftButton, with, tree.visualRect(at).center());
    }
    /// "1.0" for the first row of the second head; each column for itself.
    [[nodiscard]] QStringList selected() const
    {
        QStringList places;
        for (const QModelIndex& index : tree.selectionModel()->selectedIndexes())
            places << QStringLiteral("%1.%2/%3").arg(index.parent().row()).arg(index.row()).arg(index.column());
        places.sort();
        return places;
    }

    QStandardItemModel model;
    RowTree tree;
};

TEST_F(RowTreeTest, AClickOnAnyCellSelectsItsWholeRow)
{
    click(cell(1, 0, 1));
    EXPECT_EQ(selected(), QStringList({"1.0/0", "1.0/1"}));

    click(cell(0, 1, 0));
    EXPECT_EQ(selected(), QStringList({"0.1/0", "0.1/1"}));
}

TEST_F(RowTreeTest, AKeySelectsTheWholeRowThatItGoesTo)
{
    click(cell(1, 0, 0));

    QTest::keyClick(&tree, Qt::Key_Down);

    EXPECT_EQ(selected(), QStringList({"1.1/0", "1.1/1"}));
}

TEST_F(RowTreeTest, SeveralRowsAreSelectedWholeToo)
{
    tree.setSelectionMode(QAbstractItemView::ExtendedSelection);

    click(cell(0, 0, 1));
    click(cell(1, 1, 0), Qt::ControlModifier);

    EXPECT_EQ(selected(), QStringList({"0.0/0", "0.0/1", "1.1/0", "1.1/1"}));
}

TEST_F(RowTreeTest, CopiesTheChosenRowsInTheOrderInWhichTheyStand)
{
    tree.setSelectionMode(QAbstractItemView::ExtendedSelection);
    model.item(0)->child(1, 0)->setText("say \"so\",\n then");
    model.item(1)->child(1, 1)->setText({});
    click(cell(1, 1, 0));
    click(cell(0, 1, 1), Qt::ControlModifier);
    click(cell(1, 0, 0), Qt::ControlModifier);

    QTest::keySequence(&tree, QKeySequence(QKeySequence::Copy));

    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    ASSERT_NE(copied, nullptr);
    EXPECT_EQ(copied->text(), "say \"so\", then\t2 h\nfirst\t2 h\nsecond");
    EXPECT_EQ(copied->data("text/csv"), "\"say \"\"so\"\", then\",2 h\r\nfirst,2 h\r\nsecond");
}

TEST_F(RowTreeTest, WithoutAChosenRowNothingIsCopied)
{
    QGuiApplication::clipboard()->setText("as it was");

    QTest::keySequence(&tree, QKeySequence(QKeySequence::Copy));

    EXPECT_EQ(QGuiApplication::clipboard()->text(), "as it was");
}

TEST_F(RowTreeTest, ARightPressChoosesAsAClickDoes)
{
    const QSignalSpy clicked(&tree, &QTreeView::clicked);

    QTest::mousePress(tree.viewport(), Qt::RightButton, {}, tree.visualRect(cell(1, 0, 1)).center());
    ASSERT_EQ(clicked.count(), 1);
    EXPECT_EQ(clicked[0][0].toModelIndex(), cell(1, 0, 1));
    QTest::mousePress(tree.viewport(), Qt::RightButton, {}, {20, tree.viewport()->height() - 2});

    EXPECT_EQ(clicked.count(), 1) << "below the last row";
}

TEST_F(RowTreeTest, QtItselfIsToldToSelectCells)
{
    EXPECT_EQ(tree.selectionBehavior(), QAbstractItemView::SelectItems);
}

}   // namespace waymark::ui
