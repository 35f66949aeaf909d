#pragma once

#include "progress/state.h"

#include <QColor>
#include <QPen>
#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

class QPainter;

namespace waymark::ui {

class Theme;

/// A sample of what a chart draws, and what that is.
struct LegendEntry
{
    std::function<void(QPainter&, const QRectF&, const Theme&)> paint;
    QString words;
};

/// A line with this pen, asked for when it is painted, so that it follows the theme.
[[nodiscard]] LegendEntry lineEntry(std::function<QPen(const Theme&)> pen, const QString& words);
[[nodiscard]] LegendEntry areaEntry(std::function<QColor(const Theme&)> colour, const QString& words);
[[nodiscard]] LegendEntry hatchEntry(const QString& words);
/// Done, learning, skipped, open: the parts of a coverage bar.
[[nodiscard]] std::vector<LegendEntry> stateEntries();

/// Samples and words, one after another in as many lines as they need.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(QWidget* parent = nullptr);
    void setEntries(std::vector<LegendEntry> entries);
};

}   // namespace waymark::ui
