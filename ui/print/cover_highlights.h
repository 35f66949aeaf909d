#pragma once

#include "print/flow.h"
#include "report/report.h"

#include <QString>

#include <vector>

namespace waymark::ui {

/// A sentence, with what matters most at its beginning.
struct HighlightRow
{
    QString lead;
    QString rest;
};

/// What stands out of the report; none where nothing does yet.
[[nodiscard]] std::vector<HighlightRow> highlightRows(const Report& report);

/// The rows, one below the other under a heading.
[[nodiscard]] Block highlightsBlock(const Report& report);

}   // namespace waymark::ui
