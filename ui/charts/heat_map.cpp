#include "charts/heat_map.h"

#include "theme/chart_measures.h"
#include "theme/marks.h"
#include "theme/paint_help.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace waymark::ui {

namespace {

using namespace ChartMeasure;

struct HeatWords
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::HeatMap)
};

constexpr int DaysInWeek = 7;

QFont labelFont(const Theme& theme)
{
    return theme.font(TextRole::Small);
}

QString dayName(Qt::DayOfWeek start, int row)
{
    const int day = (start - 1 + row) % DaysInWeek + 1;
    return QLocale().standaloneDayName(day, QLocale::ShortFormat);
}

/// What stands beside and over the squares, measured once for all of them.
struct HeatEdges
{
    explicit HeatEdges(const Theme& theme)
    {
        const QFontMetricsF metrics(labelFont(theme));
        for (int row = 0; row < DaysInWeek; ++row)
            names = std::max(names, metrics.horizontalAdvance(dayName(Qt::Monday, row)));
        names += Space::Small;
        head = metrics.height() + Space::Tiny;
    }
    [[nodiscard]] QRectF cell(const QRectF& where, int week, int row) const
    {
        return {where.left() + names + week * HeatPitch, where.top() + head + row * HeatPitch, HeatPitch, HeatPitch};
    }
    [[nodiscard]] QRectF cellOf(const QRectF& where, const HeatDays& days, const QDate& day) const
    {
        const int at = static_cast<int>(days.first().daysTo(day));
        return cell(where, at / DaysInWeek, at % DaysInWeek);
    }

    double names = 0, head = 0;   ///< width of the days' names, height of the months'
};

void paintLabels(
    QPainter& painter, const QRectF& where, const HeatDays& days, const HeatEdges& edges, const Theme& theme)
{
    painter.setFont(labelFont(theme));
    painter.setPen(theme.colours().text2);
    for (int row = 0; row < DaysInWeek; row += 2) {
        if (row == DaysInWeek - 1) break;
        const QRectF cell = edges.cell(where, 0, row);
        const QRectF line(where.left(), cell.center().y() - HeatPitch, edges.names, 2 * HeatPitch);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, dayName(days.weekStart, row));
    }
    // A month is named over the first week that begins in it, unless the one before stands too near.
    double free = where.left();
    for (int week = 0; week < HeatWeeks; ++week) {
        const QDate start = days.first().addDays(week * DaysInWeek);
        if (week > 0 && start.month() == start.addDays(-DaysInWeek).month()) continue;
        const QString name = QLocale().standaloneMonthName(start.month(), QLocale::ShortFormat);
        const double left = edges.cell(where, week, 0).left();
        if (left < free || (week == 0 && start.day() > 2 * DaysInWeek)) continue;
        painter.drawText(QRectF(left, where.top(), where.right() - left, edges.head), Qt::AlignLeft, name);
        free = left + painter.fontMetrics().horizontalAdvance(name) + Space::Small;
    }
}

int countOn(const HeatDays& days, const QDate& day)
{
    const auto count = days.counts.find(day);
    return count == days.counts.end() ? 0 : count->second;
}

}   // namespace

QDate HeatDays::first() const
{
    const int sinceStart = (today.dayOfWeek() - weekStart + DaysInWeek) % DaysInWeek;
    return today.addDays(-sinceStart - (HeatWeeks - 1) * DaysInWeek);
}

int HeatDays::level(int count)
{
    return std::clamp(count, 0, HeatLevels - 1);
}

int HeatDays::activeDays() const
{
    return static_cast<int>(std::distance(counts.lower_bound(first()), counts.upper_bound(today)));
}

HeatDays heatDays(const Activity& activity, const QDate& today, Qt::DayOfWeek weekStart)
{
    HeatDays days{today, weekStart, {}};
    for (const auto& [day, count] : activity.topics) days.counts[QDate::fromString(qstring(day), Qt::ISODate)] = count;
    return days;
}

void paintHeatSquare(QPainter& painter, const QRectF& cell, int level, const Theme& theme)
{
    const double side = HeatSquares[level];
    const QRectF square(cell.center() - QPointF(side / 2, side / 2), QSizeF(side, side));
    const QColor& colour = level == 0 ? theme.colours().lineAxis : theme.colours().done;
    fillRounded(painter, square, level > 1 ? Line::Mark : 0, colour);
}

QSizeF heatMapSize(const Theme& theme)
{
    const HeatEdges edges(theme);
    return {edges.names + HeatWeeks * HeatPitch, edges.head + DaysInWeek * HeatPitch};
}

// Time runs from left to right, whichever way the words beside it run.
void paintHeatMap(QPainter& painter, const QRectF& where, const HeatDays& days, const Theme& theme)
{
    const PainterKeeper keeper(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    const HeatEdges edges(theme);
    paintLabels(painter, where, days, edges, theme);
    for (QDate day = days.first(); day <= days.today; day = day.addDays(1)) {
        const int level = HeatDays::level(countOn(days, day));
        paintHeatSquare(painter, edges.cellOf(where, days, day), level, theme);
    }
}

void paintHeatLegend(QPainter& painter, const QRectF& where, const Theme& theme)
{
    const PainterKeeper keeper(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setFont(labelFont(theme));
    painter.setPen(theme.colours().text2);
    const QString most = HeatWords::tr("%1+ topics a day").arg(HeatLevels - 1);
    const double words = QFontMetricsF(painter.font()).horizontalAdvance(most);
    painter.drawText(where, Qt::AlignRight | Qt::AlignVCenter, most);
    double left = where.right() - words - Space::Small - HeatLevels * HeatPitch;
    painter.drawText(QRectF(where.left(), where.top(), left - Space::Small - where.left(), where.height()),
        Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("0"));
    for (int level = 0; level < HeatLevels; ++level, left += HeatPitch)
        paintHeatSquare(
            painter, QRectF(left, where.center().y() - HeatPitch / 2.0, HeatPitch, HeatPitch), level, theme);
}

std::vector<ChartPoint> heatPoints(const QRectF& where, const HeatDays& days, const Theme& theme)
{
    std::vector<ChartPoint> points;
    const HeatEdges edges(theme);
    for (QDate day = days.first(); day <= days.today; day = day.addDays(1)) {
        const QRectF cell = edges.cellOf(where, days, day);
        const QString count = HeatWords::tr("%n topics done", nullptr, countOn(days, day));
        points.push_back({cell, cell.adjusted(-2, -2, 2, 2),
            HeatWords::tr("%1: %2").arg(QLocale().toString(day, QLocale::LongFormat), count)});
    }
    return points;
}

QString heatWords(const HeatDays& days)
{
    int sum = 0;
    auto busiest = days.counts.end();
    const auto end = days.counts.upper_bound(days.today);
    for (auto day = days.counts.lower_bound(days.first()); day != end; ++day) {
        sum += day->second;
        if (busiest == days.counts.end() || day->second > busiest->second) busiest = day;
    }
    QString words = HeatWords::tr("%n topics done in the last 26 weeks", nullptr, sum);
    if (busiest != days.counts.end())
        words += HeatWords::tr("; most on %1: %2")
                     .arg(QLocale().toString(busiest->first, QLocale::LongFormat))
                     .arg(busiest->second);
    return words;
}

ChartDrawing heatDrawing(const HeatDays& days)
{
    ChartDrawing drawing;
    drawing.paint = [days](QPainter& painter, const QRectF& where, const Theme& theme) {
        paintHeatMap(painter, where, days, theme);
    };
    drawing.points = [days](const QRectF& where, const Theme& theme) { return heatPoints(where, days, theme); };
    drawing.across = DaysInWeek;
    drawing.down = 1;
    drawing.start = static_cast<std::size_t>(days.first().daysTo(days.today));
    return drawing;
}

}   // namespace waymark::ui
