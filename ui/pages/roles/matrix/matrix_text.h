#pragma once

#include <QString>

namespace waymark::ui {

class RoleMatrixFilter;

/// The skills in sight as a table of text: area, skill, then a column a role; its second row holds the percentages.
[[nodiscard]] QString matrixAsTsv(const RoleMatrixFilter& rows);
[[nodiscard]] QString matrixAsCsv(const RoleMatrixFilter& rows);

}   // namespace waymark::ui
