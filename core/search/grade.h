#pragma once

#include <cstdint>

namespace waymark {

/// How well one typed word matches an entry, from not at all to best.
enum class Grade : std::uint8_t {
    None,
    MoreFarTypo,
    MoreTypo,
    MoreNearTypo,
    TitleFarTypo,
    TitleTypo,
    TitleNearTypo,
    MoreInside,
    MoreInitials,
    MorePrefix,
    MoreWhole,
    TitleInside,
    TitleInitials,
    TitlePrefix,
    TitleWhole,
};

[[nodiscard]] constexpr bool isTypo(Grade grade)
{
    return grade >= Grade::MoreFarTypo && grade <= Grade::TitleNearTypo;
}

[[nodiscard]] constexpr bool isInTitle(Grade grade)
{
    return grade >= (isTypo(grade) ? Grade::TitleFarTypo : Grade::TitleInside);
}

}   // namespace waymark
