#include "bridge/preferences.h"

#include <QFile>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <functional>
#include <vector>

namespace waymark::ui {

/// The usual answers, the words of the file, and what is told of a new answer.
class PreferencesFile : public testing::Test
{
protected:
    ~PreferencesFile() override { QLocale::setDefault(m_before); }

    [[nodiscard]] std::filesystem::path file() const { return m_folder.filePath("waymark.ini").toStdString(); }
    void write(const QByteArray& text) const
    {
        QFile ini(m_folder.filePath("waymark.ini"));
        ASSERT_TRUE(ini.open(QIODevice::WriteOnly));
        ini.write(text);
    }
    [[nodiscard]] QByteArray text() const
    {
        QFile ini(m_folder.filePath("waymark.ini"));
        return ini.open(QIODevice::ReadOnly) ? ini.readAll() : QByteArray();
    }
    static void liveIn(QLocale::Language language, QLocale::Country country)
    {
        QLocale::setDefault(QLocale(language, country));
    }

private:
    QTemporaryDir m_folder;
    QLocale m_before;
};

TEST_F(PreferencesFile, TheUsualOnesHoldBeforeAnythingIsSet)
{
    const Preferences preferences(file());

    EXPECT_EQ(preferences.theme(), ThemeChoice::System);
    EXPECT_EQ(preferences.textPercent(), 100);
    EXPECT_TRUE(preferences.geometry().isEmpty());
    EXPECT_TRUE(preferences.grouping().isEmpty());
    EXPECT_TRUE(preferences.weekStart().isEmpty());
}

TEST_F(PreferencesFile, EachWordOfTheFileHasItsOwnPlace)
{
    write("[window]\ntheme=dark\ntext-percent=175\ngeometry=\"@ByteArray(left)\"\nweek-start=saturday\n"
          "[pdf]\npaper=letter\n[skills]\ngrouping=need\n");
    const Preferences preferences(file());

    EXPECT_EQ(preferences.theme(), ThemeChoice::Dark);
    EXPECT_EQ(preferences.textPercent(), 175);
    EXPECT_EQ(preferences.geometry(), QByteArray("left"));
    EXPECT_EQ(preferences.weekStart(), QStringLiteral("saturday"));
    EXPECT_EQ(preferences.paper(), PaperChoice::Letter);
    EXPECT_EQ(preferences.grouping(), QStringLiteral("need"));
}

TEST_F(PreferencesFile, WhatIsSetIsWrittenInTheWordsOfTheFile)
{
    {
        Preferences preferences(file());
        preferences.setTheme(ThemeChoice::Light);
        preferences.setTextPercent(125);
        preferences.setWeekStart(QStringLiteral("monday"));
        preferences.setPaper(PaperChoice::A4);
        preferences.setGrouping(QStringLiteral("tier"));
    }

    for (const char* line : {"theme=light\n", "text-percent=125\n", "week-start=monday\n", "[pdf]\npaper=a4\n",
             "[skills]\ngrouping=tier\n"})
        EXPECT_TRUE(text().contains(line)) << line << text().toStdString();
}

TEST_F(PreferencesFile, WithoutAFileTheyHoldForOneRunAlone)
{
    Preferences first;
    first.setTheme(ThemeChoice::Dark);
    first.setTextPercent(200);
    first.setGeometry("left");
    first.setGrouping(QStringLiteral("tier"));
    first.setWeekStart(QStringLiteral("sunday"));
    first.setPaper(PaperChoice::Letter);

    EXPECT_EQ(first.theme(), ThemeChoice::Dark);
    EXPECT_EQ(first.textPercent(), 200);
    EXPECT_EQ(first.geometry(), QByteArray("left"));
    EXPECT_EQ(first.grouping(), QStringLiteral("tier"));
    EXPECT_EQ(first.weekStart(), QStringLiteral("sunday"));
    EXPECT_EQ(first.paper(), PaperChoice::Letter);
    EXPECT_EQ(Preferences().theme(), ThemeChoice::System);
    EXPECT_EQ(Preferences().textPercent(), 100);
}

TEST_F(PreferencesFile, EachNewAnswerIsToldOnce)
{
    for (const bool isKept : {false, true}) {
        Preferences preferences(isKept ? file() : std::filesystem::path());
        const QSignalSpy changed(&preferences, &Preferences::changed);
        const std::vector<std::function<void()>> answers{[&] { preferences.setTheme(ThemeChoice::Dark); },
            [&] { preferences.setTextPercent(150); }, [&] { preferences.setGeometry("left"); },
            [&] { preferences.setGrouping("tier"); }, [&] { preferences.setWeekStart("monday"); },
            [&] { preferences.setPaper(PaperChoice::Letter); }};

        int expected = 0;
        for (const auto& answer : answers) {
            answer();
            EXPECT_EQ(changed.count(), ++expected) << isKept;
            answer();
            EXPECT_EQ(changed.count(), expected) << isKept;
        }
    }
}

TEST_F(PreferencesFile, TheSameAnswerAtTheNextStartIsNoNews)
{
    Preferences(file()).setTextPercent(150);
    Preferences next(file());
    const QSignalSpy changed(&next, &Preferences::changed);

    next.setTextPercent(150);
    EXPECT_EQ(changed.count(), 0);
    next.setTextPercent(125);

    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(next.textPercent(), 125);
}

TEST_F(PreferencesFile, TextHasTheSizesThatAreOfferedAndNoOther)
{
    Preferences preferences;
    for (const int percent : TextPercents) {
        preferences.setTextPercent(percent);
        EXPECT_EQ(preferences.textPercent(), percent);
    }
    for (const int percent : {0, -100, 99, 110, 201}) {
        preferences.setTextPercent(percent);
        EXPECT_EQ(preferences.textPercent(), 100) << percent;
    }
}

TEST_F(PreferencesFile, AWeekBeginsAsWasSaidElseAsInTheCountry)
{
    Preferences preferences;
    liveIn(QLocale::German, QLocale::Germany);
    EXPECT_EQ(preferences.firstDayOfWeek(), Qt::Monday);
    preferences.setWeekStart(QStringLiteral("sunday"));
    EXPECT_EQ(preferences.firstDayOfWeek(), Qt::Sunday);
    preferences.setWeekStart(QStringLiteral("saturday"));
    EXPECT_EQ(preferences.firstDayOfWeek(), Qt::Saturday);
    liveIn(QLocale::English, QLocale::UnitedStates);
    preferences.setWeekStart(QStringLiteral("monday"));
    EXPECT_EQ(preferences.firstDayOfWeek(), Qt::Monday);

    for (const char* other : {"", "tuesday", "Monday"}) {
        preferences.setWeekStart(QString::fromLatin1(other));
        EXPECT_EQ(preferences.firstDayOfWeek(), Qt::Sunday) << other;
    }
}

TEST_F(PreferencesFile, PaperIsWhatWasSaidElseWhatTheCountryUses)
{
    Preferences preferences;
    liveIn(QLocale::English, QLocale::UnitedStates);
    EXPECT_EQ(preferences.paper(), PaperChoice::Letter);
    preferences.setPaper(PaperChoice::A4);
    EXPECT_EQ(preferences.paper(), PaperChoice::A4);
    write("[pdf]\npaper=parchment\n");
    EXPECT_EQ(Preferences(file()).paper(), PaperChoice::Letter);

    for (const QLocale::Country country : {QLocale::UnitedKingdom, QLocale::Australia}) {
        liveIn(QLocale::English, country);
        EXPECT_EQ(Preferences().paper(), PaperChoice::A4);
    }
    preferences.setPaper(PaperChoice::Letter);
    EXPECT_EQ(preferences.paper(), PaperChoice::Letter);
}

TEST_F(PreferencesFile, EachPaperHasItsWord)
{
    EXPECT_EQ(word(PaperChoice::A4), QStringLiteral("a4"));
    EXPECT_EQ(word(PaperChoice::Letter), QStringLiteral("letter"));
    EXPECT_EQ(paperFrom(QStringLiteral("a4")), PaperChoice::A4);
    EXPECT_EQ(paperFrom(QStringLiteral("letter")), PaperChoice::Letter);
    for (const char* other : {"", "A4", "letters", "legal"})
        EXPECT_EQ(paperFrom(QString::fromLatin1(other)), std::nullopt) << other;
}

}   // namespace waymark::ui
