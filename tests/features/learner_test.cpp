#include "dialogs/learner_words.h"
#include "features/window_story.h"

#include <QAbstractButton>
#include <QAction>
#include <QMenu>
#include <QTest>

namespace waymark::test {

class RemovingALearner : public WindowStory
{
protected:
    [[nodiscard]] QMenu* bin() const { return window->findChild<QMenu*>(QStringLiteral("removedPeople")); }
    /// Opens it, as a person does.
    [[nodiscard]] static QList<QAction*> actsOf(QMenu* menu)
    {
        emit menu->aboutToShow();
        return menu->actions();
    }
    [[nodiscard]] bool isSeen(const char* name) const
    {
        const auto* widget = window->findChild<QWidget*>(QString::fromLatin1(name));
        return widget != nullptr && widget->isVisible();
    }
};

TEST_F(RemovingALearner, CanBeTakenBackAlthoughAnotherIsShown)
{
    ASSERT_TRUE(session->addLearner(QStringLiteral("Bo"), {}, 0));

    ASSERT_TRUE(session->removeLearner());
    EXPECT_EQ(session->learner().name, "Ann");
    EXPECT_TRUE(session->canUndo());

    ASSERT_TRUE(session->undo());

    EXPECT_EQ(session->learner().name, "Bo");
    EXPECT_EQ(session->learners().size(), 2U);
}

TEST_F(RemovingALearner, TheLastOneComesBackToo)
{
    ASSERT_TRUE(session->removeLearner());
    ASSERT_FALSE(session->hasLearner());

    ASSERT_TRUE(session->undo());

    ASSERT_TRUE(session->hasLearner());
    EXPECT_EQ(session->learner().name, "Ann");
}

TEST_F(RemovingALearner, ALaterActIsWhatUndoTakesBackThen)
{
    ASSERT_TRUE(session->addLearner(QStringLiteral("Bo"), {}, 0));
    ASSERT_TRUE(session->removeLearner());
    ASSERT_TRUE(session->mark(State::Done, {id("git/commits")}));

    ASSERT_TRUE(session->undo());

    EXPECT_EQ(stateOnDisk("git/commits"), State::Open);
    EXPECT_EQ(session->learners().size(), 1U);
    ASSERT_TRUE(session->undo());
    EXPECT_EQ(session->learners().size(), 2U) << "and then the removal";
    EXPECT_EQ(session->learner().name, "Bo");
}

TEST_F(RemovingALearner, LeavesAWayBackInTheMenus)
{
    ASSERT_TRUE(session->addLearner(QStringLiteral("Bo"), {}, 0));
    const LearnerId bo = session->learner().id;
    EXPECT_FALSE(bin()->menuAction()->isVisible()) << "nobody is in the bin";
    ASSERT_TRUE(session->removeLearner());
    ASSERT_TRUE(session->mark(State::Done, {id("git/commits")}));

    EXPECT_TRUE(bin()->menuAction()->isVisible());
    const auto acts = actsOf(bin());
    ASSERT_EQ(acts.size(), 1);
    EXPECT_TRUE(acts.front()->text().startsWith(QStringLiteral("Bring back \u2068Bo\u2069, removed on ")));
    acts.front()->trigger();

    EXPECT_EQ(session->learner().id, bo);
    EXPECT_FALSE(bin()->menuAction()->isVisible());
    EXPECT_EQ(notice(), QStringLiteral("Brought back Bo."));
    EXPECT_TRUE(isSeen("noticeAct")) << "it can be taken back";
}

TEST_F(RemovingALearner, LeavesAWayBackWhereNobodyIsLeft)
{
    ASSERT_TRUE(session->removeLearner());
    ASSERT_TRUE(isSeen("firstStart"));

    EXPECT_TRUE(window->findChild<QAction*>(QStringLiteral("undoAct"))->isEnabled());
    EXPECT_TRUE(bin()->menuAction()->isVisible());
    ASSERT_TRUE(isSeen("bringBack"));
    window->findChild<QAbstractButton*>(QStringLiteral("bringBack"))->click();
    auto* menu = window->findChild<QMenu*>(QStringLiteral("bringBackMenu"));
    ASSERT_EQ(menu->actions().size(), 1);
    menu->actions().front()->trigger();
    menu->close();

    ASSERT_TRUE(session->hasLearner());
    EXPECT_EQ(session->learner().id, ann);
}

TEST_F(RemovingALearner, ElsewhereTakesTheNoticeAlong)
{
    ASSERT_TRUE(session->mark(State::Done, {id("git/commits")}));
    ASSERT_FALSE(notice().isEmpty());

    ASSERT_TRUE(computer.open()->removeLearner(ann).hasValue());
    ASSERT_TRUE(workspace->noticeOtherPrograms().hasValue());

    ASSERT_FALSE(session->hasLearner());
    EXPECT_TRUE(notice().isEmpty());
}

TEST_F(RemovingALearner, SaysSoWithAnUndo)
{
    ASSERT_TRUE(session->addLearner(QStringLiteral("Bo"), {}, 0));

    ASSERT_TRUE(session->removeLearner());

    EXPECT_EQ(notice(), QStringLiteral("Removed Bo."));
    window->findChild<QAbstractButton*>(QStringLiteral("noticeAct"))->click();
    EXPECT_EQ(session->learner().name, "Bo");
    EXPECT_EQ(notice(), QStringLiteral("Undone: Removed Bo."));
    window->findChild<QAbstractButton*>(QStringLiteral("noticeAct"))->click();
    EXPECT_EQ(session->learner().name, "Ann") << "done again";
}

class SwitchingLearners : public WindowStory
{};

// Its Undo would take back what the one shown now did.
TEST_F(SwitchingLearners, TakesTheNoticeOfTheOtherAlong)
{
    const LearnerId bo = workspace->addLearner("Bo").value().id;
    ASSERT_TRUE(session->mark(State::Done, {id("git/commits")}));

    ASSERT_TRUE(session->useLearner(bo));

    EXPECT_TRUE(notice().isEmpty());
}

TEST_F(SwitchingLearners, AddingOneCanBeTakenBack)
{
    ASSERT_TRUE(session->addLearner(QStringLiteral("Bo"), {}, 0));

    ASSERT_TRUE(session->undo());

    EXPECT_EQ(session->learner().id, ann);
    EXPECT_EQ(session->removedLearners().size(), 1U);
}

TEST(NamesInMenus, AreToldApartByTheirIds)
{
    const Learner one{{"11111111-0000-4000-8000-000000000000"}, "Ann", {}, 0};
    const Learner other{{"22222222-0000-4000-8000-000000000000"}, "ann", {}, 0};

    EXPECT_EQ(ui::toldApart(one, {one, other}), QStringLiteral("\u2068Ann\u2069 (11111111)"));
    EXPECT_EQ(ui::toldApart(one, {one}), QStringLiteral("\u2068Ann\u2069"));
}

}   // namespace waymark::test
