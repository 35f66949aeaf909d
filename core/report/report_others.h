#pragma once

#include "report/report.h"

namespace waymark {

/// What the learner did, noted or gave evidence for that no other part of this report says: in the order of the ids.
[[nodiscard]] std::vector<ReportOther> reportOthers(
    const CatalogIndex& catalog, const Progress& progress, const Report& report);

}   // namespace waymark
