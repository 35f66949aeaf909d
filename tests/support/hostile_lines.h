#pragma once

#include <string>
#include <vector>

namespace waymark::test {

/// More than 500 texts that programs have fallen over, made by kind: control characters, marks without a width, scripts of all
/// directions, piles of accents, quotes and brackets of every language that a text may be put into, numbers, reserved
/// words, far too long ones. All UTF-8; one holds a NUL.
[[nodiscard]] std::vector<std::string> hostileLines();

/// Texts that try to be markup, then those above.
[[nodiscard]] std::vector<std::string> markupLines();

}   // namespace waymark::test
