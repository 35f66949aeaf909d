#include "exchange/plain_text.h"

#include "base/text.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <utf8proc.h>

namespace waymark {

namespace {

constexpr std::string_view Isolate = "\xE2\x81\xA8", PopIsolate = "\xE2\x81\xA9";

/// The characters of a text that is valid UTF-8.
class Characters
{
public:
    explicit Characters(std::string_view text) : m_left(text) {}

    [[nodiscard]] bool next()
    {
        m_left.remove_prefix(m_bytes.size());
        if (m_left.empty()) return false;
        const auto used = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(m_left.data()),
            static_cast<utf8proc_ssize_t>(m_left.size()), &m_code);
        m_bytes = m_left.substr(0, used > 0 ? static_cast<std::size_t>(used) : 1);
        return true;
    }
    [[nodiscard]] std::string_view bytes() const { return m_bytes; }
    [[nodiscard]] bool isLineEnd() const
    {
        return (m_code >= 0x0A && m_code <= 0x0D) || m_code == 0x85 || m_code == 0x2028 || m_code == 0x2029;
    }
    [[nodiscard]] bool isControl() const { return m_code != '\t' && utf8proc_category(m_code) == UTF8PROC_CATEGORY_CC; }
    [[nodiscard]] auto bidiClass() const { return utf8proc_get_property(m_code)->bidi_class; }

private:
    std::string_view m_left;
    std::string_view m_bytes;
    utf8proc_int32_t m_code = 0;
};

bool opensIsolate(int bidi)
{
    return bidi == UTF8PROC_BIDI_CLASS_LRI || bidi == UTF8PROC_BIDI_CLASS_RLI || bidi == UTF8PROC_BIDI_CLASS_FSI;
}

bool isTurn(int bidi)
{
    constexpr std::array embeddings{UTF8PROC_BIDI_CLASS_LRE, UTF8PROC_BIDI_CLASS_RLE, UTF8PROC_BIDI_CLASS_LRO,
        UTF8PROC_BIDI_CLASS_RLO, UTF8PROC_BIDI_CLASS_PDF, UTF8PROC_BIDI_CLASS_PDI};
    return opensIsolate(bidi) || std::find(embeddings.begin(), embeddings.end(), bidi) != embeddings.end();
}

/// `typed` may be a capital.
bool isSameLetter(char small, char typed)
{
    return small == (typed >= 'A' && typed <= 'Z' ? typed - 'A' + 'a' : typed);
}

bool startsWithScheme(std::string_view link)
{
    constexpr std::array<std::string_view, 3> schemes{"https://", "http://", "mailto:"};
    return std::any_of(schemes.begin(), schemes.end(), [link](std::string_view scheme) {
        return link.size() > scheme.size() && std::equal(scheme.begin(), scheme.end(), link.begin(), isSameLetter);
    });
}

bool isOfAddress(char byte)
{
    constexpr std::string_view marks = "-._~:/?#[]@!$&'()*+,;=%";
    return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') ||
        marks.find(byte) != std::string_view::npos;
}

}

std::vector<std::string> plainLines(std::string_view text)
{
    const std::string clean = cleanUtf8(text);
    std::vector<std::string> lines(1);
    bool isAfterReturn = false;
    for (Characters at(clean); at.next();) {
        if (at.isLineEnd() && !(isAfterReturn && at.bytes() == "\n")) lines.emplace_back();
        else if (!at.isLineEnd()) lines.back() += at.isControl() ? "\xEF\xBF\xBD" : at.bytes();
        isAfterReturn = at.bytes() == "\r";
    }
    return lines;
}

std::string plainLine(std::string_view text)
{
    return fmt::format("{}", fmt::join(plainLines(text), " "));
}

std::vector<std::string> noteLines(std::string_view note)
{
    const auto isBlank = [](const std::string& line) { return line.find_first_not_of(" \t") == std::string::npos; };
    std::vector<std::string> lines = plainLines(note);
    lines.erase(lines.begin(), std::find_if_not(lines.begin(), lines.end(), isBlank));
    while (!lines.empty() && isBlank(lines.back())) lines.pop_back();
    return lines;
}

bool isRightToLeft(std::string_view line)
{
    for (Characters at(line); at.next();)
        if (at.bidiClass() == UTF8PROC_BIDI_CLASS_R || at.bidiClass() == UTF8PROC_BIDI_CLASS_AL) return true;
    return false;
}

bool turnsDirection(std::string_view line)
{
    for (Characters at(line); at.next();)
        if (isTurn(at.bidiClass())) return true;
    return false;
}

std::string isolatedLine(std::string_view line)
{
    int open = 0;
    std::string before(Isolate), after(PopIsolate);
    for (Characters at(line); at.next();)
        if (opensIsolate(at.bidiClass())) ++open;
        else if (at.bidiClass() == UTF8PROC_BIDI_CLASS_PDI) {
            if (open == 0) before += Isolate;
            else --open;
        }
    for (; open > 0; --open) after += PopIsolate;
    return before + std::string(line) + after;
}

std::string webAddress(std::string_view link)
{
    if (!startsWithScheme(link)) return {};
    std::string address;
    for (const char byte : link)
        if (isOfAddress(byte)) address += byte;
        else address += fmt::format("%{:02X}", static_cast<unsigned char>(byte));
    return address;
}

}
