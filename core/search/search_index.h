#pragma once

#include "search/entry_words.h"
#include "search/search_entry.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// Finds entries by a few words that may be misspelled: made once for a list of entries, then asked at every keystroke.
///
/// Case and accents do not matter. Every typed word must stand in the title or in `more`: as a whole word, at the beginning
/// of one, as initials ("svd") or inside a word, in this order of worth, the title before `more`; or else with a typo, which
/// ranks below every hit without. A shorter title is worth a little more, one that was typed whole twice as much, and the
/// weight multiplies it all. What is equal keeps the order of the entries.
class SearchIndex
{
public:
    explicit SearchIndex(std::vector<SearchEntry> entries);

    [[nodiscard]] const SearchEntry& entry(std::size_t at) const { return m_entries[at]; }
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

    /// The best hits, at most `most`, best first; none for a query without a word. Of a long query only the beginning counts.
    [[nodiscard]] std::vector<SearchHit> find(std::string_view query, std::size_t most) const;

private:
    /// How well each typed word matches each entry; with typos only where the hits without are fewer than `most`.
    [[nodiscard]] std::vector<Grades> gradesOf(const std::vector<std::string>& typed, std::size_t most) const;

    std::vector<SearchEntry> m_entries;
    std::vector<std::size_t> m_titleLengths;   ///< of their words, in code points
    EntryWords m_words;
};

}   // namespace waymark
