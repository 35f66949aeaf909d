#pragma once

#include <QRect>

namespace waymark::ui {

/// Where the columns of a row stand, left to right, for a table of this width. A column of no width is dropped.
struct ChecklistColumns
{
    int title = 0;
    int tier = 0;
    int hours = 0;
    int roles = 0;
    int evidence = 0;
    bool evidenceWords = true;

    /// At narrow widths Roles go first, then the words of evidence.
    [[nodiscard]] static ChecklistColumns forWidth(int width);

    // Within `row`, as if read from left to right; the painter mirrors them.
    [[nodiscard]] QRect tierIn(const QRect& row) const;
    [[nodiscard]] QRect hoursIn(const QRect& row) const;
    [[nodiscard]] QRect rolesIn(const QRect& row) const;
    [[nodiscard]] QRect evidenceIn(const QRect& row) const;
    /// From the end of the box to where the tier starts.
    [[nodiscard]] QRect titleIn(const QRect& row, int level) const;
    [[nodiscard]] static QRect boxIn(const QRect& row, int level);
    [[nodiscard]] static QRect chevronIn(const QRect& row, int level);
};

}   // namespace waymark::ui
