#pragma once

#include "report/report.h"

#include <string>

namespace waymark {

// The parts of the HTML report, in this order. Each gives whole elements, or nothing where the report has none of it.

[[nodiscard]] std::string htmlCover(const Report& report);
/// What was done in the report's period.
[[nodiscard]] std::string htmlPeriod(const Report& report);
[[nodiscard]] std::string htmlSkills(const Report& report);
[[nodiscard]] std::string htmlProjects(const Report& report);
[[nodiscard]] std::string htmlMatrix(const Report& report);
[[nodiscard]] std::string htmlLeft(const Report& report);

}   // namespace waymark
