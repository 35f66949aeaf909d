#include "exchange/html_export.h"

#include "exchange/html_page.h"
#include "exchange/html_parts.h"
#include "exchange/sentences.h"

namespace waymark {

namespace {

std::string htmlTitleOf(const Report& report)
{
    if (report.roleTitle.empty()) return say::ReportOf(report.learner.name);
    return say::ReportOnTheWay(report.learner.name, report.roleTitle);
}

}   // namespace

std::string toHtml(const Report& report)
{
    return htmlPage(htmlTitleOf(report),
        htmlCover(report) + htmlPeriod(report) + htmlSkills(report) + htmlProjects(report) + htmlMatrix(report) +
            htmlLeft(report),
        report);
}

}   // namespace waymark
