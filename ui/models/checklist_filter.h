#pragma once

#include "base/id.h"
#include "catalog/tier.h"
#include "progress/state.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::ui {

/// How a role needs a skill or a topic.
enum class RoleMark { None, Nice, Must };

/// Which topics of the checklist are shown: those that pass every part that is set.
struct ChecklistFilter
{
    std::string text;   ///< its words, folded, must all stand in the topic's or its skill's words
    Id role;   ///< topics that this role needs; empty for all
    std::optional<Tier> tier;
    std::vector<State> states;   ///< any of these; empty for all
    Id area;
    std::optional<RoleMark> need;   ///< how the role needs it; without a role, any role at its strongest
    bool isMissing =
        false;   ///< only what the role still asks to learn; without a role, what is neither done nor skipped

    [[nodiscard]] bool isEmpty() const { return *this == ChecklistFilter{}; }
    friend bool operator==(const ChecklistFilter&, const ChecklistFilter&) = default;
};

/// The folded words of a filter's text, ready to be looked for.
[[nodiscard]] std::vector<std::string> searchWords(std::string_view text);

}   // namespace waymark::ui
