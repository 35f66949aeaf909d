#include "pages/roles/matrix/role_matrix_model.h"

#include "pages/roles/matrix/matrix_text.h"
#include "pages/roles/matrix/role_matrix_filter.h"
#include "pages/roles/needs/needs_delegate.h"
#include "pages/roles/needs/role_needs_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <memory>
#include <vector>

namespace waymark::ui {
namespace {

using Cell = std::pair<int, int>;

Topic topic(const std::string& id, Tier tier, double hours)
{
    Topic topic;
    topic.id = Id(id);
    topic.title = id;
    topic.tier = tier;
    topic.hours = hours;
    return topic;
}

Skill skill(const std::string& id, const std::string& title, const std::string& area, std::vector<Topic> topics)
{
    Skill skill;
    skill.id = Id(id);
    skill.title = title;
    skill.area = Id(area);
    skill.topics = std::move(topics);
    return skill;
}

/// Two areas, four skills, three roles. The MLOps engineer may choose one of two clouds.
Catalog smallCatalog()
{
    Catalog catalog;
    catalog.heads = {{"t", "Test", "1"}};
    catalog.areas = {{Id("t/maths"), "Mathematics", ""}, {Id("t/cloud"), "Cloud", ""}};
    catalog.skills = {
        skill("t/algebra", "Linear algebra", "t/maths",
            {topic("t/algebra/vectors", Tier::Beginner, 2), topic("t/algebra/bases", Tier::Beginner, 3),
                topic("t/algebra/eigenvalues", Tier::Intermediate, 4), topic("t/algebra/svd", Tier::Advanced, 8)}),
        skill("t/calculus", "Calculus", "t/maths", {topic("t/calculus/limits", Tier::Beginner, 5)}),
        skill("t/aws", "AWS", "t/cloud", {topic("t/aws/storage", Tier::Beginner, 1)}),
        skill("t/azure", "Azure", "t/cloud", {topic("t/azure/storage", Tier::Beginner, 1)}),
    };
    Role mlops{Id("t/mlops"), "MLOps Engineer", "", "", {}, {}, {}, {}};
    mlops.needs = {{Id("t/algebra"), Tier::Intermediate, true, ""}, {Id("t/calculus"), Tier::Beginner, false, ""},
        {Id("t/aws"), Tier::Beginner, true, "clouds"}, {Id("t/azure"), Tier::Beginner, true, "clouds"}};
    mlops.choices = {{"clouds", 1}};
    Role manager{Id("t/manager"), "Product Manager", "", "", {}, {}, {}, {}};
    manager.needs = {{Id("t/calculus"), Tier::Beginner, true, ""}};
    Role scientist{Id("t/scientist"), "Scientist", "", "", {}, {}, {}, {}};
    scientist.needs = {{Id("t/algebra"), Tier::Beginner, true, ""}};
    catalog.roles = {mlops, manager, scientist};
    return catalog;
}

class RoleMatrixTest : public testing::Test
{
protected:
    RoleMatrixTest()
    {
        QObject::connect(
            &m_matrix, &QAbstractItemModel::dataChanged, [this](const QModelIndex& a, const QModelIndex& b) {
                for (int row = a.row(); row <= b.row(); ++row)
                    for (int column = a.column(); column <= b.column(); ++column)
                        if (!m_matrix.isArea(row)) m_told.push_back({row, column});
            });
    }

    void mark(State state, const std::string& id)
    {
        ChangeSet change;
        for (const Id& item : m_catalog->itemsOf(Id(id))) {
            m_progress.items[item].state = state;
            change.items.push_back(item);
            change.skills.insert(m_catalog->skillOf(item)->id);
            for (const Role* role : m_catalog->rolesNeeding(item)) change.roles.insert(role->id);
        }
        m_matrix.refresh(change);
    }

    void targetIs(const std::string& role)
    {
        m_target = Id(role);
        m_matrix.readAgain();
    }

    [[nodiscard]] QString sentence(const std::string& skill, const std::string& role) const
    {
        const auto index = m_matrix.index(m_matrix.rowOf(Id(skill)), m_matrix.columnOf(Id(role)));
        EXPECT_EQ(index.data(Qt::AccessibleTextRole), index.data(Qt::ToolTipRole));
        return index.data(Qt::AccessibleTextRole).toString();
    }

    [[nodiscard]] QString head(int column) const
    {
        return m_matrix.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    }

    void readAllCells()
    {
        for (int row = 0; row < m_matrix.rowCount(); ++row)
            for (int column = 0; column < m_matrix.columnCount(); ++column) (void)m_matrix.index(row, column).data();
        m_told.clear();
    }

    std::unique_ptr<CatalogIndex> m_catalog = std::make_unique<CatalogIndex>(smallCatalog());
    Progress m_progress;
    Id m_target;
    RoleMatrixModel m_matrix{{[this]() -> const CatalogIndex& { return *m_catalog; },
        [this]() -> const Progress& { return m_progress; }, [this] { return m_catalog->role(m_target); }}};
    QAbstractItemModelTester m_tester{&m_matrix, QAbstractItemModelTester::FailureReportingMode::Fatal};
    std::vector<Cell> m_told;
};

TEST_F(RoleMatrixTest, SkillsStandUnderTheirAreaAndRolesAcross)
{
    ASSERT_EQ(m_matrix.rowCount(), 6);
    ASSERT_EQ(m_matrix.columnCount(), 3);
    EXPECT_TRUE(m_matrix.isArea(0));
    EXPECT_TRUE(m_matrix.isArea(3));
    EXPECT_EQ(m_matrix.headerData(1, Qt::Vertical).toString(), QStringLiteral("Linear algebra"));
    EXPECT_EQ(m_matrix.headerData(3, Qt::Vertical).toString(), QStringLiteral("Cloud"));
    EXPECT_EQ(m_matrix.skillCount(), 4);
}

TEST_F(RoleMatrixTest, ACellSaysEverythingInOneSentence)
{
    mark(State::Done, "t/algebra/vectors");
    mark(State::Learning, "t/algebra/bases");

    EXPECT_EQ(sentence("t/algebra", "t/mlops"),
        QStringLiteral("Linear algebra for MLOps Engineer: must, through intermediate, 1 of 3 done, 1 learning, "
                       "7 h left"));
    EXPECT_EQ(sentence("t/algebra", "t/manager"), QStringLiteral("Linear algebra for Product Manager: not needed"));
    EXPECT_EQ(sentence("t/calculus", "t/mlops"),
        QStringLiteral("Calculus for MLOps Engineer: nice to have, through beginner, 0 of 1 done, 5 h left"));
}

TEST_F(RoleMatrixTest, ANeedOfAChoiceSaysSo)
{
    EXPECT_TRUE(sentence("t/aws", "t/mlops").contains(QStringLiteral("any 1 of AWS, Azure is enough")));
}

TEST_F(RoleMatrixTest, AHeadSaysThePercentageOfTheMusts)
{
    EXPECT_EQ(head(0), QStringLiteral("MLOps Engineer, 0 percent"));

    mark(State::Done, "t/algebra/vectors");

    EXPECT_EQ(head(0), QStringLiteral("MLOps Engineer, 25 percent"));
    EXPECT_EQ(head(2), QStringLiteral("Scientist, 50 percent"));
}

TEST_F(RoleMatrixTest, AnAreaCountsForTheTargetRoleElseForEverything)
{
    mark(State::Done, "t/algebra/vectors");
    EXPECT_EQ(m_matrix.index(0, 0).data().toString(), QStringLiteral("1 of 5 topics done"));

    targetIs("t/mlops");
    EXPECT_EQ(m_matrix.index(0, 0).data().toString(), QStringLiteral("1 of 3 topics done for MLOps Engineer"));
}

TEST_F(RoleMatrixTest, OnlyCellsThatChangedAreTold)
{
    readAllCells();

    mark(State::Done, "t/algebra/eigenvalues");

    // The scientist needs the skill too, but only its beginner topics.
    EXPECT_EQ(m_told, (std::vector<Cell>{{1, 0}}));
}

TEST_F(RoleMatrixTest, OnlyHeadsOfRolesThatNeedTheSkillAreTold)
{
    QSignalSpy heads(&m_matrix, &QAbstractItemModel::headerDataChanged);

    mark(State::Done, "t/calculus/limits");

    ASSERT_EQ(heads.size(), 2);
    for (const auto& told : heads) EXPECT_NE(told[1].toInt(), m_matrix.columnOf(Id("t/scientist")));
}

TEST_F(RoleMatrixTest, AnotherCatalogGivesOtherRows)
{
    Catalog catalog = smallCatalog();
    catalog.skills.pop_back();
    catalog.roles.pop_back();
    const auto old = std::exchange(m_catalog, std::make_unique<CatalogIndex>(catalog));

    m_matrix.rebuild();

    EXPECT_EQ(m_matrix.rowCount(), 5);
    EXPECT_EQ(m_matrix.columnCount(), 2);
}

TEST_F(RoleMatrixTest, ACollapsedAreaKeepsItsOwnRow)
{
    RoleMatrixFilter rows(m_matrix);
    const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);

    rows.setCollapsed(Id("t/maths"), true);

    EXPECT_EQ(rows.rowCount(), 4);
    EXPECT_EQ(rows.rowOf(Id("t/maths")), 0);
    EXPECT_EQ(rows.rowOf(Id("t/algebra")), -1);
    EXPECT_EQ(rows.shownSkills(), 4);
}

TEST_F(RoleMatrixTest, GapsOnlyLosesARowWhenItIsDoneAndGainsItAgain)
{
    targetIs("t/mlops");
    RoleMatrixFilter rows(m_matrix);
    const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
    rows.setShow(MatrixShow::Gaps);
    ASSERT_GE(rows.rowOf(Id("t/calculus")), 0);

    mark(State::Done, "t/calculus");
    EXPECT_EQ(rows.rowOf(Id("t/calculus")), -1);
    EXPECT_GE(rows.rowOf(Id("t/algebra")), 0);

    mark(State::Open, "t/calculus");
    EXPECT_GE(rows.rowOf(Id("t/calculus")), 0);
}

TEST_F(RoleMatrixTest, AnAreaGoesWithItsLastSkill)
{
    targetIs("t/scientist");
    RoleMatrixFilter rows(m_matrix);

    rows.setShow(MatrixShow::MyRole);

    EXPECT_EQ(rows.rowCount(), 2);
    EXPECT_EQ(rows.rowOf(Id("t/cloud")), -1);
}

TEST_F(RoleMatrixTest, ByNeedWhatTheTargetRoleMustHaveComesFirst)
{
    targetIs("t/mlops");
    RoleMatrixFilter rows(m_matrix);
    const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);

    rows.setSort(MatrixSort::Need);

    const int target = m_matrix.targetColumn();
    ASSERT_EQ(rows.rowCount(), m_matrix.skillCount());
    int last = 0;   // 0 must, 1 nice to have, 2 not needed
    for (int row = 0; row < rows.rowCount(); ++row) {
        const int source = rows.sourceRow(row);
        ASSERT_FALSE(m_matrix.isArea(source));
        const auto& cell = m_matrix.cell(source, target);
        const int kind = !cell ? 2 : cell->need.isMust ? 0 : 1;
        EXPECT_GE(kind, last) << m_matrix.skill(source).title;
        last = kind;
    }
}

TEST_F(RoleMatrixTest, ByGapTheMostHoursComeFirstAndByAreaAllIsAsBefore)
{
    targetIs("t/mlops");
    RoleMatrixFilter rows(m_matrix);
    const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);

    rows.setSort(MatrixSort::Gap);
    const auto hoursIn = [&](int row) {
        const auto& cell = m_matrix.cell(rows.sourceRow(row), m_matrix.targetColumn());
        return cell ? cell->hoursLeft : -1.0;
    };
    for (int row = 1; row < rows.rowCount(); ++row) EXPECT_GE(hoursIn(row - 1), hoursIn(row)) << row;

    rows.setSort(MatrixSort::Area);
    ASSERT_EQ(rows.rowCount(), m_matrix.rowCount());
    for (int row = 0; row < rows.rowCount(); ++row) EXPECT_EQ(rows.sourceRow(row), row);
}

TEST_F(RoleMatrixTest, TheListSaysTheSameAsTheMatrix)
{
    RoleNeedsModel needs(m_matrix);
    const QAbstractItemModelTester tester(&needs, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy told(&needs, &QAbstractItemModel::dataChanged);
    readAllCells();
    ASSERT_EQ(needs.rowCount(), 3);

    mark(State::Done, "t/algebra/eigenvalues");

    const QModelIndex need = needs.indexOf({m_matrix.rowOf(Id("t/algebra")), 0});
    EXPECT_EQ(need.data(Qt::AccessibleTextRole).toString(), sentence("t/algebra", "t/mlops"));
    EXPECT_EQ(told.front()[0].toModelIndex(), need);
}

TEST_F(RoleMatrixTest, TheListShowsTheTierAndTheCoverageOfTheMatrix)
{
    const RoleNeedsModel needs(m_matrix);
    mark(State::Done, "t/algebra/vectors");
    mark(State::Skipped, "t/algebra/bases");

    const QModelIndex role = needs.indexOf({-1, 0});
    const QModelIndex need = needs.indexOf({m_matrix.rowOf(Id("t/algebra")), 0});
    const QModelIndex mark = need.siblingAtColumn(RoleNeedsModel::NeedColumn);
    const QModelIndex bar = need.siblingAtColumn(RoleNeedsModel::DoneColumn);

    EXPECT_EQ(mark.data(NeedTierRole).toInt(), static_cast<int>(Tier::Intermediate));
    EXPECT_EQ(mark.data(NeedMustRole).toStringList(), QStringList{QStringLiteral("must")});
    EXPECT_EQ(bar.data(NeedTallyRole).value<Tally>(), (Tally{3, 1, 0, 1, 1}));
    EXPECT_EQ(role.siblingAtColumn(RoleNeedsModel::DoneColumn).data(NeedTallyRole).value<Tally>(),
        m_matrix.coverageOf(0).must);
    EXPECT_FALSE(role.siblingAtColumn(RoleNeedsModel::NeedColumn).data(NeedTierRole).isValid());
}

TEST_F(RoleMatrixTest, TheListUnderGapsOnlyHoldsEachRolesOwnGaps)
{
    RoleNeedsModel needs(m_matrix);
    RoleNeedsFilter filter(m_matrix, needs);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    filter.setShow(MatrixShow::Gaps);
    ASSERT_EQ(filter.rowCount(filter.index(1, 0)), 1);

    mark(State::Done, "t/calculus");

    EXPECT_EQ(filter.rowCount(filter.index(0, 0)), 3);
    EXPECT_EQ(filter.rowCount(filter.index(1, 0)), 0);
}

TEST_F(RoleMatrixTest, TheMatrixInSightCopiesAsText)
{
    RoleMatrixFilter rows(m_matrix);
    rows.setCollapsed(Id("t/maths"), true);

    EXPECT_EQ(matrixAsTsv(rows),
        QStringLiteral("Area\tSkill\tMLOps Engineer\tProduct Manager\tScientist\n"
                       "\tCoverage\t0 %\t0 %\t0 %\n"
                       "Cloud\tAWS\tmust, beginner, 0 of 1\tnot needed\tnot needed\n"
                       "Cloud\tAzure\tmust, beginner, 0 of 1\tnot needed\tnot needed\n"));
}

}   // namespace
}   // namespace waymark::ui
