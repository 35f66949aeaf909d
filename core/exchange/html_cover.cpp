#include "exchange/html_parts.h"
#include "exchange/html_text.h"
#include "exchange/sentences.h"
#include "report/report_highlights.h"
#include "report/report_text.h"

#include <algorithm>

#include <fmt/format.h>

namespace waymark {

namespace {

std::string aimLines(const Report& report)
{
    return fmt::format("<p class=\"aim\">{}</p>\n<p><time datetime=\"{}\">{}</time></p>\n",
        aimText(report, htmlName(report.roleTitle)), htmlText(report.day), htmlText(dayText(report.day)));
}

std::string coverageLines(const Report& report)
{
    std::string text = fmt::format(
        "<p class=\"figure\"><strong>{}</strong>, {}</p>\n", topicsText(report.must), shareText(report.must));
    text += "<p>" + htmlBar(report.must) + "</p>\n<ul class=\"facts\">\n";
    text += fmt::format("<li>{}</li>\n", statesText(report.must));
    if (const std::string left = hoursLeftText(report); !left.empty()) text += fmt::format("<li>{}</li>\n", left);
    if (report.nice.needed > 0) text += fmt::format("<li>{}</li>\n", say::NiceToHave(topicsText(report.nice)));
    return text + "</ul>\n";
}

std::string highlightList(const Report& report)
{
    std::string rows;
    for (const HighlightLine& line : highlightLines(report))
        rows += fmt::format("<li><strong>{}</strong>{}</li>\n", htmlName(line.lead), htmlText(line.rest));
    if (rows.empty()) return {};
    return fmt::format("<section>\n<h2>{}</h2>\n<ul class=\"facts\">\n{}</ul>\n</section>\n", say::StandsOut(), rows);
}

/// `title` is HTML.
std::string tallyRow(const std::string& title, const Tally& tally, const std::string& number)
{
    return fmt::format("<tr><th scope=\"row\">{}</th><td>{}<span class=\"states\">{}</span></td>"
                       "<td class=\"number\">{}</td></tr>\n",
        title, htmlBar(tally), statesText(tally), number);
}

std::string tallyTable(
    std::string_view heading, std::string_view first, std::string_view number, const std::string& rows)
{
    if (rows.empty()) return {};
    return fmt::format("<section>\n<h2>{}</h2>\n<table class=\"tallies\">\n<thead><tr><th scope=\"col\">{}</th><th "
                       "scope=\"col\">{}</th>"
                       "<th scope=\"col\" class=\"number\">{}</th></tr></thead>\n<tbody>\n{}</tbody>\n</table>\n"
                       "</section>\n",
        heading, first, say::State(), number, rows);
}

std::string areaTable(const Report& report)
{
    std::string rows;
    for (const ReportArea& area : report.areas)
        if (area.tally.needed > 0) rows += tallyRow(htmlName(area.title), area.tally, countText(area.tally));
    return tallyTable(say::Areas(), say::Area(), say::Topics(), rows);
}

std::string tierTable(const Report& report)
{
    std::string rows;
    for (const TierCoverage& tier : report.tiers)
        rows += tallyRow(tierName(tier.tier), tier.tally, countText(tier.tally));
    return tallyTable(say::Tiers(), say::Tier(), say::Topics(), rows);
}

std::string evidenceTable(const Report& report)
{
    std::string rows;
    for (const EvidenceCount& count : evidenceCounts(report))
        rows +=
            fmt::format("<tr><th scope=\"row\">{}</th><td class=\"number\">{}</td></tr>\n", count.words, count.number);
    return fmt::format("<section>\n<h2>{}</h2>\n<table>\n<thead><tr><th scope=\"col\">{}</th>"
                       "<th scope=\"col\" class=\"number\">{}</th></tr></thead>\n<tbody>\n{}</tbody>\n</table>\n"
                       "</section>\n",
        say::Evidence(), say::BehindDoneTopics(), say::Topics(), rows);
}

/// Those begun first: finished or under way.
std::string glanceTable(const Report& report)
{
    std::string begun, others;
    for (const ReportProject& project : report.projects) {
        const Tally& steps = project.progress.steps;
        const std::string finished = htmlText(finishedText(project));
        const std::string title = fmt::format(
            "{}, {}{}{}", htmlName(project.title), tierName(project.tier), finished.empty() ? "" : ", ", finished);
        (steps.open < steps.needed ? begun : others) += tallyRow(title, steps, countText(steps));
    }
    return tallyTable(say::ProjectsAtGlance(), say::Project(), say::Steps(), begun + others);
}

std::string roleTable(const Report& report)
{
    std::string rows;
    for (const ReportRole& role : report.roles) {
        const std::string name = htmlName(role.title);
        const std::string title = role.isReported ? "<strong>" + name + "</strong>" : name;
        rows += tallyRow(
            role.isTarget ? say::TargetRole(title) : title, role.coverage.must, percentText(role.coverage.must));
    }
    return tallyTable(say::AllRoles(), say::Role(), say::Share(), rows);
}

}

std::string htmlCover(const Report& report)
{
    return fmt::format("<header>\n<h1>{}</h1>\n{}{}</header>\n", htmlName(report.learner.name), aimLines(report),
               coverageLines(report)) +
        highlightList(report) + areaTable(report) + tierTable(report) + evidenceTable(report) + glanceTable(report) +
        roleTable(report);
}

}
