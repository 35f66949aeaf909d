#include "charts/axis.h"

#include "theme/chart_measures.h"
#include "theme/marks.h"
#include "theme/paint_help.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace waymark::ui {

namespace {

using namespace ChartMeasure;

constexpr std::array DaySteps{1, 2, 7, 14};
constexpr std::array MonthSteps{1, 2, 3, 6, 12, 24, 60, 120, 240};
constexpr int MonthsInYear = 12, DaysInShortMonth = 28;

double widest(const std::vector<DayTick>& ticks, const QFontMetricsF& metrics)
{
    double most = 0;
    for (const DayTick& tick : ticks) most = std::max(most, metrics.horizontalAdvance(tick.words));
    return most + Space::Medium;
}

std::vector<DayTick> everyDays(const QDate& first, const QDate& last, int step)
{
    std::vector<DayTick> ticks;
    for (QDate day = first; day <= last; day = day.addDays(step))
        ticks.push_back({day, QLocale().toString(day, QStringLiteral("d MMM"))});
    return ticks;
}

/// On first days of months. A year is named at its January, and at the first tick.
std::vector<DayTick> everyMonths(const QDate& first, const QDate& last, int step)
{
    std::vector<DayTick> ticks;
    QDate day(first.year(), 1, 1);
    if (step > MonthsInYear) day = day.addYears(-(first.year() % (step / MonthsInYear)));
    for (; day <= last; day = day.addMonths(step)) {
        if (day < first) continue;
        const bool saysYear = ticks.empty() || day.month() == 1;
        ticks.push_back({day,
            step >= MonthsInYear ? QLocale().toString(day, QStringLiteral("yyyy"))
                : saysYear       ? QLocale().toString(day, QStringLiteral("MMM yyyy"))
                                 : QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat)});
    }
    return ticks;
}

}   // namespace

std::vector<double> roundTicks(double most)
{
    const double least = std::max(most, 1.0) / MostValueSteps;
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    double step = 10 * power;
    for (const double round : {5.0, 2.0, 1.0})
        if (round * power >= least * (1 - 1e-9)) step = round * power;
    std::vector<double> ticks{0};
    while (ticks.size() < 3 || ticks.back() < most * (1 - 1e-9)) ticks.push_back(step * double(ticks.size()));
    return ticks;
}

std::vector<DayTick> dayTicks(const QDate& first, const QDate& last, double width, const QFontMetricsF& metrics)
{
    const double pixelsADay = width / double(std::max<qint64>(1, first.daysTo(last)));
    std::vector<DayTick> ticks;
    for (const int step : DaySteps) {
        // Their words cost time, and so many never have room.
        if (first.daysTo(last) / step > MostDayTicks) continue;
        ticks = everyDays(first, last, step);
        if (step * pixelsADay >= widest(ticks, metrics)) return ticks;
    }
    for (const int step : MonthSteps) {
        ticks = everyMonths(first, last, step);
        if (step * DaysInShortMonth * pixelsADay >= widest(ticks, metrics)) return ticks;
    }
    if (ticks.size() > 1) ticks.resize(1);
    return ticks;
}

QFont chartFont(const Theme& theme)
{
    return theme.font(TextRole::Small);
}

QDate dateOfIso(const std::string& isoDay)
{
    return QDate::fromString(qstring(isoDay), Qt::ISODate);
}

TimePlot::TimePlot(
    const QRectF& where, const QDate& first, const QDate& last, double most, int headLines, const Theme& theme)
    : m_first(first), m_last(std::max(last, first.addDays(1))), m_ticks(roundTicks(most))
{
    const QFontMetricsF metrics(chartFont(theme));
    double words = 0;
    for (const double tick : m_ticks) words = std::max(words, metrics.horizontalAdvance(hoursText(tick)));
    const double left = words + Space::Small;
    const double foot = metrics.height() + Space::Small;
    const double head = std::max(metrics.height() / 2, headLines * metrics.height() + Space::Tiny);
    m_area = where.adjusted(left, head, -Space::Tiny, -foot);
    m_area.setSize(m_area.size().expandedTo(QSizeF(1, 1)));
}

double TimePlot::x(const QDate& day) const
{
    return m_area.left() + m_area.width() * double(m_first.daysTo(day)) / double(m_first.daysTo(m_last));
}

double TimePlot::y(double value) const
{
    return m_area.bottom() - m_area.height() * std::clamp(value / m_ticks.back(), 0.0, 1.0);
}

void TimePlot::paintAxes(QPainter& painter, const Theme& theme) const
{
    const QFontMetricsF metrics(chartFont(theme));
    painter.setFont(chartFont(theme));
    for (const double tick : m_ticks) {
        const double height = std::round(y(tick)) + 0.5;
        painter.setPen(QPen(tick == 0 ? theme.colours().lineAxis : theme.colours().line, Line::Hair));
        painter.drawLine(QPointF(m_area.left(), height), QPointF(m_area.right(), height));
        painter.setPen(theme.colours().text2);
        const QString words = hoursText(tick);
        const double left = m_area.left() - Space::Small - metrics.horizontalAdvance(words);
        painter.drawText(QPointF(left, height + metrics.capHeight() / 2), words);
    }
    paintDays(painter, theme);
}

void TimePlot::paintDays(QPainter& painter, const Theme& theme) const
{
    const QFontMetricsF metrics(chartFont(theme));
    for (const DayTick& tick : dayTicks(m_first, m_last, m_area.width(), metrics)) {
        const double left = std::round(x(tick.day)) + 0.5;
        if (left + metrics.horizontalAdvance(tick.words) > m_area.right() + Space::Tiny) continue;
        painter.setPen(QPen(theme.colours().lineAxis, Line::Hair));
        painter.drawLine(QPointF(left, m_area.bottom()), QPointF(left, m_area.bottom() + Space::Tiny));
        painter.setPen(theme.colours().text2);
        painter.drawText(QPointF(left, m_area.bottom() + Space::Tiny + metrics.ascent()), tick.words);
    }
}

}   // namespace waymark::ui
