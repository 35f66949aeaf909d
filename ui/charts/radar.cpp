#include "charts/radar.h"

#include "theme/chart_measures.h"
#include "theme/paint_help.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPolygonF>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>

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

/// Above and below the web: two lines of a label.
double labelRoom()
{
    return 2.0 * QFontMetricsF(spokeFont(Theme::current())).height() + RadarGap;
}

double radiusIn(const QRectF& where)
{
    return std::max(1.0, std::min(where.width() / 2 - RadarLabel - RadarGap, where.height() / 2 - labelRoom()));
}

bool isUpright(const QPointF& toward)
{
    return std::abs(toward.x()) < 0.2;
}

using ValueOf = std::function<double(const RadarSpoke&)>;

QPolygonF outline(const QRectF& where, const std::vector<RadarSpoke>& spokes, const ValueOf& value)
{
    QPolygonF points;
    for (std::size_t at = 0; at < spokes.size(); ++at)
        points << where.center() +
                direction(at, spokes.size()) * radiusIn(where) * std::clamp(value(spokes[at]), 0.0, 1.0);
    return points;
}

void paintWeb(QPainter& painter, const QRectF& where, const std::vector<RadarSpoke>& spokes, const Theme& theme)
{
    painter.setBrush(Qt::NoBrush);
    for (int ring = 1; ring <= RadarRings; ++ring) {
        painter.setPen(QPen(ring == RadarRings ? theme.colours().lineAxis : theme.colours().line, Line::Hair));
        const double share = static_cast<double>(ring) / RadarRings;
        painter.drawPolygon(outline(where, spokes, [share](const RadarSpoke&) { return share; }));
    }
    painter.setPen(QPen(theme.colours().line, Line::Hair));
    for (const QPointF& end : outline(where, spokes, [](const RadarSpoke&) { return 1.0; }))
        painter.drawLine(where.center(), end);
}

void paintValues(QPainter& painter, const QRectF& where, const std::vector<RadarSpoke>& spokes, const Theme& theme)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.colours().text2, Line::Mark, Qt::DashLine));
    painter.drawPolygon(outline(where, spokes, [](const RadarSpoke& spoke) { return spoke.asked; }));
    const QPolygonF own = outline(where, spokes, [](const RadarSpoke& spoke) { return spoke.own; });
    QColor ground = theme.colours().accent;
    ground.setAlphaF(0.14F);
    painter.setBrush(ground);
    painter.setPen(QPen(theme.colours().done, Line::Chart));
    painter.drawPolygon(own);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colours().done);
    for (const QPointF& point : own) painter.drawEllipse(point, RadarDot, RadarDot);
}

}   // namespace

QRectF radarLabel(const QRectF& where, std::size_t spoke, const std::vector<RadarSpoke>& spokes)
{
    const QPointF toward = direction(spoke, spokes.size());
    const QPointF end = where.center() + toward * (radiusIn(where) + RadarGap);
    const QFontMetricsF metrics(spokeFont(Theme::current()));
    const QRectF room(0, 0, RadarLabel, 2 * metrics.height());
    const QRectF text = metrics.boundingRect(room, Qt::TextWordWrap | Qt::AlignHCenter, spokes[spoke].title);
    const QSizeF size(std::min<double>(RadarLabel, text.width() + 1), std::min(room.height(), text.height()));
    // The label touches the end of the spoke: with its middle above and below, with its side else.
    const double before = isUpright(toward) ? size.width() / 2 : toward.x() > 0 ? 0 : size.width();
    const double left = end.x() - before;
    const double top = end.y() - size.height() * (1 - toward.y()) / 2;
    return {QPointF(left, top), size};
}

void paintRadar(QPainter& painter, const QRectF& where, const std::vector<RadarSpoke>& spokes, const Theme& theme)
{
    if (spokes.size() < RadarLeastSpokes) return;
    const PainterKeeper keeper(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    // The labels hang at their spokes, whichever way words run.
    painter.setLayoutDirection(Qt::LeftToRight);
    paintWeb(painter, where, spokes, theme);
    paintValues(painter, where, spokes, theme);
    painter.setFont(spokeFont(theme));
    painter.setPen(theme.colours().text2);
    for (std::size_t at = 0; at < spokes.size(); ++at) {
        const QPointF toward = direction(at, spokes.size());
        const int align = isUpright(toward) ? Qt::AlignHCenter : toward.x() > 0 ? Qt::AlignLeft : Qt::AlignRight;
        painter.drawText(radarLabel(where, at, spokes), align | Qt::TextWordWrap, spokes[at].title);
    }
}

RadarChart::RadarChart(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RadarChart::setSpokes(std::vector<RadarSpoke> spokes)
{
    m_spokes = std::move(spokes);
    QStringList sentences;
    for (const RadarSpoke& spoke : m_spokes) sentences << spoke.tip;
    setAccessibleDescription(sentences.join(QStringLiteral("; ")));
    setVisible(m_spokes.size() >= RadarLeastSpokes);
    update();
}

QSize RadarChart::sizeHint() const
{
    return {RadarMost, RadarMost};
}

QSize RadarChart::minimumSizeHint() const
{
    return {RadarLeast, RadarLeast};
}

int RadarChart::heightForWidth(int width) const
{
    const double web = width - 2.0 * (RadarLabel + RadarGap);
    return std::clamp(static_cast<int>(web + 2 * labelRoom()), RadarLeast, RadarMost);
}

void RadarChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintRadar(painter, rect(), m_spokes, Theme::current());
}

bool RadarChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (std::size_t at = 0; at < m_spokes.size(); ++at)
        if (radarLabel(rect(), at, m_spokes).contains(help->pos())) {
            QToolTip::showText(help->globalPos(), m_spokes[at].tip, this);
            return true;
        }
    QToolTip::hideText();
    return true;
}

}   // namespace waymark::ui
