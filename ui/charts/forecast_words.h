#pragma once

#include "insight/forecast.h"

#include <QString>

namespace waymark::ui {

/// "At your pace of 6.5 h a week: between 3 May and 12 Aug 2027, most likely around 20 Jun"; for each kind of forecast.
[[nodiscard]] QString forecastSentence(const Forecast& forecast);
/// "Likely between 3 May and 12 Aug 2027"; empty without a range.
[[nodiscard]] QString forecastLine(const Forecast& forecast);
/// How a forecast comes about.
[[nodiscard]] QString forecastNote();

}   // namespace waymark::ui
