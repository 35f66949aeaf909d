#include "report/report_text.h"

#include "base/text.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include <fmt/format.h>

namespace waymark {

namespace {

std::string textOf(const Report& report, const Evidence& evidence)
{
    const EvidenceWords words = evidenceWords(report, evidence);
    return fmt::format("{} {}", words.lead, words.value);
}

/// "finished 12 Oct 2026", or what has to be learned first.
std::string readinessText(const ProjectProgress& progress)
{
    if (!progress.finishedOn.empty()) return ", finished " + dayText(progress.finishedOn);
    if (progress.missing.empty() || progress.steps.done > 0) return {};
    return fmt::format(", {} to learn first", counted(static_cast<int>(progress.missing.size()), "topic"));
}

}

std::string_view word(Evidence::Kind kind)
{
    switch (kind) {
    case Evidence::Kind::Link: return "link";
    case Evidence::Kind::Project: return "project";
    case Evidence::Kind::Confirmed: return "confirmed";
    }
    return {};
}

std::string evidenceText(const Report& report, State state, const std::vector<Evidence>& all)
{
    if (all.empty()) return isClaimed(report, state, all) ? "claimed" : "";
    std::string text;
    for (const Evidence& evidence : all) {
        if (!text.empty()) text += "; ";
        text += textOf(report, evidence);
        if (!evidence.day.empty()) text += fmt::format(" ({})", evidence.day);
    }
    return text;
}

EvidenceWords evidenceWords(const Report& report, const Evidence& evidence)
{
    switch (evidence.kind) {
    case Evidence::Kind::Link: return {"link", evidence.value};
    case Evidence::Kind::Confirmed: return {"confirmed by", evidence.value};
    case Evidence::Kind::Project: break;
    }
    const auto title = report.titles.find(Id(evidence.value));
    return {"project", title == report.titles.end() ? evidence.value : title->second};
}

std::string needText(const ReportSkill& skill)
{
    if (!skill.isNeeded) return {};
    return fmt::format("{}, through {}", skill.isMust ? "must" : "nice", word(skill.through));
}

std::string counted(int number, std::string_view noun)
{
    return fmt::format("{} {}{}", number, noun, number == 1 ? "" : "s");
}

std::string hoursNumber(double hours)
{
    return fmt::format("{}", hours);
}

std::string dayText(std::string_view isoDay)
{
    constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    int year = 0;
    std::size_t month = 0;
    int day = 0;
    const bool isRead = std::sscanf(std::string(isoDay).c_str(), "%4d-%2zu-%2d", &year, &month, &day) == 3;
    if (!isRead || month < 1 || month > months.size()) return std::string(isoDay);
    return fmt::format("{} {} {}", day, months.at(month - 1), year);
}

std::string monthText(std::string_view isoMonth)
{
    constexpr std::string_view FirstDay = "1 ";
    return dayText(std::string(isoMonth) + "-01").substr(FirstDay.size());
}

std::string topicsText(const Tally& tally)
{
    return fmt::format("{} of {}", tally.done, counted(tally.needed, "topic"));
}

std::string shareText(const Tally& tally)
{
    if (tally.skipped == 0) return fmt::format("{} %", tally.percent());
    return fmt::format("{} %, {} % within reach", tally.percent(), tally.percentWithinReach());
}

std::string statesText(const Tally& tally)
{
    return fmt::format("{} {}, {} {}, {} {}, {} {}", tally.done, word(State::Done), tally.learning,
        word(State::Learning), tally.skipped, word(State::Skipped), tally.open, word(State::Open));
}

std::string hoursText(double hours)
{
    constexpr double tenths = 10;
    return hoursNumber(std::round(hours * tenths) / tenths) + " h";
}

std::string hoursLeftText(const Report& report)
{
    if (report.hoursLeft <= 0) return {};
    return fmt::format("about {} left", hoursText(std::ceil(report.hoursLeft)));
}

std::string_view aimLead(const Report& report)
{
    return report.roleTitle.empty() ? "across all skills" : "on the way to";
}

std::string aimLine(const Report& report)
{
    const std::string role = report.roleTitle.empty() ? "" : " " + report.roleTitle;
    return fmt::format("{}{}, {}", aimLead(report), role, dayText(report.day));
}

std::string_view skillsHeading(const Report& report)
{
    return report.roleTitle.empty() ? "All skills" : "Skills of the role";
}

std::array<EvidenceCount, 3> evidenceCounts(const Report& report)
{
    return {EvidenceCount{"confirmed by another person", report.confirmed},
        {"shown by a link or a project", report.shown}, {"claimed", report.claimed}};
}

std::string needSentence(const ReportSkill& skill)
{
    if (!skill.isNeeded) return {};
    if (skill.anyOf > 0) return fmt::format("any {} of several, through {}", skill.anyOf, word(skill.through));
    return fmt::format("{} have, through {}", skill.isMust ? "must" : "nice to", word(skill.through));
}

ChoiceWords choiceWords(const ReportSkill& skill, const TopicChoice& choice)
{
    ChoiceWords words{fmt::format("Any {} of these will do:", choice.any), {}};
    for (const ReportTopic& topic : skill.topics)
        if (std::find(choice.of.begin(), choice.of.end(), topic.id) != choice.of.end())
            words.titles.push_back(topic.title);
    return words;
}

std::string choiceSentence(const ReportSkill& skill, const TopicChoice& choice)
{
    const ChoiceWords words = choiceWords(skill, choice);
    return fmt::format("{} {}.", words.lead, fmt::join(words.titles, "; "));
}

std::string stateText(State state, std::string_view day)
{
    if (state == State::Open) return {};
    if (day.empty()) return std::string(word(state));
    return fmt::format("{}{} {}", word(state), state == State::Learning ? " since" : "", dayText(day));
}

std::string statusText(const Report& report, const ReportTopic& topic)
{
    std::string text(word(topic.tier));
    if (topic.state != State::Open) text += ", " + stateText(topic.state, topic.day);
    if (isClaimed(report, topic.state, topic.evidence)) text += ", claimed";
    return text;
}

std::string standingText(const ReportProject& project)
{
    return fmt::format("{}, {}", word(project.tier), effortText(project));
}

std::string effortText(const ReportProject& project)
{
    const Tally& steps = project.progress.steps;
    return fmt::format("{}, {} of {}{}", hoursText(project.hours), steps.done, counted(steps.needed, "step"),
        readinessText(project.progress));
}

std::string checksHeading(const ReportProject& project)
{
    const auto isDone = [](const ReportStep& check) { return check.state == State::Done; };
    const auto done = std::count_if(project.checks.begin(), project.checks.end(), isDone);
    return fmt::format("Acceptance checks, {} of {} met", done, project.checks.size());
}

}
