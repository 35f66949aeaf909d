#pragma once

/// The measures of our dialogs, in px at 1x.
namespace waymark::ui::DialogMeasure {

inline constexpr int HistoryWidth = 520, HistoryHeight = 360;
inline constexpr int BackupsWidth = 600, BackupsHeight = 260;
inline constexpr int ReportWidth = 960, ReportHeight = 680, ReportChoices = 200;
inline constexpr int HelpWidth = 860, HelpHeight = 600, HelpChapters = 232, HelpAir = 16;

}   // namespace waymark::ui::DialogMeasure
