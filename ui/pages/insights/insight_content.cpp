#include "pages/insights/insight_content.h"

#include "base/clock.h"
#include "charts/axis.h"
#include "charts/forecast_words.h"
#include "theme/chart_measures.h"
#include "theme/marks.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <functional>

namespace waymark::ui {

namespace {

struct InsightWords
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::InsightsPage)
};

QString number(int value)
{
    return QLocale().toString(value);
}

QPen donePen(const Theme& theme)
{
    return {theme.colours().done, Line::Chart};
}

QPen middlePen(const Theme& theme)
{
    return {theme.colours().done, Line::Chart, Qt::DashLine};
}

QPen meanPen(const Theme& theme)
{
    return {theme.colours().series2, Line::Mark, Qt::DashLine};
}

QColor doneColour(const Theme& theme)
{
    return theme.colours().done;
}

QColor tintColour(const Theme& theme)
{
    return theme.colours().doneTint;
}

Figures burnUpFigures(const BurnUpData& data)
{
    Figures table{{InsightWords::tr("Day"), InsightWords::tr("Topics"), InsightWords::tr("Done"),
                      InsightWords::tr("Slow"), InsightWords::tr("Middle"), InsightWords::tr("Quick")},
        {}};
    for (const BurnPoint& point : data.done.points)
        table.rows.push_back({dayText(point.day), number(point.done), hoursText(point.hours), {}, {}, {}});
    // What is behind today is read less than what is ahead.
    table.start = table.rows.empty() ? 0 : table.rows.size() - 1;
    const double base = data.done.points.empty() ? 0 : data.done.points.back().hours;
    // The first point of the fan is today, which has its row.
    for (std::size_t at = 1; at < data.ahead.fan.size(); ++at) {
        const FanPoint& point = data.ahead.fan[at];
        table.rows.push_back({dayText(point.day), {}, {}, hoursText(base + point.slow), hoursText(base + point.middle),
            hoursText(base + point.quick)});
    }
    return table;
}

QString stackSentence(const std::vector<StackRow>& rows)
{
    Tally whole;
    const StackRow* most = nullptr;
    for (const StackRow& row : rows) {
        whole.done += row.tally.done;
        whole.needed += row.tally.needed;
        if (row.tally.toLearn() > (most != nullptr ? most->tally.toLearn() : 0)) most = &row;
    }
    const QString done = InsightWords::tr("%1 of %n topics done", nullptr, whole.needed).arg(number(whole.done));
    if (most == nullptr) return InsightWords::tr("%1; nothing is left to learn").arg(done);
    return InsightWords::tr("%1; most is left of %2: %n topics", nullptr, most->tally.toLearn()).arg(done, most->title);
}

QString paceSentence(const Pace& pace)
{
    if (pace.weeks == 0) return InsightWords::tr("No whole week measures your pace yet");
    if (pace.activeWeeks == 0)
        return InsightWords::tr("No ordinary week with something done measures your pace yet; those over %1 do not")
            .arg(hoursText(MostHoursAWeek));
    return InsightWords::tr("%1 a week on average over %n weeks; %2 in the best of them", nullptr, pace.weeks)
        .arg(hoursText(pace.hoursAWeek), hoursText(pace.bestHours));
}

/// All areas in one; of a role that is its musts.
template <typename Part>
Tally sum(const std::vector<AreaFigures>& areas, const Part& part)
{
    Tally whole;
    for (const AreaFigures& area : areas) whole += std::invoke(part, area);
    return whole;
}

QString radarSentence(const std::vector<AreaFigures>& areas, const Role* role, const Role* second)
{
    const QString own = role == nullptr ? InsightWords::tr("Everything") : qstring(role->title);
    if (second != nullptr) {
        const Tally first = sum(areas, &AreaFigures::own), other = sum(areas, &AreaFigures::second);
        return InsightWords::tr("%1: %2 of %3 topics done; %4: %5 of %6")
            .arg(own, number(first.done), number(first.needed), qstring(second->title), number(other.done),
                number(other.needed));
    }
    if (role == nullptr) return InsightWords::tr("How much of each area is done; lay a role over it to compare");
    const auto share = [](const AreaFigures& area) { return double(area.own.done) / std::max(1, area.own.needed); };
    const AreaFigures& farthest = *std::max_element(
        areas.begin(), areas.end(), [&](const AreaFigures& a, const AreaFigures& b) { return share(a) < share(b); });
    if (farthest.own.done == 0) return InsightWords::tr("How much is done of what %1 asks for").arg(own);
    return InsightWords::tr("Farthest on the way to %1: %2, %3 of %4")
        .arg(own, farthest.title, number(farthest.own.done), number(farthest.own.needed));
}

Figures radarFigures(const std::vector<AreaFigures>& areas, const Role* role, const Role* second)
{
    Figures table{{InsightWords::tr("Area")}, {}};
    const QString of = InsightWords::tr("of");
    table.heads << (role == nullptr ? InsightWords::tr("Done") : qstring(role->title)) << of;
    if (second != nullptr) table.heads << qstring(second->title) << of;
    for (const AreaFigures& area : areas) {
        QStringList row{area.title, number(area.own.done), number(area.own.needed)};
        if (second != nullptr) row << number(area.second.done) << number(area.second.needed);
        table.rows.push_back(row);
    }
    return table;
}

}   // namespace

ChartContent burnUpContent(const InsightFigures& figures)
{
    const BurnUpData& data = figures.burnUp;
    ChartContent content{forecastSentence(data.ahead), {}, {}, burnUpFigures(data)};
    content.drawing.paint = [data](QPainter& painter, const QRectF& where, const Theme& theme) {
        paintBurnUp(painter, where, data, theme);
    };
    content.drawing.points = [data](
                                 const QRectF& where, const Theme& theme) { return burnUpPoints(where, data, theme); };
    content.drawing.start = burnUpToday(data);
    content.legend.push_back(lineEntry(donePen, InsightWords::tr("hours done")));
    if (data.ahead.fan.empty()) return content;
    content.legend.push_back(lineEntry(middlePen, InsightWords::tr("middle of the forecast")));
    content.legend.push_back(areaEntry(tintColour, InsightWords::tr("right 8 times in 10")));
    return content;
}

ChartContent paceContent(const InsightFigures& figures)
{
    const PaceData data = paceData(figures.weeks);
    ChartContent content;
    content.sentence = paceSentence(paceOf(figures.weeks));
    content.drawing.paint = [data](QPainter& painter, const QRectF& where, const Theme& theme) {
        paintPace(painter, where, data, theme);
    };
    content.drawing.points = [data](const QRectF& where, const Theme& theme) { return pacePoints(where, data, theme); };
    content.drawing.start = data.weeks.empty() ? 0 : data.weeks.size() - 1;
    content.legend = {
        areaEntry(doneColour, InsightWords::tr("a week")), areaEntry(tintColour, InsightWords::tr("this week so far"))};
    if (data.mean > 0) content.legend.push_back(lineEntry(meanPen, InsightWords::tr("average")));
    const auto isStock = [](const WorkWeek& week) { return week.isStocktaking; };
    if (std::any_of(data.weeks.begin(), data.weeks.end(), isStock))
        content.legend.push_back(hatchEntry(InsightWords::tr("much at once, cut off")));
    content.figures.heads = {
        InsightWords::tr("Week of"), InsightWords::tr("Topics"), InsightWords::tr("Hours"), InsightWords::tr("Counts")};
    for (auto week = data.weeks.rbegin(); week != data.weeks.rend(); ++week)
        content.figures.rows.push_back({dayText(week->first), number(week->topics), hoursText(week->hours),
            week->isStocktaking               ? InsightWords::tr("taking stock")
                : week == data.weeks.rbegin() ? InsightWords::tr("not over")
                                              : InsightWords::tr("yes")});
    return content;
}

std::vector<StackRow> tierRows(const InsightFigures& figures)
{
    std::vector<StackRow> rows;
    for (const TierCoverage& one : figures.coverage.tiers)
        if (one.tally.needed > 0) rows.push_back({tierWord(one.tier), one.tally, one.tier});
    return rows;
}

std::vector<StackRow> areaRows(const InsightFigures& figures, const CatalogIndex& catalog)
{
    std::vector<StackRow> rows;
    for (const AreaCoverage& one : figures.coverage.areas)
        if (one.tally.needed > 0) rows.push_back({qstring(catalog.title(one.area)), one.tally});
    return rows;
}

ChartContent stackContent(const std::vector<StackRow>& rows, const QString& head)
{
    ChartContent content{stackSentence(rows), stackDrawing(rows), stateEntries(), {}};
    content.figures.heads = {head, InsightWords::tr("Needed"), InsightWords::tr("Done"), InsightWords::tr("Learning"),
        InsightWords::tr("Skipped"), InsightWords::tr("Open")};
    for (const StackRow& row : rows)
        content.figures.rows.push_back({row.title, number(row.tally.needed), number(row.tally.done),
            number(row.tally.learning), number(row.tally.skipped), number(row.tally.open)});
    return content;
}

ChartContent radarContent(const std::vector<AreaFigures>& areas, const Role* role, const Role* second)
{
    ChartContent content{radarSentence(areas, role, second), radarDrawing(spokesOf(areas, second)), {},
        radarFigures(areas, role, second)};
    const QString done = InsightWords::tr("done of what %1 asks for");
    content.legend.push_back(
        lineEntry(ownPen, role == nullptr ? InsightWords::tr("done of all topics") : done.arg(qstring(role->title))));
    if (second != nullptr) content.legend.push_back(lineEntry(laidOverPen, done.arg(qstring(second->title))));
    return content;
}

ChartContent daysContent(const InsightFigures& figures)
{
    const HeatDays& days = figures.days;
    ChartContent content;
    content.sentence = heatWords(days);
    content.drawing = heatDrawing(days);
    for (int level = 0; level < ChartMeasure::HeatLevels; ++level)
        content.legend.push_back({[level](QPainter& painter, const QRectF& place, const Theme& theme) {
                                      paintHeatSquare(painter, place, level, theme);
                                  },
            level + 1 < ChartMeasure::HeatLevels ? number(level) : InsightWords::tr("%1+ topics a day").arg(level)});
    content.figures.heads = {InsightWords::tr("Day"), InsightWords::tr("Topics")};
    for (auto day = days.counts.rbegin(); day != days.counts.rend() && day->first >= days.first(); ++day)
        if (day->first <= days.today)
            content.figures.rows.push_back(
                {QLocale().toString(day->first, QStringLiteral("d MMM yyyy")), number(day->second)});
    return content;
}

}   // namespace waymark::ui
