#include "models/checklist_tree.h"

#include "base/text.h"
#include "insight/gap.h"
#include "models/checklist_words.h"
#include "theme/marks.h"

#include <algorithm>
#include <array>

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
        return hasNeed(topic) && isMissing(topic) && hasState(topic) && hasWords(topic);
    }

    [[nodiscard]] bool hasNeed(const ChecklistNode& topic) const
    {
        if (!filter.need) return true;
        return (role ? tree.need(topic, *role) : tree.strongestNeed(topic)) == *filter.need;
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
        if (role) return missing.contains(topic.id());
        const State state = progress.state(topic.id());
        return state == State::Open || state == State::Learning;
    }

    [[nodiscard]] bool hasWords(const ChecklistNode& topic) const
    {
        return std::all_of(words.begin(), words.end(), [&](const std::string& word) {
            return topic.words.find(word) != std::string::npos || topic.parent->words.find(word) != std::string::npos;
        });
    }
};

namespace {

constexpr std::array Needs{RoleMark::Must, RoleMark::Nice, RoleMark::None};

std::vector<const Topic*> currentTopics(const Skill& skill)
{
    std::vector<const Topic*> topics;
    for (const Topic& topic : skill.topics)
        if (!topic.isRetired) topics.push_back(&topic);
    return topics;
}

}   // namespace

QString word(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Tier: return QStringLiteral("tier");
    case Grouping::Need: return QStringLiteral("need");
    case Grouping::Area: break;
    }
    return QStringLiteral("area");
}

Grouping groupingFrom(const QString& typed)
{
    for (const auto grouping : {Grouping::Tier, Grouping::Need})
        if (word(grouping) == typed) return grouping;
    return Grouping::Area;
}

ChecklistTree::ChecklistTree(std::shared_ptr<const CatalogIndex> catalog, Grouping grouping, const Id& role)
    : m_catalog(std::move(catalog)), m_grouping(grouping)
{
    if (grouping == Grouping::Need && m_catalog->role(role) != nullptr) m_role = role;
    readNeeds();
    m_places.reserve(m_catalog->items().size());
    if (grouping == Grouping::Area) addAreas();
    else addGroups();
    std::erase_if(m_root.parts, [](const ChecklistNode* head) { return head->parts.empty(); });
}

ChecklistNode& ChecklistTree::addHead(const Area& head)
{
    ChecklistNode* node = add(m_root);
    node->area = &head;
    m_places.emplace(head.id.text(), node);
    return *node;
}

void ChecklistTree::addAreas()
{
    for (const Area& area : m_catalog->catalog().areas) addHead(area);
    for (const Skill& skill : m_catalog->catalog().skills)
        if (const auto area = m_places.find(skill.area.text()); area != m_places.end() && !skill.isRetired)
            addSkill(*area->second, skill, currentTopics(skill));
}

void ChecklistTree::addGroups()
{
    std::vector<ChecklistNode*> heads;
    for (std::size_t at = 0; at < AllTiers.size(); ++at) {
        const QString title = m_grouping == Grouping::Tier ? tierWord(AllTiers[at]) : needWord(Needs[at]);
        m_groups.push_back({Id("group/" + std::to_string(at)), title.toStdString(), {}});
        heads.push_back(&addHead(m_groups.back()));
    }
    // The skills keep the order of their areas.
    for (const Area& area : m_catalog->catalog().areas) {
        for (const Skill* skill : m_catalog->skillsOf(area.id)) {
            if (skill->isRetired) continue;
            std::vector<std::vector<const Topic*>> topics(heads.size());
            for (const Topic* topic : currentTopics(*skill)) topics[groupOf(*skill, *topic)].push_back(topic);
            for (std::size_t at = 0; at < heads.size(); ++at) addSkill(*heads[at], *skill, topics[at]);
        }
    }
}

std::size_t ChecklistTree::groupOf(const Skill& skill, const Topic& topic) const
{
    if (m_grouping == Grouping::Tier) return static_cast<std::size_t>(topic.tier);
    const auto mark = std::find(Needs.begin(), Needs.end(), markOf(skill, topic));
    return static_cast<std::size_t>(mark - Needs.begin());
}

RoleMark ChecklistTree::markOf(const Skill& skill, const Topic& topic) const
{
    RoleMark strongest = RoleMark::None;
    const auto needs = m_needs.find(skill.id);
    if (needs == m_needs.end()) return strongest;
    const std::vector<Role>& roles = m_catalog->catalog().roles;
    for (std::size_t role = 0; role < roles.size(); ++role) {
        const ChecklistNode::NeedOfRole& need = needs->second[role];
        const bool counts = m_role.isEmpty() || roles[role].id == m_role;
        if (counts && topic.tier <= need.through) strongest = std::max(strongest, need.mark);
    }
    return strongest;
}

ChecklistNode* ChecklistTree::add(ChecklistNode& parent)
{
    ChecklistNode& node = m_nodes.emplace_back();
    node.parent = &parent;
    parent.parts.push_back(&node);
    return &node;
}

void ChecklistTree::addSkill(ChecklistNode& head, const Skill& skill, const std::vector<const Topic*>& topics)
{
    if (topics.empty()) return;
    ChecklistNode* node = add(head);
    node->skill = &skill;
    node->words = skill.title;
    for (const std::string& alias : skill.aliases) node->words += '\n' + alias;
    node->words = folded(node->words);
    const auto needs = m_needs.find(skill.id);
    if (needs != m_needs.end()) node->needs = needs->second;
    else node->needs.resize(m_catalog->catalog().roles.size());
    m_places.emplace(skill.id.text(), node);
    for (const Topic* topic : topics) {
        ChecklistNode* part = add(*node);
        part->topic = topic;
        part->topics = 1;
        part->words = folded(topic->title + '\n' + topic->check);
        m_places.emplace(topic->id.text(), part);
    }
    node->topics = static_cast<int>(node->parts.size());
    head.topics += node->topics;
    m_root.topics += node->topics;
}

void ChecklistTree::readNeeds()
{
    const std::vector<Role>& roles = m_catalog->catalog().roles;
    for (std::size_t role = 0; role < roles.size(); ++role) {
        for (const Need& need : roles[role].needs) {
            auto& needs = m_needs[need.skill];
            needs.resize(roles.size());
            needs[role] = {need.isMust ? RoleMark::Must : RoleMark::Nice, need.through};
        }
    }
}

RoleMark ChecklistTree::needOf(const ChecklistNode& head) const
{
    if (m_grouping != Grouping::Need) return RoleMark::None;
    const auto at = std::find_if(m_groups.begin(), m_groups.end(), [&](const Area& one) { return &one == head.area; });
    return at == m_groups.end() ? RoleMark::None : Needs[static_cast<std::size_t>(at - m_groups.begin())];
}

ChecklistNode* ChecklistTree::find(const Id& id) const
{
    const auto found = m_places.find(id.text());
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

RoleMark ChecklistTree::strongestNeed(const ChecklistNode& topic) const
{
    RoleMark strongest = RoleMark::None;
    for (std::size_t role = 0; role < m_catalog->catalog().roles.size(); ++role)
        strongest = std::max(strongest, need(topic, role));
    return strongest;
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
