#pragma once

#include "report/report.h"

#include <string>
#include <string_view>

namespace waymark {

/// A row a topic, then a row a project's step and acceptance check (area "Projects", skill the project), under one row of
/// heads: RFC 4180, comma, CRLF, UTF-8. It starts with a byte order mark: Excel takes the text for another encoding without,
/// LibreOffice opens it right with and without. No cell can become a formula, see guardedCell().
[[nodiscard]] std::string toCsv(const Report& report);

/// With one apostrophe before what a spreadsheet would calculate: = + - @, tab or line break at the start, also behind
/// apostrophes, spaces of any width and marks that take no room. Taking one apostrophe off what would be guarded again gives
/// the text back exactly.
[[nodiscard]] std::string guardedCell(std::string_view text);

}
