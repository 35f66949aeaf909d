#include "workspace/clean_text.h"

#include "base/text.h"
#include "progress/event_kinds.h"
#include "workspace/sentences.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace waymark {

namespace {

constexpr std::array Schemes{"https://", "http://", "mailto:", "file://"};

Error invalid(std::string sentence)
{
    return {ErrorKind::Invalid, std::move(sentence)};
}

/// As browsers take it: `github.com/ann/loops`, `localhost` not. The last part of the host's name has two letters or more.
bool isBareAddress(std::string_view text)
{
    const std::string_view host = text.substr(0, text.find_first_of("/?#:"));
    const auto isOfHost = [](char letter) {
        const auto byte = static_cast<unsigned char>(letter);
        return byte >= 0x80 || std::isalnum(byte) != 0 || letter == '.' || letter == '-';
    };
    const auto isOfName = [](char letter) {
        return static_cast<unsigned char>(letter) >= 0x80 || std::isalpha(static_cast<unsigned char>(letter)) != 0;
    };
    const auto dot = host.rfind('.');
    if (dot == std::string_view::npos || dot == 0 || host.find("..") != std::string_view::npos) return false;
    const std::string_view last = host.substr(dot + 1);
    return last.size() >= 2 && std::all_of(host.begin(), host.end(), isOfHost) &&
        std::all_of(last.begin(), last.end(), isOfName) && text.find_first_of(" \t") == std::string_view::npos;
}

bool hasScheme(const std::string& link)
{
    return std::any_of(Schemes.begin(), Schemes.end(), [&](const char* scheme) { return link.starts_with(scheme); });
}

}   // namespace

Result<std::string> cleanText(std::string_view text)
{
    if (!isUtf8(text)) return invalid(say::TextNotUtf8());
    if (text.find('\0') != std::string_view::npos) return invalid(say::TextWithNul());
    if (text.size() > MostTextBytes) return invalid(say::TextTooLong(MostTextBytes, text.size() - MostTextBytes));
    return std::string(text);
}

Result<std::string> cleanEvidence(Evidence::Kind kind, std::string_view value)
{
    auto clean = cleanText(value);
    if (!clean) return clean;
    std::string one = trimmed(*clean);
    if (one.empty() || one.find('\n') != std::string::npos) return invalid(say::EvidenceNotOneLine());
    if (kind != Evidence::Kind::Link || hasScheme(one)) return one;
    if (!isBareAddress(one)) return invalid(say::LinkWithoutScheme());
    return "https://" + one;
}

Result<std::string> cleanName(std::string_view name)
{
    if (!isUtf8(name)) return invalid(say::NameNotUtf8());
    if (name.find('\0') != std::string_view::npos) return invalid(say::NameWithNul());
    std::string clean = trimmed(nfc(name));
    std::replace(clean.begin(), clean.end(), '\n', ' ');
    std::replace(clean.begin(), clean.end(), '\r', ' ');
    if (lengthInCodePoints(clean) > MostNameLength) return invalid(say::NameTooLong(MostNameLength));
    if (!isName(clean)) return invalid(say::NameMissing());
    return clean;
}

}   // namespace waymark
