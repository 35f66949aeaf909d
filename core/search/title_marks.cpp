#include "search/title_marks.h"

#include "search/typo.h"
#include "search/word_cutter.h"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace waymark {

namespace {

struct TitleWord
{
    std::string letters;
    std::vector<std::size_t> origins;   ///< see WordCutter
    bool isJoined = false;
};

TitleWord joined(const TitleWord& first, const TitleWord& second)
{
    TitleWord both{first.letters + second.letters, first.origins, true};
    both.origins.pop_back();
    both.origins.insert(both.origins.end(), second.origins.begin(), second.origins.end());
    return both;
}

std::vector<TitleWord> wordsOf(std::string_view title)
{
    std::vector<TitleWord> words;
    for (WordCutter cutter(title); cutter.next();)
        words.push_back({cutter.letters(), cutter.origins(), cutter.isJoined()});
    return words;
}

/// From the code point that made the first of these letters through the one that made the last.
TextRange origin(const TitleWord& word, std::size_t from, std::size_t length)
{
    const auto last = word.origins.begin() + static_cast<std::ptrdiff_t>(from + length - 1);
    const auto behind = std::find_if(last, word.origins.end() - 1, [last](std::size_t one) { return one != *last; });
    return {word.origins[from], *behind - word.origins[from]};
}

std::size_t bytesOf(std::string_view word, std::size_t codePoints)
{
    std::size_t bytes = 0;
    for (; codePoints > 0; --codePoints) bytes += initialOf(word.substr(bytes)).size();
    return bytes;
}

/// Marks what one word matched in the title.
class TitleMarker
{
public:
    explicit TitleMarker(std::string_view title) : m_words(wordsOf(title)) {}

    void mark(const TypedWord& typed)
    {
        if (!isInTitle(typed.grade)) return;
        if (isTypo(typed.grade)) markNearest(typed.letters);
        else if (typed.grade == Grade::TitleInitials) markInitials(typed.letters);
        else if (!markStanding(typed, m_words)) markStanding(typed, chains());
    }

    std::vector<TextRange> takeMarks()
    {
        std::sort(m_marks.begin(), m_marks.end(), [](const auto& a, const auto& b) { return a.from < b.from; });
        std::vector<TextRange> apart;
        for (const TextRange& mark : m_marks) {
            if (apart.empty() || apart.back().from + apart.back().length < mark.from) {
                apart.push_back(mark);
                continue;
            }
            TextRange& last = apart.back();
            last.length = std::max(last.from + last.length, mark.from + mark.length) - last.from;
        }
        return apart;
    }

private:
    /// What stands there as one word for the search: "finetuning" of "fine-tuning".
    [[nodiscard]] std::vector<TitleWord> chains() const
    {
        std::vector<TitleWord> chains;
        for (const TitleWord& word : m_words) {
            if (word.isJoined && !chains.empty()) chains.back() = joined(chains.back(), word);
            else chains.push_back(word);
        }
        return chains;
    }

    bool markStanding(const TypedWord& typed, const std::vector<TitleWord>& words)
    {
        const std::size_t before = m_marks.size();
        for (const TitleWord& word : words) {
            const auto at = word.letters.find(typed.letters);
            if (at == std::string::npos || (at > 0 && typed.grade != Grade::TitleInside)) continue;
            m_marks.push_back(origin(word, at, typed.letters.size()));
        }
        return m_marks.size() > before;
    }

    void markInitials(std::string_view typed)
    {
        std::string initials;
        for (const TitleWord& word : m_words) initials += initialOf(word.letters);
        const auto first = initials.find(typed);
        if (first == std::string::npos) return;
        std::size_t at = 0;
        for (const TitleWord& word : m_words) {
            const std::size_t length = initialOf(word.letters).size();
            if (at >= first && at < first + typed.size()) m_marks.push_back(origin(word, 0, length));
            at += length;
        }
    }

    void markNearest(std::string_view typed)
    {
        const TypoPattern pattern(typed);
        std::optional<std::size_t> least;
        TextRange nearest;
        std::vector<TitleWord> words = chains();
        words.insert(words.begin(), m_words.begin(), m_words.end());
        for (const TitleWord& word : words) {
            const auto near = pattern.nearTo(word.letters);
            if (!near || (least && near->cost >= *least)) continue;
            least = near->cost;
            nearest = origin(word, 0, bytesOf(word.letters, near->letters));
        }
        if (least) m_marks.push_back(nearest);
    }

    std::vector<TitleWord> m_words;
    std::vector<TextRange> m_marks;
};

}   // namespace

std::vector<TextRange> marksIn(std::string_view title, std::span<const TypedWord> typed)
{
    TitleMarker marker(title);
    for (const TypedWord& word : typed) marker.mark(word);
    return marker.takeMarks();
}

}   // namespace waymark
