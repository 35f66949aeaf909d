#pragma once

#include "theme/theme.h"

#include <QDate>
#include <QFontMetricsF>
#include <QRectF>
#include <QString>

#include <string>
#include <vector>

class QPainter;

namespace waymark::ui {

/// From 0 in equal, round steps to the first that is not below `most`: three to six of them.
[[nodiscard]] std::vector<double> roundTicks(double most);

/// A day that is named under an axis.
struct DayTick
{
    QDate day;
    QString words;
};
/// So far apart that their words, which begin at their days, never touch on an axis of that width.
[[nodiscard]] std::vector<DayTick> dayTicks(
    const QDate& first, const QDate& last, double width, const QFontMetricsF& metrics);

/// The font of all that is written in a chart.
[[nodiscard]] QFont chartFont(const Theme& theme);
[[nodiscard]] QDate dateOfIso(const std::string& isoDay);

/// Hours over days. Time runs from left to right, whichever way the words beside it run.
class TimePlot
{
public:
    /// Inside `where`, with room for the axes' words and for `headLines` lines of text above; values from 0 to `most`.
    TimePlot(
        const QRectF& where, const QDate& first, const QDate& last, double most, int headLines, const Theme& theme);

    [[nodiscard]] const QRectF& area() const { return m_area; }
    [[nodiscard]] double x(const QDate& day) const;
    /// Not above the area.
    [[nodiscard]] double y(double value) const;
    [[nodiscard]] QPointF at(const QDate& day, double value) const { return {x(day), y(value)}; }
    void paintAxes(QPainter& painter, const Theme& theme) const;

private:
    void paintDays(QPainter& painter, const Theme& theme) const;

    QRectF m_area;
    QDate m_first, m_last;
    std::vector<double> m_ticks;
};

/// At most about `most` of them, evenly chosen, the first and the last among them.
template <typename T>
[[nodiscard]] std::vector<T> thinned(const std::vector<T>& all, std::size_t most)
{
    const std::size_t step = all.size() / most + 1;
    std::vector<T> some;
    for (std::size_t at = 0; at < all.size(); at += step) some.push_back(all[at]);
    if (!all.empty() && (all.size() - 1) % step != 0) some.push_back(all.back());
    return some;
}

}   // namespace waymark::ui
