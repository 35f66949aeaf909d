#include "features/window_story.h"
#include "models/checklist_model.h"
#include "store/database.h"

#include <QTest>

namespace waymark::test {

class TickingATopic : public WindowStory
{};

TEST_F(TickingATopic, ByKeyboardIsOnDiskAndCanBeTakenBack)
{
    chooseRow("algebra/vectors");

    QTest::keyClick(checklist(), Qt::Key_Space);

    EXPECT_EQ(boxOf("algebra/vectors"), Qt::Checked);
    EXPECT_EQ(boxOf("algebra"), Qt::PartiallyChecked);
    EXPECT_EQ(stateOnDisk("algebra/vectors"), State::Done);
    EXPECT_TRUE(notice().contains(QStringLiteral("Vectors"))) << notice().toStdString();

    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);

    EXPECT_EQ(boxOf("algebra/vectors"), Qt::Unchecked);
    EXPECT_EQ(stateOnDisk("algebra/vectors"), State::Open);
}

TEST_F(TickingATopic, ByMouseTicksThatRowAlone)
{
    clickBoxOf("frameworks/torch");

    EXPECT_EQ(stateOnDisk("frameworks/torch"), State::Done);
    EXPECT_EQ(stateOnDisk("frameworks/flow"), State::Open);
    EXPECT_EQ(boxOf("frameworks/torch"), Qt::Checked);
}

TEST_F(TickingATopic, LMarksItAsBeingLearnt)
{
    chooseRow("algebra/eigenvalues");

    QTest::keyClick(checklist(), Qt::Key_L);

    EXPECT_EQ(stateOnDisk("algebra/eigenvalues"), State::Learning);
}

TEST_F(TickingATopic, ARefusedWriteLeavesTheBoxAsItWasAndSaysWhy)
{
    chooseRow("algebra/vectors");
    store::Database rival(computer.file(), store::Access::ReadWrite, 0);
    rival.exec("BEGIN IMMEDIATE");

    QTest::keyClick(checklist(), Qt::Key_Space);

    EXPECT_EQ(boxOf("algebra/vectors"), Qt::Unchecked);
    EXPECT_TRUE(QTest::qWaitFor([this] { return notice().contains(QStringLiteral("Another program")); }, 15'000));
    EXPECT_EQ(boxOf("algebra/vectors"), Qt::Unchecked);
    rival.exec("ROLLBACK");
    EXPECT_EQ(stateOnDisk("algebra/vectors"), State::Open);
}

TEST_F(TickingATopic, ATickThatWaitsForAnotherProgramTurnsWhenItIsOnDisk)
{
    chooseRow("algebra/vectors");
    store::Database rival(computer.file(), store::Access::ReadWrite, 0);
    rival.exec("BEGIN IMMEDIATE");
    QTest::keyClick(checklist(), Qt::Key_Space);

    rival.exec("ROLLBACK");

    EXPECT_TRUE(QTest::qWaitFor([this] { return boxOf("algebra/vectors") == Qt::Checked; }, 5'000));
    EXPECT_EQ(stateOnDisk("algebra/vectors"), State::Done);
}

TEST_F(TickingATopic, ASkillsHoursCountAChoiceAsItsTallyDoes)
{
    const QModelIndex skill = rowOf("frameworks");

    // Two frameworks of which one will do, and tuning, at two hours each.
    EXPECT_EQ(skill.siblingAtColumn(ui::ChecklistModel::Hours).data().toString(), QStringLiteral("4 h"));
}

TEST_F(TickingATopic, WhatAnotherProgramTicksIsShown)
{
    const auto other = computer.open();
    const std::vector<Id> ids{id("algebra/vectors")};

    ASSERT_TRUE(other->mark(ann, State::Done, ids).hasValue());

    EXPECT_TRUE(QTest::qWaitFor([this] { return boxOf("algebra/vectors") == Qt::Checked; }, 5'000));
}

}   // namespace waymark::test
