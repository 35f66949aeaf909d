#include "charts/pace_chart.h"

#include "charts/axis.h"
#include "theme/chart_measures.h"
#include "theme/marks.h"
#include "theme/paint_help.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace waymark::ui {

namespace {

using namespace ChartMeasure;

constexpr int WeekDays = 7;

struct PaceWords
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::PaceChart)
};

/// Of the weeks that are shown whole.
double mostHours(const PaceData& data)
{
    double most = std::max(data.mean, LeastHours);
    for (const WorkWeek& week : data.weeks)
        if (!week.isStocktaking) most = std::max(most, week.hours);
    return most;
}

TimePlot pacePlot(const QRectF& where, const PaceData& data, const Theme& theme)
{
    // As many weeks as there can be, the last at the right: a bar is as wide for one who has just begun.
    const QDate end = dateOfIso(data.weeks.back().first).addDays(WeekDays);
    const bool hasCut =
        std::any_of(data.weeks.begin(), data.weeks.end(), [](const WorkWeek& week) { return week.isStocktaking; });
    return {where, end.addDays(-WeekDays * PaceBars), end, mostHours(data), hasCut ? 2 : 0, theme};
}

QRectF barOf(const TimePlot& plot, const WorkWeek& week)
{
    const QDate first = dateOfIso(week.first);
    const double left = plot.x(first), right = plot.x(first.addDays(WeekDays));
    const double top = week.isStocktaking ? plot.area().top() : plot.y(week.hours);
    const double air = std::max(1.0, (right - left) / 6);
    return {QPointF(left + air, top), QPointF(right - air, plot.area().bottom())};
}

void paintBar(QPainter& painter, const QRectF& bar, const WorkWeek& week, bool isOver, const Theme& theme)
{
    if (bar.height() < Line::Hair) return;
    const QRectF place = snapped(painter, bar);
    const Colours& colours = theme.colours();
    if (week.isStocktaking) {
        paintHatch(painter, place, colours.skipped);
        frameRounded(painter, place, 0, colours.skipped, Line::Hair);
        // Cut through: it goes on above.
        const double cut = place.top() + Space::Small;
        painter.setPen(QPen(colours.bg, CutWidth));
        painter.drawLine(QPointF(place.left() - 1, cut + Space::Tiny), QPointF(place.right() + 1, cut));
        return;
    }
    painter.fillRect(place, isOver ? colours.done : colours.doneTint);
    if (!isOver) frameRounded(painter, place, 0, colours.done, Line::Hair);
}

/// Above the bars, in the lower of two lines where it has room; where both are taken the tool tip and the table say it.
void paintCutHours(QPainter& painter, const TimePlot& plot, const PaceData& data, const Theme& theme)
{
    const QFontMetricsF metrics(chartFont(theme));
    painter.setFont(chartFont(theme));
    painter.setPen(theme.colours().text);
    std::array<double, 2> free{plot.area().left(), plot.area().left()};
    for (const WorkWeek& week : data.weeks) {
        if (!week.isStocktaking) continue;
        const QString words = hoursText(std::round(week.hours));
        const double width = metrics.horizontalAdvance(words);
        const double left = std::clamp(barOf(plot, week).center().x() - width / 2, plot.area().left(),
            std::max(plot.area().left(), plot.area().right() - width));
        for (std::size_t line = 0; line < free.size(); ++line) {
            if (left < free[line]) continue;
            const double foot = plot.area().top() - Space::Tiny / 2.0 - metrics.descent();
            painter.drawText(QPointF(left, foot - double(line) * metrics.height()), words);
            free[line] = left + width + Space::Tiny;
            break;
        }
    }
}

QString wordsOf(const WorkWeek& week, bool isOver)
{
    const QString said = PaceWords::tr("Week of %1: %2, %n topics", nullptr, week.topics)
                             .arg(dayText(week.first), hoursText(week.hours));
    if (week.isStocktaking) return PaceWords::tr("%1; counts as taking stock").arg(said);
    return isOver ? said : PaceWords::tr("%1 so far").arg(said);
}

}   // namespace

PaceData paceData(const std::vector<WorkWeek>& weeks)
{
    const std::size_t from = weeks.size() > std::size_t(PaceBars) ? weeks.size() - std::size_t(PaceBars) : 0;
    return {{weeks.begin() + std::ptrdiff_t(from), weeks.end()}, paceOf(weeks).hoursAWeek};
}

void paintPace(QPainter& painter, const QRectF& where, const PaceData& data, const Theme& theme)
{
    if (data.weeks.empty()) return;
    const PainterKeeper keeper(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    const TimePlot plot = pacePlot(where, data, theme);
    plot.paintAxes(painter, theme);
    for (const WorkWeek& week : data.weeks)
        paintBar(painter, barOf(plot, week), week, &week != &data.weeks.back(), theme);
    paintCutHours(painter, plot, data, theme);
    if (data.mean <= 0) return;
    const double height = std::round(plot.y(data.mean)) + 0.5;
    painter.setPen(QPen(theme.colours().series2, Line::Mark, Qt::DashLine));
    painter.drawLine(QPointF(plot.area().left(), height), QPointF(plot.area().right(), height));
}

std::vector<ChartPoint> pacePoints(const QRectF& where, const PaceData& data, const Theme& theme)
{
    std::vector<ChartPoint> points;
    if (data.weeks.empty()) return points;
    const TimePlot plot = pacePlot(where, data, theme);
    for (const WorkWeek& week : data.weeks) {
        const QRectF bar = barOf(plot, week);
        const QRectF area(bar.left(), where.top(), bar.width(), where.height());
        const QRectF mark = bar.adjusted(-Space::Tiny, -Space::Tiny, Space::Tiny, Space::Tiny);
        points.push_back({area, mark, wordsOf(week, &week != &data.weeks.back())});
    }
    return points;
}

}   // namespace waymark::ui
