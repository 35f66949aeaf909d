#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace waymark {

/// One scale for topics, projects and how deep a role needs a skill.
enum class Tier { Beginner, Intermediate, Advanced };

inline constexpr std::array AllTiers{Tier::Beginner, Tier::Intermediate, Tier::Advanced};

/// `beginner`: in files, tables and on the command line.
[[nodiscard]] std::string_view word(Tier tier);
[[nodiscard]] std::optional<Tier> tierFrom(std::string_view word);

}   // namespace waymark
