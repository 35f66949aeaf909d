#include "charts/burn_chart.h"
#include "insight/pace.h"
#include "print/cover_figures.h"
#include "print/report_part.h"
#include "print/section_head.h"
#include "report/report.h"
#include "theme/marks.h"

#include <QCoreApplication>
#include <QDate>
#include <QPainter>

#include <cmath>

namespace waymark::ui {

namespace {

struct GapPartWords
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::GapPart)
};

constexpr qreal GapBar = 160, HoursColumn = 88, ChartHeight = 240;

Block gapRow(const QString& title, const Tally& tally, double hours, bool isTotal)
{
    Block block;
    block.height = Paper::Row;
    block.before = isTotal ? Space::Tiny : 0;
    const BarRow row{title, tally, GapPartWords::tr("%n topics", nullptr, tally.toLearn()), isTotal};
    block.paint = [row, hours](QPainter& painter, const QRectF& where) {
        paintBarRow(painter, where.adjusted(0, 0, -HoursColumn, 0), row, GapBar);
        paintLine(painter, where, hoursText(hours), row.isStrong ? strongInk() : plainInk(), Qt::AlignRight);
        paintRule(painter, where, Theme::forPaper().colours().line);
    };
    return block;
}

QString paceWords(const Pace& pace)
{
    return GapPartWords::tr("%1 a week, over the last %n weeks", nullptr, pace.weeks)
        .arg(hoursText(std::round(pace.hoursAWeek * 10) / 10));
}

/// When it may be done: by the learner's own pace, and by the hours that were said to be there.
QStringList outlook(const Report& report)
{
    QStringList lines;
    const Forecast& seen = report.forecast;
    if (seen.kind == Forecast::Kind::Range) {
        const QString late = seen.late.empty() ? GapPartWords::tr("later than in ten years") : longDayWords(seen.late);
        lines << GapPartWords::tr(
            "At the pace so far (%1) this takes until about %2; between %3 and %4 in eight of ten cases.")
                     .arg(paceWords(seen.pace), longDayWords(seen.middle), longDayWords(seen.early), late);
    } else if (seen.kind == Forecast::Kind::Far) {
        lines << GapPartWords::tr("At the pace so far (%1) this takes more than ten years.").arg(paceWords(seen.pace));
    }
    if (const auto weeks = weeksFor(report.hoursLeft, report.learner.hours))
        lines << GapPartWords::tr("At %1 a week it is %n weeks.", nullptr, *weeks).arg(hoursText(report.learner.hours));
    if (report.must.skipped > 0)
        lines << GapPartWords::tr("%n topics are skipped and not counted here.", nullptr, report.must.skipped);
    return lines;
}

/// The same drawing as on the screen.
Block wayBlock(const Report& report)
{
    Block block;
    block.before = Space::Huge;
    block.height = Paper::AreaHead + ChartHeight;
    block.paint = [&report](QPainter& painter, const QRectF& where) {
        paintLine(painter, QRectF(where.topLeft(), QSizeF(where.width(), Paper::Row)),
            GapPartWords::tr("Hours done, and ahead"), headingInk());
        const BurnUpData data{report.burnUp, report.forecast, QDate::fromString(qstring(report.day), Qt::ISODate)};
        paintBurnUp(painter, where.adjusted(0, Paper::AreaHead, 0, 0), data, Theme::forPaper());
    };
    return block;
}

Block sentence(const QString& text, qreal width)
{
    const QStringList lines = wrapped(text, quietInk(), width, Paper::NameLines);
    Block block;
    block.before = Space::Small;
    block.height = quietInk().lineHeight() * qreal(lines.size());
    block.paint = [lines](QPainter& painter, const QRectF& where) { paintLines(painter, where, lines, quietInk()); };
    return block;
}

}

void addGap(Flow& flow, const Report& report)
{
    if (report.must.toLearn() == 0) return;
    flow.add(sectionHead(report.roleTitle.empty() ? GapPartWords::tr("What is left of everything")
                                                  : GapPartWords::tr("What is left to learn")));
    for (const ReportArea& area : report.areas)
        if (area.tally.toLearn() > 0) flow.add(gapRow(qstring(area.title), area.tally, area.hoursLeft, false));
    flow.add(gapRow(GapPartWords::tr("In all"), report.must, report.hoursLeft, true));
    if (!report.burnUp.points.empty()) flow.add(wayBlock(report));
    for (const QString& line : outlook(report)) flow.add(sentence(line, flow.width()));
}

}
