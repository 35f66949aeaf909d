#include "features/window_story.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QTest>

namespace waymark::test {

class SearchingEverything : public WindowStory
{
protected:
    SearchingEverything()
    {
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    [[nodiscard]] QLineEdit* field() const { return window->findChild<QLineEdit*>(QStringLiteral("searchField")); }
    [[nodiscard]] QListView* hits() const { return window->findChild<QListView*>(QStringLiteral("searchHits")); }
    [[nodiscard]] QString chosen() const { return hits()->currentIndex().data().toString(); }

    void search(const char* text) const
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
        ASSERT_TRUE(field()->hasFocus());
        QTest::keyClicks(field(), QLatin1String(text));
    }
};

TEST_F(SearchingEverything, FindsWithATypoAndOpensTheHitInItsPlace)
{
    search("eigenvlaues");
    EXPECT_EQ(chosen(), QStringLiteral("Eigenvalues"));

    QTest::keyClick(field(), Qt::Key_Return);

    EXPECT_FALSE(field()->isVisible());
    EXPECT_EQ(session->selection().thing, id("algebra/eigenvalues"));
    EXPECT_EQ(checklist()->currentIndex(), rowOf("algebra/eigenvalues"));
}

TEST_F(SearchingEverything, OpensOnAnotherPageWhatStandsThere)
{
    search("first project");

    QTest::keyClick(field(), Qt::Key_Return);

    EXPECT_EQ(label(QStringLiteral("pageTitle")), QStringLiteral("Projects"));
}

TEST_F(SearchingEverything, FindsNotes)
{
    session->setNote(id("git/commits"), QStringLiteral("Remember the zebra"));

    search("zebra");
    EXPECT_EQ(chosen(), QStringLiteral("Remember the zebra"));
    QTest::keyClick(field(), Qt::Key_Return);

    EXPECT_EQ(session->selection().thing, id("git/commits"));
}

TEST_F(SearchingEverything, DoesWhatTheMenusDo)
{
    session->mark(State::Done, {id("algebra/svd")});

    search("undo");
    QTest::keyClick(field(), Qt::Key_Return);

    EXPECT_EQ(stateOnDisk("algebra/svd"), State::Open);
}

TEST_F(SearchingEverything, ArrowsSkipTheHeadingsAndTellWhatIsChosen)
{
    search("e");
    const QModelIndex first = hits()->currentIndex();
    ASSERT_TRUE(first.isValid());
    for (int press = 0; press < 40; ++press) {
        QTest::keyClick(field(), Qt::Key_Down);
        ASSERT_TRUE(hits()->currentIndex().flags().testFlag(Qt::ItemIsSelectable));
    }

    const QString spoken = hits()->currentIndex().data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(field()->accessibleDescription().startsWith(spoken));
    for (int press = 0; press < 40; ++press) QTest::keyClick(field(), Qt::Key_Up);
    EXPECT_EQ(hits()->currentIndex(), first);
}

TEST_F(SearchingEverything, EscapeGivesTheKeyboardBack)
{
    chooseRow("algebra/eigenvalues");

    search("git");
    QTest::keyClick(field(), Qt::Key_Escape);

    EXPECT_FALSE(field()->isVisible());
    EXPECT_TRUE(checklist()->hasFocus());
    EXPECT_EQ(checklist()->currentIndex(), rowOf("algebra/eigenvalues"));
}

TEST_F(SearchingEverything, SaysSoWhenNothingIsFound)
{
    search("qqqqqqqq");

    EXPECT_FALSE(hits()->isVisible());
    EXPECT_TRUE(label(QStringLiteral("searchHint")).startsWith(QStringLiteral("Nothing")));
    QTest::keyClick(field(), Qt::Key_Return);
    EXPECT_TRUE(field()->isVisible());
}

}   // namespace waymark::test
