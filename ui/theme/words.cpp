#include "theme/marks.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QTextDocument>

namespace waymark::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::Words)
};

QDate dateOf(const std::string& isoDay)
{
    return QDate::fromString(qstring(isoDay), Qt::ISODate);
}

// Characters that open or close a direction: one of them in a name could end our isolate.
bool turnsText(QChar character)
{
    const ushort code = character.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

}   // namespace

QString tierWord(Tier tier)
{
    switch (tier) {
    case Tier::Beginner: return Words::tr("Beginner");
    case Tier::Intermediate: return Words::tr("Intermediate");
    case Tier::Advanced: return Words::tr("Advanced");
    }
    return {};
}

QString stateWord(State state)
{
    switch (state) {
    case State::Open: return Words::tr("open");
    case State::Learning: return Words::tr("learning");
    case State::Done: return Words::tr("done");
    case State::Skipped: return Words::tr("skipped");
    }
    return {};
}

QString hoursText(double hours)
{
    const double rounded = qRound(hours * 10) / 10.0;
    const int decimals = rounded == qRound(rounded) ? 0 : 1;
    return Words::tr("%1 h").arg(QLocale().toString(rounded, 'f', decimals));
}

QString dayText(const std::string& isoDay)
{
    return QLocale().toString(dateOf(isoDay), QStringLiteral("d MMM yyyy"));
}

QString timeText(const std::string& time)
{
    constexpr std::size_t dayLength = 10;
    if (time.size() <= dayLength) return {};
    return Words::tr("%1, %2").arg(dayText(time.substr(0, dayLength)), qstring(time.substr(dayLength + 1)));
}

QString shortDayText(const std::string& isoDay)
{
    const QDate day = dateOf(isoDay);
    if (day.year() != QDate::currentDate().year()) return dayText(isoDay);
    return QLocale().toString(day, QStringLiteral("d MMM"));
}

QString isolated(const QString& text)
{
    QString line = text.simplified();
    line.removeIf(turnsText);
    if (line.isEmpty()) return line;
    return QChar(0x2068) + line + QChar(0x2069);
}

QString tipText(const QString& text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

QString menuText(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

QString qstring(const std::string& text)
{
    return QString::fromStdString(text);
}

}   // namespace waymark::ui
