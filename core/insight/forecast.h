#pragma once

#include "insight/pace.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// How many hours will have been learned by the end of a week to come, in the slow, the middle and the quick tenth of the
/// futures that were drawn.
struct FanPoint
{
    std::string day;
    double slow = 0, middle = 0, quick = 0;
};

/// When the hours that are left will have been learned, as the learner's own past weeks let one expect.
struct Forecast
{
    enum class Kind {
        Done,   ///< nothing is left
        NotEnough,   ///< fewer than ForecastLeastWeeks weeks with something done
        Far,   ///< more than half of the futures take longer than ForecastMostWeeks
        Range
    };
    Kind kind = Kind::NotEnough;
    double hoursLeft = 0;
    Pace pace;
    // ISO days. Of a Range: one future in ten is done by `early`, half are by `middle`, nine in ten by `late`.
    std::string early, middle;
    std::string late;   ///< empty when that lies beyond ForecastMostWeeks
    std::vector<FanPoint> fan;   ///< of a Range: from today, a point a week through `late`; never above hoursLeft
};

/// `done`, `not-enough`, `far`, `range`
[[nodiscard]] std::string_view word(Forecast::Kind kind);

inline constexpr int ForecastLeastWeeks = 3;
inline constexpr int ForecastMostWeeks = 520;   ///< ten years
inline constexpr int ForecastFutures = 1'000;

/// A bootstrap (Efron, "Bootstrap methods: another look at the jackknife", The Annals of Statistics 7, 1979): each of
/// ForecastFutures futures draws its weeks, with replacement, from the learner's own past ones (paceWeeks), idle ones
/// among them, until the hours are filled. Weeks are drawn apart from one another, so a long pause counts as many short
/// ones. The same input gives the same forecast: the generator is std::mt19937_64 from a fixed seed.
[[nodiscard]] Forecast forecast(double hoursLeft, const std::vector<WorkWeek>& weeks, std::string_view today);

}   // namespace waymark
