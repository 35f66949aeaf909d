#include "models/checklist_tree.h"

#include "base/text.h"
#include "insight/gap.h"

#include <algorithm>

namespace waymark::ui {

/// A filter made ready to be asked once for each topic.
struct ChecklistTree::Sieve
{
    const ChecklistTree& tree;
    const ChecklistFilter& filter;
    const Progress& progress;
    std::vector<std::string> words;
    std::optional<std::size_t> role;
    std::unordered_set<Id> missing;   ///< when the filter asks for what the role lacks

    [[nodiscard]] bool passes(const ChecklistNode& topic) const
    {
        if (filter.tier && topic.topic->tier != *filter.tier) return false;
        if (role && tree.need(topic, *role) == RoleMark::None) return false;
        return isMissing(topic) && hasState(topic) && hasWords(topic);
    }

    [[nodiscard]] bool hasState(const ChecklistNode& topic) const
    {
        if (filter.states.empty()) return true;
        const State state = progress.state(topic.topic->id);
        return std::find(filter.states.begin(), filter.states.end(), state) != filter.states.end();
    }

    [[nodiscard]] bool isMissing(const ChecklistNode& topic) const
    {
        if (!filter.isMissing) return true;
        return role ? missing.contains(topic.id()) : progress.state(topic.id()) != State::Done;
    }

    [[nodiscard]] bool hasWords(const ChecklistNode& topic) const
    {
        return std::all_of(words.begin(), words.end(), [&](const std::string& word) {
            return topic.words.find(word) != std::string::npos || topic.parent->words.find(word) != std::string::npos;
        });
    }
};

ChecklistTree::ChecklistTree(std::shared_ptr<const CatalogIndex> catalog) : m_catalog(std::move(catalog))
{
    for (const Area& area : m_catalog->catalog().areas) {
        ChecklistNode* node = add(m_root);
        node->area = &area;
        m_places.emplace(area.id, node);
    }
    for (const Skill& skill : m_catalog->catalog().skills)
        if (const auto area = m_places.find(skill.area); area != m_places.end() && !skill.isRetired)
            addSkill(*area->second, skill);
    std::erase_if(m_root.parts, [](const ChecklistNode* area) { return area->parts.empty(); });
    addNeeds();
}

ChecklistNode* ChecklistTree::add(ChecklistNode& parent)
{
    ChecklistNode& node = m_nodes.emplace_back();
    node.parent = &parent;
    parent.parts.push_back(&node);
    return &node;
}

void ChecklistTree::addSkill(ChecklistNode& area, const Skill& skill)
{
    const bool isLeft =
        std::any_of(skill.topics.begin(), skill.topics.end(), [](const Topic& topic) { return !topic.isRetired; });
    if (!isLeft) return;
    ChecklistNode* node = add(area);
    node->skill = &skill;
    node->words = skill.title;
    for (const std::string& alias : skill.aliases) node->words += '\n' + alias;
    node->words = folded(node->words);
    node->needs.resize(m_catalog->catalog().roles.size());
    m_places.emplace(skill.id, node);
    for (const Topic& topic : skill.topics) {
        if (topic.isRetired) continue;
        ChecklistNode* part = add(*node);
        part->topic = &topic;
        part->topics = 1;
        part->words = folded(topic.title + '\n' + topic.check);
        m_places.emplace(topic.id, part);
    }
    node->topics = static_cast<int>(node->parts.size());
    area.topics += node->topics;
    m_root.topics += node->topics;
}

void ChecklistTree::addNeeds()
{
    const std::vector<Role>& roles = m_catalog->catalog().roles;
    for (std::size_t role = 0; role < roles.size(); ++role)
        for (const Need& need : roles[role].needs)
            if (ChecklistNode* node = find(need.skill); node && node->skill)
                node->needs[role] = {need.isMust ? RoleMark::Must : RoleMark::Nice, need.through};
}

ChecklistNode* ChecklistTree::find(const Id& id) const
{
    const auto found = m_places.find(id);
    // An area that lost all its skills is in the list of places but not on the screen.
    return found == m_places.end() || found->second->topics == 0 ? nullptr : found->second;
}

RoleMark ChecklistTree::need(const ChecklistNode& node, std::size_t role) const
{
    if (node.area) return RoleMark::None;
    const ChecklistNode& skill = node.topic ? *node.parent : node;
    const ChecklistNode::NeedOfRole& need = skill.needs[role];
    return node.topic && node.topic->tier > need.through ? RoleMark::None : need.mark;
}

int ChecklistTree::show(const ChecklistFilter& filter, const Progress& progress)
{
    Sieve sieve{*this, filter, progress, searchWords(filter.text), std::nullopt, {}};
    const std::vector<Role>& roles = m_catalog->catalog().roles;
    const auto role = std::find_if(roles.begin(), roles.end(), [&](const Role& one) { return one.id == filter.role; });
    if (role != roles.end()) sieve.role = static_cast<std::size_t>(role - roles.begin());
    if (role != roles.end() && filter.isMissing) sieve.missing = missingTopics(gapTo(*m_catalog, *role, progress));
    return sift(m_root, sieve);
}

int ChecklistTree::sift(ChecklistNode& node, const Sieve& sieve)
{
    if (node.topic) return sieve.passes(node) ? 1 : 0;
    node.shown.clear();
    if (node.area && !sieve.filter.area.isEmpty() && node.area->id != sieve.filter.area) return 0;
    int count = 0;
    for (ChecklistNode* part : node.parts) {
        const int below = sift(*part, sieve);
        if (below == 0) continue;
        part->row = static_cast<int>(node.shown.size());
        node.shown.push_back(part);
        count += below;
    }
    return count;
}

}   // namespace waymark::ui
