#include "report/report_others.h"

#include "report/sentences.h"

#include <set>

namespace waymark {

namespace {

std::set<Id> saidOf(const Progress& progress)
{
    std::set<Id> said;
    for (const auto& [id, status] : progress.items)
        if (status.state != State::Open) said.insert(id);
    for (const auto& [id, note] : progress.notes)
        if (!note.empty()) said.insert(id);
    for (const auto& [id, evidence] : progress.evidence)
        if (!evidence.empty()) said.insert(id);
    return said;
}

void takeOutWhatIsTold(std::set<Id>& said, const Report& report)
{
    for (const ReportArea& area : report.areas)
        for (const ReportSkill& skill : area.skills) {
            said.erase(skill.id);
            for (const ReportTopic& topic : skill.topics) said.erase(topic.id);
        }
    for (const ReportProject& project : report.projects) {
        said.erase(project.id);
        for (const auto* steps : {&project.steps, &project.checks})
            for (const ReportStep& step : *steps) said.erase(step.id);
    }
}

/// Under which heads it stands: a topic under its skill in its area, a step under its project.
void place(ReportOther& other, const CatalogIndex& catalog)
{
    const bool isPart = catalog.find(other.id.parent()) != nullptr;
    const Id whole = isPart ? other.id.parent() : other.id;
    if (const Skill* skill = catalog.skill(whole)) other.area = catalog.title(skill->area);
    else if (catalog.project(whole)) other.area = say::Projects();
    else if (catalog.stage(whole)) other.area = say::Workflow();
    else if (catalog.question(whole)) other.area = say::Questions();
    else if (catalog.resource(whole)) other.area = say::Resources();
    const bool isHead = catalog.skill(other.id) != nullptr || catalog.project(other.id) != nullptr;
    if (isPart || isHead) other.skill = catalog.title(whole);
    if (!isHead) other.title = catalog.title(other.id);
    if (const Topic* topic = catalog.topic(other.id)) {
        other.tier = topic->tier;
        other.hours = topic->hours;
    }
}

}   // namespace

std::vector<ReportOther> reportOthers(const CatalogIndex& catalog, const Progress& progress, const Report& report)
{
    std::set<Id> said = saidOf(progress);
    takeOutWhatIsTold(said, report);
    std::vector<ReportOther> others;
    for (const Id& id : said) {
        const ItemStatus& status = progress.status(id);
        ReportOther other;
        other.id = id;
        other.state = status.state;
        other.day = status.day;
        other.note = progress.note(id);
        other.evidence = progress.evidenceOf(id);
        place(other, catalog);
        others.push_back(std::move(other));
    }
    return others;
}

}   // namespace waymark
