#include "features/window_story.h"
#include "models/checklist_model.h"

#include <QAbstractButton>
#include <QTest>

#include <algorithm>

namespace waymark::test {

class WhatIsMissing : public WindowStory
{
protected:
    void follow(const QString& link) const
    {
        auto* button = window->findChild<QAbstractButton*>(link);
        ASSERT_NE(button, nullptr) << link.toStdString();
        button->click();
    }

    [[nodiscard]] std::vector<Id> shown() const
    {
        const auto* model = static_cast<const ui::ChecklistModel*>(checklist()->model());
        QModelIndexList areas;
        for (int row = 0; row < model->rowCount(); ++row) areas << model->index(row, 0);
        return model->topicsUnder(areas);
    }
};

TEST_F(WhatIsMissing, OfARoleIsOneClickAwayFromItsNumber)
{
    session->mark(State::Done, {id("algebra/vectors"), id("frameworks/flow")});
    QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier);
    session->select({id("engineer"), {}, {}});

    follow(QStringLiteral("showMissing"));

    EXPECT_EQ(label(QStringLiteral("pageTitle")), QStringLiteral("Skills"));
    EXPECT_EQ(shown(), (std::vector{id("algebra/eigenvalues"), id("frameworks/tuning")}));
    EXPECT_TRUE(label(QStringLiteral("skillsCount")).startsWith(QStringLiteral("2 of 7")));
}

TEST_F(WhatIsMissing, CanBeAskedForOneArea)
{
    session->select({id("engineer"), {}, {}});

    follow(QStringLiteral("missing-t/maths"));

    EXPECT_EQ(shown(), (std::vector{id("algebra/vectors"), id("algebra/eigenvalues")}));
}

TEST_F(WhatIsMissing, OfACellOfTheMatrixIsShownInItsPlace)
{
    session->select({id("algebra"), id("scientist"), {}});

    follow(QStringLiteral("showMissing"));

    EXPECT_EQ(shown(), (std::vector{id("algebra/vectors"), id("algebra/eigenvalues"), id("algebra/svd")}));
    EXPECT_EQ(checklist()->currentIndex(), rowOf("algebra"));
}

TEST_F(WhatIsMissing, OfASkillIsWhatTheTargetRoleLacksWithTheSkillInSight)
{
    session->mark(State::Done, {id("algebra/vectors")});
    session->select({id("frameworks"), {}, {}});

    follow(QStringLiteral("showMissing"));

    EXPECT_EQ(checklist()->currentIndex(), rowOf("frameworks"));
    EXPECT_EQ(shown().front(), id("algebra/eigenvalues"));
}

TEST_F(WhatIsMissing, OfASkillThatIsOnlyNiceToHaveIsAllThatIsNotDone)
{
    session->select({id("git"), id("engineer"), {}});

    follow(QStringLiteral("showMissing"));

    EXPECT_EQ(shown().size(), 7U);
    EXPECT_EQ(checklist()->currentIndex(), rowOf("git"));
}

TEST_F(WhatIsMissing, LeavesOutWhatIsSkipped)
{
    session->mark(State::Skipped, {id("algebra/vectors")});

    session->openTopics({id("engineer"), {}, id("algebra")});

    EXPECT_FALSE(std::ranges::count(shown(), id("algebra/vectors")));
    EXPECT_TRUE(std::ranges::count(shown(), id("algebra/eigenvalues")));
}

TEST_F(WhatIsMissing, ATopicThatIsTickedThereStaysInSight)
{
    session->openTopics({id("engineer")});
    chooseRow("algebra/vectors");

    QTest::keyClick(checklist(), Qt::Key_Space);

    EXPECT_EQ(stateOnDisk("algebra/vectors"), State::Done);
    EXPECT_EQ(boxOf("algebra/vectors"), Qt::Checked);
}

}   // namespace waymark::test
