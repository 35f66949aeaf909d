#include "exchange/markdown_text.h"

#include "base/text.h"
#include "exchange/plain_text.h"

#include <algorithm>

namespace waymark {

namespace {

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

bool isWordLetter(char letter)
{
    return isDigit(letter) || (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || letter == '_' ||
        letter == '-' || letter == '+' || letter == '.';
}

/// One line of text; says of each of its characters what stands for it.
class MarkdownLine
{
public:
    explicit MarkdownLine(std::string_view line) : m_line(line)
    {
        m_numberEnd = std::find_if_not(line.begin(), line.end(), isDigit) - line.begin();
        m_textStart = std::min(line.find_first_not_of(" \t"), line.size());
        m_textEnd = line.find_last_not_of(" \t") + 1;
    }

    [[nodiscard]] std::string escaped() const
    {
        std::string text;
        for (std::size_t at = 0; at < m_line.size(); ++at) text += escapedAt(at);
        return text;
    }

private:
    [[nodiscard]] char letter(std::size_t at) const { return at < m_line.size() ? m_line[at] : '\0'; }
    [[nodiscard]] char before(std::size_t at) const { return at > 0 ? m_line[at - 1] : '\0'; }
    [[nodiscard]] std::string escapedAt(std::size_t at) const;
    [[nodiscard]] bool isMarkup(std::size_t at) const;
    [[nodiscard]] bool startsBlock(std::size_t at) const;
    [[nodiscard]] bool isOfAutolink(std::size_t at) const;
    [[nodiscard]] bool isGuarded(std::size_t at) const;

    std::string_view m_line;
    std::ptrdiff_t m_numberEnd;
    std::size_t m_textStart;
    std::size_t m_textEnd;
};

std::string MarkdownLine::escapedAt(std::size_t at) const
{
    const char here = m_line[at];
    // White space at the ends would be taken off, or make code of the line.
    if (at < m_textStart || at >= m_textEnd) return here == '\t' ? "&#9;" : "&#32;";
    const std::string text =
        isMarkup(at) || startsBlock(at) || isOfAutolink(at) ? std::string("\\") + here : std::string(1, here);
    return isGuarded(at) ? "<span>" + text + "</span>" : text;
}

bool MarkdownLine::isMarkup(std::size_t at) const
{
    constexpr std::string_view always = "\\`*_[]<|~${";
    const char here = m_line[at];
    if (here == '&') return letter(at + 1) == '#' || isWordLetter(letter(at + 1));
    if (here == '#') return at == 0 || before(at) == ' ' || before(at) == '\t';
    return always.find(here) != std::string_view::npos;
}

/// "1." and the like: only where a line starts.
bool MarkdownLine::startsBlock(std::size_t at) const
{
    constexpr std::string_view first = "+-=>:", numberEnds = ".)", blanks = " \t";
    const bool isAtNumber = m_numberEnd > 0 && static_cast<std::ptrdiff_t>(at) == m_numberEnd;
    const bool isBeforeBlank = at + 1 == m_line.size() || blanks.find(letter(at + 1)) != std::string_view::npos;
    if (isAtNumber && isBeforeBlank) return numberEnds.find(m_line[at]) != std::string_view::npos;
    return at == 0 && first.find(m_line[at]) != std::string_view::npos;
}

/// The colon of "https://" and the dot of "www.".
bool MarkdownLine::isOfAutolink(std::size_t at) const
{
    constexpr std::size_t www = 3;
    if (m_line[at] == ':') return letter(at + 1) == '/';
    return m_line[at] == '.' && at >= www && folded(m_line.substr(at - www, www)) == "www";
}

/// What GitHub looks for once the text is read, where a backslash hides nothing any more: formulas, addresses of mail,
/// names of emoji.
bool MarkdownLine::isGuarded(std::size_t at) const
{
    const char here = m_line[at];
    if (here == '$') return true;
    if (here == '@') return isWordLetter(before(at)) && isWordLetter(letter(at + 1));
    if (here != ':') return false;
    std::size_t end = at + 1;
    while (isWordLetter(letter(end))) ++end;
    return end > at + 1 && letter(end) == ':';
}

std::string markdownLineOf(const std::string& line)
{
    const std::string text = MarkdownLine(line).escaped();
    return isRightToLeft(line) || turnsDirection(line) ? isolatedLine(text) : text;
}

std::string codeOf(const std::string& line)
{
    std::size_t longest = 0, run = 0;
    for (const char letter : line) {
        run = letter == '`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const std::string fence(longest + 1, '`');
    const bool isPadded = line.starts_with('`') || line.ends_with('`') ||
        (line.starts_with(' ') && line.ends_with(' ') && line.find_first_not_of(' ') != std::string::npos);
    const std::string pad(isPadded ? 1 : 0, ' ');
    const std::string code = fence + pad + line + pad + fence;
    return turnsDirection(line) ? isolatedLine(code) : code;
}

/// Of an address, where < and > stand around it. An entity for &, since cmark reads entities before backslashes there.
std::string escapedAddress(std::string_view address)
{
    constexpr std::string_view marks = "*_[]~$";
    std::string text;
    for (const char letter : address) {
        if (letter == '&') {
            text += "&amp;";
            continue;
        }
        if (marks.find(letter) != std::string_view::npos) text += '\\';
        text += letter;
    }
    return text;
}

}

std::string markdownText(std::string_view text)
{
    return markdownLineOf(plainLine(text));
}

std::string markdownQuote(std::string_view text, int indent)
{
    const std::string margin = std::string(static_cast<std::size_t>(indent), ' ') + "> ";
    std::string quote;
    for (const std::string& line : noteLines(text)) {
        if (!quote.empty()) quote += "\\\n";
        quote += margin + markdownLineOf(line);
    }
    return quote.empty() ? quote : quote + '\n';
}

std::string markdownLink(std::string_view link)
{
    const std::string line = plainLine(link), address = webAddress(link);
    if (address.empty()) return codeOf(line);
    return '[' + markdownLineOf(line) + "](<" + escapedAddress(address) + ">)";
}

}
