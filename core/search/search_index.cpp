#include "search/search_index.h"

#include "base/text.h"
#include "search/title_marks.h"
#include "search/word_cutter.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <string>
#include <tuple>
#include <utility>

namespace waymark {

namespace {

constexpr std::size_t MostOfAQuery = 200;   // bytes
constexpr std::size_t MostTypedWords = 12;

/// One for each Grade. Neighbours are further apart than the length of a title can move an entry; the typos are so by their
/// factor, which is taken once for each.
constexpr std::array Worth{0.0, 0.06, 0.08, 0.1, 0.45, 0.57, 0.7, 0.16, 0.2, 0.28, 0.35, 0.48, 0.6, 0.8, 1.0};
constexpr double MostForLength = 0.2;
constexpr double FactorForAll = 2;
constexpr double TypoFactor = 0.1;

std::vector<std::string> typedWords(std::string_view query)
{
    std::vector<std::string> words;
    WordCutter cutter(query);
    while (words.size() < MostTypedWords && cutter.next())
        if (std::find(words.begin(), words.end(), cutter.letters()) == words.end()) words.push_back(cutter.letters());
    return words;
}

/// Of the words alone, each with what parts it from the next.
std::size_t lengthOfWords(std::string_view text)
{
    std::size_t length = 0;
    for (WordCutter cutter(text); cutter.next();) length += lengthInCodePoints(cutter.letters()) + 1;
    return length;
}

/// The entries that each of the words matches.
std::vector<std::size_t> entriesWithAll(const std::vector<Grades>& words)
{
    std::vector<std::size_t> entries;
    for (std::size_t entry = 0; entry < words.front().size(); ++entry)
        if (std::none_of(words.begin(), words.end(), [=](const Grades& one) { return one[entry] == Grade::None; }))
            entries.push_back(entry);
    return entries;
}

struct Rank
{
    std::size_t entry = 0;
    std::size_t typos = 0;
    double score = 0;
    std::size_t titleLength = 0;

    /// Best first.
    friend bool operator<(const Rank& a, const Rank& b)
    {
        return std::tie(a.typos, b.score, a.titleLength, a.entry) < std::tie(b.typos, a.score, b.titleLength, b.entry);
    }
};

/// The more of the title was typed, the more.
double factorForLength(double worth, std::size_t typed, std::size_t title)
{
    if (worth == Worth.back() && typed >= title) return FactorForAll;
    return 1 + MostForLength * static_cast<double>(typed) / static_cast<double>(std::max(typed, title));
}

Rank rankOf(std::size_t entry, const std::vector<Grades>& words, std::size_t typedLength, std::size_t titleLength)
{
    Rank rank{entry, 0, 0, titleLength};
    for (const Grades& grades : words) {
        rank.score += Worth[static_cast<std::size_t>(grades[entry])];
        if (isTypo(grades[entry])) ++rank.typos;
    }
    rank.score /= static_cast<double>(words.size());
    rank.score *= factorForLength(rank.score, typedLength, titleLength) * std::pow(TypoFactor, rank.typos);
    return rank;
}

void keepBest(std::vector<Rank>& ranks, std::size_t most)
{
    const auto end = ranks.begin() + static_cast<std::ptrdiff_t>(std::min(most, ranks.size()));
    std::partial_sort(ranks.begin(), end, ranks.end());
    ranks.erase(end, ranks.end());
}

}   // namespace

SearchIndex::SearchIndex(std::vector<SearchEntry> entries) : m_entries(std::move(entries)), m_words(m_entries)
{
    for (const SearchEntry& entry : m_entries) {
        assert(entry.weight > 0);
        m_titleLengths.push_back(lengthOfWords(entry.title));
    }
}

std::vector<Grades> SearchIndex::gradesOf(const std::vector<std::string>& typed, std::size_t most) const
{
    std::vector<Grades> words;
    for (const std::string& word : typed) words.push_back(m_words.grades(word));
    // Hits with a typo rank below all others: they are looked for only where there is room left.
    if (entriesWithAll(words).size() < most)
        for (std::size_t at = 0; at < typed.size(); ++at) m_words.addTypos(words[at], typed[at]);
    return words;
}

std::vector<SearchHit> SearchIndex::find(std::string_view query, std::size_t most) const
{
    query = query.substr(0, MostOfAQuery);
    const std::vector<std::string> typed = typedWords(query);
    if (typed.empty()) return {};
    const std::vector<Grades> words = gradesOf(typed, most);
    const std::size_t typedLength = lengthOfWords(query);
    std::vector<Rank> ranks;
    for (const std::size_t entry : entriesWithAll(words)) {
        ranks.push_back(rankOf(entry, words, typedLength, m_titleLengths[entry]));
        ranks.back().score *= m_entries[entry].weight;
    }
    keepBest(ranks, most);

    std::vector<SearchHit> hits;
    for (const Rank& rank : ranks) {
        std::vector<TypedWord> graded;
        for (std::size_t at = 0; at < typed.size(); ++at) graded.push_back({typed[at], words[at][rank.entry]});
        hits.push_back({rank.entry, rank.score, marksIn(m_entries[rank.entry].title, graded)});
    }
    return hits;
}

}   // namespace waymark
