#include "features/window_story.h"
#include "pages/library/library_model.h"
#include "support/library_catalog.h"
#include "widgets/filter_button.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>

namespace waymark::test {

class InTheLibrary : public WindowStory
{
protected:
    InTheLibrary() : WindowStory(libraryCatalog(), id("engineer"))
    {
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        QTest::keyClick(window.get(), Qt::Key_5, Qt::ControlModifier);
    }

    [[nodiscard]] QTreeView* list(const char* name) const { return window->findChild<QTreeView*>(QLatin1String(name)); }
    [[nodiscard]] QTreeView* resources() const { return list("libraryResources"); }
    [[nodiscard]] QTreeView* roadmap() const { return list("libraryRoadmap"); }
    [[nodiscard]] QTreeView* checklists() const { return list("libraryChecklists"); }

    static QModelIndex rowOf(QTreeView* list, const std::string& key)
    {
        const auto* model = static_cast<const ui::LibraryModel*>(list->model());
        return model->indexOf(model->tree().findKey(key));
    }

    static void goTo(QTreeView* list, const std::string& key)
    {
        const QModelIndex row = rowOf(list, key);
        ASSERT_TRUE(row.isValid()) << key;
        for (QModelIndex above = row.parent(); above.isValid(); above = above.parent()) list->expand(above);
        list->selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        list->setFocus();
    }

    void press(const QString& button) const
    {
        auto* found = window->findChild<QAbstractButton*>(button);
        ASSERT_NE(found, nullptr) << button.toStdString();
        found->click();
    }
};

TEST_F(InTheLibrary, ResourcesAreFoundByTheirAuthorAndTheFilterIsTakenOffAgain)
{
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    auto* field = window->findChild<QLineEdit*>(QStringLiteral("libraryFilter"));
    ASSERT_TRUE(field->hasFocus());

    QTest::keyClicks(field, QStringLiteral("GOODFELLOW"));

    EXPECT_EQ(label(QStringLiteral("libraryCount")), QStringLiteral("1 of 4 resources"));
    EXPECT_TRUE(rowOf(resources(), "t/deep-book").isValid());

    QTest::keyClicks(field, QStringLiteral(" nowhere"));
    EXPECT_FALSE(resources()->isVisible());
    press(QStringLiteral("libraryClear"));

    EXPECT_TRUE(resources()->isVisible());
    EXPECT_EQ(label(QStringLiteral("libraryCount")), QStringLiteral("4 of 4 resources"));
}

TEST_F(InTheLibrary, TheFilterForMyRoleFollowsTheTargetRole)
{
    auto* forRole = window->findChild<ui::FilterButton*>(QStringLiteral("libraryRole"));

    forRole->setKey(QStringLiteral("t/engineer"));
    EXPECT_EQ(label(QStringLiteral("libraryCount")), QStringLiteral("3 of 4 resources"));

    session->setTargetRole(id("scientist"));
    EXPECT_EQ(label(QStringLiteral("libraryCount")), QStringLiteral("2 of 4 resources"));

    session->setTargetRole({});
    EXPECT_EQ(label(QStringLiteral("libraryCount")), QStringLiteral("4 of 4 resources"));
    EXPECT_FALSE(forRole->isEnabled());
}

TEST_F(InTheLibrary, AResourceIsTickedByKeyAndTakenBack)
{
    goTo(resources(), "t/deep-book");
    EXPECT_EQ(session->selection().thing, id("deep-book"));
    EXPECT_EQ(label(QStringLiteral("resourceBy")), QStringLiteral("Ian Goodfellow"));

    QTest::keyClick(resources(), Qt::Key_Space);
    EXPECT_EQ(stateOnDisk("deep-book"), State::Done);

    session->undo();
    EXPECT_EQ(stateOnDisk("deep-book"), State::Open);

    QTest::keyClick(resources(), Qt::Key_L);
    EXPECT_EQ(stateOnDisk("deep-book"), State::Learning);
    QTest::keyClick(resources(), Qt::Key_S);
    EXPECT_EQ(stateOnDisk("deep-book"), State::Skipped);
    QTest::keyClick(resources(), Qt::Key_S);
    EXPECT_EQ(stateOnDisk("deep-book"), State::Open);
}

TEST_F(InTheLibrary, KeysAreForTheRowThatAScreenReaderChose)
{
    goTo(resources(), "t/deep-book");

    resources()->selectionModel()->select(
        rowOf(resources(), "t/algebra-book"), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QTest::keyClick(resources(), Qt::Key_Space);

    EXPECT_EQ(session->selection().thing, id("algebra-book"));
    EXPECT_EQ(stateOnDisk("algebra-book"), State::Done);
    EXPECT_EQ(stateOnDisk("deep-book"), State::Open);
}

TEST_F(InTheLibrary, AClickOnTheBoxTicksAndOneOnTheTitleOnlySelects)
{
    const QModelIndex row = rowOf(resources(), "t/algebra-book");
    const QRect cell = resources()->visualRect(row);

    QTest::mouseClick(resources()->viewport(), Qt::LeftButton, {}, {cell.left() - 12, cell.center().y()});
    EXPECT_EQ(stateOnDisk("algebra-book"), State::Done);

    QTest::mouseClick(resources()->viewport(), Qt::LeftButton, {}, {cell.left() + 60, cell.center().y()});
    EXPECT_EQ(stateOnDisk("algebra-book"), State::Done);
    EXPECT_EQ(session->selection().thing, id("algebra-book"));
}

TEST_F(InTheLibrary, ARowThatATickPushesOutOfTheFilterStaysUnderTheHand)
{
    goTo(resources(), "t/deep-book");
    QTest::keyClick(resources(), Qt::Key_Space);

    auto* model = static_cast<ui::LibraryModel*>(resources()->model());
    model->setFilter({{}, {}, {}, {State::Done}, {}});
    QTest::keyClick(resources(), Qt::Key_Space);

    EXPECT_EQ(stateOnDisk("deep-book"), State::Open);
    EXPECT_EQ(resources()->currentIndex(), rowOf(resources(), "t/deep-book"));
}

TEST_F(InTheLibrary, AGoalCountsWhatItRefersToAndEnterLeadsThere)
{
    press(QStringLiteral("libraryPart-roadmap"));
    goTo(roadmap(), "t/year/0/0/t/git");

    QTest::keyClick(roadmap(), Qt::Key_Space);

    EXPECT_EQ(stateOnDisk("git/commits"), State::Done);
    const QModelIndex goal = rowOf(roadmap(), "t/year/0/0");
    EXPECT_EQ(goal.siblingAtColumn(ui::LibraryModel::TierOrTally).data().toString(), QStringLiteral("1 of 2"));

    QTest::keyClick(roadmap(), Qt::Key_Return);

    EXPECT_EQ(label(QStringLiteral("pageTitle")), QStringLiteral("Skills"));
    EXPECT_EQ(session->selection().thing, id("git"));
}

TEST_F(InTheLibrary, ASkippedTopicOfASkillStaysSkippedWhenTheSkillIsBeingLearnt)
{
    press(QStringLiteral("libraryPart-checklists"));
    session->mark(State::Skipped, {id("algebra/svd")});
    goTo(checklists(), "t/numbers/t/algebra");

    QTest::keyClick(checklists(), Qt::Key_L);

    EXPECT_EQ(stateOnDisk("algebra/vectors"), State::Learning);
    EXPECT_EQ(stateOnDisk("algebra/svd"), State::Skipped);
}

TEST_F(InTheLibrary, AThingIsShownInItsPlaceOnceTheFilterIsCleared)
{
    QTest::keyClicks(window->findChild<QLineEdit*>(QStringLiteral("libraryFilter")), QStringLiteral("deep"));
    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);

    session->open(id("first-course"));

    EXPECT_EQ(label(QStringLiteral("pageTitle")), QStringLiteral("Library"));
    EXPECT_EQ(label(QStringLiteral("detailTitle")), QStringLiteral("First course"));
    EXPECT_EQ(window->findChild<QLineEdit*>(QStringLiteral("libraryFilter"))->text(), QStringLiteral("deep"));
    press(QStringLiteral("noticeAct"));
    EXPECT_EQ(resources()->currentIndex(), rowOf(resources(), "t/first-course"));

    session->open(id("numbers"));

    EXPECT_TRUE(checklists()->isVisible());
    EXPECT_EQ(checklists()->currentIndex(), rowOf(checklists(), "t/numbers"));
    EXPECT_EQ(label(QStringLiteral("detailCoverage")), QStringLiteral("0 of 3 done"));

    session->open(id("year"));

    EXPECT_TRUE(roadmap()->isVisible());
    EXPECT_EQ(label(QStringLiteral("detailTitle")), QStringLiteral("One year"));
}

TEST_F(InTheLibrary, TheDetailsAreNotAboutThePartBefore)
{
    session->open(id("first-course"));
    ASSERT_EQ(session->selection().thing, id("first-course"));

    press(QStringLiteral("libraryPart-roadmap"));
    EXPECT_NE(session->selection().thing, id("first-course"));

    press(QStringLiteral("libraryPart-resources"));
    EXPECT_EQ(session->selection().thing, id("first-course"));
}

TEST_F(InTheLibrary, WhatAnotherPageTickedStandsHereWhenItIsOpenedAgain)
{
    press(QStringLiteral("libraryPart-roadmap"));
    goTo(roadmap(), "t/year/1/0");
    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);

    session->mark(State::Done, {id("algebra/svd")});
    QTest::keyClick(window.get(), Qt::Key_5, Qt::ControlModifier);

    EXPECT_EQ(roadmap()->currentIndex(), rowOf(roadmap(), "t/year/1/0"));
    EXPECT_EQ(rowOf(roadmap(), "t/year/1/0").siblingAtColumn(ui::LibraryModel::TierOrTally).data().toString(),
        QStringLiteral("1 of 2"));
}

}   // namespace waymark::test
