#pragma once

/// The measures of the search over everything (LOOK: Search), in px at 1x.
namespace waymark::ui::SearchMeasure {

inline constexpr int Width = 640, Below = 40, Field = 48, Row = 36, Head = 28, Foot = 36, MostRows = 11;
inline constexpr int MostHits = 40;
inline constexpr int Button = 248, ButtonNarrow = 176;

}   // namespace waymark::ui::SearchMeasure
