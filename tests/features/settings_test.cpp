#include "features/window_story.h"
#include "theme/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QDoubleSpinBox>
#include <QTest>

namespace waymark::test {

class TheSettings : public WindowStory
{
protected:
    TheSettings() { session->openPage(QStringLiteral("settings")); }
    ~TheSettings() override { ui::Theme::apply(*qApp, ui::ThemeChoice::Light); }

    void click(const QString& name) const
    {
        auto* button = window->findChild<QAbstractButton*>(name);
        ASSERT_NE(button, nullptr) << name.toStdString();
        button->click();
    }
};

TEST_F(TheSettings, ChangeTheThemeAtOnceAndInTheMenuToo)
{
    click(QStringLiteral("settingsTheme-dark"));

    EXPECT_TRUE(ui::Theme::current().isDark());
    EXPECT_EQ(preferences.theme(), ui::ThemeChoice::Dark);
    EXPECT_TRUE(window->findChild<QAction*>(QStringLiteral("theme-dark"))->isChecked());

    window->findChild<QAction*>(QStringLiteral("theme-light"))->trigger();

    EXPECT_FALSE(ui::Theme::current().isDark());
    EXPECT_TRUE(window->findChild<QAbstractButton*>(QStringLiteral("settingsTheme-light"))->isChecked());
}

TEST_F(TheSettings, KeepThePaper)
{
    click(QStringLiteral("settingsPaper-letter"));
    EXPECT_EQ(preferences.paper(), ui::PaperChoice::Letter);

    click(QStringLiteral("settingsPaper-a4"));
    EXPECT_EQ(preferences.paper(), ui::PaperChoice::A4);
}

TEST_F(TheSettings, ChangeTheHoursAsAnActThatCanBeTakenBack)
{
    auto* hours = window->findChild<QDoubleSpinBox*>(QStringLiteral("settingsHours"));
    hours->setValue(7.5);
    EXPECT_EQ(workspace->learner("Ann").value().hours, 7.5);

    session->undo();

    EXPECT_EQ(workspace->learner("Ann").value().hours, 0);
    EXPECT_EQ(hours->value(), 0);
}

TEST_F(TheSettings, MakeABackupAndCheckTheFile)
{
    click(QStringLiteral("settingsBackUp"));
    EXPECT_TRUE(notice().startsWith(QStringLiteral("Backed up to"))) << notice().toStdString();
    EXPECT_EQ(workspace->backups().size(), 1U);

    click(QStringLiteral("settingsCheck"));
    EXPECT_TRUE(notice().startsWith(QStringLiteral("All is well"))) << notice().toStdString();
}

}   // namespace waymark::test
