#include "checklist_fixture.h"

namespace waymark::ui {

TEST_F(ChecklistModelTest, ShowsAreasSkillsAndTopicsWithoutRetiredAndEmptyOnes)
{
    ASSERT_EQ(model->rowCount(), 2);
    EXPECT_EQ(model->rowCount(row("t/maths")), 1);
    EXPECT_EQ(model->rowCount(row("t/algebra")), 3);
    EXPECT_FALSE(row("t/bare").isValid());
    EXPECT_FALSE(row("t/retired").isValid());
    EXPECT_FALSE(row("t/algebra/gone").isValid());
    EXPECT_EQ(model->allTopics(), 5);
}

TEST_F(ChecklistModelTest, ATickIsOnDiskWhenTheModelSaysSo)
{
    const bool isOnDisk = tick("t/algebra/eigen");

    EXPECT_TRUE(isOnDisk);
    const auto stored = workspace->progress(session->learner().id);
    ASSERT_TRUE(stored);
    EXPECT_EQ((*stored)->state(Id("t/algebra/eigen")), State::Done);
    EXPECT_EQ(box("t/algebra/eigen"), Qt::Checked);
}

TEST_F(ChecklistModelTest, ATickTellsItsRowItsSkillAndItsAreaAndResetsNothing)
{
    const QSignalSpy changed(&*model, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&*model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex kept = row("t/git");

    tick("t/algebra/eigen");

    std::vector<QModelIndex> told;
    for (const QList<QVariant>& one : changed) told.push_back(one.front().toModelIndex());
    for (const char* id : {"t/algebra/eigen", "t/algebra", "t/maths"})
        EXPECT_NE(std::find(told.begin(), told.end(), row(id)), told.end()) << id;
    EXPECT_EQ(std::find(told.begin(), told.end(), row("t/git")), told.end());
    EXPECT_EQ(reset.count(), 0);
    EXPECT_TRUE(kept.isValid());
}

TEST_F(ChecklistModelTest, AParentOfWhichNothingIsDoneDoesNotLookPartlyDone)
{
    session->mark(State::Skipped, {Id("t/git/commit")});
    EXPECT_EQ(box("t/git"), Qt::Unchecked);

    for (const Topic& topic : session->catalog().skill(Id("t/git"))->topics) session->mark(State::Skipped, {topic.id});

    EXPECT_EQ(box("t/git"), Qt::Unchecked);
    EXPECT_TRUE(spoken("t/git").contains(QStringLiteral("skipped"))) << spoken("t/git").toStdString();
}

TEST_F(ChecklistModelTest, AParentIsPartlyTickedUntilAllOfItIsDone)
{
    EXPECT_EQ(box("t/git"), Qt::Unchecked);
    tick("t/git/commit");
    EXPECT_EQ(box("t/git"), Qt::PartiallyChecked);

    tick("t/git");

    EXPECT_EQ(box("t/git"), Qt::Checked);
    EXPECT_EQ(box("t/code"), Qt::Checked);
    EXPECT_EQ(state("t/git/bisect"), State::Done);
}

TEST_F(ChecklistModelTest, ATickOnACompleteSkillOpensItAgain)
{
    tick("t/git");

    tick("t/git");

    EXPECT_EQ(state("t/git/commit"), State::Open);
    EXPECT_EQ(state("t/git/bisect"), State::Open);
}

TEST_F(ChecklistModelTest, ATickOnAParentLeavesAloneWhatTheFilterHides)
{
    ChecklistFilter onlyBeginner;
    onlyBeginner.tier = Tier::Beginner;
    filter(onlyBeginner);

    tick("t/algebra");

    EXPECT_EQ(state("t/algebra/vectors"), State::Done);
    EXPECT_EQ(state("t/algebra/eigen"), State::Done);
    EXPECT_EQ(state("t/algebra/svd"), State::Open);
}

TEST_F(ChecklistModelTest, WithoutALearnerNothingCanBeTicked)
{
    ASSERT_TRUE(workspace->removeLearner(session->learner().id));
    ASSERT_FALSE(session->hasLearner());

    EXPECT_FALSE(tick("t/git/commit"));

    EXPECT_EQ(box("t/git/commit"), Qt::Unchecked);
    EXPECT_FALSE(model->flags(row("t/git/commit")) & Qt::ItemIsUserCheckable);
}

TEST_F(ChecklistModelTest, SaysTitleStateTierAndHours)
{
    EXPECT_TRUE(spoken("t/algebra/eigen").contains(QStringLiteral("Eigenvalues")));
    EXPECT_TRUE(spoken("t/algebra/eigen").endsWith(QStringLiteral(", open, beginner, 4 hours")));
    EXPECT_TRUE(spoken("t/git/commit").endsWith(QStringLiteral("1 hour")));

    session->mark(State::Learning, {Id("t/algebra/eigen")});

    EXPECT_TRUE(spoken("t/algebra/eigen").contains(QStringLiteral("learning")));
    EXPECT_TRUE(spoken("t/algebra").contains(QStringLiteral("0 of 3")));
}

TEST_F(ChecklistModelTest, FindsWordsInTopicsSkillsAndAliasesWithoutAccentsAndCase)
{
    ChecklistFilter wanted;
    wanted.text = "DECOMPOSITION";
    filter(wanted);
    EXPECT_EQ(model->shownTopics(), 1);
    EXPECT_TRUE(row("t/algebra/svd").isValid());
    EXPECT_FALSE(row("t/code").isValid());

    wanted.text = "matrices eigen";
    filter(wanted);
    EXPECT_EQ(model->shownTopics(), 1);
    EXPECT_TRUE(row("t/algebra/eigen").isValid());

    wanted.text = "nothing like it";
    filter(wanted);
    EXPECT_EQ(model->rowCount(), 0);
}

TEST_F(ChecklistModelTest, ARoleShowsAndCountsItsNeedsOnly)
{
    ChecklistFilter engineer;
    engineer.role = Id("t/engineer");

    filter(engineer);

    EXPECT_EQ(model->shownTopics(), 4);
    EXPECT_FALSE(row("t/algebra/svd").isValid());
    EXPECT_EQ(row("t/algebra").data(ChecklistModel::TallyRole).value<Tally>().needed, 2);
    EXPECT_EQ(row("t/code").data(ChecklistModel::TallyRole).value<Tally>().needed, 2);
    EXPECT_EQ(model->hours(*model->node(row("t/algebra"))), 6);
    EXPECT_EQ(model->tree().need(*model->node(row("t/algebra")), 0), RoleMark::Nice);
    EXPECT_EQ(model->tree().need(*model->node(row("t/git/commit")), 0), RoleMark::Must);
}

TEST_F(ChecklistModelTest, AStateFilterKeepsWhatIsTickedUnderTheHand)
{
    ChecklistFilter open;
    open.states = {State::Open};
    filter(open);

    tick("t/git/commit");

    EXPECT_TRUE(row("t/git/commit").isValid());
    filter(open);
    EXPECT_FALSE(row("t/git/commit").isValid());
}

TEST_F(ChecklistModelTest, AsleepItSaysNothingAndTellsAllWhenItWakes)
{
    model->setAwake(false);
    const QSignalSpy changed(&*model, &QAbstractItemModel::dataChanged);
    session->mark(State::Done, {Id("t/git/commit")});
    EXPECT_EQ(changed.count(), 0);

    model->setAwake(true);

    EXPECT_GT(changed.count(), 0);
    EXPECT_EQ(box("t/git/commit"), Qt::Checked);
}

TEST_F(ChecklistModelTest, TopicsUnderOverlappingRowsComeOnce)
{
    const std::vector<Id> topics = model->topicsUnder({row("t/git"), row("t/git/commit"), row("t/algebra/svd")});

    EXPECT_EQ(topics, (std::vector<Id>{Id("t/git/commit"), Id("t/git/bisect"), Id("t/algebra/svd")}));
}

TEST_F(ChecklistModelTest, TheMarksOfTheRolesAreExplainedAtTheirHeadAndInEachRow)
{
    const QModelIndex git = row("t/git").siblingAtColumn(ChecklistModel::Roles);

    for (const int said : {int(Qt::ToolTipRole), int(Qt::AccessibleDescriptionRole)}) {
        const QString head = model->headerData(ChecklistModel::Roles, Qt::Horizontal, said).toString();
        EXPECT_TRUE(head.contains(QStringLiteral("Engineer"))) << head.toStdString();
        EXPECT_TRUE(head.contains(QStringLiteral("Filled: must have."))) << head.toStdString();
    }
    for (const int said : {int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
        EXPECT_EQ(git.data(said).toString(), QStringLiteral("Needed by ") + isolated(QStringLiteral("Engineer")));
}

}   // namespace waymark::ui
