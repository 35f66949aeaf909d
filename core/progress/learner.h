#pragma once

#include "base/id.h"

#include <string>

namespace waymark {

/// The hours that a week of learning can be set to, 0 apart.
inline constexpr double LeastHoursAWeek = 0.5, HoursInAWeek = 168;

/// A person whose progress is kept. `role` is the target role, empty while there is none; `hours` a week, 0 when not said.
struct Learner
{
    LearnerId id;
    std::string name;
    Id role;
    double hours = 0;
};

}   // namespace waymark
