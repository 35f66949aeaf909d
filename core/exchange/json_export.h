#pragma once

#include "report/report.h"

#include <string>

namespace waymark {

/// One JSON document with a line feed at its end: schema, learner, role, coverage under the names of `status --json`,
/// topics, projects with steps, and the learner's whole log, which readProgressJson() brings back. What does not apply is null. Always valid UTF-8: other bytes become U+FFFD.
[[nodiscard]] std::string toJson(const Report& report);

}   // namespace waymark
