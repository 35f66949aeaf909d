#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace waymark {

/// A stretch of the title, in bytes of UTF-8, that matched.
struct TextRange
{
    std::size_t from = 0;
    std::size_t length = 0;
    friend bool operator==(const TextRange&, const TextRange&) = default;
};

/// Something that can be found.
struct SearchEntry
{
    std::string key;   ///< whatever the caller needs to open it
    std::string title;
    std::string more;   ///< further words that find it, by lines: aliases, the skill above it, the text of a note
    double weight = 1;   ///< above 0; multiplies its score
};

struct SearchHit
{
    std::size_t entry = 0;
    double score = 0;
    std::vector<TextRange> marks;   ///< in the title's order, whole code points, apart from one another
};

}   // namespace waymark
