#pragma once

/// The measures of our dialogs, in px at 1x.
namespace waymark::ui::DialogMeasure {

inline constexpr int HistoryWidth = 520, HistoryHeight = 360;

}   // namespace waymark::ui::DialogMeasure
