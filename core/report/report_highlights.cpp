#include "report/report_highlights.h"

#include "report/report_text.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

namespace waymark {

namespace {

struct Confirmation
{
    std::string by;
    int topics = 0;
};

/// Who confirmed most of its topics.
Confirmation confirmationOf(const ReportSkill& skill)
{
    std::map<std::string, int> counts;
    for (const ReportTopic& topic : skill.topics)
        for (const Evidence& evidence : topic.evidence)
            if (evidence.kind == Evidence::Kind::Confirmed && topic.state == State::Done) ++counts[evidence.value];
    Confirmation most;
    for (const auto& [by, topics] : counts)
        if (topics > most.topics) most = {by, topics};
    return most;
}

void addSkills(Highlights& highlights, const Report& report)
{
    std::vector<std::pair<const ReportSkill*, Confirmation>> complete;
    for (const ReportArea& area : report.areas)
        for (const ReportSkill& skill : area.skills)
            if (skill.isMust && skill.tally.needed > 0 && skill.tally.isComplete())
                complete.emplace_back(&skill, confirmationOf(skill));
    std::stable_sort(complete.begin(), complete.end(), [](const auto& left, const auto& right) {
        return std::pair(left.second.topics, left.first->tally.needed) >
            std::pair(right.second.topics, right.first->tally.needed);
    });
    for (const auto& [skill, confirmation] : complete) highlights.skills.push_back(skill->title);
    if (complete.empty()) return;
    highlights.confirmedBy = complete.front().second.by;
    highlights.confirmed = complete.front().second.topics;
}

void addAreas(Highlights& highlights, const Report& report)
{
    for (const ReportArea& area : report.areas) {
        if (area.tally.needed == 0) continue;
        if (area.tally.isComplete()) highlights.areas.push_back(area.title);
        if (area.tally.percent() <= highlights.strongestPercent) continue;
        highlights.strongest = area.title;
        highlights.strongestPercent = area.tally.percent();
    }
    if (!highlights.areas.empty()) highlights.strongest.clear();
}

void addProjects(Highlights& highlights, const Report& report)
{
    const ReportProject* next = nullptr;
    for (const ReportProject& project : report.projects) {
        const Tally& steps = project.progress.steps;
        const bool isFinished = !project.progress.finishedOn.empty(), isBegun = steps.done + steps.learning > 0;
        if (isFinished) ++highlights.finished;
        else if (isBegun) ++highlights.underWay;
        if (isFinished) continue;
        const bool isFirstBegun = isBegun && highlights.underWay == 1;
        if (next == nullptr || isFirstBegun) next = &project;
    }
    if (next != nullptr) highlights.nextProject = next->title;
}

std::string andOthers(const std::vector<std::string>& titles, std::string_view noun)
{
    if (titles.size() == 1) return " is complete";
    return fmt::format(" and {} are complete", counted(static_cast<int>(titles.size()) - 1, noun));
}

void addSkillLine(std::vector<HighlightLine>& lines, const Highlights& highlights)
{
    if (highlights.skills.empty()) return;
    std::string rest = andOthers(highlights.skills, "other skill");
    if (highlights.confirmed > 0)
        rest += fmt::format("; {} confirmed {} of its topics", highlights.confirmedBy, highlights.confirmed);
    lines.push_back({highlights.skills.front(), rest + "."});
}

void addAreaLine(std::vector<HighlightLine>& lines, const Highlights& highlights, const Report& report)
{
    if (!highlights.areas.empty())
        lines.push_back({highlights.areas.front(), andOthers(highlights.areas, "other area") + "."});
    else if (!highlights.strongest.empty())
        lines.push_back({highlights.strongest,
            fmt::format(" is the strongest area: {} % of {}.", highlights.strongestPercent,
                report.roleTitle.empty() ? "its topics" : "what the role asks for")});
}

void addMonthLine(std::vector<HighlightLine>& lines, const Report& report)
{
    if (report.bestMonth.topics == 0) return;
    std::string rest = ", the most in a month";
    if (report.streak >= StreakWorthTelling) rest += fmt::format("; {} days in a row", report.streak);
    lines.push_back(
        {fmt::format("{} in {}", counted(report.bestMonth.topics, "topic"), monthText(report.bestMonth.month)),
            rest + "."});
}

void addProjectLine(std::vector<HighlightLine>& lines, const Highlights& highlights)
{
    if (highlights.finished + highlights.underWay == 0) return;
    const bool hasFinished = highlights.finished > 0;
    const int first = hasFinished ? highlights.finished : highlights.underWay;
    HighlightLine line{fmt::format("{} {}", counted(first, "project"), hasFinished ? "finished" : "under way"), {}};
    if (hasFinished && highlights.underWay > 0) line.rest = fmt::format(", {} under way", highlights.underWay);
    if (!highlights.nextProject.empty()) line.rest += "; next: " + highlights.nextProject;
    line.rest += ".";
    lines.push_back(std::move(line));
}

}   // namespace

Highlights highlightsOf(const Report& report)
{
    Highlights highlights;
    addSkills(highlights, report);
    addAreas(highlights, report);
    addProjects(highlights, report);
    return highlights;
}

std::vector<HighlightLine> highlightLines(const Report& report)
{
    const Highlights highlights = highlightsOf(report);
    std::vector<HighlightLine> lines;
    addSkillLine(lines, highlights);
    addAreaLine(lines, highlights, report);
    addMonthLine(lines, report);
    addProjectLine(lines, highlights);
    return lines;
}

}   // namespace waymark
