#include "exchange/html_parts.h"
#include "exchange/html_text.h"
#include "exchange/sentences.h"
#include "report/report_text.h"

#include <fmt/format.h>

namespace waymark {

namespace {

std::string headRow(const Report& report)
{
    std::string heads = fmt::format("<th scope=\"col\">{}</th>", say::Skill());
    for (const ReportRole& role : report.roles)
        heads += fmt::format("<th scope=\"col\"{}>{}<br>{}</th>", role.isReported ? " class=\"reported\"" : "",
            htmlName(role.title), percentText(role.coverage.must));
    return "<tr>" + heads + "</tr>\n";
}

std::string areaRow(const Report& report, const std::string& area)
{
    return fmt::format("<tr class=\"area\"><th scope=\"rowgroup\" colspan=\"{}\">{}</th></tr>\n",
        report.roles.size() + 1, htmlName(area));
}

std::string matrixCell(const ReportMatrixCell& cell, bool isReported)
{
    const std::string start = isReported ? "<td class=\"reported\">" : "<td>";
    if (!cell.isNeeded) return fmt::format("{}<span class=\"states\">{}</span></td>", start, say::NotNeeded());
    return fmt::format("{}{}<span class=\"states\">{}</span>{}</td>", start, htmlBar(cell.tally),
        needText(cell.isMust, cell.through), countText(cell.tally));
}

std::string skillRow(const Report& report, const ReportMatrixRow& row)
{
    std::string cells = "<th scope=\"row\">" + htmlName(row.title) + "</th>";
    for (std::size_t at = 0; at < row.cells.size(); ++at)
        cells += matrixCell(row.cells[at], report.roles.at(at).isReported);
    return "<tr>" + cells + "</tr>\n";
}

}

std::string htmlMatrix(const Report& report)
{
    if (report.matrix.empty()) return {};
    std::string groups;
    const std::string* area = nullptr;
    for (const ReportMatrixRow& row : report.matrix) {
        if (!area || *area != row.area)
            groups += (area ? "</tbody>\n<tbody>\n" : "<tbody>\n") + areaRow(report, row.area);
        groups += skillRow(report, row);
        area = &row.area;
    }
    return fmt::format("<section class=\"part\">\n<h2 id=\"matrix\">{}</h2>\n"
                       "<div class=\"wide\" role=\"region\" aria-labelledby=\"matrix\" tabindex=\"0\">\n<table "
                       "class=\"matrix\">\n<thead>\n{}</thead>\n{}</tbody>\n</table>\n</div>\n</section>\n",
        say::SkillsAndRoles(), headRow(report), groups);
}

}
