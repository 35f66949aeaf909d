#include "fuzz/mutator.h"

#include <algorithm>
#include <array>

namespace waymark::test {

namespace {

constexpr std::size_t MostChanges = 4, LongestPiece = 64, Kinds = 6;

/// What parsers trip over.
constexpr std::array<std::string_view, 16> Pieces{"\"", "\\", "\\u0000", "\\ud800", "\xff", "\xc0\x80", "-1", "1e999",
    "99999999999999999999", "null", "[[[[[[[[", "{", "]", "}", "\r", ">> endobj"};

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
