#include "exchange/report_text.h"

#include "base/text.h"

#include <algorithm>

#include <fmt/format.h>

namespace waymark {

namespace {

/// 0 where no whole character starts.
std::size_t lengthOfFirstCharacter(std::string_view text)
{
    constexpr std::size_t longest = 4;
    for (std::size_t length = 1; length <= std::min(longest, text.size()); ++length)
        if (isUtf8(text.substr(0, length))) return length;
    return 0;
}

std::string textOf(const Report& report, const Evidence& evidence)
{
    switch (evidence.kind) {
    case Evidence::Kind::Link: return fmt::format("link {}", evidence.value);
    case Evidence::Kind::Confirmed: return fmt::format("confirmed by {}", evidence.value);
    case Evidence::Kind::Project: break;
    }
    const auto title = report.titles.find(Id(evidence.value));
    return fmt::format("project {}", title == report.titles.end() ? evidence.value : title->second);
}

}

std::string_view word(Evidence::Kind kind)
{
    switch (kind) {
    case Evidence::Kind::Link: return "link";
    case Evidence::Kind::Project: return "project";
    case Evidence::Kind::Confirmed: return "confirmed";
    }
    return {};
}

std::string evidenceText(const Report& report, State state, const std::vector<Evidence>& all)
{
    if (all.empty()) return state == State::Done ? "claimed" : "";
    std::string text;
    for (const Evidence& evidence : all) {
        if (!text.empty()) text += "; ";
        text += textOf(report, evidence);
        if (!evidence.day.empty()) text += fmt::format(" ({})", evidence.day);
    }
    return text;
}

std::string needText(const ReportSkill& skill)
{
    if (!skill.isNeeded) return {};
    return fmt::format("{}, through {}", skill.isMust ? "must" : "nice", word(skill.through));
}

std::string hoursNumber(double hours)
{
    return fmt::format("{}", hours);
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

}
