#pragma once

#include <string>
#include <string_view>

namespace waymark {

// Texts of people and catalog inside a Markdown document of GitHub's kind. None of their characters becomes markup.

/// In one line, wherever text may stand: heading, list, table. Control characters become U+FFFD, line ends spaces; what
/// turns or runs from right to left is isolated.
[[nodiscard]] std::string markdownText(std::string_view text);

/// A block quote that stands `indent` columns in and keeps its lines; empty for text without letters. Ends with a line feed.
[[nodiscard]] std::string markdownQuote(std::string_view text, int indent);

/// A link where the text is one that may be followed, see webAddress(); else the text as code.
[[nodiscard]] std::string markdownLink(std::string_view link);

}   // namespace waymark
