#pragma once

/// The measures of the projects' ladder (LOOK: Projects), in px at 1x.
namespace waymark::ui::ProjectMeasure {

inline constexpr int RailLeft = 20, RailGap = 12;   ///< its two lines
inline constexpr int MarkLeft = 12, MarkWidth = 28, MarkHeight = 22, TierMark = 10;
inline constexpr int ContentLeft = 52, ContentRight = 24;
inline constexpr int Widening = 13;   ///< of an opened row on each side, so that its columns stay in line
inline constexpr int Bar = 64, BarHeight = 8;
inline constexpr int TitleLeast = 190;   ///< with less room for the title, steps and bar go
inline constexpr int StackBelow = 400;   ///< narrower details put "Accepted when" under the steps
inline constexpr int BriefMost = 720;   ///< longer lines are hard to read

}   // namespace waymark::ui::ProjectMeasure
