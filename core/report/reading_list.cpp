#include "report/report_text.h"
#include "report/work_list.h"

#include <fmt/format.h>

namespace waymark {

namespace {

std::string headingOf(Tier tier)
{
    std::string heading(word(tier));
    heading.front() = static_cast<char>(heading.front() - 'a' + 'A');
    return heading;
}

std::string joined(const std::vector<std::string>& texts)
{
    return fmt::format("{}", fmt::join(texts, ", "));
}

/// "book by Christopher Bishop, for Probability, Statistics"
std::string resourceStatus(const ReportResource& resource)
{
    std::string text = resource.kind;
    if (!resource.by.empty()) text += " by " + resource.by;
    text += ", for " + joined(resource.skills);
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
        WorkListPart part{1, "To begin with", {}, {}, {}};
        for (const ReportResource& resource : reading.first) part.entries.push_back(entryOf(resource));
        list.parts.push_back(std::move(part));
    }
    if (reading.picks.empty()) return;
    list.parts.push_back({1, reading.first.empty() ? "Reading" : "Then",
        "A short list: together these teach what is left to learn.", {}, {}});
    const auto add = [&](const std::string& title, std::optional<Tier> tier) {
        WorkListPart part{2, title, {}, {}, {}};
        for (const ReportResource& resource : reading.picks)
            if (resource.tier == tier) part.entries.push_back(entryOf(resource));
        if (!part.entries.empty()) list.parts.push_back(std::move(part));
    };
    add("At any time", std::nullopt);
    for (const Tier tier : AllTiers) add(headingOf(tier), tier);
}

void addProjects(WorkList& list, const Report& report)
{
    if (report.projects.empty()) return;
    list.parts.push_back({1, "Projects", {}, {}, {}});
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
        WorkListPart part{1, "You may know this already", "Nothing is picked for these: tick what you know.", {}, {}};
        for (const ReportKnownSkill& known : reading.known)
            part.entries.push_back({stateOf(known.tally), known.title, topicsText(known.tally), {}, {}});
        list.parts.push_back(std::move(part));
    }
    const auto addRemark = [&list](const char* title, const char* about, const std::vector<std::string>& titles) {
        if (!titles.empty()) list.parts.push_back({1, title, about, {}, {joined(titles)}});
    };
    addRemark(
        "Still to choose", "What to read for these comes onto the list once one of them is begun.", reading.undecided);
    addRemark("Without a resource", "The catalog names none for these.", reading.untaught);
}

}   // namespace

WorkList readingList(const Report& report)
{
    WorkList list{report.learner.name, fmt::format("Reading and projects {}", aimLine(report)), {}, {}};
    if (!report.reading.background.empty()) list.facts.push_back("Coming from: " + report.reading.background);
    list.facts.push_back(fmt::format("{}, {}", topicsText(report.must), shareText(report.must)));
    addResources(list, report);
    addProjects(list, report);
    addSkills(list, report.reading);
    return list;
}

}   // namespace waymark
