#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

[[nodiscard]] bool isUtf8(std::string_view text);

/// With U+FFFD for each byte that is not UTF-8, and for NUL, which ends the text for many a reader.
[[nodiscard]] std::string cleanUtf8(std::string_view text);

/// The canonical composed form (NFC), so that equal-looking names are equal; text that is not UTF-8 comes back as it was.
[[nodiscard]] std::string nfc(std::string_view text);

/// For comparing and searching: case, accents and compatibility forms folded away.
[[nodiscard]] std::string folded(std::string_view text);

/// Without white space at both ends.
[[nodiscard]] std::string trimmed(std::string_view text);

/// Code points, not bytes.
[[nodiscard]] std::size_t lengthInCodePoints(std::string_view text);

/// Edits (insert, delete, replace, swap of neighbours) from one word to the other: the optimal string alignment
/// distance, see https://en.wikipedia.org/wiki/Damerau-Levenshtein_distance. Gives `limit + 1` as soon as it is over.
[[nodiscard]] std::size_t editDistance(std::string_view a, std::string_view b, std::size_t limit);

/// The few of `known` that a person who typed `typed` most likely meant, best first; empty when nothing is near.
[[nodiscard]] std::vector<std::string> didYouMean(
    std::string_view typed, std::span<const std::string> known, std::size_t most = 3);

}   // namespace waymark
