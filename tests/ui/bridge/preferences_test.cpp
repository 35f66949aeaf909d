#include "bridge/preferences.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace waymark::ui {
namespace {

class PreferencesTest : public testing::Test
{
protected:
    [[nodiscard]] std::filesystem::path file() const { return m_folder.filePath("waymark.ini").toStdString(); }

private:
    QTemporaryDir m_folder;
};

TEST_F(PreferencesTest, WhatWasSetIsThereAtTheNextStart)
{
    {
        Preferences first(file());
        first.setTheme(ThemeChoice::Dark);
        first.setGrouping(QStringLiteral("tier"));
        first.setGeometry("where it stood");
        first.setPaper(PaperChoice::Letter);
        first.setTextPercent(150);
        first.setWeekStart(QStringLiteral("sunday"));
    }
    const Preferences second(file());
    EXPECT_EQ(second.theme(), ThemeChoice::Dark);
    EXPECT_EQ(second.grouping(), QStringLiteral("tier"));
    EXPECT_EQ(second.geometry(), QByteArray("where it stood"));
    EXPECT_EQ(second.paper(), PaperChoice::Letter);
    EXPECT_EQ(second.textPercent(), 150);
    EXPECT_EQ(second.firstDayOfWeek(), Qt::Sunday);
}

TEST_F(PreferencesTest, TheAnswersOfAPageAreKeptAndToldToNobody)
{
    {
        Preferences first(file());
        bool isTold = false;
        QObject::connect(&first, &Preferences::changed, [&isTold] { isTold = true; });
        EXPECT_EQ(first.answers(QStringLiteral("skills")), QString());
        first.keepAnswers(QStringLiteral("skills"), QStringLiteral("skillsTier=beginner"));
        EXPECT_FALSE(isTold);
    }
    const Preferences second(file());
    EXPECT_EQ(second.answers(QStringLiteral("skills")), QStringLiteral("skillsTier=beginner"));
    EXPECT_EQ(second.answers(QStringLiteral("library")), QString());
}

TEST_F(PreferencesTest, WordsThatNobodyKnowsAreTheUsualOnes)
{
    QFile ini(QString::fromStdString(file().string()));
    ASSERT_TRUE(ini.open(QIODevice::WriteOnly));
    ini.write("[window]\ntheme=purple\ntext-percent=4000\n");
    ini.close();

    const Preferences preferences(file());
    EXPECT_EQ(preferences.theme(), ThemeChoice::System);
    EXPECT_EQ(preferences.textPercent(), 100);
}

TEST_F(PreferencesTest, OnlyAnotherAnswerIsAChange)
{
    Preferences preferences;
    int changes = 0;
    QObject::connect(&preferences, &Preferences::changed, [&changes] { ++changes; });

    preferences.setTheme(ThemeChoice::Light);
    preferences.setTheme(ThemeChoice::Light);

    EXPECT_EQ(changes, 1);
    EXPECT_EQ(preferences.theme(), ThemeChoice::Light);
}

}   // namespace
}   // namespace waymark::ui
