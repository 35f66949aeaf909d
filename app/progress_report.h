#pragma once

#include "report/report_options.h"
#include "workspace/workspace.h"

namespace waymark::app {

/// The learner's report of today. While nothing changes it is the same all day, so that two exports have the same bytes.
[[nodiscard]] Result<Report> progressReport(
    const Workspace& workspace, const Learner& learner, const Role* role, const ReportOptions& options = {});

}   // namespace waymark::app
