#include "report/report_highlights.h"

#include "report/report_text.h"
#include "report/sentences.h"

#include <algorithm>
#include <map>

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

std::string skillsText(const Highlights& highlights)
{
    const std::size_t others = highlights.skills.size() - 1;
    const std::string& by = highlights.confirmedBy;
    const int topics = highlights.confirmed;
    if (topics == 0 && others == 0) return say::IsComplete();
    if (topics == 0) return others == 1 ? say::AndOneSkillComplete() : say::AndSkillsComplete(others);
    if (others == 0) return say::SkillConfirmed(by, topics);
    return others == 1 ? say::AndOneSkillConfirmed(by, topics) : say::AndSkillsConfirmed(others, by, topics);
}

void addSkillLine(std::vector<HighlightLine>& lines, const Highlights& highlights)
{
    if (!highlights.skills.empty()) lines.push_back({highlights.skills.front(), skillsText(highlights)});
}

std::string areasText(const Highlights& highlights)
{
    const std::size_t others = highlights.areas.size() - 1;
    if (others == 0) return say::IsComplete();
    return others == 1 ? say::AndOneAreaComplete() : say::AndAreasComplete(others);
}

void addAreaLine(std::vector<HighlightLine>& lines, const Highlights& highlights, const Report& report)
{
    const int percent = highlights.strongestPercent;
    if (!highlights.areas.empty()) lines.push_back({highlights.areas.front(), areasText(highlights)});
    else if (!highlights.strongest.empty())
        lines.push_back({highlights.strongest,
            report.roleTitle.empty() ? say::Strongest(percent) : say::StrongestForRole(percent)});
}

void addMonthLine(std::vector<HighlightLine>& lines, const Report& report)
{
    const int topics = report.bestMonth.topics;
    if (topics == 0) return;
    const std::string month = monthText(report.bestMonth.month);
    lines.push_back({topics == 1 ? say::OneTopicInMonth(month) : say::TopicsInMonth(topics, month),
        report.streak >= StreakWorthTelling ? say::MostInMonthAndStreak(report.streak) : say::MostInMonth()});
}

std::string projectsLead(const Highlights& highlights)
{
    const int finished = highlights.finished, underWay = highlights.underWay;
    if (finished > 0) return finished == 1 ? say::OneProjectFinished() : say::ProjectsFinished(finished);
    return underWay == 1 ? say::OneProjectUnderWay() : say::ProjectsUnderWay(underWay);
}

std::string projectsRest(const Highlights& highlights)
{
    const std::string& next = highlights.nextProject;
    if (highlights.finished > 0 && highlights.underWay > 0)
        return next.empty() ? say::AndUnderWay(highlights.underWay) : say::AndUnderWayNext(highlights.underWay, next);
    return next.empty() ? "." : say::NextProject(next);
}

void addProjectLine(std::vector<HighlightLine>& lines, const Highlights& highlights)
{
    if (highlights.finished + highlights.underWay > 0)
        lines.push_back({projectsLead(highlights), projectsRest(highlights)});
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
