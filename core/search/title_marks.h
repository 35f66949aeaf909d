#pragma once

#include "search/grade.h"
#include "search/search_entry.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// A typed word and how well it matched the entry whose title is marked.
struct TypedWord
{
    std::string_view letters;
    Grade grade = Grade::None;
};

/// Where in the title the typed words stand, so far as they matched the title at all.
[[nodiscard]] std::vector<TextRange> marksIn(std::string_view title, std::span<const TypedWord> typed);

}   // namespace waymark
