#include "report/report_outlook.h"

#include "insight/pace.h"
#include "report/report_text.h"
#include "report/sentences.h"

#include <algorithm>
#include <cmath>

namespace waymark {

namespace {

std::string rangeText(const Forecast& seen)
{
    const std::string pace = hoursText(seen.pace.hoursAWeek), middle = dayText(seen.middle),
                      early = dayText(seen.early);
    if (seen.late.empty()) return say::TakesUntilOrLonger(pace, seen.pace.weeks, middle, early);
    return say::TakesUntil(pace, seen.pace.weeks, middle, early, dayText(seen.late));
}

}   // namespace

std::string toLearnText(const Tally& tally, double hours)
{
    const int topics = tally.toLearn();
    const std::string about = hoursText(std::ceil(hours));
    return topics == 1 ? say::OneTopicToLearn(about) : say::TopicsToLearn(topics, about);
}

std::string leftHeading(const Report& report)
{
    return report.roleTitle.empty() ? say::LeftOfEverything() : say::LeftToLearn();
}

std::vector<std::string> outlookLines(const Report& report)
{
    std::vector<std::string> lines;
    const Forecast& seen = report.forecast;
    if (seen.kind == Forecast::Kind::Range) lines.push_back(rangeText(seen));
    else if (seen.kind == Forecast::Kind::Far)
        lines.push_back(say::TakesTenYears(hoursText(seen.pace.hoursAWeek), seen.pace.weeks));
    if (const auto weeks = weeksFor(report.hoursLeft, report.learner.hours)) {
        const std::string hours = hoursText(report.learner.hours);
        lines.push_back(*weeks == 1 ? say::OneWeek(hours) : say::Weeks(hours, *weeks));
    }
    if (const int skipped = report.must.skipped; skipped > 0)
        lines.push_back(skipped == 1 ? say::OneTopicSkipped() : say::TopicsSkipped(skipped));
    return lines;
}

bool hasPeriod(const Report& report)
{
    return !report.from.empty() || !report.to.empty();
}

std::vector<DoneInPeriod> doneInPeriod(const Report& report)
{
    std::vector<DoneInPeriod> done;
    const std::string& last = report.to.empty() ? report.day : report.to;
    const auto add = [&](const auto& item, const std::string& of) {
        const bool isInside = item.day >= report.from && item.day <= last;
        if (item.state == State::Done && !item.day.empty() && isInside) done.push_back({item.day, item.title, of});
    };
    for (const ReportArea& area : report.areas)
        for (const ReportSkill& skill : area.skills)
            for (const ReportTopic& topic : skill.topics) add(topic, skill.title);
    for (const ReportProject& project : report.projects)
        for (const ReportStep& step : project.steps) add(step, project.title);
    std::stable_sort(done.begin(), done.end(),
        [](const DoneInPeriod& left, const DoneInPeriod& right) { return left.day < right.day; });
    return done;
}

std::string periodHeading(const Report& report)
{
    if (report.to.empty()) return say::DoneSince(dayText(report.from));
    if (report.from.empty()) return say::DoneUntil(dayText(report.to));
    return say::DoneBetween(dayText(report.from), dayText(report.to));
}

}   // namespace waymark
