#pragma once

#include <QRect>

class QFontMetrics;

namespace waymark::ui {

/// Where the parts of a project's row stand, left to right; the same in all rows of one width.
struct ProjectRowColumns
{
    QRect chevron, box, title, steps, bar, words, hours;   ///< steps and bar are empty where there is no room

    ProjectRowColumns(const QRect& row, const QFontMetrics& metrics);
};

}   // namespace waymark::ui
