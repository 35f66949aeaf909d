#include "report/report_text.h"

#include "report/sentences.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include <fmt/format.h>

namespace waymark {

namespace {

constexpr std::array MonthNames{say::January, say::February, say::March, say::April, say::May, say::June, say::July,
    say::August, say::September, say::October, say::November, say::December};

bool isMonth(std::size_t month)
{
    return month >= 1 && month <= MonthNames.size();
}

std::string monthName(std::size_t month)
{
    return MonthNames.at(month - 1)();
}

std::string asTyped(std::string_view text)
{
    return std::string(text);
}

std::string stepsText(const Tally& steps)
{
    return steps.needed == 1 ? say::DoneOfOneStep(steps.done) : say::DoneOfSteps(steps.done, steps.needed);
}

/// What has to be learned before it is begun.
std::string missingText(const ProjectProgress& progress)
{
    if (progress.missing.empty() || progress.steps.done > 0) return {};
    return progress.missing.size() == 1 ? say::OneTopicFirst() : say::TopicsFirst(progress.missing.size());
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
        text += evidenceSentence(evidence.kind, evidenceValue(report, evidence));
        if (!evidence.day.empty()) text += fmt::format(" ({})", evidence.day);
    }
    return text;
}

std::string evidenceValue(const Report& report, const Evidence& evidence)
{
    if (evidence.kind != Evidence::Kind::Project) return evidence.value;
    const auto title = report.titles.find(Id(evidence.value));
    return title == report.titles.end() ? evidence.value : title->second;
}

std::string evidenceSentence(Evidence::Kind kind, std::string_view value)
{
    switch (kind) {
    case Evidence::Kind::Link: return say::LinkShown(value);
    case Evidence::Kind::Confirmed: return say::ConfirmedBy(value);
    case Evidence::Kind::Project: break;
    }
    return say::ProjectShown(value);
}

std::string needText(bool isMust, Tier through)
{
    return isMust ? say::Must(tierName(through)) : say::Nice(tierName(through));
}

std::string needText(const ReportSkill& skill)
{
    return skill.isNeeded ? needText(skill.isMust, skill.through) : std::string();
}

std::string hoursNumber(double hours)
{
    return fmt::format("{}", hours);
}

std::string dayText(std::string_view isoDay)
{
    int year = 0;
    std::size_t month = 0;
    int day = 0;
    const bool isRead = std::sscanf(std::string(isoDay).c_str(), "%4d-%2zu-%2d", &year, &month, &day) == 3;
    return isRead && isMonth(month) ? say::Day(day, monthName(month), year) : std::string(isoDay);
}

std::string monthText(std::string_view isoMonth)
{
    int year = 0;
    std::size_t month = 0;
    const bool isRead = std::sscanf(std::string(isoMonth).c_str(), "%4d-%2zu", &year, &month) == 2;
    return isRead && isMonth(month) ? say::Month(monthName(month), year) : std::string(isoMonth);
}

std::string countText(const Tally& tally)
{
    return say::DoneOf(tally.done, tally.needed);
}

std::string topicsText(const Tally& tally)
{
    return tally.needed == 1 ? say::DoneOfOneTopic(tally.done) : say::DoneOfTopics(tally.done, tally.needed);
}

std::string percentText(const Tally& tally)
{
    return say::Share(tally.percent());
}

std::string shareText(const Tally& tally)
{
    if (tally.skipped == 0) return percentText(tally);
    return say::ShareWithinReach(tally.percent(), tally.percentWithinReach());
}

std::string statesText(const Tally& tally)
{
    return say::States(tally.done, tally.learning, tally.skipped, tally.open);
}

std::string hoursText(double hours)
{
    constexpr double tenths = 10;
    return say::Hours(hoursNumber(std::round(hours * tenths) / tenths));
}

std::string hoursLeftText(const Report& report)
{
    if (report.hoursLeft <= 0) return {};
    return say::HoursLeft(hoursText(std::ceil(report.hoursLeft)));
}

std::string aimText(const Report& report, std::string_view role)
{
    return report.roleTitle.empty() ? say::AcrossAll() : say::OnTheWay(role);
}

std::string skillsHeading(const Report& report)
{
    return report.roleTitle.empty() ? say::AllSkills() : say::SkillsOfRole();
}

std::array<EvidenceCount, 3> evidenceCounts(const Report& report)
{
    return {EvidenceCount{say::ConfirmedCount(), report.confirmed}, {say::ShownCount(), report.shown},
        {say::Claimed(), report.claimed}};
}

std::string needSentence(const ReportSkill& skill)
{
    if (!skill.isNeeded) return {};
    const std::string through = tierName(skill.through);
    if (skill.anyOf > 0) return say::AnyOfSeveral(skill.anyOf, through);
    return skill.isMust ? say::MustHave(through) : say::NiceToHave(through);
}

std::string choiceSentence(const ReportSkill& skill, const TopicChoice& choice)
{
    return choiceSentence(skill, choice, asTyped);
}

std::string choiceSentence(
    const ReportSkill& skill, const TopicChoice& choice, std::string (*written)(std::string_view title))
{
    std::string titles;
    for (const ReportTopic& topic : skill.topics)
        if (std::find(choice.of.begin(), choice.of.end(), topic.id) != choice.of.end())
            titles += (titles.empty() ? "" : "; ") + written(topic.title);
    return say::AnyOfThese(choice.any, titles);
}

std::string tierName(Tier tier)
{
    switch (tier) {
    case Tier::Beginner: return say::Beginner();
    case Tier::Intermediate: return say::Intermediate();
    case Tier::Advanced: return say::Advanced();
    }
    return {};
}

std::string stateName(State state)
{
    switch (state) {
    case State::Open: return say::Open();
    case State::Learning: return say::Learning();
    case State::Done: return say::Done();
    case State::Skipped: return say::Skipped();
    }
    return {};
}

std::string stateText(State state, std::string_view day)
{
    if (state == State::Open) return {};
    if (day.empty()) return stateName(state);
    if (state == State::Learning) return say::LearningSince(dayText(day));
    return state == State::Done ? say::DoneOn(dayText(day)) : say::SkippedOn(dayText(day));
}

std::string statusText(const Report& report, const ReportTopic& topic)
{
    std::string text = tierName(topic.tier);
    if (topic.state != State::Open) text += ", " + stateText(topic.state, topic.day);
    if (isClaimed(report, topic.state, topic.evidence)) text += ", " + say::Claimed();
    return text;
}

std::string standingText(const ReportProject& project)
{
    return fmt::format("{}, {}", tierName(project.tier), effortText(project));
}

std::string effortText(const ReportProject& project)
{
    const std::string finished = finishedText(project);
    const std::string more = finished.empty() ? missingText(project.progress) : finished;
    return fmt::format(
        "{}, {}{}{}", hoursText(project.hours), stepsText(project.progress.steps), more.empty() ? "" : ", ", more);
}

std::string finishedText(const ReportProject& project)
{
    const std::string& day = project.progress.finishedOn;
    return day.empty() ? std::string() : say::Finished(dayText(day));
}

std::string checksHeading(const ReportProject& project)
{
    const auto isDone = [](const ReportStep& check) { return check.state == State::Done; };
    const auto done = std::count_if(project.checks.begin(), project.checks.end(), isDone);
    return say::ChecksMet(done, project.checks.size());
}

}
