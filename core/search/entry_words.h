#pragma once

#include "search/grade.h"
#include "search/search_entry.h"
#include "search/word_table.h"

#include <cstddef>
#include <string>
#include <vector>

namespace waymark {

/// How well one typed word matches each entry.
using Grades = std::vector<Grade>;

/// The words and initials of all entries.
class EntryWords
{
public:
    explicit EntryWords(const std::vector<SearchEntry>& entries);

    /// Without typos.
    [[nodiscard]] Grades grades(const std::string& typed) const;
    /// Grades those too that match with a typo only.
    void addTypos(Grades& grades, const std::string& typed) const;

private:
    std::size_t m_entries;
    WordTable m_words;
    WordTable m_initials;
};

}   // namespace waymark
