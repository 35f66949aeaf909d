#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// What of a longer word counts, in bytes of its folded form.
inline constexpr std::size_t MostOfAWord = 64;

/// Cuts a text into folded words, one after the other. Any bytes will do; those that are not UTF-8 stand between words.
/// The text must outlive it.
class WordCutter
{
public:
    explicit WordCutter(std::string_view text) : m_text(text) {}

    /// Goes on to the next word; false when there is none.
    bool next();

    /// The word, never empty.
    [[nodiscard]] const std::string& letters() const { return m_letters; }
    /// For each byte of the letters, where in the text its code point begins; then where the word ends.
    [[nodiscard]] const std::vector<std::size_t>& origins() const { return m_origins; }
    /// Only one sign stands between it and the word before: the second half of "fine-tuning".
    [[nodiscard]] bool isJoined() const { return m_isJoined; }
    [[nodiscard]] bool startsLine() const { return m_startsLine; }

private:
    enum class Sign { Letter, Punctuation, Space };

    [[nodiscard]] Sign look();
    void skipGap();
    void takeWord();

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_signSize = 0;   ///< of the code point at m_at, once look() was there
    std::string m_signLetters;   ///< its folded form; a combining mark has none
    std::string m_letters;
    std::vector<std::size_t> m_origins;
    bool m_isJoined = false;
    bool m_startsLine = true;
};

/// The first letter of a folded word.
[[nodiscard]] std::string_view initialOf(std::string_view letters);

}   // namespace waymark
