#include "charts/heat_map.h"

#include "theme/chart_measures.h"
#include "theme/paint_help.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace waymark::ui {

namespace {

using namespace ChartMeasure;

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

double labelWidth(const Theme& theme)
{
    double widest = 0;
    const QFontMetricsF metrics(labelFont(theme));
    for (int row = 0; row < DaysInWeek; ++row)
        widest = std::max(widest, metrics.horizontalAdvance(dayName(Qt::Monday, row)));
    return widest + Space::Small;
}

double headHeight(const Theme& theme)
{
    return QFontMetricsF(labelFont(theme)).height() + Space::Tiny;
}

QRectF cellOf(const QRectF& where, int week, int row, const Theme& theme)
{
    return {where.left() + labelWidth(theme) + week * HeatPitch, where.top() + headHeight(theme) + row * HeatPitch,
        HeatPitch, HeatPitch};
}

void paintSquare(QPainter& painter, const QRectF& cell, int level, const Theme& theme)
{
    const double side = HeatSquares[level];
    const QRectF square(cell.center() - QPointF(side / 2, side / 2), QSizeF(side, side));
    const QColor& colour = level == 0 ? theme.colours().lineAxis : theme.colours().done;
    fillRounded(painter, square, level > 1 ? Line::Mark : 0, colour);
}

void paintLabels(QPainter& painter, const QRectF& where, const HeatDays& days, const Theme& theme)
{
    painter.setFont(labelFont(theme));
    painter.setPen(theme.colours().text2);
    for (int row = 0; row < DaysInWeek; row += 2) {
        if (row == DaysInWeek - 1) break;
        const QRectF cell = cellOf(where, 0, row, theme);
        const QRectF line(where.left(), cell.center().y() - HeatPitch, labelWidth(theme), 2 * HeatPitch);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, dayName(days.weekStart, row));
    }
    // A month is named over the first week that begins in it, unless the one before stands too near.
    double free = where.left();
    for (int week = 0; week < HeatWeeks; ++week) {
        const QDate start = days.first().addDays(week * DaysInWeek);
        if (week > 0 && start.month() == start.addDays(-DaysInWeek).month()) continue;
        const QString name = QLocale().standaloneMonthName(start.month(), QLocale::ShortFormat);
        const double left = cellOf(where, week, 0, theme).left();
        if (left < free || (week == 0 && start.day() > 2 * DaysInWeek)) continue;
        painter.drawText(QRectF(left, where.top(), where.right() - left, headHeight(theme)), Qt::AlignLeft, name);
        free = left + painter.fontMetrics().horizontalAdvance(name) + Space::Small;
    }
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

QSizeF heatMapSize(const Theme& theme)
{
    return {labelWidth(theme) + HeatWeeks * HeatPitch, headHeight(theme) + DaysInWeek * HeatPitch};
}

// Time runs from left to right, whichever way the words beside it run.
void paintHeatMap(QPainter& painter, const QRectF& where, const HeatDays& days, const Theme& theme)
{
    const PainterKeeper keeper(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    paintLabels(painter, where, days, theme);
    for (QDate day = days.first(); day <= days.today; day = day.addDays(1)) {
        const int at = static_cast<int>(days.first().daysTo(day));
        const auto count = days.counts.find(day);
        const int level = HeatDays::level(count == days.counts.end() ? 0 : count->second);
        paintSquare(painter, cellOf(where, at / DaysInWeek, at % DaysInWeek, theme), level, theme);
    }
}

void paintHeatLegend(QPainter& painter, const QRectF& where, const Theme& theme)
{
    const PainterKeeper keeper(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setFont(labelFont(theme));
    painter.setPen(theme.colours().text2);
    const QString most = HeatMap::tr("%1+ topics a day").arg(HeatLevels - 1);
    const double words = QFontMetricsF(painter.font()).horizontalAdvance(most);
    painter.drawText(where, Qt::AlignRight | Qt::AlignVCenter, most);
    double left = where.right() - words - Space::Small - HeatLevels * HeatPitch;
    painter.drawText(QRectF(where.left(), where.top(), left - Space::Small - where.left(), where.height()),
        Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("0"));
    for (int level = 0; level < HeatLevels; ++level, left += HeatPitch)
        paintSquare(painter, QRectF(left, where.center().y() - HeatPitch / 2.0, HeatPitch, HeatPitch), level, theme);
}

HeatMap::HeatMap(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void HeatMap::setDays(HeatDays days)
{
    m_days = std::move(days);
    describe();
    update();
}

void HeatMap::describe()
{
    int sum = 0;
    auto busiest = m_days.counts.end();
    for (auto day = m_days.counts.lower_bound(m_days.first()); day != m_days.counts.end(); ++day) {
        sum += day->second;
        if (busiest == m_days.counts.end() || day->second > busiest->second) busiest = day;
    }
    QString words = tr("%n topics done in the last 26 weeks", nullptr, sum);
    if (busiest != m_days.counts.end())
        words +=
            tr("; most on %1: %2").arg(QLocale().toString(busiest->first, QLocale::LongFormat)).arg(busiest->second);
    setAccessibleDescription(words);
}

QSize HeatMap::sizeHint() const
{
    return heatMapSize(Theme::current()).toSize();
}

void HeatMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintHeatMap(painter, rect(), m_days, Theme::current());
}

bool HeatMap::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QRectF first = cellOf(rect(), 0, 0, Theme::current());
    const QPointF inside = help->pos() - first.topLeft();
    const int week = static_cast<int>(inside.x()) / HeatPitch, row = static_cast<int>(inside.y()) / HeatPitch;
    const QDate day = m_days.first().addDays(week * DaysInWeek + row);
    const bool isInside = inside.x() >= 0 && inside.y() >= 0 && row < DaysInWeek && day <= m_days.today;
    if (!isInside) {
        QToolTip::hideText();
        return true;
    }
    const auto count = m_days.counts.find(day);
    const int topics = count == m_days.counts.end() ? 0 : count->second;
    QToolTip::showText(help->globalPos(),
        tr("%1: %2").arg(QLocale().toString(day, QLocale::LongFormat), tr("%n topics done", nullptr, topics)), this);
    return true;
}

}   // namespace waymark::ui
