#include "base/id.h"

namespace waymark {

std::string_view Id::catalog() const
{
    return std::string_view(m_whole).substr(0, m_whole.find('/'));
}

std::string_view Id::local() const
{
    const auto slash = m_whole.find('/');
    return slash == std::string::npos ? std::string_view() : std::string_view(m_whole).substr(slash + 1);
}

Id Id::parent() const
{
    const auto first = m_whole.find('/');
    const auto last = m_whole.rfind('/');
    return first == last ? Id() : Id(m_whole.substr(0, last));
}

bool isIdWord(std::string_view text)
{
    if (text.empty() || text.front() == '-' || text.back() == '-') return false;
    char before = '\0';
    for (const char letter : text) {
        const bool isWord = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
        if (!isWord && (letter != '-' || before == '-')) return false;
        before = letter;
    }
    return true;
}

}   // namespace waymark
