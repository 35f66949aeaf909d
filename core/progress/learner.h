#pragma once

#include "base/id.h"

#include <string>

namespace waymark {

/// A person whose progress is kept. `role` is the target role, empty while there is none; `hours` a week, 0 when not said.
struct Learner
{
    LearnerId id;
    std::string name;
    Id role;
    double hours = 0;
};

}   // namespace waymark
