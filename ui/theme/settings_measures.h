#pragma once

/// The measures of the page Settings, in px at 1x.
namespace waymark::ui::SettingsMeasure {

inline constexpr int Most = 640, Label = 160;

}   // namespace waymark::ui::SettingsMeasure
