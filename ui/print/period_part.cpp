#include "print/paper_text.h"
#include "print/report_part.h"
#include "print/section_head.h"
#include "theme/marks.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace waymark::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::PeriodPart)
};

constexpr qreal DayRoom = 112;

struct DoneLine
{
    std::string day;
    QString title;
    QString of;
};

std::vector<DoneLine> doneIn(const Report& report)
{
    std::vector<DoneLine> lines;
    const auto add = [&](const auto& item, const std::string& of) {
        if (item.state == State::Done && !item.day.empty() && item.day >= report.from &&
            (report.to.empty() || item.day <= report.to))
            lines.push_back({item.day, qstring(item.title), qstring(of)});
    };
    for (const ReportArea& area : report.areas)
        for (const ReportSkill& skill : area.skills)
            for (const ReportTopic& topic : skill.topics) add(topic, skill.title);
    for (const ReportProject& project : report.projects)
        for (const ReportStep& step : project.steps) add(step, project.title);
    std::stable_sort(lines.begin(), lines.end(), [](const DoneLine& a, const DoneLine& b) { return a.day < b.day; });
    return lines;
}

Block doneBlock(const DoneLine& line)
{
    Block block;
    block.height = Paper::Row;
    block.paint = [line](QPainter& painter, const QRectF& where) {
        paintLine(painter, where, dayWords(line.day), quietInk());
        const QRectF rest = where.adjusted(DayRoom, 0, 0, 0);
        QRectF right = rest;
        right.setLeft(rest.center().x());
        const qreal used = paintLine(painter, right, line.of, quietInk(), Qt::AlignRight);
        paintLine(painter, rest.adjusted(0, 0, -used - Space::Large, 0), line.title, plainInk());
        paintRule(painter, where, Theme::forPaper().colours().line);
    };
    return block;
}

QString periodTitle(const Report& report)
{
    if (report.to.empty()) return Words::tr("Done since %1").arg(longDayWords(report.from));
    if (report.from.empty()) return Words::tr("Done until %1").arg(longDayWords(report.to));
    return Words::tr("Done from %1 to %2").arg(longDayWords(report.from), longDayWords(report.to));
}

}

void addPeriod(Flow& flow, const Report& report)
{
    if (report.from.empty() && report.to.empty()) return;
    const std::vector<DoneLine> lines = doneIn(report);
    flow.add(sectionHead(periodTitle(report)));
    for (const DoneLine& line : lines) flow.add(doneBlock(line));
    if (!lines.empty()) return;
    Block nothing;
    nothing.height = Paper::Row;
    nothing.paint = [](QPainter& painter, const QRectF& where) {
        paintLine(painter, where, Words::tr("Nothing was finished in that time."), quietInk());
    };
    flow.add(std::move(nothing));
}

}
