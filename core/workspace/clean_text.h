#pragma once

#include "base/result.h"
#include "progress/progress.h"

#include <string>
#include <string_view>

namespace waymark {

// What people type, fit to be kept; Invalid says in a sentence why it is not.

[[nodiscard]] Result<std::string> cleanText(std::string_view text);
/// One line that is not empty; a link begins with one of the schemes that are opened, and gets https where a web address
/// has none.
[[nodiscard]] Result<std::string> cleanEvidence(Evidence::Kind kind, std::string_view value);
/// In composed form, on one line.
[[nodiscard]] Result<std::string> cleanName(std::string_view name);

}   // namespace waymark
