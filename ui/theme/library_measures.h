#pragma once

/// The measures of the library's lists, in px at 1x.
namespace waymark::ui::LibraryMeasure {

inline constexpr int TierColumn = 124;
inline constexpr int TierMark = 16;   ///< shape and gap before a tier's word
inline constexpr int Bar = 64, BarHeight = 8;
inline constexpr int TitleLeast = 230, DetailLeast = 110, SkillsLeast = 130;   ///< with less room the last column goes

}   // namespace waymark::ui::LibraryMeasure
