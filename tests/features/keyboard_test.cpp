#include "features/window_story.h"

#include <QAction>
#include <QApplication>
#include <QTest>

namespace waymark::test {

/// Never a mouse: each key goes to whatever has the focus.
class ByKeyboardAlone : public WindowStory
{
protected:
    ByKeyboardAlone()
    {
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(focus(), key, with); }
    static void type(const char* text) { QTest::keyClicks(focus(), QLatin1String(text)); }

    [[nodiscard]] static QWidget* focus()
    {
        QWidget* widget = QApplication::focusWidget();
        EXPECT_NE(widget, nullptr);
        return widget;
    }
};

TEST_F(ByKeyboardAlone, EnterDoesToAButtonWhatSpaceDoes)
{
    press(Qt::Key_1, Qt::ControlModifier);
    window->findChild<QWidget*>(QStringLiteral("overviewRole-t/engineer"))->setFocus(Qt::TabFocusReason);

    press(Qt::Key_Return);

    EXPECT_EQ(window->page(), QStringLiteral("roles"));
}

TEST_F(ByKeyboardAlone, ATopicIsFoundTickedAndTakenBack)
{
    press(Qt::Key_F, Qt::ControlModifier);
    type("eigen");
    press(Qt::Key_Down);   // from the field into the list
    press(Qt::Key_End);

    press(Qt::Key_Space);

    EXPECT_EQ(stateOnDisk("algebra/eigenvalues"), State::Done);
    EXPECT_EQ(stateOnDisk("algebra/vectors"), State::Open);

    press(Qt::Key_Z, Qt::ControlModifier);

    EXPECT_EQ(stateOnDisk("algebra/eigenvalues"), State::Open);
}

TEST_F(ByKeyboardAlone, EscapeEmptiesTheFilterAndThenLeavesIt)
{
    chooseRow("algebra/vectors");
    press(Qt::Key_F, Qt::ControlModifier);
    type("git");

    press(Qt::Key_Escape);
    EXPECT_NE(checklist()->model()->rowCount(), 0);
    EXPECT_TRUE(rowOf("algebra/eigenvalues").isValid());
    EXPECT_FALSE(checklist()->hasFocus());

    press(Qt::Key_Escape);
    EXPECT_TRUE(checklist()->hasFocus());
}

TEST_F(ByKeyboardAlone, SeveralAreChosenAndMarkedInOneGo)
{
    chooseRow("algebra/vectors");

    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_L);

    EXPECT_EQ(stateOnDisk("algebra/vectors"), State::Learning);
    EXPECT_EQ(stateOnDisk("algebra/eigenvalues"), State::Learning);

    press(Qt::Key_Z, Qt::ControlModifier);

    EXPECT_EQ(stateOnDisk("algebra/vectors"), State::Open);
    EXPECT_EQ(stateOnDisk("algebra/eigenvalues"), State::Open);
}

TEST_F(ByKeyboardAlone, TheHeadOfAGroupIsNoThingToNoteOn)
{
    window->findChild<QAction*>(QStringLiteral("groupByTier"))->trigger();
    checklist()->setFocus();

    press(Qt::Key_Home);

    EXPECT_EQ(checklist()->currentIndex().data().toString(), QStringLiteral("Beginner"));
    EXPECT_TRUE(session->selection().thing.isEmpty());
}

TEST_F(ByKeyboardAlone, ACellOfTheMatrixOpensItsTopics)
{
    press(Qt::Key_3, Qt::ControlModifier);
    press(Qt::Key_Down);
    press(Qt::Key_Right);

    press(Qt::Key_Return);

    EXPECT_EQ(session->selection().thing, id("algebra"));
    EXPECT_EQ(session->selection().role, id("scientist"));
    EXPECT_EQ(label(QStringLiteral("detailCoverage")), QStringLiteral("0 of 3 topics done"));
}

TEST_F(ByKeyboardAlone, AKeyThatDoesNothingOnASkippedSkillSaysWhy)
{
    session->mark(State::Skipped, {id("git/commits")});
    chooseRow("git");
    checklist()->setFocus();
    for (const Qt::Key key : {Qt::Key_S, Qt::Key_Space, Qt::Key_L}) {
        session->raise({ui::Notice::Kind::Done, QStringLiteral("before")});

        press(key);

        EXPECT_EQ(notice(), QStringLiteral("Everything here is skipped. Choose single topics to take them up again."));
        EXPECT_EQ(stateOnDisk("git/commits"), State::Skipped);
    }
}

TEST_F(ByKeyboardAlone, AProjectIsFinishedAndWhatItShowsIsMarked)
{
    press(Qt::Key_4, Qt::ControlModifier);

    press(Qt::Key_Space);

    EXPECT_EQ(stateOnDisk("first/build"), State::Done);
    press(Qt::Key_Return);   // opens it, and the pane shows it
    press(Qt::Key_F6);
    for (int tabs = 0; tabs < 20 && focus()->objectName() != QStringLiteral("markShown"); ++tabs) press(Qt::Key_Tab);
    ASSERT_EQ(focus()->objectName(), QStringLiteral("markShown"));

    press(Qt::Key_Space);

    EXPECT_EQ(stateOnDisk("git/commits"), State::Done);
}

}   // namespace waymark::test
