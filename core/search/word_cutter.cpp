#include "search/word_cutter.h"

#include "base/text.h"

#include <utf8proc.h>

namespace waymark {

namespace {

bool isAscii(char byte)
{
    return static_cast<unsigned char>(byte) < 0x80;
}

char lower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool isAsciiLetter(char letter)
{
    return (lower(letter) >= 'a' && lower(letter) <= 'z') || (letter >= '0' && letter <= '9');
}

bool isSpace(utf8proc_category_t category)
{
    return category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL || category == UTF8PROC_CATEGORY_ZP ||
        category == UTF8PROC_CATEGORY_CC;
}

bool isPunctuation(utf8proc_category_t category)
{
    return (category >= UTF8PROC_CATEGORY_PC && category <= UTF8PROC_CATEGORY_PO) || category == UTF8PROC_CATEGORY_SK;
}

}   // namespace

WordCutter::Sign WordCutter::look()
{
    m_signSize = 1;
    m_signLetters.clear();
    const char first = m_text[m_at];
    if (isAscii(first)) {
        // The signs of C++ and C# belong to the word before them.
        const bool isTail = !m_letters.empty() && (first == '+' || first == '#');
        if (isAsciiLetter(first) || isTail) m_signLetters = lower(first);
        else return first > ' ' && first != '\x7f' ? Sign::Punctuation : Sign::Space;
        return Sign::Letter;
    }
    utf8proc_int32_t codePoint = 0;
    const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(m_text.data() + m_at),
        static_cast<utf8proc_ssize_t>(m_text.size() - m_at), &codePoint);
    if (size <= 0) return Sign::Space;
    m_signSize = static_cast<std::size_t>(size);
    const auto category = utf8proc_category(codePoint);
    if (isSpace(category)) return Sign::Space;
    if (isPunctuation(category)) return Sign::Punctuation;
    m_signLetters = folded(m_text.substr(m_at, m_signSize));
    return Sign::Letter;
}

void WordCutter::skipGap()
{
    const bool isFirst = m_at == 0;
    std::size_t signs = 0;
    bool hasSpace = false;
    m_startsLine = isFirst;
    for (; m_at < m_text.size(); m_at += m_signSize, ++signs) {
        const Sign sign = look();
        if (sign == Sign::Letter) break;
        if (sign == Sign::Space) hasSpace = true;
        if (m_text[m_at] == '\n') m_startsLine = true;
    }
    m_isJoined = !isFirst && signs == 1 && !hasSpace;
}

void WordCutter::takeWord()
{
    for (; m_at < m_text.size() && look() == Sign::Letter; m_at += m_signSize) {
        if (m_letters.size() + m_signLetters.size() > MostOfAWord) continue;
        m_letters += m_signLetters;
        m_origins.resize(m_letters.size(), m_at);
    }
    m_origins.push_back(m_at);
}

bool WordCutter::next()
{
    m_letters.clear();
    while (m_letters.empty() && m_at < m_text.size()) {
        m_origins.clear();
        skipGap();
        takeWord();
    }
    return !m_letters.empty();
}

std::string_view initialOf(std::string_view letters)
{
    std::size_t end = 1;
    while (end < letters.size() && (letters[end] & '\xC0') == '\x80') ++end;
    return letters.substr(0, end);
}

}   // namespace waymark
