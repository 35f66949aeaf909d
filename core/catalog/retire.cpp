#include "catalog/retire.h"

#include <unordered_map>
#include <unordered_set>

namespace waymark {

namespace {

std::unordered_set<Id> idsOf(const Catalog& catalog)
{
    std::unordered_set<Id> ids;
    for (const Skill& skill : catalog.skills) {
        ids.insert(skill.replaces.begin(), skill.replaces.end());
        for (const Topic& topic : skill.topics) {
            ids.insert(topic.id);
            ids.insert(topic.replaces.begin(), topic.replaces.end());
        }
    }
    return ids;
}

}   // namespace

Catalog withRetired(Catalog newer, const Catalog& older)
{
    const std::unordered_set<Id> known = idsOf(newer);
    std::unordered_map<Id, std::size_t> places;
    for (std::size_t at = 0; at < newer.skills.size(); ++at) places.emplace(newer.skills[at].id, at);
    for (const Skill& skill : older.skills) {
        if (known.contains(skill.id)) continue;
        for (Topic topic : skill.topics) {
            if (known.contains(topic.id)) continue;
            topic.isRetired = true;
            if (!places.contains(skill.id)) {
                places.emplace(skill.id, newer.skills.size());
                newer.skills.push_back({skill.id, skill.title, skill.area, skill.about, {}, {}, {}, {}, {}, {}, true});
            }
            newer.skills[places.at(skill.id)].topics.push_back(std::move(topic));
        }
    }
    return newer;
}

}   // namespace waymark
