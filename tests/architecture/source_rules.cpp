#include "source_rules.h"

#include <algorithm>
#include <cctype>
#include <regex>
#include <set>
#include <sstream>

namespace waymark::architecture {
namespace {

struct Literal
{
    std::size_t start;   // of its prefix or quote
    std::size_t end;   // past its closing quote
    std::string content;
};

struct Scan
{
    std::string code;   // comments blanked
    std::vector<Literal> literals;
};

bool isWord(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

/// Reads C++ far enough to tell code, comments and strings apart.
class Scanner
{
public:
    explicit Scanner(std::string_view text) { m_scan.code = text; }

    Scan run()
    {
        while (m_at < code().size()) {
            if (ahead("//")) blankThrough(lineEnd());
            else if (ahead("/*")) blankThrough(after("*/", m_at + 2));
            else if (ahead("R\"") && !afterWord("uUL8")) rawString();
            else if (code()[m_at] == '"') quoted('"');
            else if (code()[m_at] == '\'' && !afterWord("uUL")) quoted('\'');
            else ++m_at;
        }
        return std::move(m_scan);
    }

private:
    const std::string& code() const { return m_scan.code; }
    bool ahead(std::string_view word) const { return code().compare(m_at, word.size(), word) == 0; }
    // The quote of 8'000 opens nothing; those of u'x' and u8R"(…)" do.
    bool afterWord(std::string_view prefixes) const
    {
        const char before = m_at > 0 ? code()[m_at - 1] : ' ';
        return isWord(before) && prefixes.find(before) == std::string_view::npos;
    }
    std::size_t lineEnd() const { return std::min(code().find('\n', m_at), code().size()); }

    std::size_t after(std::string_view word, std::size_t from) const
    {
        const auto at = code().find(word, from);
        return at == std::string::npos ? code().size() : at + word.size();
    }

    void blankThrough(std::size_t end)
    {
        for (; m_at < end; ++m_at)
            if (code()[m_at] != '\n') m_scan.code[m_at] = ' ';
    }

    void rawString()
    {
        const auto start = m_at;
        const auto open = std::min(code().find('(', m_at), code().size() - 1);
        const auto close = ')' + code().substr(m_at + 2, open - m_at - 2) + '"';
        m_at = after(close, open);
        m_scan.literals.push_back({start, m_at, code().substr(open + 1, m_at - open - 1)});
    }

    void quoted(char quote)
    {
        const auto start = m_at++;
        while (m_at < code().size() && code()[m_at] != quote && code()[m_at] != '\n')
            m_at += code()[m_at] == '\\' ? 2 : 1;
        const std::string content = code().substr(start + 1, m_at - start - 1);
        m_at = std::min(m_at + 1, code().size());
        if (quote == '"') m_scan.literals.push_back({start, m_at, content});
    }

    Scan m_scan;
    std::size_t m_at = 0;
};

Scan scanned(std::string_view text)
{
    return Scanner(text).run();
}

int lineOf(std::string_view text, std::size_t at)
{
    return 1 + static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
}

/// With those that the compiler puts together as one.
std::vector<Literal> joined(const Scan& scan)
{
    std::vector<Literal> all;
    for (const auto& literal : scan.literals) {
        const bool follows = !all.empty() && scan.code.find_first_not_of(" \n", all.back().end) == literal.start;
        if (!follows) all.push_back(literal);
        else all.back() = {all.back().start, literal.end, all.back().content + literal.content};
    }
    return all;
}

/// SQL, or a piece of it that is put together with others.
bool looksLikeSql(const std::string& literal)
{
    static const std::regex words(
        R"(\b(SELECT|INSERT\s+(OR\s+\w+\s+)?INTO|REPLACE\s+INTO|UPDATE\s+\S+\s+SET|DELETE\s+FROM|WHERE|ORDER\s+BY|GROUP\s+BY|)"
        R"(CREATE\s+(TABLE|INDEX|VIEW|TRIGGER|UNIQUE|VIRTUAL|TEMP)|DROP\s+(TABLE|INDEX|VIEW|TRIGGER)|ALTER\s+TABLE|PRAGMA|ATTACH|VACUUM)\b)");
    return std::regex_search(literal, words);
}

}

std::string withoutComments(std::string_view text)
{
    return scanned(text).code;
}

std::vector<Include> includesOf(std::string_view text)
{
    static const std::regex include(R"(^\s*#\s*include\s*(<[^>]*>|"[^"]*"))");
    std::vector<Include> includes;
    std::istringstream lines(withoutComments(text));
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        std::smatch match;
        if (std::regex_search(line, match, include)) includes.push_back({number, match[1]});
    }
    return includes;
}

std::vector<SourceFault> unsafeWrites(std::string_view file, std::string_view text)
{
    static const std::regex write(
        R"(QSaveFile|\b(QIODevice|QIODeviceBase|QFile|OpenModeFlag)::(WriteOnly|Append|NewOnly|Truncate)\b|)"
        R"(\bstd::(basic_)?(ofstream|fstream)\b|\bfreopen\s*\(|\bfopen\s*\((?![^;]*"rb?e?")|\bO_CREAT\b|\bmkstemp\s*\(|)"
        R"((^|[^\w:]|\bstd|\bfs|\bfilesystem)::rename(at2?)?\s*\(|\bfdatasync\s*\(|::fsync\s*\()");
    if (file.starts_with("core/files/")) return {};

    std::vector<SourceFault> faults;
    const auto code = withoutComments(text);
    for (auto match = std::sregex_iterator(code.begin(), code.end(), write); match != std::sregex_iterator(); ++match)
        faults.push_back({lineOf(code, static_cast<std::size_t>(match->position())),
            "'" + match->str() + "' writes past core/files"});
    return faults;
}

std::vector<SourceFault> strangeSql(std::string_view file, std::string_view text)
{
    if (file.starts_with("core/store/")) return {};
    std::vector<SourceFault> faults;
    const auto scan = scanned(text);
    for (const auto& literal : scan.literals)
        if (looksLikeSql(literal.content))
            faults.push_back({lineOf(scan.code, literal.start), "SQL stands in core/store alone"});
    return faults;
}

std::vector<SourceFault> looseSentences(std::string_view file, std::string_view text)
{
    // Two words, the second not capital: no SQL, no key, no tag.
    static const std::regex sentence(R"((^|[^<\w.\-/#&=:"])[A-Za-z][a-z]+[,:]? ([a-z]+|\{\})([ .,:;!?]|$))");
    static const std::regex markup(R"(<[a-z/!]|://|=\\"|;$)");
    // Keys of the table `here`, columns, and what stands in an error's detail.
    static const std::set<std::string> technical{"told sync ", "fsync of the folder: {}", "open of the folder",
        "unable to get the page. error code=", "the copy did not finish", "too large", "format, salt"};
    if (!file.starts_with("core/") || file.ends_with("/sentences.h")) return {};
    std::vector<SourceFault> faults;
    const auto scan = scanned(text);
    for (const auto& literal : joined(scan)) {
        const auto start = scan.code.find_last_of(";{}", literal.start);
        const std::string before = scan.code.substr(start + 1, literal.start - start - 1);
        const bool isLog = before.find("spdlog::") != std::string::npos || before.find("#") != std::string::npos;
        const bool isOther = looksLikeSql(literal.content) || literal.content.find('_') != std::string::npos ||
            technical.contains(literal.content) || std::regex_search(literal.content, markup);
        if (isLog || isOther) continue;
        if (std::regex_search(literal.content, sentence))
            faults.push_back({lineOf(scan.code, literal.start), "'" + literal.content + "' stands in no sentences.h"});
    }
    return faults;
}

std::vector<std::string> sentenceKeys(std::string_view text)
{
    static const std::regex first(R"re(Sentence<[^>]*>\s+\w+\s*\{\s*"([^"]*)")re");
    std::vector<std::string> keys;
    const auto code = withoutComments(text);
    for (auto match = std::sregex_iterator(code.begin(), code.end(), first); match != std::sregex_iterator(); ++match)
        keys.push_back(match->str(1));
    return keys;
}

std::vector<SourceFault> unguardedCalls(std::string_view file, std::string_view text)
{
    if (!file.starts_with("core/workspace/")) return {};
    static const std::regex call(R"(\nResult<[^\n]*\bWorkspace::(\w+)\([^{;]*\{)");
    static const std::regex guard(R"(->write\(|->read\(|->transact\(|guarded\(|\btry\b)");
    static const std::regex store(R"(database|\bbook\b)");
    std::vector<SourceFault> faults;
    const auto code = withoutComments(text);
    for (auto match = std::sregex_iterator(code.begin(), code.end(), call); match != std::sregex_iterator(); ++match) {
        const auto start = static_cast<std::size_t>(match->position() + match->length());
        const std::string body = code.substr(start, code.find("\n}\n", start) - start);
        std::smatch first, touched;
        if (!std::regex_search(body, touched, store)) continue;
        if (!std::regex_search(body, first, guard) || first.position() > touched.position())
            faults.push_back({lineOf(code, start), "Workspace::" + match->str(1) + " works with the file unguarded"});
    }
    return faults;
}

}
