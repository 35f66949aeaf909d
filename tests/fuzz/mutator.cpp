#include "fuzz/mutator.h"

#include <algorithm>
#include <array>
#include <limits>

namespace waymark::test {

namespace {

constexpr std::size_t MostChanges = 4, LongestPiece = 64, Kinds = 6;

/// What parsers trip over.
constexpr std::array<std::string_view, 16> Pieces{"\"", "\\", "\\u0000", "\\ud800", "\xff", "\xc0\x80", "-1", "1e999",
    "99999999999999999999", "null", "[[[[[[[[", "{", "]", "}", "\r", ">> endobj"};

/// What reckoning trips over.
constexpr std::array<std::string_view, 14> OddTexts{"", " ", "\n", "yes", "done", "nan", "1e99", "0000-00-00",
    "0001-01-01", "2026-02-30", "2026-11-17", "2999-12-31", "9999-12-31", "link\n"};
constexpr std::array<std::int64_t, 9> OddNumbers{0, 1, -1, 1'440, 1'441, 1'795'000'100'000, 253'402'300'799'999,
    std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::min()};

}   // namespace

std::size_t Mutator::below(std::size_t bound)
{
    return bound == 0 ? 0 : static_cast<std::size_t>(m_random() % bound);
}

std::string Mutator::spoiled(std::string_view text)
{
    std::string spoiled(text);
    const std::size_t changes = 1 + below(MostChanges);
    for (std::size_t change = 0; change < changes; ++change) spoilOnce(spoiled);
    return spoiled;
}

std::string Mutator::oddText(std::string_view text)
{
    return below(2) == 0 ? spoiled(text) : std::string(OddTexts.at(below(OddTexts.size())));
}

std::int64_t Mutator::oddNumber()
{
    return OddNumbers.at(below(OddNumbers.size()));
}

void Mutator::spoilOnce(std::string& text)
{
    const std::size_t at = below(text.size());
    const std::size_t length = std::min(1 + below(LongestPiece), text.size() - at);
    switch (below(Kinds)) {
    case 0:
        if (!text.empty()) text[at] = static_cast<char>(below(256));
        return;
    case 1: text.erase(at, length); return;
    case 2: text.insert(below(text.size()), text.substr(at, length)); return;
    case 3: text.insert(at, Pieces.at(below(Pieces.size()))); return;
    case 4: text.replace(at, length, Pieces.at(below(Pieces.size()))); return;
    default: break;
    }
    // Rarely: what is cut off early says little.
    if (below(4) == 0) text.resize(at);
}

}   // namespace waymark::test
