#pragma once

#include <QRect>

namespace waymark::ui {

/// How wide the columns of a library list are. A column of no width is dropped: first the skills, then the detail.
struct LibraryColumns
{
    int title = 0;
    int detail = 0;
    int tier = 0;
    int skills = 0;

    [[nodiscard]] static LibraryColumns forWidth(int width, bool hasSkills);
};

/// The tick box of a title's cell: before it, where other rows have their chevron, so that it stands under its parent's title.
[[nodiscard]] QRect boxIn(const QRect& cell, Qt::LayoutDirection direction);

}   // namespace waymark::ui
