#include "features/window_story.h"
#include "pages/roles/compare/role_compare_view.h"
#include "pages/roles/needs/needs_delegate.h"
#include "widgets/filter_button.h"
#include "widgets/segments.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

namespace waymark::test {

class ComparingRoles : public WindowStory
{
protected:
    ComparingRoles() { QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier); }
    void SetUp() override { openCompare(); }

    void openCompare() const { window->findChild<ui::Segments*>()->setKey(QStringLiteral("compare")); }

    [[nodiscard]] ui::FilterButton* choice(const char* name) const
    {
        return window->findChild<ui::FilterButton*>(QLatin1String(name));
    }

    [[nodiscard]] QAbstractItemView* list() const
    {
        return window->findChild<QAbstractItemView*>(QStringLiteral("compareList"));
    }
};

TEST_F(ComparingRoles, StartsFromTheTargetRoleAndSaysWhatIsMissing)
{
    EXPECT_EQ(label(QStringLiteral("compareSummary")),
        QStringLiteral("From Engineer to Scientist, 1 must-have topic is missing: 2 h."));
    ASSERT_EQ(list()->model()->rowCount(), 1);
    const QModelIndex algebra = list()->model()->index(0, 0, list()->model()->index(0, 0));
    EXPECT_EQ(algebra.data().toString(), QStringLiteral("Algebra"));
    EXPECT_TRUE(algebra.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Singular values")));
}

class ComparingAfterATick : public ComparingRoles
{
protected:
    void SetUp() override
    {
        session->mark(State::Done, {id("algebra/vectors")});
        openCompare();
    }
};

TEST_F(ComparingAfterATick, StartsFromWhatTheLearnerHasDone)
{
    EXPECT_EQ(choice("compareFrom")->key(), QString());
    EXPECT_EQ(choice("compareTo")->key(), QString::fromStdString(id("engineer").text()));
}

TEST_F(ComparingAfterATick, ShowsTierAndCoverageOfEachRow)
{
    const QModelIndex area = list()->model()->index(0, 0);
    const QModelIndex algebra = list()->model()->index(0, 0, area);

    EXPECT_EQ(algebra.siblingAtColumn(1).data(ui::NeedTierRole).toInt(), static_cast<int>(Tier::Beginner));
    EXPECT_EQ(algebra.siblingAtColumn(1).data(ui::NeedMustRole).toStringList(), QStringList{QStringLiteral("must")});
    EXPECT_EQ(algebra.siblingAtColumn(2).data(ui::NeedTallyRole).value<Tally>(), (Tally{2, 1, 0, 0, 1}));
    EXPECT_EQ(area.siblingAtColumn(2).data(ui::NeedTallyRole).value<Tally>(), (Tally{2, 1, 0, 0, 1}));
}

TEST_F(ComparingRoles, FollowsATick)
{
    session->mark(State::Done, {id("algebra/svd")});

    EXPECT_EQ(label(QStringLiteral("compareSummary")),
        QStringLiteral("From Engineer to Scientist, 0 must-have topics are missing: 0 h."));
    EXPECT_FALSE(list()->isVisible());
}

TEST_F(ComparingRoles, ATickElsewhereMovesNothingInTheList)
{
    choice("compareFrom")->setKey(QString());
    auto* tree = qobject_cast<QTreeView*>(list());
    const auto algebra = [&] { return tree->model()->index(0, 0, tree->model()->index(0, 0)); };
    tree->setCurrentIndex(algebra());

    session->mark(State::Done, {id("algebra/vectors")});

    EXPECT_EQ(tree->currentIndex(), algebra());
    EXPECT_TRUE(tree->selectionModel()->isSelected(algebra()));

    tree->collapse(tree->model()->index(0, 0));
    session->mark(State::Done, {id("algebra/eigenvalues")});

    EXPECT_FALSE(tree->isExpanded(tree->model()->index(0, 0)));
}

TEST_F(ComparingRoles, OnlyTwoRolesCanBeSwapped)
{
    auto* swap = window->findChild<QAbstractButton*>(QStringLiteral("compareSwap"));

    swap->click();

    EXPECT_EQ(choice("compareFrom")->key(), QString::fromStdString(id("scientist").text()));
    EXPECT_EQ(choice("compareTo")->key(), QString::fromStdString(id("engineer").text()));

    choice("compareFrom")->setKey(QString());
    EXPECT_FALSE(swap->isEnabled());
}

TEST_F(ComparingRoles, CountsFromWhereTheLearnerStands)
{
    choice("compareFrom")->setKey(QString());

    EXPECT_EQ(
        label(QStringLiteral("compareSummary")), QStringLiteral("To Scientist, 3 must-have topics are missing: 6 h."));
}

TEST_F(ComparingRoles, TellsWhatIsSkippedApartFromWhatIsMissing)
{
    choice("compareFrom")->setKey(QString());

    session->mark(State::Skipped, {id("algebra/vectors")});

    EXPECT_EQ(label(QStringLiteral("compareSummary")),
        QStringLiteral("To Scientist, 2 must-have topics are missing: 4 h; 1 skipped."));
    const QModelIndex area = list()->model()->index(0, 0);
    const QModelIndex algebra = list()->model()->index(0, 0, area);
    EXPECT_EQ(algebra.siblingAtColumn(2).data().toString(), QStringLiteral("2 topics, 4 h; 1 skipped"));
    EXPECT_TRUE(algebra.data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral(". Skipped: Vectors")));
}

TEST_F(ComparingRoles, TheListCanBeTakenAlong)
{
    window->findChild<QAction*>(QStringLiteral("copyGapAsCsv"))->trigger();

    const QString text = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(text.startsWith(QStringLiteral("\"Area\",\"Skill\""))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("\"Algebra\""))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("\"Singular values\""))) << text.toStdString();
}

}   // namespace waymark::test
