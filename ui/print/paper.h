#pragma once

#include "theme/theme.h"

#include <QSizeF>

namespace waymark::ui {

/// The measures of the report on paper, in px of 1/96 inch as on the screen; DESIGN.md, row "PDF".
namespace Paper {
inline constexpr qreal Margin = 56;
inline constexpr qreal HeadTop = 44, HeadHeight = 24;   ///< the running head, from page 2
inline constexpr qreal BodyTop = 84;   ///< below the running head
inline constexpr qreal FootRule = 56;   ///< above the page's lower edge
inline constexpr qreal FootHeight = 32;
inline constexpr qreal ContinuedHeight = 24;   ///< "continued on page 3"

inline constexpr qreal Row = 24, SkillHead = 34, AreaHead = 32, SectionHead = 40;
inline constexpr qreal FirstText = 24;   ///< of a row's title, behind its tick
inline constexpr qreal TierColumn = 104, DayColumn = 90, EvidenceColumn = 158;   ///< evidence at least
inline constexpr qreal TitleColumn = 244;   ///< at least, with its tick
inline constexpr qreal HeadBar = 112;   ///< of a skill's or a project's coverage
inline constexpr qreal TierMark = 10, TierText = 16;
inline constexpr qreal ColumnGap = 40;
inline constexpr qreal BigBar = 16, HeadBarHeight = 8;
inline constexpr qreal MatrixFirst = 184, MatrixColumn = 56, MatrixRow = 22, MatrixArea = 24;
inline constexpr int MatrixRoles = 8;   ///< at most in one table
inline constexpr int NameLines = 3;
inline constexpr int EvidenceLines = 6;   ///< of one evidence
inline constexpr int RowEvidenceLines = 12;   ///< of all that stand in the row of their item; more follow below it
}

/// The height of a line of that text: 16, 18, 20, 26, 34.
[[nodiscard]] qreal lineHeight(TextRole role);

}
