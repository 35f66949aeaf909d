#include "catalog/catalog.h"

#include <charconv>

namespace waymark {

std::string_view word(Tier tier)
{
    switch (tier) {
    case Tier::Beginner: return "beginner";
    case Tier::Intermediate: return "intermediate";
    case Tier::Advanced: return "advanced";
    }
    return {};
}

std::optional<Tier> tierFrom(std::string_view text)
{
    for (const Tier tier : AllTiers)
        if (word(tier) == text) return tier;
    return std::nullopt;
}

namespace {

long takeNumber(std::string_view& version)
{
    const auto dot = version.find('.');
    const std::string_view part = version.substr(0, dot);
    version = dot == std::string_view::npos ? std::string_view() : version.substr(dot + 1);
    long number = 0;
    std::from_chars(part.data(), part.data() + part.size(), number);
    return number;
}

}   // namespace

int compareVersions(std::string_view a, std::string_view b)
{
    while (!a.empty() || !b.empty()) {
        const long left = takeNumber(a);
        const long right = takeNumber(b);
        if (left != right) return left < right ? -1 : 1;
    }
    return 0;
}

}   // namespace waymark
