#include "report/report_text.h"
#include "report/sentences.h"
#include "report/work_list.h"

#include <fmt/format.h>

namespace waymark {

namespace {

std::string headingOf(Tier tier)
{
    switch (tier) {
    case Tier::Beginner: return say::BeginnerHeading();
    case Tier::Intermediate: return say::IntermediateHeading();
    case Tier::Advanced: return say::AdvancedHeading();
    }
    return {};
}

std::string joined(const std::vector<std::string>& texts)
{
    return fmt::format("{}", fmt::join(texts, ", "));
}

/// "book by Christopher Bishop, for Probability, Statistics"
std::string resourceStatus(const ReportResource& resource)
{
    const std::string skills = joined(resource.skills);
    std::string text = resource.by.empty() ? say::ResourceFor(resource.kind, skills)
                                           : say::ResourceByFor(resource.kind, resource.by, skills);
    if (resource.state != State::Open) text += ", " + stateText(resource.state, resource.day);
    return text;
}

WorkListEntry entryOf(const ReportResource& resource)
{
    return {resource.state, resource.title, resourceStatus(resource), resource.about, resource.url};
}

void addResources(WorkList& list, const Report& report)
{
    const ReportReading& reading = report.reading;
    if (!reading.first.empty()) {
        WorkListPart part{1, say::ToBeginWith(), {}, {}, {}};
        for (const ReportResource& resource : reading.first) part.entries.push_back(entryOf(resource));
        list.parts.push_back(std::move(part));
    }
    if (reading.picks.empty()) return;
    list.parts.push_back({1, reading.first.empty() ? say::Reading() : say::Then(), say::ReadingAbout(), {}, {}});
    const auto add = [&](const std::string& title, std::optional<Tier> tier) {
        WorkListPart part{2, title, {}, {}, {}};
        for (const ReportResource& resource : reading.picks)
            if (resource.tier == tier) part.entries.push_back(entryOf(resource));
        if (!part.entries.empty()) list.parts.push_back(std::move(part));
    };
    add(say::AtAnyTime(), std::nullopt);
    for (const Tier tier : AllTiers) add(headingOf(tier), tier);
}

void addProjects(WorkList& list, const Report& report)
{
    if (report.projects.empty()) return;
    list.parts.push_back({1, say::Projects(), {}, {}, {}});
    for (const Tier tier : AllTiers) {
        WorkListPart part{2, headingOf(tier), {}, {}, {}};
        for (const ReportProject& project : report.projects) {
            if (project.tier != tier) continue;
            const State state = stateOf(project.progress.steps);
            part.entries.push_back({state, project.title, effortText(project), {}, {}});
        }
        if (!part.entries.empty()) list.parts.push_back(std::move(part));
    }
}

void addSkills(WorkList& list, const ReportReading& reading)
{
    if (!reading.known.empty()) {
        WorkListPart part{1, say::KnownAlready(), say::KnownAbout(), {}, {}};
        for (const ReportKnownSkill& known : reading.known)
            part.entries.push_back({stateOf(known.tally), known.title, topicsText(known.tally), {}, {}});
        list.parts.push_back(std::move(part));
    }
    const auto addRemark = [&list](const Sentence<>& title, const Sentence<>& about,
                               const std::vector<std::string>& titles) {
        if (!titles.empty()) list.parts.push_back({1, title(), about(), {}, {joined(titles)}});
    };
    addRemark(say::StillToChoose, say::StillToChooseAbout, reading.undecided);
    addRemark(say::WithoutResource, say::WithoutResourceAbout, reading.untaught);
}

}   // namespace

WorkList readingList(const Report& report)
{
    const std::string day = dayText(report.day);
    const std::string aim =
        report.roleTitle.empty() ? say::ReadingForEverything(day) : say::ReadingAim(report.roleTitle, day);
    WorkList list{report.learner.name, aim, {}, {}};
    if (!report.reading.background.empty()) list.facts.push_back(say::ComingFrom(report.reading.background));
    list.facts.push_back(fmt::format("{}, {}", topicsText(report.must), shareText(report.must)));
    addResources(list, report);
    addProjects(list, report);
    addSkills(list, report.reading);
    return list;
}

}   // namespace waymark
