#include "checklist_fixture.h"

namespace waymark::ui {

using ChecklistGroupingTest = ChecklistModelTest;

TEST_F(ChecklistGroupingTest, ByTierASkillStandsUnderEachTierWithItsTopicsOfThat)
{
    model->setGrouping(Grouping::Tier);

    int topics = 0;
    for (int head = 0; head < model->rowCount(); ++head) {
        const QModelIndex tier = model->index(head, 0);
        for (int skill = 0; skill < model->rowCount(tier); ++skill) {
            const QModelIndex under = model->index(skill, 0, tier);
            topics += model->rowCount(under);
            for (int row = 0; row < model->rowCount(under); ++row) {
                const Topic& topic = *model->node(model->index(row, 0, under))->topic;
                EXPECT_EQ(tierWord(topic.tier), tier.data().toString()) << topic.title;
            }
            EXPECT_EQ(under.data(ChecklistModel::TallyRole).value<Tally>().needed, model->rowCount(under));
        }
    }
    EXPECT_EQ(topics, model->allTopics());
}

TEST_F(ChecklistGroupingTest, ByTierATickOnASkillLeavesItsOtherTiersAlone)
{
    model->setGrouping(Grouping::Tier);

    tick("t/algebra");

    EXPECT_EQ(state("t/algebra/vectors"), State::Done);
    EXPECT_EQ(state("t/algebra/eigen"), State::Done);
    EXPECT_EQ(state("t/algebra/svd"), State::Open);
    EXPECT_EQ(box("t/algebra"), Qt::Checked);
}

TEST_F(ChecklistGroupingTest, ByNeedTheTargetRoleSaysWhatMustBe)
{
    session->setTargetRole(Id("t/engineer"));
    model->setGrouping(Grouping::Need);

    ASSERT_EQ(model->rowCount(), 3);
    EXPECT_EQ(model->index(0, 0).data().toString(), QStringLiteral("Must have"));
    EXPECT_EQ(model->index(0, 0).data(ChecklistModel::TallyRole).value<Tally>(),
        coverageOf(session->catalog(), *session->targetRole(), session->progress()).must);
    EXPECT_EQ(row("t/git/commit").parent().parent().row(), 0);
    EXPECT_EQ(row("t/algebra/eigen").parent().parent().row(), 1);
    EXPECT_EQ(row("t/algebra/svd").parent().parent().row(), 2);
}

TEST_F(ChecklistGroupingTest, ByAreaAgainAllIsAsItWas)
{
    model->setGrouping(Grouping::Tier);

    model->setGrouping(Grouping::Area);

    ASSERT_EQ(model->rowCount(), 2);
    EXPECT_EQ(model->rowCount(row("t/algebra")), 3);
}

}   // namespace waymark::ui
