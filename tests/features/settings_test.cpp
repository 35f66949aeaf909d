#include "features/window_story.h"
#include "theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QTest>

#include <fstream>

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

TEST_F(TheSettings, KeepWhatIsBeingTypedWhenProgressChanges)
{
    auto* hours = window->findChild<QDoubleSpinBox*>(QStringLiteral("settingsHours"));
    hours->setFocus();
    hours->selectAll();
    QTest::keyClicks(hours, QStringLiteral("12"));
    const QString typed = hours->text();

    session->mark(State::Done, {id("git/commits")});

    EXPECT_TRUE(typed.contains(QStringLiteral("12")));
    EXPECT_EQ(hours->text(), typed);
}

TEST_F(TheSettings, WriteWhatIsBeingTypedWhenTheWindowGoes)
{
    auto* hours = window->findChild<QDoubleSpinBox*>(QStringLiteral("settingsHours"));
    hours->selectAll();
    QTest::keyClicks(hours, QStringLiteral("12"));
    ASSERT_EQ(workspace->learner("Ann").value().hours, 0);

    window.reset();

    EXPECT_EQ(workspace->learner("Ann").value().hours, 12);
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
    EXPECT_EQ(Workspace::backupFiles(workspace->backupFolder()).size(), 1U);

    click(QStringLiteral("settingsCheck"));
    EXPECT_TRUE(notice().startsWith(QStringLiteral("All is well"))) << notice().toStdString();
}

TEST_F(TheSettings, BringABackupBackAndKeepTheFileAsItWas)
{
    click(QStringLiteral("settingsBackUp"));
    ASSERT_TRUE(session->mark(State::Done, {id("git/commits")}));
    click(QStringLiteral("settingsBackups"));
    auto* dialog = window->findChild<QDialog*>(QStringLiteral("backupsDialog"));
    ASSERT_NE(dialog, nullptr);
    auto* restore = dialog->findChild<QAbstractButton*>(QStringLiteral("accept"));
    EXPECT_FALSE(restore->isEnabled()) << "before it was read";
    ASSERT_TRUE(QTest::qWaitFor([restore] { return restore->isEnabled(); }));

    restore->click();

    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(session->progress().state(id("git/commits")), State::Open);
    EXPECT_TRUE(notice().startsWith(QStringLiteral("Restored"))) << notice().toStdString();
    const auto kept = Workspace::backupFiles(workspace->backupFolder());
    ASSERT_EQ(kept.size(), 2U);
    ASSERT_TRUE(session->restore(
        kept.front().filename().string().find("before-restore") != std::string::npos ? kept.front() : kept.back()));
    EXPECT_EQ(session->progress().state(id("git/commits")), State::Done);
}

TEST_F(TheSettings, DoNotOfferADamagedBackup)
{
    std::filesystem::create_directories(workspace->backupFolder());
    std::ofstream(workspace->backupFolder() / "waymark-broken.db") << "no backup";
    click(QStringLiteral("settingsBackups"));
    auto* dialog = window->findChild<QDialog*>(QStringLiteral("backupsDialog"));
    const auto* list = dialog->findChild<QAbstractItemView*>(QStringLiteral("backupsList"));
    const auto state = [list] { return list->model()->index(0, 4).data().toString(); };

    ASSERT_TRUE(QTest::qWaitFor([&] { return state() == QStringLiteral("Damaged"); })) << state().toStdString();
    EXPECT_FALSE(dialog->findChild<QAbstractButton*>(QStringLiteral("accept"))->isEnabled());
}

TEST_F(TheSettings, DoNotRestoreABackupOfAnotherFileIntoThisOne)
{
    ASSERT_TRUE(session->mark(State::Done, {id("git/commits")}));
    const Computer other;
    const auto theirs = other.open(other.folder.path() / "bea.db");
    ASSERT_TRUE(theirs->addLearner("Bea").hasValue());
    ASSERT_TRUE(theirs->backup(workspace->backupFolder() / "waymark-strange.db").hasValue());
    click(QStringLiteral("settingsBackups"));
    auto* dialog = window->findChild<QDialog*>(QStringLiteral("backupsDialog"));
    const auto* list = dialog->findChild<QAbstractItemView*>(QStringLiteral("backupsList"));
    const auto state = [list] { return list->model()->index(0, 4).data().toString(); };

    ASSERT_TRUE(QTest::qWaitFor([&] { return state().contains(QStringLiteral("bea.db")); })) << state().toStdString();
    EXPECT_FALSE(dialog->findChild<QAbstractButton*>(QStringLiteral("accept"))->isEnabled());
    const auto* told = dialog->findChild<QLabel*>(QStringLiteral("takenAway"));
    EXPECT_TRUE(told->text().contains(QStringLiteral("open that file to restore it"))) << told->text().toStdString();
}

}   // namespace waymark::test
