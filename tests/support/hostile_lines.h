#pragma once

#include <string>
#include <vector>

namespace waymark::test {

/// The Big List of Naughty Strings, which is no part of the project: empty when it is not here.
[[nodiscard]] std::vector<std::string> hostileLines();

/// Some texts of our own that try to be markup, then those of that list.
[[nodiscard]] std::vector<std::string> markupLines();

}   // namespace waymark::test
