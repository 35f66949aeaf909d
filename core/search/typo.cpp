#include "search/typo.h"

#include "search/word_cutter.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>
#include <utility>

#include <utf8proc.h>

namespace waymark {

namespace {

/// The code points of UTF-8 that is known to be good, one after the other.
class CodePoints
{
public:
    explicit CodePoints(std::string_view text) : m_left(text) {}

    [[nodiscard]] bool isAtEnd() const { return m_left.empty(); }

    char32_t next()
    {
        utf8proc_int32_t codePoint = static_cast<unsigned char>(m_left.front());
        const auto used = codePoint < 0x80 ? 1
                                           : utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(m_left.data()),
                                                 static_cast<utf8proc_ssize_t>(m_left.size()), &codePoint);
        m_left.remove_prefix(used > 0 ? static_cast<std::size_t>(used) : 1);
        return static_cast<char32_t>(codePoint);
    }

private:
    std::string_view m_left;
};

unsigned bitOf(char32_t letter)
{
    if (letter >= U'a' && letter <= U'z') return static_cast<unsigned>(letter - U'a');
    if (letter >= U'0' && letter <= U'9') return static_cast<unsigned>(letter - U'0') + 26;
    return static_cast<unsigned>(letter % 28) + 36;
}

std::size_t limitFor(std::size_t letters)
{
    if (letters < 4) return 0;
    return letters < 8 ? 1 : 2;
}

/// The table of optimal string alignment, filled near its diagonal only and kept for three rows. A row holds what it takes
/// from so many typed letters to each beginning of the word.
class Alignment
{
public:
    Alignment(std::u32string_view typed, std::u32string_view word, std::size_t limit)
        : m_typed(typed), m_word(word), m_limit(limit)
    {
        for (Row& row : m_rows) row.fill(limit + 1);
        std::iota(m_rows[0].begin(), m_rows[0].begin() + static_cast<std::ptrdiff_t>(limit) + 1, std::size_t{0});
    }

    /// The beginning that is nearest to all that was typed, and the edits to it; more than the limit when none is near.
    std::pair<std::size_t, std::size_t> nearest()
    {
        std::pair<std::size_t, std::size_t> best{0, m_limit + 1};
        for (std::size_t i = 1; i <= m_typed.size(); ++i) {
            best = fillRow(i);
            if (best.second > m_limit) break;
        }
        return best;
    }

private:
    using Row = std::array<std::size_t, MostOfAWord + 3>;

    Row& row(std::size_t i) { return m_rows[i % m_rows.size()]; }

    std::pair<std::size_t, std::size_t> fillRow(std::size_t i)
    {
        Row& now = row(i);
        const std::size_t from = i > m_limit ? i - m_limit : 1;
        const std::size_t to = std::min(i + m_limit, m_word.size());
        now[from - 1] = i > m_limit ? m_limit + 1 : i;
        std::pair<std::size_t, std::size_t> best{from - 1, now[from - 1]};
        for (std::size_t j = from; j <= to; ++j) {
            now[j] = cell(i, j);
            if (now[j] <= best.second) best = {j, now[j]};
        }
        now[to + 1] = m_limit + 1;
        return best;
    }

    std::size_t cell(std::size_t i, std::size_t j)
    {
        const std::size_t replaced = row(i - 1)[j - 1] + (m_typed[i - 1] == m_word[j - 1] ? 0 : 1);
        std::size_t least = std::min({row(i - 1)[j] + 1, row(i)[j - 1] + 1, replaced});
        if (i > 1 && j > 1 && m_typed[i - 1] == m_word[j - 2] && m_typed[i - 2] == m_word[j - 1])
            least = std::min(least, row(i - 2)[j - 2] + 1);
        return std::min(least, m_limit + 1);
    }

    std::u32string_view m_typed;
    std::u32string_view m_word;
    std::size_t m_limit;
    std::array<Row, 3> m_rows;
};

}   // namespace

std::uint64_t lettersOf(std::string_view word)
{
    std::uint64_t letters = 0;
    for (CodePoints points(word); !points.isAtEnd();) letters |= std::uint64_t{1} << bitOf(points.next());
    return letters;
}

TypoPattern::TypoPattern(std::string_view typed) : m_letters(lettersOf(typed))
{
    for (CodePoints points(typed); !points.isAtEnd();) m_typed += points.next();
    m_limit = limitFor(m_typed.size());
}

bool TypoPattern::mayBeNear(std::uint64_t letters) const
{
    return static_cast<std::size_t>(std::popcount(m_letters & ~letters)) <= m_limit;
}

std::optional<Near> TypoPattern::nearTo(std::string_view word) const
{
    std::array<char32_t, MostOfAWord + 2> beginning;
    const std::size_t most = std::min(m_typed.size() + m_limit, MostOfAWord);
    std::size_t length = 0;
    for (CodePoints points(word); !points.isAtEnd() && length < most;) beginning[length++] = points.next();
    if (length + m_limit < m_typed.size()) return std::nullopt;

    const auto [letters, edits] = Alignment(m_typed, {beginning.data(), length}, m_limit).nearest();
    if (edits > m_limit) return std::nullopt;
    const std::size_t wrongStart = beginning[0] == m_typed[0] ? 0 : 1;
    return Near{edits + wrongStart, letters};
}

}   // namespace waymark
