#include "features/window_story.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

namespace waymark::test {

class TheHistory : public WindowStory
{
protected:
    TheHistory()
    {
        session->mark(State::Done, {id("algebra/vectors")});
        session->setNote(id("git/commits"), QStringLiteral("twice"));
        QTest::keyClick(window.get(), Qt::Key_H, Qt::ControlModifier);
        EXPECT_NE(list(), nullptr);
    }

    [[nodiscard]] QTreeView* list() const { return window->findChild<QTreeView*>(QStringLiteral("historyList")); }
    [[nodiscard]] QString line(int row) const { return list()->model()->index(row, 1).data().toString(); }
};

TEST_F(TheHistory, ListsWhatWasDoneNewestFirst)
{
    EXPECT_EQ(line(0), QStringLiteral("Noted on “Commits”"));
    EXPECT_EQ(line(1), QStringLiteral("Marked “Vectors” done"));
}

TEST_F(TheHistory, IsFilteredAndLeadsToWhatALineIsAbout)
{
    auto* field = window->findChild<QLineEdit*>(QStringLiteral("historyFilter"));
    QTest::keyClicks(field, QStringLiteral("vectors"));
    ASSERT_EQ(list()->model()->rowCount(), 1);

    list()->setCurrentIndex(list()->model()->index(0, 0));
    QTest::keyClick(list(), Qt::Key_Return);

    EXPECT_EQ(session->selection().thing, id("algebra/vectors"));
    EXPECT_EQ(checklist()->currentIndex(), rowOf("algebra/vectors"));
}

}   // namespace waymark::test
