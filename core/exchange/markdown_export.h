#pragma once

#include "report/report.h"

#include <string>

namespace waymark {

/// A document for people who read it on GitHub or in an editor: Markdown as GitHub has it, with task lists and tables. What
/// it says and its numbers are the PDF's, without the matrix. Every text of people and catalog stays text; see
/// markdown_text.h for what a line cannot hold.
[[nodiscard]] std::string toMarkdown(const Report& report);

/// Which catalog it was made of.
[[nodiscard]] std::string markdownFoot(const Report& report);

}   // namespace waymark
