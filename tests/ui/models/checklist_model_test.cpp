#include "models/checklist_model.h"

#include "bridge/preferences.h"
#include "bridge/session.h"
#include "insight/coverage.h"
#include "theme/marks.h"
#include "workspace/workspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>

using namespace waymark;
using namespace waymark::ui;

namespace {

Topic topic(const char* id, const char* title, Tier tier, double hours)
{
    Topic made;
    made.id = Id(id);
    made.title = title;
    made.tier = tier;
    made.hours = hours;
    return made;
}

Skill skill(const char* id, const char* title, const char* area, std::vector<Topic> topics)
{
    Skill made;
    made.id = Id(id);
    made.title = title;
    made.area = Id(area);
    made.topics = std::move(topics);
    return made;
}

Catalog smallCatalog()
{
    Catalog catalog;
    catalog.heads = {{"t", "Test", "1"}};
    catalog.areas = {{Id("t/maths"), "Mathematics", ""}, {Id("t/code"), "Programming", ""}, {Id("t/bare"), "Bare", ""}};
    Skill algebra = skill("t/algebra", "Linear algebra", "t/maths",
        {topic("t/algebra/vectors", "Vectors", Tier::Beginner, 2),
            topic("t/algebra/eigen", "Eigenvalues", Tier::Beginner, 4),
            topic("t/algebra/svd", "Décomposition", Tier::Advanced, 1)});
    algebra.aliases = {"matrices"};
    Topic gone = topic("t/algebra/gone", "Gone", Tier::Beginner, 1);
    gone.isRetired = true;
    algebra.topics.push_back(gone);
    Skill retired = skill("t/retired", "Retired", "t/maths", {topic("t/retired/one", "One", Tier::Beginner, 1)});
    retired.isRetired = true;
    Skill git = skill("t/git", "Git", "t/code",
        {topic("t/git/commit", "Commits", Tier::Beginner, 1),
            topic("t/git/bisect", "Bisecting", Tier::Intermediate, 2)});
    catalog.skills = {algebra, retired, git};
    Role engineer;
    engineer.id = Id("t/engineer");
    engineer.title = "Engineer";
    engineer.needs = {{Id("t/git"), Tier::Intermediate, true, ""}, {Id("t/algebra"), Tier::Beginner, false, ""}};
    catalog.roles = {engineer};
    return catalog;
}

/// A real file in a temporary folder, one learner, and the model under the tester.
class ChecklistModelTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_folder.isValid());
        const std::filesystem::path root = m_folder.path().toStdString();
        OpenOptions options;
        options.file = root / "waymark.db";
        options.stateFolder = root / "state";
        options.backupFolder = root / "backups";
        options.patience = std::chrono::milliseconds(50);
        options.builtin = &m_catalog;
        auto opened = Workspace::open(options);
        ASSERT_TRUE(opened) << opened.error().message;
        workspace = std::move(opened).value();
        ASSERT_TRUE(workspace->addLearner("Ann"));
        session.emplace(*workspace, preferences);
        model.emplace(*session);
        m_tester.emplace(&*model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    void TearDown() override
    {
        m_tester.reset();
        model.reset();
        session.reset();
    }

    [[nodiscard]] QModelIndex row(const char* id) const { return model->indexOf(Id(id)); }
    [[nodiscard]] QString spoken(const char* id) const { return row(id).data(Qt::AccessibleTextRole).toString(); }
    [[nodiscard]] Qt::CheckState box(const char* id) const
    {
        return static_cast<Qt::CheckState>(row(id).data(Qt::CheckStateRole).toInt());
    }
    [[nodiscard]] State state(const char* id) const { return session->progress().state(Id(id)); }
    bool tick(const char* id) { return model->setData(row(id), Qt::Checked, Qt::CheckStateRole); }
    void filter(const ChecklistFilter& wanted) { model->setFilter(wanted); }

    std::unique_ptr<Workspace> workspace;
    Preferences preferences;
    std::optional<Session> session;
    std::optional<ChecklistModel> model;

private:
    QTemporaryDir m_folder;
    Catalog m_catalog = smallCatalog();
    std::optional<QAbstractItemModelTester> m_tester;
};

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

TEST_F(ChecklistModelTest, ByTierASkillStandsUnderEachTierWithItsTopicsOfThat)
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

TEST_F(ChecklistModelTest, ByTierATickOnASkillLeavesItsOtherTiersAlone)
{
    model->setGrouping(Grouping::Tier);

    tick("t/algebra");

    EXPECT_EQ(state("t/algebra/vectors"), State::Done);
    EXPECT_EQ(state("t/algebra/eigen"), State::Done);
    EXPECT_EQ(state("t/algebra/svd"), State::Open);
    EXPECT_EQ(box("t/algebra"), Qt::Checked);
}

TEST_F(ChecklistModelTest, ByNeedTheTargetRoleSaysWhatMustBe)
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

TEST_F(ChecklistModelTest, ByAreaAgainAllIsAsItWas)
{
    model->setGrouping(Grouping::Tier);

    model->setGrouping(Grouping::Area);

    ASSERT_EQ(model->rowCount(), 2);
    EXPECT_EQ(model->rowCount(row("t/algebra")), 3);
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

}   // namespace
