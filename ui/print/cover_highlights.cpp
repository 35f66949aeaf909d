#include "print/cover_highlights.h"

#include "charts/axis.h"
#include "print/paper_text.h"
#include "report/report_highlights.h"
#include "theme/marks.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QPainter>

namespace waymark::ui {

namespace {

struct CoverHighlightsWords
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::CoverHighlights)
};

QString skillWords(const Highlights& highlights)
{
    const auto others = static_cast<int>(highlights.skills.size()) - 1;
    QString words = others == 0 ? CoverHighlightsWords::tr(" is complete")
        : others == 1           ? CoverHighlightsWords::tr(" and 1 other skill are complete")
                                : CoverHighlightsWords::tr(" and %1 other skills are complete").arg(others);
    if (highlights.confirmed > 0)
        words += CoverHighlightsWords::tr("; %1 confirmed %2 of its topics")
                     .arg(isolated(qstring(highlights.confirmedBy)), QString::number(highlights.confirmed));
    return words;
}

QString areaWords(const Highlights& highlights)
{
    const auto others = static_cast<int>(highlights.areas.size()) - 1;
    return others == 0 ? CoverHighlightsWords::tr(" is complete")
        : others == 1  ? CoverHighlightsWords::tr(" and 1 other area are complete")
                       : CoverHighlightsWords::tr(" and %1 other areas are complete").arg(others);
}

QString strongestWords(const Report& report, int percent)
{
    const QString form = report.roleTitle.empty()
        ? CoverHighlightsWords::tr(" is the strongest area: %1 % of its topics")
        : CoverHighlightsWords::tr(" is the strongest area: %1 % of what the role asks for");
    return form.arg(percent);
}

HighlightRow monthRow(const Report& report)
{
    const QDate day = dateOfIso(report.bestMonth.month + "-01");
    const QString month = QLocale().toString(day, QStringLiteral("MMMM yyyy"));
    QString rest = CoverHighlightsWords::tr(", the most in a month");
    if (report.streak >= StreakWorthTelling) rest += CoverHighlightsWords::tr("; %1 days in a row").arg(report.streak);
    return {CoverHighlightsWords::tr("%n topics in %1", nullptr, report.bestMonth.topics).arg(month), rest};
}

HighlightRow projectsRow(const Highlights& highlights)
{
    HighlightRow row;
    if (highlights.finished == 0)
        row.lead = CoverHighlightsWords::tr("%n projects under way", nullptr, highlights.underWay);
    else {
        row.lead = CoverHighlightsWords::tr("%n projects finished", nullptr, highlights.finished);
        if (highlights.underWay > 0) row.rest = CoverHighlightsWords::tr(", %1 under way").arg(highlights.underWay);
    }
    if (!highlights.nextProject.empty())
        row.rest += CoverHighlightsWords::tr("; next: %1").arg(isolated(qstring(highlights.nextProject)));
    return row;
}

}   // namespace

std::vector<HighlightRow> highlightRows(const Report& report)
{
    const Highlights highlights = highlightsOf(report);
    std::vector<HighlightRow> rows;
    if (!highlights.skills.empty()) rows.push_back({qstring(highlights.skills.front()), skillWords(highlights)});
    if (!highlights.areas.empty()) rows.push_back({qstring(highlights.areas.front()), areaWords(highlights)});
    else if (!highlights.strongest.empty())
        rows.push_back({qstring(highlights.strongest), strongestWords(report, highlights.strongestPercent)});
    if (report.bestMonth.topics > 0) rows.push_back(monthRow(report));
    if (highlights.finished + highlights.underWay > 0) rows.push_back(projectsRow(highlights));
    return rows;
}

Block highlightsBlock(const Report& report)
{
    const std::vector<HighlightRow> rows = highlightRows(report);
    Block block;
    block.before = Space::Huge;
    block.height = Paper::AreaHead + Paper::Row * qreal(rows.size());
    block.paint = [rows](QPainter& painter, const QRectF& where) {
        QRectF line(where.left(), where.top(), where.width(), Paper::Row);
        paintLine(painter, line, CoverHighlightsWords::tr("What stands out"), headingInk());
        line.translate(0, Paper::AreaHead);
        for (const HighlightRow& row : rows) {
            const QRectF mark(line.left(), line.top(), IconSize::Small.at1x, line.height());
            paintIcon(painter, mark, QStringLiteral("check"), Theme::forPaper().colours().accent);
            const QRectF words = line.adjusted(IconSize::Small.at1x + Space::Small, 0, 0, 0);
            const qreal used = paintLine(painter, words, row.lead, strongInk());
            paintLine(painter, words.adjusted(used, 0, 0, 0), row.rest, plainInk());
            line.translate(0, Paper::Row);
        }
    };
    return block;
}

}   // namespace waymark::ui
