#include "report/report_options.h"

#include "progress/event_kinds.h"

#include <utility>

namespace waymark {

namespace {

template <typename Item>
void strip(Item& item, const ReportOptions& options)
{
    if (!options.hasNotes) item.note.clear();
    if (!options.hasEvidence) item.evidence.clear();
}

void stripProject(ReportProject& project, const ReportOptions& options)
{
    strip(project, options);
    for (auto* steps : {&project.steps, &project.checks})
        for (ReportStep& step : *steps) strip(step, options);
}

}   // namespace

void applyOptions(Report& report, const ReportOptions& options)
{
    report.from = options.from;
    report.to = options.to;
    report.hasEvidence = options.hasEvidence;
    if (options.hasNotes && options.hasEvidence) return;
    for (ReportArea& area : report.areas)
        for (ReportSkill& skill : area.skills) {
            if (!options.hasNotes) skill.note.clear();
            for (ReportTopic& topic : skill.topics) strip(topic, options);
        }
    for (ReportProject& project : report.projects) stripProject(project, options);
    for (ReportOther& other : report.others) strip(other, options);
    for (Event& event : report.log) {
        const bool isNote = event.kind == EventKind::Note || event.kind == EventKind::Attempt;
        const bool isOut = (!options.hasNotes && isNote) || (!options.hasEvidence && event.kind == EventKind::Evidence);
        if (!isOut) continue;
        event.payload.reset();
        event.salt.clear();
    }
}

}   // namespace waymark
