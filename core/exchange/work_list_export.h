#pragma once

#include "report/report.h"

#include <string>

namespace waymark {

// The work lists of a report, in the forms that people read.

[[nodiscard]] std::string gapListMarkdown(const Report& report);
[[nodiscard]] std::string gapListHtml(const Report& report);
[[nodiscard]] std::string readingListMarkdown(const Report& report);
[[nodiscard]] std::string readingListHtml(const Report& report);

}   // namespace waymark
