#include "print/paper_text.h"
#include "print/report_part.h"
#include "print/section_head.h"
#include "report/report_outlook.h"
#include "theme/marks.h"

#include <QCoreApplication>
#include <QPainter>

namespace waymark::ui {

namespace {

struct PeriodPartWords
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::PeriodPart)
};

constexpr qreal DayRoom = 112;

Block doneBlock(const DoneInPeriod& done)
{
    Block block;
    block.height = Paper::Row;
    block.paint = [done](QPainter& painter, const QRectF& where) {
        paintLine(painter, where, dayWords(done.day), quietInk());
        const QRectF rest = where.adjusted(DayRoom, 0, 0, 0);
        QRectF right = rest;
        right.setLeft(rest.center().x());
        const qreal used = paintLine(painter, right, qstring(done.of), quietInk(), Qt::AlignRight);
        paintLine(painter, rest.adjusted(0, 0, -used - Space::Large, 0), qstring(done.title), plainInk());
        paintRule(painter, where, Theme::forPaper().colours().line);
    };
    return block;
}

QString periodTitle(const Report& report)
{
    if (report.to.empty()) return PeriodPartWords::tr("Done since %1").arg(longDayWords(report.from));
    if (report.from.empty()) return PeriodPartWords::tr("Done until %1").arg(longDayWords(report.to));
    return PeriodPartWords::tr("Done from %1 to %2").arg(longDayWords(report.from), longDayWords(report.to));
}

}

void addPeriod(Flow& flow, const Report& report)
{
    if (!hasPeriod(report)) return;
    const std::vector<DoneInPeriod> all = doneInPeriod(report);
    flow.add(sectionHead(periodTitle(report)));
    for (const DoneInPeriod& done : all) flow.add(doneBlock(done));
    if (!all.empty()) return;
    Block nothing;
    nothing.height = Paper::Row;
    nothing.paint = [](QPainter& painter, const QRectF& where) {
        paintLine(painter, where, PeriodPartWords::tr("Nothing was finished in that time."), quietInk());
    };
    flow.add(std::move(nothing));
}

}
