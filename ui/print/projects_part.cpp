#include "print/paper_text.h"
#include "print/report_part.h"
#include "print/row_part.h"
#include "print/section_head.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace waymark::ui {

namespace {

struct ProjectsPartWords
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::ProjectsPart)
};

/// "finished 12 Oct 2026", or what has to be learned first.
QString standingOf(const ReportProject& project)
{
    if (!project.progress.finishedOn.empty())
        return ProjectsPartWords::tr("finished %1").arg(dayWords(project.progress.finishedOn));
    const int missing = static_cast<int>(project.progress.missing.size());
    if (missing > 0 && project.progress.steps.done == 0)
        return ProjectsPartWords::tr("%n topics to learn first", nullptr, missing);
    return {};
}

void paintHead(
    QPainter& painter, const QRectF& where, const Columns& columns, const ReportProject& project, const QString& title)
{
    const QRectF line = where.adjusted(0, Space::Tiny, 0, -Space::Tiny);
    const Tally& steps = project.progress.steps;
    const QRectF right = columns.evidence(line);
    const qreal used =
        paintCount(painter, right, steps.done, ProjectsPartWords::tr("of %n steps", nullptr, steps.needed));
    const qreal barWidth = std::min(Paper::HeadBar, right.width() - used - Space::Small);
    const QRectF bar(right.left(), line.center().y() - Paper::HeadBarHeight / 2, barWidth, Paper::HeadBarHeight);
    paintCoverageBar(painter, bar, steps, Theme::forPaper());
    paintTier(painter, columns.tier(line), project.tier);
    paintLine(painter,
        QRectF(line.left(), line.top(), columns.tier(line).left() - line.left() - Space::Small, line.height()), title,
        strongInk());
    paintRule(painter, where, Theme::forPaper().colours().lineAxis);
}

Block projectHead(const Columns& columns, const ReportProject& project, const QString& title)
{
    Block block;
    block.height = Paper::SkillHead;
    block.before = Space::Small;
    block.keepsWithNext = true;
    block.paint = [columns, &project, title](
                      QPainter& painter, const QRectF& where) { paintHead(painter, where, columns, project, title); };
    return block;
}

/// Hours, how it stands, and its own evidence, in one row under the head.
Block standing(
    const Columns& columns, const ReportProject& project, const std::vector<EvidenceLine>& evidence, bool isRuled)
{
    QStringList words{hoursText(project.hours)};
    if (const QString how = standingOf(project); !how.isEmpty()) words << how;
    Block block;
    block.height = std::max(plainInk().lineHeight(), heightOf(evidence)) + Space::Tiny + Space::Tiny;
    block.keepsWithNext = true;
    block.paint = [columns, line = words.join(QStringLiteral(", ")), evidence, isRuled](
                      QPainter& painter, const QRectF& where) {
        const QRectF first(where.left(), where.top() + Space::Tiny, where.width(), plainInk().lineHeight());
        paintLine(painter, first, line, quietInk());
        paintEvidence(painter, columns.evidence(first), evidence);
        if (isRuled) paintRule(painter, where, Theme::forPaper().colours().line);
    };
    return block;
}

std::vector<ItemRow> rowsOf(const Report& report, const std::vector<ReportStep>& steps, qreal evidenceWidth)
{
    std::vector<ItemRow> rows;
    for (const ReportStep& step : steps) {
        // The project's own evidence stands for its steps.
        const State claim = step.evidence.empty() ? State::Open : step.state;
        rows.push_back({step.state, qstring(step.title), std::nullopt, dayOf(step.state, step.day, report),
            evidenceLines(report, claim, step.evidence, evidenceWidth), qstring(step.note).trimmed()});
    }
    return rows;
}

/// "Acceptance checks, 2 of 5 met", between the steps and the checks.
Block checksHead(const std::vector<ReportStep>& checks, const std::shared_ptr<const Block>& continued)
{
    const auto isDone = [](const ReportStep& check) { return check.state == State::Done; };
    const auto done = std::count_if(checks.begin(), checks.end(), isDone);
    Block block;
    block.height = plainInk().lineHeight() + Space::Tiny;
    block.before = Space::Tiny;
    block.keepsWithNext = true;
    block.continued = continued;
    block.paint = [line = ProjectsPartWords::tr("Acceptance checks, %1 of %2 met").arg(done).arg(checks.size())](
                      QPainter& painter, const QRectF& where) { paintLine(painter, where, line, quietInk()); };
    return block;
}

void addProject(Flow& flow, const Report& report, const ReportProject& project, const Columns& columns)
{
    const QString title = qstring(project.title);
    const qreal evidenceWidth = columns.evidence(QRectF(0, 0, flow.width(), 0)).width();
    const auto continued = std::make_shared<const Block>(
        projectHead(columns, project, ProjectsPartWords::tr("%1, continued").arg(isolated(title))));
    flow.add(projectHead(columns, project, title));
    std::vector<EvidenceLine> evidence = evidenceLines(report, State::Open, project.evidence, evidenceWidth);
    const std::vector<EvidenceLine> rest = takeBeyond(evidence, Paper::RowEvidenceLines);
    flow.add(standing(columns, project, evidence, rest.empty()));
    addEvidence(flow, columns, rest, true, continued);
    if (const QString note = qstring(project.note).trimmed(); !note.isEmpty()) addNote(flow, note, 0, true, continued);
    addItemRows(flow, columns, rowsOf(report, project.steps, evidenceWidth), continued);
    if (project.checks.empty()) return;
    flow.add(checksHead(project.checks, continued));
    addItemRows(flow, columns, rowsOf(report, project.checks, evidenceWidth), continued);
}

}

void addProjects(Flow& flow, const Report& report)
{
    if (report.projects.empty()) return;
    const Columns columns(report, flow.width());
    flow.add(sectionHead(ProjectsPartWords::tr("Projects")));
    for (const ReportProject& project : report.projects) addProject(flow, report, project, columns);
}

}
