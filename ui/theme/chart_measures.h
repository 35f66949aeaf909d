#pragma once

/// The measures of the charts and of the Overview (LOOK), in px at 1x.
namespace waymark::ui::ChartMeasure {

inline constexpr int HeatPitch = 12, HeatWeeks = 26, HeatLevels = 5;
inline constexpr int HeatSquares[HeatLevels] = {2, 4, 6, 8, 10};
inline constexpr int RadarLabel = 92, RadarGap = 8, RadarLeast = 240, RadarMost = 400;
inline constexpr double RadarDot = 2.5;
inline constexpr int RadarRings = 4, RadarLeastSpokes = 3;
inline constexpr int RadarMostSpokes = 12;   ///< whose labels find room around a small web
inline constexpr float GroundAlpha = 0.14F;   ///< of the ground under a line
inline constexpr int ChartWidth = 480, ChartLeastWidth = 280, ChartHeight = 220, BurnHeight = 284;
inline constexpr int MostValueSteps = 5;
inline constexpr int MostDayTicks = 60;
inline constexpr std::size_t MostPast = 240, MostAhead = 120;   ///< of a line's points
inline constexpr double TodayDot = 4, EndDot = 3.5, EndSquare = 3;
inline constexpr int PaceBars = 26;
inline constexpr double LeastHours = 2;   ///< at the top of the pace's axis
inline constexpr double CutWidth = 3;
inline constexpr int StackBar = 10;
inline constexpr double StackTitleShare = 0.56;   ///< of the width, at most
inline constexpr int LegendSwatch = 20, LegendHeight = 12, MostTableRows = 12;

}   // namespace waymark::ui::ChartMeasure

namespace waymark::ui::OverviewMeasure {

inline constexpr int ColumnGap = 32, PanelGap = 16, PanelHeight = 120;
inline constexpr int Columns[3] = {352, 344, 264};
inline constexpr int TwoColumnsBelow = 1000, OneColumnBelow = 640;   ///< of the page's width
inline constexpr int WholeBar = 16, RungBar = 8, RoleBar = 100, RoleBarHeight = 10;
inline constexpr int Cards = 3, CardsNarrow = 2, RungTopics = 3, Swatch = 12;

}   // namespace waymark::ui::OverviewMeasure

namespace waymark::ui::InsightMeasure {

inline constexpr int ColumnGap = 32, OneColumnBelow = 760;   ///< of the page's width

}   // namespace waymark::ui::InsightMeasure
