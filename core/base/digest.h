#pragma once

#include <string>
#include <string_view>

namespace waymark {

/// SHA-256 in 64 lower-case hexadecimal digits.
[[nodiscard]] std::string sha256(std::string_view bytes);

/// A random (version 4) UUID from the system's generator.
[[nodiscard]] std::string newUuid();
/// A UUID of any version in lower-case hexadecimal, as newUuid() writes it.
[[nodiscard]] bool isUuid(std::string_view text);

/// 16 random bytes in 32 lower-case hexadecimal digits.
[[nodiscard]] std::string newSalt();

/// So many lower-case hexadecimal digits, and nothing else.
[[nodiscard]] bool isHex(std::string_view text, std::size_t digits);
/// The bytes of pairs of hexadecimal digits; empty when it holds anything else.
[[nodiscard]] std::string bytesOfHex(std::string_view hex);

}   // namespace waymark
