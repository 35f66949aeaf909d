#include "features/window_story.h"
#include "models/checklist_model.h"
#include "pages/skills/checklist_view.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTimer>

namespace waymark::test {

/// Never a key: each click goes to a place on the screen.
class ByMouseAlone : public WindowStory
{
protected:
    void click(const QString& button) const
    {
        auto* found = window->findChild<QAbstractButton*>(button);
        ASSERT_NE(found, nullptr) << button.toStdString();
        ASSERT_TRUE(found->isVisible()) << button.toStdString();
        QTest::mouseClick(found, Qt::LeftButton);
    }

    /// Opens the button's menu, which holds the program until it is left, and clicks that line of it.
    void choose(const QString& button, const QString& line) const
    {
        bool isChosen = false;
        QTimer::singleShot(0, window.get(), [&isChosen, line] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            ASSERT_NE(menu, nullptr);
            for (QAction* action : menu->actions()) {
                if (action->text() != line) continue;
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                isChosen = true;
            }
            menu->close();
        });
        click(button);
        EXPECT_TRUE(QTest::qWaitFor([&isChosen] { return isChosen; })) << line.toStdString();
    }

    void clickRow(const std::string& local, Qt::KeyboardModifiers with = {}) const
    {
        const QRect cell = checklist()->visualRect(rowOf(local));
        QTest::mouseClick(checklist()->viewport(), Qt::LeftButton, with, cell.center());
    }

    [[nodiscard]] std::vector<Id> shown() const
    {
        const auto* model = static_cast<const ui::ChecklistModel*>(checklist()->model());
        QModelIndexList heads;
        for (int row = 0; row < model->rowCount(); ++row) heads << model->index(row, 0);
        return model->topicsUnder(heads);
    }
};

TEST_F(ByMouseAlone, TheListIsFilteredTickedAndTakenBack)
{
    choose(QStringLiteral("skillsTier"), QStringLiteral("Intermediate"));
    EXPECT_EQ(shown(), (std::vector{id("frameworks/tuning")}));

    clickBoxOf("frameworks/tuning");
    EXPECT_EQ(stateOnDisk("frameworks/tuning"), State::Done);
    click(QStringLiteral("noticeAct"));
    EXPECT_EQ(stateOnDisk("frameworks/tuning"), State::Open);

    click(QStringLiteral("skillsClear"));
    EXPECT_EQ(shown().size(), 7U);
}

TEST_F(ByMouseAlone, SeveralAreChosenAndMarkedInOneGo)
{
    clickRow("algebra/vectors");
    clickRow("algebra/eigenvalues", Qt::ShiftModifier);

    click(QStringLiteral("markLearning"));

    EXPECT_EQ(stateOnDisk("algebra/vectors"), State::Learning);
    EXPECT_EQ(stateOnDisk("algebra/eigenvalues"), State::Learning);
    click(QStringLiteral("noticeAct"));
    EXPECT_EQ(stateOnDisk("algebra/vectors"), State::Open);
}

TEST_F(ByMouseAlone, TheGroupingIsChosenAndKeptForTheNextStart)
{
    click(QStringLiteral("skillsGroup"));
    auto* menu = window->findChild<QMenu*>(QStringLiteral("skillsGroupMenu"));
    ASSERT_TRUE(QTest::qWaitForWindowExposed(menu));
    const auto actions = menu->actions();
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(actions.at(1)).center());
    EXPECT_EQ(checklist()->model()->index(0, 0).data().toString(), QStringLiteral("Beginner"));

    ui::WindowOptions options;
    options.page = QStringLiteral("skills");
    window = std::make_unique<ui::MainWindow>(*session, options);
    window->show();

    EXPECT_EQ(checklist()->model()->index(0, 0).data().toString(), QStringLiteral("Beginner"));
    EXPECT_TRUE(window->findChild<QAction*>(QStringLiteral("groupByTier"))->isChecked());
}

TEST_F(ByMouseAlone, TheFlagOfTheTargetRoleShiftsNoRowOfTheMenu)
{
    const auto* filter = window->findChild<QPushButton*>(QStringLiteral("skillsRole"));

    for (const QAction* action : filter->menu()->actions())
        EXPECT_TRUE(action->isSeparator() || !action->icon().isNull()) << action->text().toStdString();
}

}   // namespace waymark::test
