#include "charts/forecast_words.h"

#include "charts/axis.h"
#include "theme/marks.h"

#include <QCoreApplication>
#include <QLocale>

namespace waymark::ui {

namespace {

struct ForecastWords
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::ForecastWords)
};

constexpr int WeeksInYear = 52;

/// Without its year when a day of the same year stands beside it.
QString dayBeside(const std::string& isoDay, const std::string& other)
{
    const QDate day = dateOfIso(isoDay);
    if (day.year() != dateOfIso(other).year()) return dayText(isoDay);
    return QLocale().toString(day, QStringLiteral("d MMM"));
}

QString rangeSentence(const Forecast& forecast)
{
    const QString pace = hoursText(forecast.pace.hoursAWeek);
    if (forecast.late.empty())
        return ForecastWords::tr(
            "At your pace of %1 a week: from %2 on, most likely around %3, and perhaps not within %4 years")
            .arg(pace, dayText(forecast.early), dayText(forecast.middle))
            .arg(ForecastMostWeeks / WeeksInYear);
    if (forecast.early == forecast.late)
        return ForecastWords::tr("At your pace of %1 a week: by %2").arg(pace, dayText(forecast.late));
    const bool isOneYear = dateOfIso(forecast.early).year() == dateOfIso(forecast.late).year();
    return ForecastWords::tr("At your pace of %1 a week: between %2 and %3, most likely around %4")
        .arg(pace, dayBeside(forecast.early, forecast.late), dayText(forecast.late),
            isOneYear ? dayBeside(forecast.middle, forecast.late) : dayText(forecast.middle));
}

}   // namespace

QString forecastSentence(const Forecast& forecast)
{
    switch (forecast.kind) {
    case Forecast::Kind::Done: return ForecastWords::tr("Nothing is left to learn here: all of it is done or skipped");
    case Forecast::Kind::NotEnough:
        return ForecastWords::tr("Not enough history: %1 ordinary weeks with something done are needed, there are %n",
            nullptr, forecast.pace.activeWeeks)
            .arg(ForecastLeastWeeks);
    case Forecast::Kind::Far:
        return ForecastWords::tr("At your pace of %1 a week it takes more than %2 years")
            .arg(hoursText(forecast.pace.hoursAWeek))
            .arg(ForecastMostWeeks / WeeksInYear);
    case Forecast::Kind::Range: return rangeSentence(forecast);
    }
    return {};
}

QString forecastLine(const Forecast& forecast)
{
    if (forecast.kind != Forecast::Kind::Range) return {};
    if (forecast.late.empty()) return ForecastWords::tr("Likely from %1 on").arg(dayText(forecast.early));
    if (forecast.early == forecast.late) return ForecastWords::tr("Likely by %1").arg(dayText(forecast.late));
    return ForecastWords::tr("Likely between %1 and %2")
        .arg(dayBeside(forecast.early, forecast.late), dayText(forecast.late));
}

QString forecastNote()
{
    return ForecastWords::tr("The forecast is drawn from your own past weeks, idle ones too: of %1 futures, eight in "
                             "ten end between the two days. Weeks over %2 count as taking stock of what was known "
                             "before, and measure no pace.")
        .arg(QLocale().toString(ForecastFutures), hoursText(MostHoursAWeek));
}

}   // namespace waymark::ui
