#include "exchange/report_outlook.h"
#include "exchange/report_text.h"
#include "exchange/work_list.h"

#include <fmt/format.h>

namespace waymark {

namespace {

std::string topicStatus(const ReportTopic& topic)
{
    const std::string since = topic.state == State::Open ? "" : ", " + stateText(topic.state, topic.day);
    return fmt::format("{}, {}{}", word(topic.tier), hoursText(topic.hours), since);
}

bool isToLearn(State state)
{
    return state == State::Open || state == State::Learning;
}

WorkListPart partOf(const ReportSkill& skill)
{
    WorkListPart part{2, skill.title, needSentence(skill), {}, {}};
    part.standing += (part.standing.empty() ? "" : ", ") + topicsText(skill.tally);
    for (const ReportTopic& topic : skill.topics)
        if (isToLearn(topic.state)) part.entries.push_back({topic.state, topic.title, topicStatus(topic), {}, {}});
    for (const TopicChoice& choice : skill.choices) part.remarks.push_back(choiceSentence(skill, choice));
    return part;
}

void addArea(WorkList& list, const ReportArea& area)
{
    if (toLearn(area.tally) == 0) return;
    list.parts.push_back({1, area.title, toLearnText(area.tally, area.hoursLeft), {}, {}});
    for (const ReportSkill& skill : area.skills)
        if (skill.isMust && toLearn(skill.tally) > 0) list.parts.push_back(partOf(skill));
}

void addSetAside(WorkList& list, const Report& report)
{
    WorkListPart part{1, "Set aside", "They are neither done nor counted as left.", {}, {}};
    for (const ReportArea& area : report.areas)
        for (const ReportSkill& skill : area.skills)
            for (const ReportTopic& topic : skill.topics)
                if (skill.isMust && topic.state == State::Skipped)
                    part.entries.push_back({topic.state, topic.title, skill.title, {}, {}});
    if (!part.entries.empty()) list.parts.push_back(std::move(part));
}

}   // namespace

WorkList gapList(const Report& report)
{
    WorkList list{report.learner.name, fmt::format("{} {}", leftHeading(report), aimLine(report)), {}, {}};
    list.facts.push_back(fmt::format("{}, {}", topicsText(report.must), shareText(report.must)));
    list.facts.push_back(
        toLearn(report.must) > 0 ? toLearnText(report.must, report.hoursLeft) : "Nothing is left to learn here.");
    for (const std::string& line : outlookLines(report)) list.facts.push_back(line);
    for (const ReportArea& area : report.areas) addArea(list, area);
    addSetAside(list, report);
    return list;
}

}   // namespace waymark
