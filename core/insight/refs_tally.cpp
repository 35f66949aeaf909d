#include "insight/refs_tally.h"

#include "insight/coverage.h"

#include <unordered_set>

namespace waymark {

namespace {

/// Skills whole and single items, each once. They live as long as the catalog.
struct NamedThings
{
    std::unordered_set<const Skill*> skills;
    std::unordered_set<Id> items;
};

NamedThings namedBy(const CatalogIndex& catalog, std::span<const Id> refs)
{
    NamedThings named;
    const auto addSkill = [&named](const Skill* skill) {
        if (!skill->isRetired) named.skills.insert(skill);
    };
    for (const Id& ref : refs) {
        if (const Skill* skill = catalog.skill(ref)) addSkill(skill);
        else if (catalog.area(ref))
            for (const Skill* part : catalog.skillsOf(ref)) addSkill(part);
        else
            for (const Id& item : catalog.itemsOf(ref)) named.items.insert(item);
    }
    return named;
}

}   // namespace

Tally refsTally(const CatalogIndex& catalog, std::span<const Id> refs, const Progress& progress)
{
    const NamedThings named = namedBy(catalog, refs);
    Tally tally;
    for (const Skill* skill : named.skills) tally += skillTally(*skill, nullptr, progress);
    for (const Id& item : named.items) {
        const Topic* topic = catalog.topic(item);
        const Skill* skill = topic ? catalog.skillOf(item) : nullptr;
        const bool isGone = topic && (topic->isRetired || skill->isRetired);
        if (!isGone && !named.skills.contains(skill)) tally.add(progress.state(item));
    }
    return tally;
}

}   // namespace waymark
