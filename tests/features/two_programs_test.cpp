#include "catalog_file/builtin_catalog.h"
#include "features/window_story.h"

#include <QScrollBar>
#include <QTableView>
#include <QTest>

namespace waymark::test {

/// Ann has the window open on the built-in catalog while another program writes to the same file.
class TwoProgramsAtOnce : public WindowStory
{
protected:
    TwoProgramsAtOnce() : WindowStory(readBuiltinCatalog().value(), Id("ai/ml-engineer")) {}

    void otherProgramMarks(const std::vector<Id>& ids) const
    {
        const auto other = computer.open();
        ASSERT_TRUE(other->mark(ann, State::Done, ids).hasValue());
    }
};

TEST_F(TwoProgramsAtOnce, NothingMovesUnderTheHand)
{
    checklist()->expandAll();
    const QModelIndex chosen = rowOf(Id("ai/supervised-learning/logistic-regression"));
    checklist()->selectionModel()->setCurrentIndex(
        chosen, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    checklist()->scrollTo(chosen, QAbstractItemView::PositionAtCenter);
    const int scrolled = checklist()->verticalScrollBar()->value();
    ASSERT_GT(scrolled, 0);

    otherProgramMarks({Id("ai/linear-algebra"), Id("ai/supervised-learning")});
    ASSERT_TRUE(QTest::qWaitFor([&] { return chosen.data(Qt::CheckStateRole).toInt() == Qt::Checked; }, 5'000));

    EXPECT_EQ(checklist()->verticalScrollBar()->value(), scrolled);
    EXPECT_EQ(checklist()->currentIndex(), chosen);
    EXPECT_TRUE(checklist()->selectionModel()->isSelected(chosen));
    EXPECT_EQ(session->selection().thing, Id("ai/supervised-learning/logistic-regression"));
}

TEST_F(TwoProgramsAtOnce, TheMatrixFollowsWhileItIsLookedAt)
{
    QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier);
    auto* matrix = window->findChild<QTableView*>(QStringLiteral("roleMatrix"));
    matrix->verticalScrollBar()->setValue(matrix->verticalScrollBar()->maximum() / 2);
    const int scrolled = matrix->verticalScrollBar()->value();
    const auto head = [&] { return matrix->model()->headerData(1, Qt::Horizontal, Qt::AccessibleTextRole).toString(); };
    const QString before = head();

    otherProgramMarks({Id("ai/linear-algebra"), Id("ai/python"), Id("ai/supervised-learning")});

    EXPECT_TRUE(QTest::qWaitFor([&] { return head() != before; }, 5'000)) << before.toStdString();
    EXPECT_EQ(matrix->verticalScrollBar()->value(), scrolled);
}

TEST_F(TwoProgramsAtOnce, ACatalogOfRolesComesAndGoesUnderThePagesThatShowThem)
{
    Catalog mine;
    mine.heads = {{"mine", "Mine", "1.0"}};
    mine.areas = {{Id("mine/area"), "Area", "One."}};
    mine.skills = {{Id("mine/skill"), "Skill", Id("mine/area"), "One.", {},
        {{Id("mine/skill/topic"), "Topic", Tier::Beginner, 1, "Does it.", {}, {}, false}}, {}, {}, {}, {}, false}};
    for (const char* name : {"mine/a", "mine/b", "mine/c"})
        mine.roles.push_back({Id(name), name, "Mine.", {}, {{Id("mine/skill"), Tier::Beginner, true, {}}}, {}, {}, {}});
    const auto other = computer.open();
    const auto known = [this] { return session->catalog().catalog().roles.size(); };
    const std::size_t before = known();

    for (const Qt::Key page : {Qt::Key_1, Qt::Key_3, Qt::Key_7}) {
        QTest::keyClick(window.get(), page, Qt::ControlModifier);
        ASSERT_TRUE(other->addCatalog(mine).hasValue());
        EXPECT_TRUE(QTest::qWaitFor([&] { return known() == before + 3; }, 5'000));
        ASSERT_TRUE(other->removeCatalog("mine").hasValue());
        EXPECT_TRUE(QTest::qWaitFor([&] { return known() == before; }, 5'000));
    }
}

}   // namespace waymark::test
