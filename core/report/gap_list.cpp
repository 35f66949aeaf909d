#include "report/report_outlook.h"
#include "report/report_text.h"
#include "report/sentences.h"
#include "report/work_list.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

namespace waymark {

namespace {

std::string topicStatus(const ReportTopic& topic)
{
    const std::string since = topic.state == State::Open ? "" : ", " + stateText(topic.state, topic.day);
    return fmt::format("{}, {}{}", tierName(topic.tier), hoursText(topic.hours), since);
}

bool isToLearn(const ReportTopic& topic)
{
    return (topic.state == State::Open || topic.state == State::Learning) && !topic.isNeedless;
}

/// Of a choice that is filled there is nothing to say, whatever else was begun of it.
bool isOpenChoice(const ReportSkill& skill, const TopicChoice& choice)
{
    return std::any_of(skill.topics.begin(), skill.topics.end(), [&choice](const ReportTopic& topic) {
        return isToLearn(topic) && std::find(choice.of.begin(), choice.of.end(), topic.id) != choice.of.end();
    });
}

WorkListPart partOf(const ReportSkill& skill)
{
    WorkListPart part{2, skill.title, needSentence(skill), {}, {}};
    part.standing += (part.standing.empty() ? "" : ", ") + topicsText(skill.tally);
    for (const ReportTopic& topic : skill.topics)
        if (isToLearn(topic)) part.entries.push_back({topic.state, topic.title, topicStatus(topic), {}, {}});
    for (const TopicChoice& choice : skill.choices)
        if (isOpenChoice(skill, choice)) part.remarks.push_back(choiceSentence(skill, choice));
    return part;
}

/// A choice counts in the area of its first option; the others may stand in an area where nothing else is to learn.
std::string standingOf(const ReportArea& area)
{
    if (area.tally.toLearn() > 0) return toLearnText(area.tally, area.hoursLeft);
    return say::CountedElsewhere();
}

void addArea(WorkList& list, const ReportArea& area)
{
    std::vector<WorkListPart> skills;
    for (const ReportSkill& skill : area.skills)
        if (skill.isMust && std::any_of(skill.topics.begin(), skill.topics.end(), isToLearn))
            skills.push_back(partOf(skill));
    if (skills.empty() && area.tally.toLearn() == 0) return;
    list.parts.push_back({1, area.title, standingOf(area), {}, {}});
    list.parts.insert(list.parts.end(), skills.begin(), skills.end());
}

void addSetAside(WorkList& list, const Report& report)
{
    WorkListPart part{1, say::SkippedHeading(), say::SkippedAbout(), {}, {}};
    for (const ReportArea& area : report.areas)
        for (const ReportSkill& skill : area.skills)
            for (const ReportTopic& topic : skill.topics)
                if (skill.isMust && topic.state == State::Skipped && !topic.isNeedless)
                    part.entries.push_back({topic.state, topic.title, skill.title, {}, {}});
    if (!part.entries.empty()) list.parts.push_back(std::move(part));
}

}   // namespace

WorkList gapList(const Report& report)
{
    const std::string day = dayText(report.day);
    const std::string aim = report.roleTitle.empty() ? say::GapOfEverything(day) : say::GapAim(report.roleTitle, day);
    WorkList list{report.learner.name, aim, {}, {}};
    list.facts.push_back(fmt::format("{}, {}", topicsText(report.must), shareText(report.must)));
    list.facts.push_back(report.must.toLearn() > 0 ? toLearnText(report.must, report.hoursLeft) : say::NothingLeft());
    for (const std::string& line : outlookLines(report)) list.facts.push_back(line);
    for (const ReportArea& area : report.areas) addArea(list, area);
    addSetAside(list, report);
    return list;
}

}   // namespace waymark
