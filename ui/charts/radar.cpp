#include "charts/radar.h"

#include "theme/chart_measures.h"
#include "theme/paint_help.h"

#include <QPainter>
#include <QPolygonF>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <functional>
#include <memory>
#include <numbers>
#include <utility>

namespace waymark::ui {

namespace {

using namespace ChartMeasure;

QFont spokeFont(const Theme& theme)
{
    return theme.font(TextRole::Small);
}

/// From the middle, the first one upward, clockwise.
QPointF direction(std::size_t spoke, std::size_t count)
{
    const double angle = 2 * std::numbers::pi * static_cast<double>(spoke) / static_cast<double>(count);
    return {std::sin(angle), -std::cos(angle)};
}

double spokeLabelWidth(const Theme& theme)
{
    return RadarLabel * theme.textScale();
}

/// Above and below the web: two lines of a label.
double labelRoom(const Theme& theme)
{
    return 2.0 * QFontMetricsF(spokeFont(theme)).height() + RadarGap;
}

double radiusIn(const QRectF& where, const Theme& theme)
{
    return std::max(
        1.0, std::min(where.width() / 2 - spokeLabelWidth(theme) - RadarGap, where.height() / 2 - labelRoom(theme)));
}

bool isUpright(const QPointF& toward)
{
    return std::abs(toward.x()) < 0.2;
}

using ValueOf = std::function<std::optional<double>(const RadarSpoke&)>;

QPolygonF outline(const QRectF& where, const std::vector<RadarSpoke>& spokes, const Theme& theme, const ValueOf& value)
{
    QPolygonF points;
    const double radius = radiusIn(where, theme);
    for (std::size_t at = 0; at < spokes.size(); ++at)
        if (const auto share = value(spokes[at]))
            points << where.center() + direction(at, spokes.size()) * radius * std::clamp(*share, 0.0, 1.0);
    return points;
}

void paintWeb(QPainter& painter, const QRectF& where, const std::vector<RadarSpoke>& spokes, const Theme& theme)
{
    painter.setBrush(Qt::NoBrush);
    for (int ring = 1; ring <= RadarRings; ++ring) {
        painter.setPen(QPen(ring == RadarRings ? theme.colours().lineAxis : theme.colours().line, Line::Hair));
        const double share = static_cast<double>(ring) / RadarRings;
        painter.drawPolygon(outline(where, spokes, theme, [share](const RadarSpoke&) { return share; }));
    }
    painter.setPen(QPen(theme.colours().line, Line::Hair));
    for (const QPointF& end : outline(where, spokes, theme, [](const RadarSpoke&) { return 1.0; }))
        painter.drawLine(where.center(), end);
}

void paintValues(QPainter& painter, const QRectF& where, const std::vector<RadarSpoke>& spokes, const Theme& theme)
{
    const QPolygonF own = outline(where, spokes, theme, [](const RadarSpoke& spoke) { return spoke.own; });
    QColor ground = theme.colours().accent;
    ground.setAlphaF(GroundAlpha);
    painter.setBrush(ground);
    painter.setPen(ownPen(theme));
    painter.drawPolygon(own);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colours().done);
    for (const QPointF& point : own) painter.drawEllipse(point, RadarDot, RadarDot);
}

void paintLaidOver(QPainter& painter, const QRectF& where, const std::vector<RadarSpoke>& spokes, const Theme& theme)
{
    const QPolygonF second = outline(where, spokes, theme, [](const RadarSpoke& spoke) { return spoke.laidOver; });
    painter.setBrush(Qt::NoBrush);
    painter.setPen(laidOverPen(theme));
    painter.drawPolygon(second);
    for (const QPointF& point : second)
        painter.fillRect(
            QRectF(point, point).adjusted(-RadarDot, -RadarDot, RadarDot, RadarDot), theme.colours().series2);
}

}   // namespace

QPen ownPen(const Theme& theme)
{
    return {theme.colours().done, Line::Chart};
}

QPen laidOverPen(const Theme& theme)
{
    return {theme.colours().series2, Line::Chart, Qt::DashLine};
}

namespace {

bool isAslant(const QPointF& toward)
{
    constexpr double Least = 0.6, Most = 0.9;
    return std::abs(toward.y()) > Least && std::abs(toward.y()) < Most;
}

/// Where the label would stand if it were alone.
QRectF labelAlone(const QRectF& where, std::size_t spoke, const std::vector<RadarSpoke>& spokes, const Theme& theme)
{
    const QPointF toward = direction(spoke, spokes.size());
    const QPointF end = where.center() + toward * (radiusIn(where, theme) + RadarGap);
    const QFontMetricsF metrics(spokeFont(theme));
    const QRectF room(0, 0, spokeLabelWidth(theme), 2 * metrics.height());
    const QRectF text = metrics.boundingRect(room, Qt::TextWordWrap | Qt::AlignHCenter, spokes[spoke].title);
    const QSizeF size(
        std::min<double>(spokeLabelWidth(theme), text.width() + 1), std::min(room.height(), text.height()));
    // The label touches the end of the spoke: with its middle above and below, with its side else.
    const double before = isUpright(toward) ? size.width() / 2 : toward.x() > 0 ? 0 : size.width();
    const double left = end.x() - before;
    if (isAslant(toward)) {
        // Level with its spoke and a little aside: hanging from it, it would meet the label of the next one.
        const double aside = toward.x() > 0 ? RadarGap : -RadarGap;
        return {QPointF(left + aside, end.y() - size.height() * (1 - toward.y() / 5) / 2), size};
    }
    const double top = end.y() - size.height() * (1 - toward.y()) / 2;
    return {QPointF(left, top), size};
}

}   // namespace

std::vector<QRectF> radarLabels(const QRectF& where, const std::vector<RadarSpoke>& spokes, const Theme& theme)
{
    std::vector<QRectF> labels;
    std::vector<std::size_t>
        order;   // from the middle's height up and down: who stands nearer to it gives way to nobody
    for (std::size_t spoke = 0; spoke < spokes.size(); ++spoke) {
        labels.push_back(labelAlone(where, spoke, spokes, theme));
        order.push_back(spoke);
    }
    const auto height = [&](std::size_t spoke) { return direction(spoke, spokes.size()).y(); };
    std::stable_sort(order.begin(), order.end(),
        [&](std::size_t one, std::size_t other) { return std::abs(height(one)) < std::abs(height(other)); });
    for (auto one = order.begin(); one != order.end(); ++one) {
        for (auto nearer = order.begin(); nearer != one; ++nearer) {
            QRectF& label = labels[*one];
            if (!label.intersects(labels[*nearer])) continue;
            if (height(*one) < 0) label.moveBottom(labels[*nearer].top());
            else label.moveTop(labels[*nearer].bottom());
        }
    }
    return labels;
}

Qt::Alignment radarLabelAlignment(std::size_t spoke, std::size_t spokes)
{
    const QPointF toward = direction(spoke, spokes);
    return isUpright(toward) ? Qt::AlignHCenter : toward.x() > 0 ? Qt::AlignLeft : Qt::AlignRight;
}

void paintRadarLines(QPainter& painter, const QRectF& where, const std::vector<RadarSpoke>& spokes, const Theme& theme)
{
    if (spokes.size() < RadarLeastSpokes) return;
    const PainterKeeper keeper(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    paintWeb(painter, where, spokes, theme);
    paintValues(painter, where, spokes, theme);
    paintLaidOver(painter, where, spokes, theme);
}

void paintRadar(QPainter& painter, const QRectF& where, const std::vector<RadarSpoke>& spokes, const Theme& theme)
{
    if (spokes.size() < RadarLeastSpokes) return;
    paintRadarLines(painter, where, spokes, theme);
    const PainterKeeper keeper(painter);
    // The labels hang at their spokes, whichever way words run.
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setFont(spokeFont(theme));
    painter.setPen(theme.colours().text2);
    const std::vector<QRectF> labels = radarLabels(where, spokes, theme);
    for (std::size_t at = 0; at < spokes.size(); ++at)
        painter.drawText(
            labels[at], static_cast<int>(radarLabelAlignment(at, spokes.size())) | Qt::TextWordWrap, spokes[at].title);
}

std::vector<ChartPoint> radarPoints(const QRectF& where, const std::vector<RadarSpoke>& spokes, const Theme& theme)
{
    std::vector<ChartPoint> points;
    if (spokes.size() < RadarLeastSpokes) return points;
    const std::vector<QRectF> labels = radarLabels(where, spokes, theme);
    for (std::size_t at = 0; at < spokes.size(); ++at) {
        const QRectF& label = labels[at];
        points.push_back({label, label.adjusted(-Space::Tiny, -Space::Tiny, Space::Tiny, Space::Tiny), spokes[at].tip});
    }
    return points;
}

int radarHeight(int width, const Theme& theme)
{
    const double web = width - 2.0 * (spokeLabelWidth(theme) + RadarGap);
    return std::clamp(static_cast<int>(web + 2 * labelRoom(theme)), RadarLeast, theme.scaled(RadarMost));
}

ChartDrawing radarDrawing(std::vector<RadarSpoke> spokes)
{
    const auto shared = std::make_shared<const std::vector<RadarSpoke>>(std::move(spokes));
    ChartDrawing drawing;
    drawing.paint = [shared](QPainter& painter, const QRectF& where, const Theme& theme) {
        paintRadar(painter, where, *shared, theme);
    };
    drawing.points = [shared](const QRectF& where, const Theme& theme) { return radarPoints(where, *shared, theme); };
    return drawing;
}

QString radarWords(const std::vector<RadarSpoke>& spokes)
{
    QStringList sentences;
    for (const RadarSpoke& spoke : spokes) sentences << spoke.tip;
    return sentences.join(QStringLiteral("; "));
}

}   // namespace waymark::ui
