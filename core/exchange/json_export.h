#pragma once

#include "exchange/report.h"

#include <string>
#include <string_view>

namespace waymark {

inline constexpr std::string_view ProgressSchema = "waymark-progress";
inline constexpr int ProgressSchemaVersion = 2;   ///< higher when a reader of the older one would misread the newer

/// One JSON document with a line feed at its end: schema, learner, role, coverage under the names of `status --json`,
/// topics, projects with steps, and the learner's whole log, which readProgressJson() brings back. What does not apply is null. Always valid UTF-8: other bytes become U+FFFD.
[[nodiscard]] std::string toJson(const Report& report);

}
