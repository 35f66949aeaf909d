#include "progress_report.h"

#include "document/document_log.h"

namespace waymark::app {

Result<Report> progressReport(
    const Workspace& workspace, const Learner& learner, const Role* role, const ReportOptions& options)
{
    const auto progress = workspace.progress(learner.id);
    if (!progress) return progress.error();
    const auto catalog = workspace.catalog();
    Report report =
        makeReport(*catalog, learner, **progress, role, workspace.now(), catalog->background(options.background));
    if (options.hasLog) {
        const auto history = workspace.history(learner.id);
        if (!history) return history.error();
        std::vector<Event> log;
        for (const HistoryEntry& entry : *history) log.push_back(entry.event);
        report.log = documentLog(std::move(log), *catalog, options.isWhole);
    }
    applyOptions(report, options);
    return report;
}

}   // namespace waymark::app
