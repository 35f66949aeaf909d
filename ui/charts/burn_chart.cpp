#include "charts/burn_chart.h"

#include "charts/axis.h"
#include "theme/chart_measures.h"
#include "theme/marks.h"
#include "theme/paint_help.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace waymark::ui {

namespace {

using namespace ChartMeasure;

struct BurnWords
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::BurnChart)
};

std::vector<BurnPoint> pastOf(const BurnUpData& data)
{
    return thinned(data.done.points, MostPast);
}

std::vector<FanPoint> fanOf(const BurnUpData& data)
{
    return thinned(data.ahead.fan, MostAhead);
}

double doneToday(const BurnUpData& data)
{
    return data.done.points.empty() ? 0 : data.done.points.back().hours;
}

TimePlot plotOf(const QRectF& where, const BurnUpData& data, const Theme& theme)
{
    const QDate first = data.done.points.empty() ? data.today : dateOfIso(data.done.points.front().day);
    const QDate last = data.ahead.fan.empty() ? data.today : dateOfIso(data.ahead.fan.back().day);
    const auto span = first.daysTo(last);
    // Air behind the end, so that its day finds room beside it.
    return {where, first, last.addDays(std::max<qint64>(1, span / 16)), std::max(data.done.hours, 1.0), 1, theme};
}

void paintFan(QPainter& painter, const TimePlot& plot, const BurnUpData& data, const Theme& theme)
{
    const std::vector<FanPoint> fan = fanOf(data);
    if (fan.empty()) return;
    const double base = doneToday(data);
    QPolygonF band, middle;
    for (const FanPoint& point : fan) {
        const QDate day = dateOfIso(point.day);
        band << plot.at(day, base + point.quick);
        if (middle.isEmpty() || middle.back().y() > plot.y(data.done.hours) + 0.01)
            middle << plot.at(day, base + point.middle);
    }
    for (auto point = fan.rbegin(); point != fan.rend(); ++point)
        band << plot.at(dateOfIso(point->day), base + point->slow);
    painter.setPen(QPen(theme.colours().done, Line::Hair));
    painter.setBrush(theme.colours().doneTint);
    painter.drawPolygon(band);
    painter.setPen(QPen(theme.colours().done, Line::Chart, Qt::DashLine));
    painter.drawPolyline(middle);
}

void paintPast(QPainter& painter, const TimePlot& plot, const BurnUpData& data, const Theme& theme)
{
    const std::vector<BurnPoint> past = pastOf(data);
    QPolygonF line;
    for (const BurnPoint& point : past) line << plot.at(dateOfIso(point.day), point.hours);
    QPolygonF ground = line;
    if (line.isEmpty()) return;
    ground << QPointF(line.back().x(), plot.y(0)) << QPointF(line.front().x(), plot.y(0));
    QColor tint = theme.colours().accent;
    tint.setAlphaF(GroundAlpha);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    painter.drawPolygon(ground);
    painter.setPen(QPen(theme.colours().done, Line::Chart, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
}

/// Writes at that place unless it would leave the area or touch what was written before.
class BurnLabels
{
public:
    BurnLabels(QPainter& painter, const QRectF& room, const Theme& theme)
        : m_painter(painter), m_room(room.adjusted(0, -room.top(), 0, 0)), m_metrics(chartFont(theme))
    {
        painter.setFont(chartFont(theme));
        painter.setPen(theme.colours().text);
    }

    bool write(const QPointF& leftFoot, const QString& words)
    {
        const QRectF place(leftFoot.x(), leftFoot.y() - m_metrics.height(), width(words), m_metrics.height());
        if (place.left() < m_room.left() || place.right() > m_room.right()) return false;
        const QRectF wide = place.adjusted(-Space::Small, 0, Space::Small, 0);
        if (std::any_of(m_taken.begin(), m_taken.end(), [&](auto& other) { return wide.intersects(other); }))
            return false;
        m_taken.push_back(place);
        m_painter.drawText(QPointF(place.left(), place.bottom() - m_metrics.descent()), words);
        return true;
    }

    [[nodiscard]] double width(const QString& words) const { return m_metrics.horizontalAdvance(words); }

private:
    QPainter& m_painter;
    QRectF m_room;
    QFontMetricsF m_metrics;
    std::vector<QRectF> m_taken;
};

/// Beside its mark, toward the outside; where room is short without its year, or in the middle over it.
void writeEnd(const TimePlot& plot, const Forecast& ahead, const std::string& iso, double foot, BurnLabels& labels)
{
    const double x = plot.x(dateOfIso(iso));
    for (const QString& form : {QStringLiteral("d MMM yyyy"), QStringLiteral("d MMM")}) {
        const QString words = QLocale().toString(dateOfIso(iso), form);
        const double width = labels.width(words);
        const double before = iso == ahead.middle ? width / 2 : iso == ahead.early ? width : 0;
        if (labels.write({x - before, foot}, words) || labels.write({x - width / 2, foot}, words)) return;
    }
}

void paintWhole(QPainter& painter, const TimePlot& plot, const BurnUpData& data, const Theme& theme, BurnLabels& labels)
{
    const double height = std::round(plot.y(data.done.hours)) + 0.5;
    painter.setPen(QPen(theme.colours().text2, Line::Hair));
    painter.drawLine(QPointF(plot.area().left(), height), QPointF(plot.area().right(), height));
    painter.setPen(theme.colours().text);
    const double foot = height - Space::Tiny;
    // The middle day first: it is the one to keep where room is short.
    for (const std::string& iso : {data.ahead.middle, data.ahead.early, data.ahead.late})
        if (!iso.empty()) writeEnd(plot, data.ahead, iso, foot, labels);
    labels.write({plot.area().left(), foot}, BurnWords::tr("%1 in all").arg(hoursText(std::round(data.done.hours))));
}

void paintEnds(QPainter& painter, const TimePlot& plot, const BurnUpData& data, const Theme& theme)
{
    painter.setPen(QPen(theme.colours().done, Line::Chart));
    for (const std::string& iso : {data.ahead.early, data.ahead.late, data.ahead.middle}) {
        if (iso.empty()) continue;
        const QPointF at = plot.at(dateOfIso(iso), data.done.hours);
        const bool isMiddle = iso == data.ahead.middle;
        painter.setBrush(isMiddle ? theme.colours().bg : theme.colours().done);
        if (isMiddle) painter.drawEllipse(at, EndDot, EndDot);
        else painter.drawRect(QRectF(at, at).adjusted(-EndSquare, -EndSquare, EndSquare, EndSquare));
    }
}

void paintToday(QPainter& painter, const TimePlot& plot, const BurnUpData& data, const Theme& theme, BurnLabels& labels)
{
    const QPointF at = plot.at(data.today, doneToday(data));
    const double x = std::round(at.x()) + 0.5;
    painter.setPen(QPen(theme.colours().text2, Line::Hair, Qt::DotLine));
    painter.drawLine(QPointF(x, plot.area().bottom()), QPointF(x, plot.y(data.done.hours)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colours().done);
    painter.drawEllipse(at, TodayDot, TodayDot);
    painter.setPen(theme.colours().text);
    const QString words = BurnWords::tr("%1 today").arg(hoursText(std::round(doneToday(data))));
    const double foot = at.y() - Space::Small;
    if (!labels.write({at.x() - Space::Small - labels.width(words), foot}, words))
        labels.write({at.x() + Space::Small, at.y() + 2 * Space::Large}, words);
}

}   // namespace

void paintBurnUp(QPainter& painter, const QRectF& where, const BurnUpData& data, const Theme& theme)
{
    if (!data.today.isValid()) return;
    const PainterKeeper keeper(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    const TimePlot plot = plotOf(where, data, theme);
    plot.paintAxes(painter, theme);
    paintFan(painter, plot, data, theme);
    paintPast(painter, plot, data, theme);
    BurnLabels labels(painter, plot.area(), theme);
    paintWhole(painter, plot, data, theme, labels);
    paintToday(painter, plot, data, theme, labels);
    paintEnds(painter, plot, data, theme);
}

std::vector<ChartPoint> burnUpPoints(const QRectF& where, const BurnUpData& data, const Theme& theme)
{
    if (!data.today.isValid()) return {};
    const TimePlot plot = plotOf(where, data, theme);
    const double base = doneToday(data);
    std::vector<ChartPoint> points;
    const auto add = [&](const std::string& iso, double hours, const QString& words) {
        const QPointF at = plot.at(dateOfIso(iso), hours);
        const QRectF mark(at - QPointF(Space::Small, Space::Small), at + QPointF(Space::Small, Space::Small));
        points.push_back({QRectF(at.x(), where.top(), 1, where.height()), mark, words});
    };
    for (const BurnPoint& point : pastOf(data))
        add(point.day, point.hours,
            BurnWords::tr("%1: %2 of %3 done, %n topics", nullptr, point.done)
                .arg(dayText(point.day), hoursText(point.hours), hoursText(data.done.hours)));
    const std::vector<FanPoint> fan = fanOf(data);
    for (std::size_t at = 1; at < fan.size(); ++at)
        add(fan[at].day, base + fan[at].middle,
            BurnWords::tr("%1: likely between %2 and %3 done, %4 in the middle")
                .arg(dayText(fan[at].day), hoursText(base + fan[at].slow), hoursText(base + fan[at].quick),
                    hoursText(base + fan[at].middle)));
    // Each has the strip up to the middle between it and its neighbours.
    for (std::size_t at = 0; at < points.size(); ++at) {
        const double x = points[at].mark.center().x();
        const double before = at == 0 ? where.left() : (points[at - 1].mark.center().x() + x) / 2;
        const double after = at + 1 == points.size() ? where.right() : (points[at + 1].mark.center().x() + x) / 2;
        points[at].area = QRectF(before, where.top(), after - before, where.height());
    }
    return points;
}

std::size_t burnUpToday(const BurnUpData& data)
{
    const std::size_t past = pastOf(data).size();
    return past == 0 ? 0 : past - 1;
}

}   // namespace waymark::ui
