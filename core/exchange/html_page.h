#pragma once

#include "report/report.h"

#include <string>
#include <string_view>

namespace waymark {

/// A whole document of the report's catalog: it asks for nothing from elsewhere. `title` is plain text, `main` HTML.
[[nodiscard]] std::string htmlPage(std::string_view title, const std::string& main, const Report& report);

}   // namespace waymark
