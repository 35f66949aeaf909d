#include "workspace/clean_text.h"

#include "base/text.h"
#include "progress/event_kinds.h"
#include "workspace/sentences.h"

#include <algorithm>
#include <array>

namespace waymark {

namespace {

constexpr std::array Schemes{"https://", "http://", "mailto:", "file://"};

Error invalid(std::string sentence)
{
    return {ErrorKind::Invalid, std::move(sentence)};
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
    const bool isLink =
        std::any_of(Schemes.begin(), Schemes.end(), [&](const char* scheme) { return one.starts_with(scheme); });
    if (kind == Evidence::Kind::Link && !isLink) return invalid(say::LinkWithoutScheme());
    return one;
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
