#include "charts/chart_view.h"
#include "features/window_story.h"
#include "models/checklist_model.h"
#include "widgets/tick_box.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

namespace waymark::test {

class TheOverview : public WindowStory
{
protected:
    TheOverview() { QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier); }

    [[nodiscard]] QAbstractButton* button(const QString& name) const
    {
        auto* found = window->findChild<QAbstractButton*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }

    [[nodiscard]] QWidget* card(int number) const
    {
        return window->findChild<QWidget*>(QStringLiteral("next-%1").arg(number));
    }
};

TEST_F(TheOverview, SaysHowFarOneIsAndOpensTheListOfEachNumber)
{
    session->mark(State::Done, {id("algebra/vectors"), id("git/commits")});

    EXPECT_EQ(label(QStringLiteral("overviewFigure")), QStringLiteral("1 of 4 topics"));
    EXPECT_EQ(button(QStringLiteral("overview-done"))->text(), QStringLiteral("1 done"));

    QTest::mouseClick(button(QStringLiteral("overview-done")), Qt::LeftButton);

    // Only the must: git is nice to have for the role, and no part of the number.
    EXPECT_EQ(label(QStringLiteral("pageTitle")), QStringLiteral("Skills"));
    EXPECT_EQ(label(QStringLiteral("skillsCount")), QStringLiteral("1 of 7 topics"));
}

TEST_F(TheOverview, ANumberOfNothingLeadsNowhere)
{
    EXPECT_FALSE(button(QStringLiteral("overview-skipped"))->isEnabled());
}

TEST_F(TheOverview, ACardIsTickedStartedAndPassedOverByKeys)
{
    card(1)->setFocus();
    QTest::keyClick(card(1), Qt::Key_L);
    EXPECT_EQ(stateOnDisk("algebra/vectors"), State::Learning);
    EXPECT_EQ(button(QStringLiteral("nextStart-1"))->text(), QStringLiteral("Continue"));

    QTest::keyClick(card(1), Qt::Key_Space);
    EXPECT_EQ(stateOnDisk("algebra/vectors"), State::Done);
    EXPECT_TRUE(card(1)->accessibleName().endsWith(QStringLiteral(": Done.")));

    const Id second = id("git/commits");
    QTest::keyClick(button(QStringLiteral("nextLater-2")), Qt::Key_Space);
    EXPECT_TRUE(card(2)->accessibleName().contains(QStringLiteral("Passed over")))
        << card(2)->accessibleName().toStdString();
    EXPECT_NE(session->progress().later.find(second), session->progress().later.end());

    session->undo();
    EXPECT_FALSE(card(2)->accessibleName().contains(QStringLiteral("Passed over")));
}

TEST_F(TheOverview, WhatWasPassedOverIsSoAfterTheNextStart)
{
    session->passOver({id("algebra/vectors")});

    const auto progress = computer.open()->progress(ann).value();

    EXPECT_EQ(progress->later.find(id("algebra/vectors"))->second, workspace->today());
}

TEST_F(TheOverview, TheNextProjectLeadsToItsPlace)
{
    QTest::mouseClick(button(QStringLiteral("rungProject")), Qt::LeftButton);

    EXPECT_EQ(label(QStringLiteral("pageTitle")), QStringLiteral("Projects"));
    EXPECT_EQ(session->selection().thing, id("first"));
}

TEST_F(TheOverview, ATopicThatTheNextProjectAsksForIsTickedWhereItStands)
{
    auto* box = window->findChild<ui::TickBox*>(QStringLiteral("rungTopic-1"));
    ASSERT_EQ(box->text(), QStringLiteral("Commits"));

    QTest::mouseClick(box, Qt::LeftButton, {}, {8, box->height() / 2});

    // The same box, which is told of its own tick while it is being clicked.
    EXPECT_EQ(stateOnDisk("git/commits"), State::Done);
    EXPECT_EQ(window->findChild<ui::TickBox*>(QStringLiteral("rungTopic-1")), box);
    EXPECT_EQ(box->text(), QStringLiteral("Commits"));
    EXPECT_EQ(box->mark(), ui::TickMark::Done);
}

TEST_F(TheOverview, WhatWasPassedOverCanBeAskedForAgain)
{
    session->passOver({id("algebra/vectors"), id("algebra/eigenvalues"), id("git/commits")});
    ASSERT_EQ(button(QStringLiteral("nextLater-1"))->text(), QStringLiteral("Suggest again"));

    QTest::mouseClick(button(QStringLiteral("nextLater-1")), Qt::LeftButton);

    EXPECT_EQ(button(QStringLiteral("nextLater-1"))->text(), QStringLiteral("Not now"));
}

TEST_F(TheOverview, GivesTheKeyboardAPlaceWhenNothingIsLeft)
{
    session->mark(State::Done, {id("algebra"), id("frameworks"), id("git")});
    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);

    QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);

    EXPECT_TRUE(label(QStringLiteral("nextNothing")).startsWith(QStringLiteral("Everything")));
    ASSERT_NE(window->focusWidget(), nullptr);
    EXPECT_TRUE(window->focusWidget()->isVisible());
}

TEST_F(TheOverview, TellsTheWeekAndTheMapOfDays)
{
    session->mark(State::Done, {id("algebra/vectors"), id("algebra/eigenvalues")});

    EXPECT_EQ(label(QStringLiteral("weekTopics")), QStringLiteral("2"));
    EXPECT_EQ(label(QStringLiteral("weekHours")), QStringLiteral("4 h"));
    EXPECT_EQ(label(QStringLiteral("weekStreak")), QStringLiteral("1"));
    const auto* map = window->findChild<QWidget*>(QStringLiteral("overviewHeatMap"));
    EXPECT_TRUE(map->accessibleDescription().startsWith(QStringLiteral("2 topics done in the last 26 weeks")));
}

TEST_F(TheOverview, ItsChartsAreWalkedByKeyboard)
{
    session->mark(State::Done, {id("algebra/vectors"), id("algebra/eigenvalues")});
    auto* map = window->findChild<ui::ChartView*>(QStringLiteral("overviewHeatMap"));

    QTest::keyClick(map, Qt::Key_Home);
    QTest::keyClick(map, Qt::Key_End);

    EXPECT_TRUE(map->accessibleDescription().contains(QStringLiteral("2 topics done")))
        << map->accessibleDescription().toStdString();
    EXPECT_EQ(map->currentWords(), map->points().back().words);
    // The sample's two areas make no web, so there are bars.
    auto* areas = window->findChild<ui::ChartView*>(QStringLiteral("overviewAreas"));
    EXPECT_EQ(areas->points().size(), 2U);
    EXPECT_FALSE(window->findChild<QWidget*>(QStringLiteral("overviewAreasLegend"))->isVisible());
    QTest::keyClick(areas, Qt::Key_Home);
    EXPECT_EQ(areas->currentWords(), areas->points().front().words);
}

}   // namespace waymark::test
