#include "exchange/html_parts.h"
#include "exchange/html_text.h"
#include "exchange/sentences.h"
#include "report/report_outlook.h"
#include "report/report_text.h"

#include <fmt/format.h>

namespace waymark {

std::string htmlPeriod(const Report& report)
{
    if (!hasPeriod(report)) return {};
    std::string rows;
    for (const DoneInPeriod& one : doneInPeriod(report))
        rows += fmt::format("<tr><th scope=\"row\">{}</th><td>{}</td><td class=\"number\"><time "
                            "datetime=\"{}\">{}</time></td></tr>\n",
            htmlName(one.title), htmlName(one.of), htmlText(one.day), htmlText(dayText(one.day)));
    const std::string heading = fmt::format("<section>\n<h2>{}</h2>\n", htmlText(periodHeading(report)));
    if (rows.empty()) return fmt::format("{}<p>{}</p>\n</section>\n", heading, say::NothingFinished());
    return fmt::format("{}<table>\n<thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th><th scope=\"col\" "
                       "class=\"number\">{}</th></tr></thead>\n<tbody>\n{}</tbody>\n</table>\n</section>\n",
        heading, say::Done(), say::Of(), say::Day(), rows);
}

std::string htmlLeft(const Report& report)
{
    if (report.must.toLearn() == 0) return {};
    const auto row = [](const std::string& title, const Tally& tally, double hours) {
        return fmt::format("<tr><th scope=\"row\">{}</th><td class=\"number\">{}</td><td "
                           "class=\"number\">{}</td></tr>\n",
            title, tally.toLearn(), hoursText(hours));
    };
    std::string rows;
    for (const ReportArea& area : report.areas)
        if (area.tally.toLearn() > 0) rows += row(htmlName(area.title), area.tally, area.hoursLeft);
    rows += row(fmt::format("<strong>{}</strong>", say::InAll()), report.must, report.hoursLeft);
    std::string lines;
    for (const std::string& line : outlookLines(report)) lines += fmt::format("<p>{}</p>\n", htmlText(line));
    return fmt::format("<section>\n<h2>{}</h2>\n<table class=\"tallies\">\n<thead><tr><th scope=\"col\">{}</th><th "
                       "scope=\"col\" class=\"number\">{}</th><th scope=\"col\" class=\"number\">{}</th>"
                       "</tr></thead>\n<tbody>\n{}</tbody>\n</table>\n{}</section>\n",
        leftHeading(report), say::Area(), say::Topics(), say::Hours(), rows, lines);
}

}   // namespace waymark
