#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace waymark {

/// Which letters a folded word has, a bit each; some letters share one.
[[nodiscard]] std::uint64_t lettersOf(std::string_view word);

/// How near a word came to what was typed.
struct Near
{
    std::size_t cost = 0;   ///< the edits; one more when the first letters differ
    std::size_t letters = 0;   ///< so many code points at the word's beginning were meant
};

/// A typed word that is compared with many others, each by its beginning: "quantisat" is one edit from "quantization".
class TypoPattern
{
public:
    /// `typed` is folded and at most MostOfAWord bytes long.
    explicit TypoPattern(std::string_view typed);

    /// Whether it is long enough to be misspelled and still be known.
    [[nodiscard]] bool isTolerant() const { return m_limit > 0; }
    /// Quick and rough: false means that no beginning of a word with these letters is near.
    [[nodiscard]] bool mayBeNear(std::uint64_t letters) const;
    /// Nothing when it takes more edits than a word of this length may have: one from four letters on, two from eight.
    [[nodiscard]] std::optional<Near> nearTo(std::string_view word) const;

private:
    std::u32string m_typed;
    std::uint64_t m_letters;
    std::size_t m_limit;
};

}   // namespace waymark
