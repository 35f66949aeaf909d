#pragma once

#include <string>

namespace waymark::test {

/// One page with nothing on it.
[[nodiscard]] std::string barePdf();

}   // namespace waymark::test
