#include "bridge/preferences.h"

#include <QFile>
#include <QLocale>
#include <QSettings>

#include <algorithm>

namespace waymark::ui {

namespace {

const QString ThemeName = QStringLiteral("window/theme");
const QString AnswersGroup = QStringLiteral("answers/");
const QString TextName = QStringLiteral("window/text-percent");
const QString GeometryName = QStringLiteral("window/geometry");
const QString WeekName = QStringLiteral("window/week-start");
const QString PaperName = QStringLiteral("pdf/paper");
const QString GroupingName = QStringLiteral("skills/grouping");

}   // namespace

Preferences::Preferences(const std::filesystem::path& file, QObject* parent) : QObject(parent)
{
    if (!file.empty()) m_file = std::make_unique<QSettings>(QFile::decodeName(file.c_str()), QSettings::IniFormat);
}

Preferences::~Preferences() = default;

ThemeChoice Preferences::theme() const
{
    return themeFrom(value(ThemeName).toString()).value_or(ThemeChoice::System);
}

void Preferences::setTheme(ThemeChoice choice)
{
    set(ThemeName, word(choice));
}

int Preferences::textPercent() const
{
    const int percent = value(TextName).toInt();
    const bool isKnown = std::find(TextPercents.begin(), TextPercents.end(), percent) != TextPercents.end();
    return isKnown ? percent : TextPercents.front();
}

void Preferences::setTextPercent(int percent)
{
    set(TextName, percent);
}

QByteArray Preferences::geometry() const
{
    return value(GeometryName).toByteArray();
}

void Preferences::setGeometry(const QByteArray& geometry)
{
    set(GeometryName, geometry);
}

QString Preferences::grouping() const
{
    return value(GroupingName).toString();
}

void Preferences::setGrouping(const QString& word)
{
    set(GroupingName, word);
}

QString Preferences::weekStart() const
{
    return value(WeekName).toString();
}

void Preferences::setWeekStart(const QString& word)
{
    set(WeekName, word);
}

Qt::DayOfWeek Preferences::firstDayOfWeek() const
{
    const QString day = weekStart();
    if (day == QLatin1String("monday")) return Qt::Monday;
    if (day == QLatin1String("sunday")) return Qt::Sunday;
    if (day == QLatin1String("saturday")) return Qt::Saturday;
    return QLocale().firstDayOfWeek();
}

PaperChoice Preferences::paper() const
{
    const bool isLetterCountry = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return paperFrom(value(PaperName).toString()).value_or(isLetterCountry ? PaperChoice::Letter : PaperChoice::A4);
}

void Preferences::setPaper(PaperChoice paper)
{
    set(PaperName, word(paper));
}

QString word(PaperChoice paper)
{
    return paper == PaperChoice::Letter ? QStringLiteral("letter") : QStringLiteral("a4");
}

std::optional<PaperChoice> paperFrom(const QString& typed)
{
    for (const auto paper : {PaperChoice::A4, PaperChoice::Letter})
        if (word(paper) == typed) return paper;
    return std::nullopt;
}

QVariant Preferences::value(const QString& name) const
{
    return m_file ? m_file->value(name) : m_unkept.value(name);
}

void Preferences::set(const QString& name, const QVariant& value)
{
    if (this->value(name) == value) return;
    write(name, value);
    emit changed();
}

void Preferences::write(const QString& name, const QVariant& value)
{
    if (m_file) m_file->setValue(name, value);
    else m_unkept.insert(name, value);
}

QString Preferences::answers(const QString& page) const
{
    return value(AnswersGroup + page).toString();
}

void Preferences::keepAnswers(const QString& page, const QString& words)
{
    if (words != answers(page)) write(AnswersGroup + page, words);
}

}   // namespace waymark::ui
