#include "search/word_table.h"

#include <algorithm>

namespace waymark {

WordTable::WordTable(const PlacesOfWords& words)
{
    for (const auto& [word, places] : words) {
        m_starts.push_back(m_text.size());
        m_text += word;
        m_text += '\n';
        m_letters.push_back(lettersOf(word));
        m_firstPlaces.push_back(m_places.size());
        m_places.insert(m_places.end(), places.begin(), places.end());
    }
    m_starts.push_back(m_text.size());
    m_firstPlaces.push_back(m_places.size());
}

std::string_view WordTable::word(std::size_t at) const
{
    return std::string_view(m_text).substr(m_starts[at], m_starts[at + 1] - m_starts[at] - 1);
}

WordTable::Places WordTable::places(std::size_t at) const
{
    return Places(m_places).subspan(m_firstPlaces[at], m_firstPlaces[at + 1] - m_firstPlaces[at]);
}

void WordTable::eachWith(std::string_view typed, const std::function<void(Stand, Places)>& visit) const
{
    auto start = m_starts.begin();
    for (auto found = m_text.find(typed); found != std::string::npos; found = m_text.find(typed, *(start + 1))) {
        start = std::upper_bound(start, m_starts.end(), found) - 1;
        const auto at = static_cast<std::size_t>(start - m_starts.begin());
        const Stand beginning = word(at).size() == typed.size() ? Stand::Whole : Stand::Prefix;
        visit(found == *start ? beginning : Stand::Inside, places(at));
    }
}

void WordTable::eachNear(const TypoPattern& typed, const std::function<void(std::size_t, Places)>& visit) const
{
    for (std::size_t at = 0; at < size(); ++at) {
        if (!typed.mayBeNear(m_letters[at])) continue;
        if (const auto near = typed.nearTo(word(at))) visit(near->cost, places(at));
    }
}

}   // namespace waymark
