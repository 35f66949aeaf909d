#pragma once

#include "report/report.h"

#include <string>

namespace waymark {

/// One HTML file that needs nothing else: no script, nothing from elsewhere, a policy that forbids both. It says what the
/// PDF says, in the same order. Light and dark follow the reader's system; printed, it is light.
[[nodiscard]] std::string toHtml(const Report& report);

}   // namespace waymark
