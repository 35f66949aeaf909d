#pragma once

#include <string>
#include <vector>

namespace waymark::test {

/// The Big List of Naughty Strings, which is no part of the project: empty when it is not here.
[[nodiscard]] std::vector<std::string> hostileLines();

}   // namespace waymark::test
