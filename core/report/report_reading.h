#pragma once

#include "report/report.h"

namespace waymark {

/// readingFor() with titles and states.
[[nodiscard]] ReportReading reportReading(
    const CatalogIndex& catalog, const Progress& progress, const Role* role, const Background* background);

}   // namespace waymark
