#pragma once

#include <string>
#include <string_view>

namespace waymark {

/// SHA-256 in 64 lower-case hexadecimal digits.
[[nodiscard]] std::string sha256(std::string_view bytes);

/// A random (version 4) UUID from the system's generator.
[[nodiscard]] std::string newUuid();

}   // namespace waymark
