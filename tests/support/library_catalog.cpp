#include "support/library_catalog.h"

#include <optional>
#include <utility>
#include <vector>

namespace waymark::test {

namespace {

Resource resource(const std::string& local, const std::string& title, const std::string& kind, const std::string& by,
    std::optional<Tier> tier, std::vector<Id> skills)
{
    Resource made;
    made.id = id(local);
    made.title = title;
    made.kind = kind;
    made.by = by;
    made.tier = tier;
    made.about = "About " + title + ".";
    made.skills = std::move(skills);
    return made;
}

}   // namespace

Catalog libraryCatalog()
{
    Catalog catalog = sampleCatalog();
    catalog.resources = {
        resource("deep-book", "Deep Learning", "book", "Ian Goodfellow", Tier::Intermediate, {id("frameworks")}),
        resource("algebra-book", "Linear Algebra Done Right", "book", "Sheldon Axler", Tier::Beginner, {id("algebra")}),
        resource("first-course", "First course", "course", "Andrew Ng", Tier::Beginner, {id("algebra")}),
        resource("loose-course", "Écoles", "course", "", std::nullopt, {}),
    };
    catalog.resources.front().url = "https://example.org/deep";
    const Goal basics{"The basics", {id("algebra/vectors"), id("git"), id("algebra/vectors")}};
    const Goal project{"A project of one's own", {id("first"), id("deep-book")}};
    const Goal depth{"Depth", {id("algebra/vectors"), id("algebra/svd")}};
    catalog.roadmaps = {
        {id("year"), "One year", {{"Foundations", 0, 3, {basics, project}}, {"Further", 3, 12, {depth}}}}};
    catalog.checklists = {{id("musts"), "Must-haves",
        {{id("versions"), "Versions under control", {id("git/commits")}},
            {id("numbers"), "Numbers", {id("algebra"), id("engineer")}}}}};
    return catalog;
}

}   // namespace waymark::test
