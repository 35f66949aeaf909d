#include "progress_report.h"

#include <algorithm>

namespace waymark::app {

Result<Report> progressReport(const Workspace& workspace, const Learner& learner, const Role* role)
{
    const auto progress = workspace.progress(learner.id);
    if (!progress) return progress.error();
    Report report = makeReport(*workspace.catalog(), learner, **progress, role, SystemClock().now());
    report.at = 0;
    for (const auto& [item, status] : (*progress)->items) report.at = std::max(report.at, status.at);
    return report;
}

}   // namespace waymark::app
