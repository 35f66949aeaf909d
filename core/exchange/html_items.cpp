#include "exchange/html_parts.h"
#include "exchange/html_text.h"
#include "exchange/sentences.h"
#include "report/report_text.h"

#include <fmt/format.h>

namespace waymark {

namespace {

std::string evidenceList(const Report& report, const std::vector<Evidence>& all)
{
    std::string list;
    for (const Evidence& evidence : all) {
        const std::string value = evidenceValue(report, evidence);
        const bool isLink = evidence.kind == Evidence::Kind::Link;
        const std::string day = evidence.day.empty() ? "" : ", " + htmlText(dayText(evidence.day));
        list += fmt::format(
            "<li>{}{}</li>\n", evidenceSentence(evidence.kind, isLink ? htmlLink(value) : htmlName(value)), day);
    }
    return list.empty() ? list : "<ul class=\"evidence\">\n" + list + "</ul>\n";
}

/// A row that is ticked, with what stands under it.
template <typename Item>
std::string itemRow(const Report& report, const Item& item, const std::string& status)
{
    return fmt::format("<li class=\"{}\">{} {}<span class=\"status\">{}{}</span>\n{}{}</li>\n", word(item.state),
        htmlTick(item.state), htmlName(item.title), status.empty() ? "" : ", ", htmlText(status),
        evidenceList(report, item.evidence), htmlNote(item.note));
}

std::string stepList(const Report& report, const std::vector<ReportStep>& steps)
{
    std::string rows;
    for (const ReportStep& step : steps) rows += itemRow(report, step, stateText(step.state, step.day));
    return htmlItems(rows);
}

std::string skillPart(const Report& report, const ReportSkill& skill)
{
    const std::string need = needSentence(skill);
    std::string rows, choices;
    for (const ReportTopic& topic : skill.topics) rows += itemRow(report, topic, statusText(report, topic));
    for (const TopicChoice& choice : skill.choices)
        choices += fmt::format("<p class=\"choice\">{}</p>\n", choiceSentence(skill, choice, htmlName));
    return fmt::format(
        "<section class=\"whole\">\n<h4>{}</h4>\n<p class=\"standing\">{}{}{} {}</p>\n{}{}{}</section>\n",
        htmlName(skill.title), need, need.empty() ? "" : ", ", topicsText(skill.tally), htmlBar(skill.tally),
        htmlItems(rows), choices, htmlNote(skill.note));
}

std::string projectPart(const Report& report, const ReportProject& project)
{
    std::string text = fmt::format("<section class=\"whole\">\n<h3>{}</h3>\n<p class=\"standing\">{} {}</p>\n{}{}",
        htmlName(project.title), htmlText(standingText(project)), htmlBar(project.progress.steps),
        evidenceList(report, project.evidence), htmlNote(project.note));
    if (!project.steps.empty()) text += fmt::format("<h4>{}</h4>\n{}", say::Steps(), stepList(report, project.steps));
    if (!project.checks.empty())
        text += fmt::format("<h4>{}</h4>\n{}", checksHeading(project), stepList(report, project.checks));
    return text + "</section>\n";
}

}

std::string htmlSkills(const Report& report)
{
    if (report.areas.empty()) return {};
    std::string text = fmt::format("<section class=\"part\">\n<h2>{}</h2>\n", skillsHeading(report));
    for (const ReportArea& area : report.areas) {
        if (area.skills.empty()) continue;
        text += fmt::format("<section>\n<h3>{}</h3>\n", htmlName(area.title));
        for (const ReportSkill& skill : area.skills) text += skillPart(report, skill);
        text += "</section>\n";
    }
    return text + "</section>\n";
}

std::string htmlProjects(const Report& report)
{
    if (report.projects.empty()) return {};
    std::string text = fmt::format("<section class=\"part\">\n<h2>{}</h2>\n", say::Projects());
    for (const ReportProject& project : report.projects) text += projectPart(report, project);
    return text + "</section>\n";
}

}
