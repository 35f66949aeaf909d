#include "catalog/catalog.h"

#include <algorithm>

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

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

std::string_view takePart(std::string_view& version)
{
    const auto dot = version.find('.');
    const std::string_view part = version.substr(0, dot);
    version = dot == std::string_view::npos ? std::string_view() : version.substr(dot + 1);
    return part;
}

/// The number without its leading zeros. It stays text, for it may be longer than any whole number.
std::string_view takeNumber(std::string_view& version)
{
    const std::string_view part = takePart(version);
    return part.substr(std::min(part.find_first_not_of('0'), part.size()));
}

/// As strcmp compares, by value.
int compareNumbers(std::string_view a, std::string_view b)
{
    if (a.size() != b.size()) return a.size() < b.size() ? -1 : 1;
    return a.compare(b);
}

}   // namespace

bool isVersion(std::string_view text)
{
    bool isGood = !text.empty() && text.back() != '.';
    while (isGood && !text.empty()) {
        const std::string_view part = takePart(text);
        isGood = !part.empty() && std::all_of(part.begin(), part.end(), isDigit);
    }
    return isGood;
}

int compareVersions(std::string_view a, std::string_view b)
{
    while (!a.empty() || !b.empty()) {
        const std::string_view left = takeNumber(a);
        if (const int order = compareNumbers(left, takeNumber(b)); order != 0) return order;
    }
    return 0;
}

}   // namespace waymark
