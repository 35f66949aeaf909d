#include "report/report_reading.h"

#include "insight/reading.h"

namespace waymark {

namespace {

std::vector<std::string> titlesOf(const CatalogIndex& catalog, const std::vector<Id>& ids)
{
    std::vector<std::string> titles;
    for (const Id& id : ids) titles.push_back(catalog.title(id));
    return titles;
}

std::vector<ReportResource> resourcesOf(
    const CatalogIndex& catalog, const Progress& progress, const std::vector<ReadingPick>& picks)
{
    std::vector<ReportResource> resources;
    for (const ReadingPick& pick : picks) {
        const Resource& resource = *catalog.resource(pick.resource);
        const ItemStatus& status = progress.status(pick.resource);
        resources.push_back({resource.id, resource.title, resource.kind, resource.by, resource.about, resource.url,
            resource.tier, status.state, status.day, titlesOf(catalog, pick.skills)});
    }
    return resources;
}

}   // namespace

ReportReading reportReading(
    const CatalogIndex& catalog, const Progress& progress, const Role* role, const Background* background)
{
    const Reading reading = readingFor(catalog, role, progress, background);
    ReportReading report;
    if (background != nullptr) report.background = background->title;
    report.first = resourcesOf(catalog, progress, reading.first);
    report.picks = resourcesOf(catalog, progress, reading.picks);
    for (const Id& id : reading.known)
        report.known.push_back({catalog.title(id), skillTally(*catalog.skill(id), role, progress)});
    report.undecided = titlesOf(catalog, reading.undecided);
    report.untaught = titlesOf(catalog, reading.untaught);
    return report;
}

}   // namespace waymark
