#include "workspace/clean_text.h"

#include "base/text.h"
#include "progress/event_kinds.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace waymark {

namespace {

constexpr std::array Schemes{"https://", "http://", "mailto:", "file://"};

Error invalid(std::string_view sentence)
{
    return {ErrorKind::Invalid, fmt::format("{} Nothing was changed.", sentence)};
}

}   // namespace

Result<std::string> cleanText(std::string_view text)
{
    if (!isUtf8(text)) return invalid("That is not valid text (UTF-8).");
    if (text.find('\0') != std::string_view::npos) return invalid("A text cannot hold a NUL character.");
    if (text.size() > MostTextBytes)
        return invalid(fmt::format(
            "A text has at most {} bytes, and this one is {} too long.", MostTextBytes, text.size() - MostTextBytes));
    return std::string(text);
}

Result<std::string> cleanEvidence(Evidence::Kind kind, std::string_view value)
{
    auto clean = cleanText(value);
    if (!clean) return clean;
    std::string one = trimmed(*clean);
    if (one.empty() || one.find('\n') != std::string::npos) return invalid("Evidence is one line that is not empty.");
    const bool isLink =
        std::any_of(Schemes.begin(), Schemes.end(), [&](const char* scheme) { return one.starts_with(scheme); });
    if (kind == Evidence::Kind::Link && !isLink)
        return invalid("A link starts with https://, http://, mailto: or file://.");
    return one;
}

Result<std::string> cleanName(std::string_view name)
{
    if (!isUtf8(name)) return invalid("That name is not valid text (UTF-8).");
    if (name.find('\0') != std::string_view::npos) return invalid("A name cannot hold a NUL character.");
    std::string clean = trimmed(nfc(name));
    std::replace(clean.begin(), clean.end(), '\n', ' ');
    std::replace(clean.begin(), clean.end(), '\r', ' ');
    if (lengthInCodePoints(clean) > MostNameLength)
        return invalid(fmt::format("A name has at most {} characters.", MostNameLength));
    if (!isName(clean)) return invalid("A learner needs a name.");
    return clean;
}

}   // namespace waymark
