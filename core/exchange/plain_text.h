#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace waymark {

// What people typed, made ready for formats that people read, before anything is escaped.

/// Its lines, at least one: broken where Unicode breaks a line in any case (LF, CR, CRLF, VT, FF, NEL, U+2028, U+2029).
/// Each is valid UTF-8 without control characters but the tab; what is left out by that becomes U+FFFD.
[[nodiscard]] std::vector<std::string> plainLines(std::string_view text);

/// The same in one line, with a space for each break.
[[nodiscard]] std::string plainLine(std::string_view text);

/// The lines of a note: those at both ends that hold nothing but spaces are left out. None where nothing is left.
[[nodiscard]] std::vector<std::string> noteLines(std::string_view note);

/// Whether it has letters that run from right to left, or characters that turn the direction of what follows.
[[nodiscard]] bool isRightToLeft(std::string_view line);
[[nodiscard]] bool turnsDirection(std::string_view line);

/// Between U+2068 and U+2069, as often as it takes that what the line opens or closes itself turns nothing around it.
[[nodiscard]] std::string isolatedLine(std::string_view line);

/// The link as an address that a browser may be given: http, https or mailto, every byte that an address cannot have
/// percent-encoded. Empty for all other texts.
[[nodiscard]] std::string webAddress(std::string_view link);

}   // namespace waymark
