#include "search/entry_words.h"

#include "search/typo.h"
#include "search/word_cutter.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <tuple>
#include <utility>

namespace waymark {

namespace {

/// Longer lines are sentences, and their initials only noise.
constexpr std::size_t MostInitials = 10;

/// A place is an entry and whether the word stands in its title.
std::uint32_t placeOf(std::size_t entry, bool isInTitle)
{
    return static_cast<std::uint32_t>(entry * 2 + (isInTitle ? 1 : 0));
}

void note(PlacesOfWords& words, const std::string& word, std::uint32_t place)
{
    std::vector<std::uint32_t>& places = words[word];
    if (places.empty() || places.back() != place) places.push_back(place);
}

/// Notes the words of one text.
class TextReader
{
public:
    TextReader(PlacesOfWords& words, PlacesOfWords& initials, std::uint32_t place)
        : m_words(words), m_initials(initials), m_place(place)
    {}

    void read(std::string_view text)
    {
        for (WordCutter cutter(text); cutter.next();) {
            if (cutter.startsLine()) endLine();
            takeWord(cutter);
            m_lineInitials += initialOf(cutter.letters());
            ++m_lineWords;
        }
        endLine();
    }

private:
    /// "fine-tuning" is found by "finetuning" too.
    void takeWord(const WordCutter& cutter)
    {
        const std::string& word = cutter.letters();
        note(m_words, word, m_place);
        const bool goesOn = cutter.isJoined() && m_chain.size() + word.size() <= MostOfAWord;
        m_chain = goesOn ? m_chain + word : word;
        if (goesOn) note(m_words, m_chain, m_place);
    }

    void endLine()
    {
        if (m_lineWords > 1 && m_lineWords <= MostInitials) note(m_initials, m_lineInitials, m_place);
        m_lineInitials.clear();
        m_lineWords = 0;
    }

    PlacesOfWords& m_words;
    PlacesOfWords& m_initials;
    std::uint32_t m_place;
    std::string m_chain;
    std::string m_lineInitials;
    std::size_t m_lineWords = 0;
};

std::pair<WordTable, WordTable> readAll(const std::vector<SearchEntry>& entries)
{
    PlacesOfWords words;
    PlacesOfWords initials;
    for (std::size_t at = 0; at < entries.size(); ++at) {
        TextReader(words, initials, placeOf(at, true)).read(entries[at].title);
        TextReader(words, initials, placeOf(at, false)).read(entries[at].more);
    }
    return {WordTable(words), WordTable(initials)};
}

Grade below(Grade best, std::size_t steps)
{
    return static_cast<Grade>(static_cast<std::size_t>(best) - steps);
}

Grade titleGrade(Stand stand)
{
    switch (stand) {
    case Stand::Inside: return Grade::TitleInside;
    case Stand::Prefix: return Grade::TitlePrefix;
    case Stand::Whole: return Grade::TitleWhole;
    }
    return Grade::None;
}

Grade moreGrade(Stand stand)
{
    switch (stand) {
    case Stand::Inside: return Grade::MoreInside;
    case Stand::Prefix: return Grade::MorePrefix;
    case Stand::Whole: return Grade::MoreWhole;
    }
    return Grade::None;
}

void raise(Grades& grades, WordTable::Places places, Grade inTitle, Grade inMore)
{
    for (const std::uint32_t place : places) {
        Grade& grade = grades[place / 2];
        grade = std::max(grade, place % 2 == 1 ? inTitle : inMore);
    }
}

}   // namespace

EntryWords::EntryWords(const std::vector<SearchEntry>& entries) : m_entries(entries.size())
{
    std::tie(m_words, m_initials) = readAll(entries);
}

Grades EntryWords::grades(const std::string& typed) const
{
    Grades grades(m_entries, Grade::None);
    m_words.eachWith(typed, [&](Stand stand, WordTable::Places places) {
        // A single letter stands inside of nearly everything.
        if (stand == Stand::Inside && typed.size() == 1) return;
        raise(grades, places, titleGrade(stand), moreGrade(stand));
    });
    if (typed.size() == 1) return grades;
    m_initials.eachWith(typed, [&](Stand stand, WordTable::Places places) {
        if (stand == Stand::Inside && typed.size() == 2) return;
        raise(grades, places, Grade::TitleInitials, Grade::MoreInitials);
    });
    return grades;
}

void EntryWords::addTypos(Grades& grades, const std::string& typed) const
{
    const TypoPattern pattern(typed);
    if (!pattern.isTolerant()) return;
    m_words.eachNear(pattern, [&grades](std::size_t cost, WordTable::Places places) {
        raise(grades, places, below(Grade::TitleNearTypo, cost - 1), below(Grade::MoreNearTypo, cost - 1));
    });
}

}   // namespace waymark
