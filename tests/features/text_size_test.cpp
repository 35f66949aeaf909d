#include "features/window_story.h"
#include "pages/skills/checklist_columns.h"
#include "shell/window_keeper.h"
#include "theme/marks.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QTest>

namespace waymark::test {

class TextSize : public WindowStory
{
protected:
    TextSize()
    {
        window.reset();
        ui::WindowOptions options;
        options.page = QStringLiteral("settings");
        options.theme = ui::ThemeChoice::Light;
        keeper = std::make_unique<ui::WindowKeeper>(*session, options);
    }
    ~TextSize() override
    {
        keeper.reset();
        ui::Theme::setTextPercent(*qApp, 100);
    }

    template <typename Thing>
    [[nodiscard]] Thing* find(const QString& name) const
    {
        auto* found = keeper->window().findChild<Thing*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    static void untilRenewed() { QCoreApplication::processEvents(); }

    std::unique_ptr<ui::WindowKeeper> keeper;
};

TEST_F(TextSize, IsChosenInTheSettingsAndTheWindowIsMadeAnewInItsPlace)
{
    keeper->window().setGeometry(40, 30, 1000, 700);
    const int before = find<QLabel>(QStringLiteral("settingsName"))->fontMetrics().height();
    auto* button = find<QAbstractButton>(QStringLiteral("settingsText-150"));
    button->setFocus();
    button->click();
    untilRenewed();

    EXPECT_NEAR(find<QLabel>(QStringLiteral("settingsName"))->fontMetrics().height(), before * 1.5, 2);
    EXPECT_EQ(keeper->window().page(), QStringLiteral("settings"));
    EXPECT_EQ(keeper->window().geometry(), QRect(40, 30, 1000, 700));
    EXPECT_TRUE(find<QAbstractButton>(QStringLiteral("settingsText-150"))->isChecked());
    EXPECT_EQ(keeper->window().focusWidget()->objectName(), QStringLiteral("settingsText-150"));
    EXPECT_FALSE(ui::Theme::current().isDark());
}

TEST_F(TextSize, GrowsAndShrinksByKeysWithinItsBounds)
{
    for (int press = 0; press < 6; ++press) {
        find<QAction>(QStringLiteral("textLarger"))->trigger();
        untilRenewed();
    }
    EXPECT_EQ(preferences.textPercent(), 200);

    find<QAction>(QStringLiteral("textSmaller"))->trigger();
    untilRenewed();
    EXPECT_EQ(preferences.textPercent(), 175);

    find<QAction>(QStringLiteral("textUsual"))->trigger();
    untilRenewed();
    EXPECT_EQ(preferences.textPercent(), 100);
    EXPECT_EQ(ui::Theme::current().textScale(), 1);
}

TEST_F(TextSize, LeavesWhatIsSelected)
{
    session->select({id("git/commits"), {}, {}});
    preferences.setTextPercent(125);
    untilRenewed();

    EXPECT_EQ(session->selection().thing, id("git/commits"));
    EXPECT_EQ(ui::Theme::current().textScale(), 1.25);
}

TEST_F(TextSize, DoesNotReachThePaper)
{
    preferences.setTextPercent(200);
    untilRenewed();

    EXPECT_EQ(ui::Theme::forPaper().textScale(), 1);
}

TEST_F(TextSize, LeavesTheHoursOfTheChecklistWhole)
{
    for (const int percent : ui::TextPercents) {
        ui::Theme::setTextPercent(*qApp, percent);
        const QFontMetrics metrics(ui::Theme::current().font(ui::TextRole::Body));

        EXPECT_GE(ui::ChecklistColumns::forWidth(1000).hours, metrics.horizontalAdvance(ui::hoursText(88.5)))
            << percent;
    }
}

}   // namespace waymark::test
