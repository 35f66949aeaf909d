#include "charts/axis.h"
#include "print/cover_figures.h"
#include "print/cover_highlights.h"
#include "print/cover_radar.h"
#include "print/report_part.h"
#include "theme/marks.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace waymark::ui {

namespace {

struct CoverPartWords
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::CoverPart)
};

constexpr qreal Heading = 32, RightColumn = 264, AreaBar = 96, PairBar = 96, ProjectBar = 136;
constexpr std::size_t MostRows = 16, LeastProjects = 3;

QString percentWords(int percent)
{
    return CoverPartWords::tr("%1 %").arg(percent);
}

void paintHeading(QPainter& painter, const QRectF& where, const QString& title)
{
    paintLine(painter, QRectF(where.topLeft(), QSizeF(where.width(), Paper::Row)), title, headingInk());
}

Block textBlock(const QString& text, const Ink& ink, qreal width, qreal above)
{
    const QStringList lines = wrapped(text, ink, width, Paper::NameLines);
    Block block;
    block.height = above + ink.lineHeight() * qreal(lines.size());
    block.keepsWithNext = true;
    block.paint = [lines, ink, above](QPainter& painter, const QRectF& where) {
        paintLines(painter, where.adjusted(0, above, 0, 0), lines, ink);
    };
    return block;
}

QString aimOf(const Report& report)
{
    if (report.roleTitle.empty()) return CoverPartWords::tr("across all skills");
    return CoverPartWords::tr("on the way to %1").arg(isolated(qstring(report.roleTitle)));
}

void addName(Flow& flow, const Report& report)
{
    const Colours& colours = Theme::forPaper().colours();
    const QString name = qstring(report.learner.name).simplified();
    flow.add(textBlock(name, {TextRole::Figure, QFont::DemiBold, colours.text}, flow.width(), Space::Huge));
    flow.add(textBlock(aimOf(report), {TextRole::Heading, QFont::Normal, colours.text2}, flow.width(), Space::Tiny));
}

QString shareWords(const Tally& tally)
{
    if (tally.skipped == 0) return percentWords(tally.percent());
    return CoverPartWords::tr("%1, %2 at most")
        .arg(percentWords(tally.percent()), percentWords(tally.percentWithinReach()));
}

QString topicsWords(const Tally& tally)
{
    return CoverPartWords::tr("%1 of %n topics", nullptr, tally.needed).arg(tally.done);
}

/// "about 396 h left, likely Aug to Dec 2027"
QString aheadWords(const Report& report)
{
    QString words = CoverPartWords::tr("about %1 left").arg(hoursText(std::ceil(report.hoursLeft)));
    const Forecast& seen = report.forecast;
    if (seen.kind != Forecast::Kind::Range || seen.late.empty()) return words;
    const QDate early = dateOfIso(seen.early), late = dateOfIso(seen.late);
    const auto month = [](const QDate& day, const QString& form) { return QLocale().toString(day, form); };
    const QString last = month(late, QStringLiteral("MMM yyyy"));
    if (early.year() == late.year() && early.month() == late.month())
        return CoverPartWords::tr("%1, likely in %2").arg(words, last);
    const QString first =
        month(early, early.year() == late.year() ? QStringLiteral("MMM") : QStringLiteral("MMM yyyy"));
    return CoverPartWords::tr("%1, likely %2 to %3").arg(words, first, last);
}

void paintCoverage(QPainter& painter, const QRectF& where, const Report& report)
{
    const Colours& colours = Theme::forPaper().colours();
    const QRectF line(where.left(), where.top(), where.width(), Heading);
    const Ink title{TextRole::Title, QFont::DemiBold, colours.text};
    const qreal used = paintLine(painter, line, topicsWords(report.must), title) + Space::Large;
    paintLine(painter, line.adjusted(used, 0, 0, 0), shareWords(report.must),
        {TextRole::Heading, QFont::Normal, colours.text2});
    if (report.hoursLeft > 0) paintLine(painter, line, aheadWords(report), quietInk(), Qt::AlignRight);
    const QRectF bar(where.left(), line.bottom() + Space::Small, where.width(), Paper::BigBar);
    paintCoverageBar(painter, bar, report.must, Theme::forPaper());
    const QRectF legend(where.left(), bar.bottom() + Space::Small, where.width(), Paper::Row);
    paintBarLegend(painter, legend, report.must);
    if (report.nice.needed > 0)
        paintLine(painter, legend, CoverPartWords::tr("nice to have: %1").arg(topicsWords(report.nice)), quietInk(),
            Qt::AlignRight);
}

void addCoverage(Flow& flow, const Report& report)
{
    Block block;
    block.before = Space::Huge;
    block.height = Heading + Space::Small + Paper::BigBar + Space::Small + Paper::Row;
    block.paint = [&report](QPainter& painter, const QRectF& where) { paintCoverage(painter, where, report); };
    flow.add(std::move(block));
}

QString countWords(const Tally& tally)
{
    return CoverPartWords::tr("%1 of %2").arg(QString::number(tally.done), QString::number(tally.needed));
}

std::vector<BarRow> areaRows(const Report& report)
{
    std::vector<BarRow> rows;
    for (const ReportArea& area : report.areas)
        if (area.tally.needed > 0 && rows.size() < MostRows)
            rows.push_back({qstring(area.title), area.tally, countWords(area.tally)});
    return rows;
}

/// Areas at the left, tiers and evidence at the right.
void addFigures(Flow& flow, const Report& report)
{
    const auto areas = areaRows(report);
    const qreal tiers = heightOfTiers(report.tiers), leftWidth = flow.width() - RightColumn - Paper::ColumnGap;
    const qreal ofAreas = hasRadar(report) ? heightOfRadar(leftWidth) : Paper::Row * qreal(areas.size());
    Block block;
    block.before = Space::Huge;
    block.height = Heading + std::max(ofAreas, tiers + Space::Small + Heading + heightOfEvidenceCounts());
    block.paint = [&report, areas, tiers, leftWidth](QPainter& painter, const QRectF& where) {
        const QRectF left(where.left(), where.top(), leftWidth, where.height());
        const QRectF underHeading = left.adjusted(0, Heading, 0, 0);
        QRectF right = where;
        right.setLeft(where.right() - RightColumn);
        paintHeading(painter, left, CoverPartWords::tr("Areas"));
        if (hasRadar(report)) paintReportRadar(painter, underHeading, report);
        else paintBarRows(painter, underHeading, areas, AreaBar);
        paintHeading(painter, right, CoverPartWords::tr("Tiers"));
        right.setTop(right.top() + Heading);
        paintTiers(painter, right, report.tiers);
        right.setTop(right.top() + tiers + Space::Small);
        paintHeading(painter, right, CoverPartWords::tr("Evidence"));
        paintEvidenceCounts(painter, right.adjusted(0, Heading, 0, 0), report);
    };
    flow.add(std::move(block));
}

/// Two columns, read downward.
Block rolesBlock(const Report& report)
{
    std::vector<BarRow> rows;
    for (const ReportRole& role : report.roles)
        if (rows.size() < MostRows)
            rows.push_back(
                {qstring(role.title), role.coverage.must, percentWords(role.coverage.must.percent()), role.isReported});
    const std::size_t half = (rows.size() + 1) / 2;
    Block block;
    block.before = Space::Huge;
    block.height = Heading + Paper::Row * qreal(half);
    block.paint = [rows, half](QPainter& painter, const QRectF& where) {
        paintHeading(painter, where, CoverPartWords::tr("All roles"));
        const qreal width = (where.width() - Paper::ColumnGap) / 2;
        const auto middle = rows.begin() + static_cast<std::ptrdiff_t>(half);
        const QRectF left(where.left(), where.top() + Heading, width, where.height());
        paintBarRows(painter, left, {rows.begin(), middle}, PairBar);
        paintBarRows(painter, left.translated(width + Paper::ColumnGap, 0), {middle, rows.end()}, PairBar);
    };
    return block;
}

/// Those begun first: finished or under way.
std::vector<const ReportProject*> projectsAtAGlance(const Report& report)
{
    std::vector<const ReportProject*> projects;
    for (const ReportProject& project : report.projects) projects.push_back(&project);
    std::stable_partition(projects.begin(), projects.end(),
        [](const ReportProject* project) { return project->progress.steps.open < project->progress.steps.needed; });
    return projects;
}

BarRow projectRow(const ReportProject& project)
{
    const Tally& steps = project.progress.steps;
    BarRow row{qstring(project.title), steps, countWords(steps), false, project.tier};
    if (!project.progress.finishedOn.empty())
        row.remark = CoverPartWords::tr("finished %1").arg(dayWords(project.progress.finishedOn));
    return row;
}

QString othersWords(std::size_t others)
{
    if (others == 0) return {};
    return CoverPartWords::tr("and %n other projects", nullptr, static_cast<int>(others));
}

/// As many as the page has room for; none where that is a handful of many, since all stand in a part of their own.
void addProjectsAtAGlance(Flow& flow, const Report& report)
{
    const auto projects = projectsAtAGlance(report);
    const qreal room = flow.roomOnFirstPage() - Space::Huge - Heading;
    const auto fitting = static_cast<std::size_t>(std::max(qreal(0), std::floor(room / Paper::Row)));
    const bool allFit = projects.size() <= fitting;
    if (projects.empty() || (!allFit && fitting <= LeastProjects)) return;
    const std::size_t shown = allFit ? projects.size() : fitting - 1;
    std::vector<BarRow> rows;
    for (std::size_t i = 0; i < shown; ++i) rows.push_back(projectRow(*projects[i]));
    Block block;
    block.before = Space::Huge;
    block.height = Heading + Paper::Row * qreal(shown + (allFit ? 0 : 1));
    block.paint = [rows, others = othersWords(projects.size() - shown)](QPainter& painter, const QRectF& where) {
        paintHeading(painter, where, CoverPartWords::tr("Projects"));
        paintBarRows(painter, where.adjusted(0, Heading, 0, 0), rows, ProjectBar);
        const QRectF foot(where.left(), where.bottom() - Paper::Row, where.width(), Paper::Row);
        paintLine(painter, foot, others, quietInk());
    };
    flow.add(std::move(block));
}

}

void addCover(Flow& flow, const Report& report)
{
    addName(flow, report);
    addCoverage(flow, report);
    addFigures(flow, report);
    if (!highlightRows(report).empty()) flow.add(highlightsBlock(report));
    if (!report.roles.empty()) flow.add(rolesBlock(report));
    addProjectsAtAGlance(flow, report);
}

}
