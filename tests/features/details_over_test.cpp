#include "features/window_story.h"
#include "theme/theme.h"

#include <QAbstractButton>
#include <QTableView>
#include <QTest>

#include <string>

namespace waymark::test {

namespace {

constexpr int RoleCount = 9;

/// The sample catalog with so many roles that a narrow window cannot show them beside the details; all need algebra.
Catalog manyRoles()
{
    Catalog catalog = sampleCatalog();
    for (int role = static_cast<int>(catalog.roles.size()); role < RoleCount; ++role) {
        const std::string name = "role-" + std::to_string(role);
        catalog.roles.push_back({id(name), name, "", {}, {{id("algebra"), Tier::Beginner, true, {}}}, {}, {}, {}});
    }
    return catalog;
}

}   // namespace

/// The window is so narrow that the details open over the matrix.
class DetailsOverThePage : public WindowStory
{
protected:
    DetailsOverThePage() : WindowStory(manyRoles(), id("role-6"))
    {
        window->resize(960, 640);
        QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier);
    }

    [[nodiscard]] QAbstractButton* closeButton() const
    {
        return window->findChild<QAbstractButton*>(QStringLiteral("closeDetails"));
    }

    [[nodiscard]] QWidget* pane() const { return window->findChild<QWidget*>(QStringLiteral("detailPane")); }

    [[nodiscard]] QTableView* matrix() const { return window->findChild<QTableView*>(QStringLiteral("roleMatrix")); }

    /// Of the first skill for the role.
    [[nodiscard]] QModelIndex cell(int role) const { return matrix()->model()->index(1, role); }

    void clickCell(int role) const
    {
        QTest::mouseClick(matrix()->viewport(), Qt::LeftButton, {}, matrix()->visualRect(cell(role)).center());
    }

    /// Whole, and not under the details.
    [[nodiscard]] bool isInSight(int role) const
    {
        const QRect place = matrix()->visualRect(cell(role));
        const QRect seen = matrix()->viewport()->rect();
        const int end = matrix()->viewport()->mapTo(window.get(), place.topRight()).x();
        return place.left() >= seen.left() && place.right() <= seen.right() &&
            (!pane()->isVisible() || end < pane()->mapTo(window.get(), QPoint()).x());
    }

    [[nodiscard]] bool hasRing(int role) const
    {
        const QImage image = matrix()->viewport()->grab(matrix()->visualRect(cell(role))).toImage();
        return image.pixelColor(image.width() / 2, 0) == ui::Theme::current().colours().focus;
    }
};

TEST_F(DetailsOverThePage, HaveAButtonThatClosesThem)
{
    clickCell(0);
    ASSERT_TRUE(closeButton()->isVisible());
    EXPECT_EQ(closeButton()->accessibleName(), QStringLiteral("Close details"));
    EXPECT_TRUE(closeButton()->toolTip().contains(QStringLiteral("Esc")));

    QTest::mouseClick(closeButton(), Qt::LeftButton);

    EXPECT_FALSE(pane()->isVisible());
    EXPECT_TRUE(matrix()->hasFocus());
}

TEST_F(DetailsOverThePage, BesideThePageTheyHaveNone)
{
    clickCell(0);
    window->resize(1280, 800);

    EXPECT_TRUE(QTest::qWaitFor([this] { return pane()->isVisible() && !closeButton()->isVisible(); }));
}

TEST_F(DetailsOverThePage, LeaveTheCellThatWasClickedInSight)
{
    clickCell(5);

    EXPECT_TRUE(QTest::qWaitFor([this] { return pane()->isVisible() && isInSight(5); }));
}

TEST_F(DetailsOverThePage, LeaveTheTargetRoleInSight)
{
    session->select({id("algebra"), {}, {}});

    EXPECT_TRUE(QTest::qWaitFor([this] { return pane()->isVisible() && isInSight(6); }));
}

TEST_F(DetailsOverThePage, TheColumnsKeepTheirWidthUnderThem)
{
    const int width = matrix()->columnWidth(0);

    clickCell(5);

    ASSERT_TRUE(QTest::qWaitFor([this] { return isInSight(5); }));
    EXPECT_EQ(matrix()->columnWidth(0), width);
}

TEST_F(DetailsOverThePage, OnlyWhatHasTheKeyboardShowsARing)
{
    matrix()->setFocus();
    matrix()->setCurrentIndex(cell(2));
    ASSERT_TRUE(hasRing(2));

    window->findChild<QWidget*>(QStringLiteral("rolesShow"))->setFocus(Qt::TabFocusReason);

    EXPECT_FALSE(hasRing(2));
}

}   // namespace waymark::test
