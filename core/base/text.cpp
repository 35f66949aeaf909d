#include "base/text.h"

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <numeric>
#include <tuple>

#include <utf8proc.h>

namespace waymark {

namespace {

std::string mapped(std::string_view text, unsigned options)
{
    utf8proc_uint8_t* raw = nullptr;
    const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
        static_cast<utf8proc_ssize_t>(text.size()), &raw, static_cast<utf8proc_option_t>(options));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owned(raw, &std::free);
    if (length < 0) return std::string(text);
    return {reinterpret_cast<const char*>(owned.get()), static_cast<std::size_t>(length)};
}

// Most texts are, and utf8proc takes thirty times as long to leave them as they are.
bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char letter) { return static_cast<unsigned char>(letter) < 0x80; });
}

std::string lowered(std::string_view ascii)
{
    std::string text(ascii);
    for (char& letter : text)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter + ('a' - 'A'));
    return text;
}

bool isSpace(char letter)
{
    return letter == ' ' || (letter >= '\t' && letter <= '\r');
}

/// 0 where no whole character starts.
std::size_t lengthOfFirstCharacter(std::string_view text)
{
    constexpr std::size_t longest = 4;
    for (std::size_t length = 1; length <= std::min(longest, text.size()); ++length)
        if (isUtf8(text.substr(0, length))) return length;
    return 0;
}

}   // namespace

bool isUtf8(std::string_view text)
{
    while (!text.empty()) {
        utf8proc_int32_t codePoint = 0;
        const auto used = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
            static_cast<utf8proc_ssize_t>(text.size()), &codePoint);
        if (used <= 0) return false;
        text.remove_prefix(static_cast<std::size_t>(used));
    }
    return true;
}

std::string cleanUtf8(std::string_view text)
{
    constexpr std::string_view replacement = "\xEF\xBF\xBD";
    std::string clean;
    while (!text.empty()) {
        const auto length = lengthOfFirstCharacter(text);
        if (length == 0 || text.front() == '\0') clean += replacement;
        else clean += text.substr(0, length);
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return clean;
}

std::string nfc(std::string_view text)
{
    if (isAscii(text)) return std::string(text);
    return mapped(text, UTF8PROC_COMPOSE | UTF8PROC_STABLE);
}

std::string folded(std::string_view text)
{
    if (isAscii(text)) return lowered(text);
    return mapped(text,
        UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK | UTF8PROC_IGNORE |
            UTF8PROC_STABLE);
}

std::string trimmed(std::string_view text)
{
    while (!text.empty() && isSpace(text.front())) text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back())) text.remove_suffix(1);
    return std::string(text);
}

std::size_t lengthInCodePoints(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char byte) { return (byte & '\xC0') != '\x80'; }));
}

std::size_t editDistance(std::string_view a, std::string_view b, std::size_t limit)
{
    if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > limit) return limit + 1;
    std::vector<std::size_t> beforeLast(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> now(b.size() + 1);
    std::iota(last.begin(), last.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        now[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replace = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, replace});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[j] = std::min(now[j], beforeLast[j - 2] + 1);
        }
        if (*std::min_element(now.begin(), now.end()) > limit) return limit + 1;
        std::swap(beforeLast, last);
        std::swap(last, now);
    }
    return std::min(last[b.size()], limit + 1);
}

std::vector<std::string> didYouMean(std::string_view typed, std::span<const std::string> known, std::size_t most)
{
    const std::size_t limit = std::max<std::size_t>(2, typed.size() / 4);
    std::vector<std::pair<std::size_t, std::string>> near;
    for (const std::string& word : known) {
        // A word typed only in part is nearer than any misspelling of another.
        const bool isPart = typed.size() >= 3 && word.find(typed) != std::string::npos;
        const std::size_t distance = isPart ? 1 : editDistance(typed, word, limit);
        if (distance <= limit) near.emplace_back(distance, word);
    }
    std::sort(near.begin(), near.end(), [](const auto& a, const auto& b) {
        return std::tuple(a.first, a.second.size(), std::cref(a.second).get()) <
            std::tuple(b.first, b.second.size(), std::cref(b.second).get());
    });
    near.erase(std::unique(near.begin(), near.end()), near.end());
    if (near.size() > most) near.resize(most);
    std::vector<std::string> words;
    for (auto& [distance, word] : near) words.push_back(std::move(word));
    return words;
}

}   // namespace waymark
