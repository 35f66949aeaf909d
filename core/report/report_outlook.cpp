#include "report/report_outlook.h"

#include "insight/pace.h"
#include "report/report_text.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace waymark {

namespace {

std::string paceText(const Pace& pace)
{
    return fmt::format(
        "At the pace so far ({} a week, over the last {})", hoursText(pace.hoursAWeek), counted(pace.weeks, "week"));
}

}   // namespace

std::string toLearnText(const Tally& tally, double hours)
{
    return fmt::format("{} to learn, about {}", counted(tally.toLearn(), "topic"), hoursText(std::ceil(hours)));
}

std::string_view leftHeading(const Report& report)
{
    return report.roleTitle.empty() ? "What is left of everything" : "What is left to learn";
}

std::vector<std::string> outlookLines(const Report& report)
{
    std::vector<std::string> lines;
    const Forecast& seen = report.forecast;
    if (seen.kind == Forecast::Kind::Range) {
        const std::string late = seen.late.empty() ? "later than in ten years" : dayText(seen.late);
        lines.push_back(fmt::format("{} this takes until about {}; between {} and {} in eight of ten cases.",
            paceText(seen.pace), dayText(seen.middle), dayText(seen.early), late));
    } else if (seen.kind == Forecast::Kind::Far) {
        lines.push_back(paceText(seen.pace) + " this takes more than ten years.");
    }
    if (const auto weeks = weeksFor(report.hoursLeft, report.learner.hours))
        lines.push_back(
            fmt::format("At {} a week it is {}.", hoursText(report.learner.hours), counted(*weeks, "week")));
    if (report.must.skipped > 0)
        lines.push_back(fmt::format("{} skipped and not counted here.",
            counted(report.must.skipped, "topic") + (report.must.skipped == 1 ? " is" : " are")));
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
    if (report.to.empty()) return "Done since " + dayText(report.from);
    if (report.from.empty()) return "Done until " + dayText(report.to);
    return fmt::format("Done from {} to {}", dayText(report.from), dayText(report.to));
}

}   // namespace waymark
