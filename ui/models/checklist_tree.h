#pragma once

#include "catalog/catalog_index.h"
#include "models/checklist_filter.h"
#include "progress/progress.h"

#include <QString>

#include <deque>
#include <memory>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace waymark::ui {

/// What the heads of the checklist are: the catalog's areas, the tiers, or how a role needs the topics.
enum class Grouping { Area, Tier, Need };
/// `area`, `tier`, `need`
[[nodiscard]] QString word(Grouping grouping);
/// By area when nobody knows the word.
[[nodiscard]] Grouping groupingFrom(const QString& word);

/// A head, a skill or a topic of the checklist. In other groupings than by area a skill stands under each head that has
/// topics of it, with those topics.
struct ChecklistNode
{
    /// A role's need of a skill, without its name: the roles stand in the catalog's order.
    struct NeedOfRole
    {
        RoleMark mark = RoleMark::None;
        Tier through = Tier::Beginner;
    };

    const Area* area = nullptr;   ///< of a head; exactly one of these three is set, but for the root
    const Skill* skill = nullptr;
    const Topic* topic = nullptr;
    ChecklistNode* parent = nullptr;
    int row = 0;   ///< among its parent's shown parts
    int topics = 0;   ///< below it, or 1 of a topic
    std::vector<ChecklistNode*> parts;   ///< all of them
    std::vector<ChecklistNode*> shown;   ///< those that pass the filter
    std::string words;   ///< folded, to be searched
    std::vector<NeedOfRole> needs;   ///< of a skill: one for each role

    [[nodiscard]] const Id& id() const { return topic ? topic->id : skill ? skill->id : area->id; }
    [[nodiscard]] const std::string& title() const { return topic ? topic->title : skill ? skill->title : area->title; }
};

/// Head → skill → topic as the checklist shows it, without what is retired or empty. Nodes stay where they are for
/// the tree's lifetime; only what is shown of them changes.
class ChecklistTree
{
public:
    /// `role` is for grouping by need; without it the strongest need of any role counts.
    explicit ChecklistTree(
        std::shared_ptr<const CatalogIndex> catalog, Grouping grouping = Grouping::Area, const Id& role = {});

    /// Whose needs group it; empty for all roles, and in other groupings.
    [[nodiscard]] const Id& groupRole() const { return m_role; }
    /// What a head of a grouping by need stands for; None in other groupings too.
    [[nodiscard]] RoleMark needOf(const ChecklistNode& head) const;

    [[nodiscard]] const CatalogIndex& catalog() const { return *m_catalog; }
    [[nodiscard]] ChecklistNode& root() { return m_root; }
    [[nodiscard]] const ChecklistNode& root() const { return m_root; }
    /// Null when it has no place here; of a skill under several heads the first.
    [[nodiscard]] ChecklistNode* find(const Id& id) const;
    /// How the role at this place of the catalog's list needs the skill or topic. None for an area.
    [[nodiscard]] RoleMark need(const ChecklistNode& node, std::size_t role) const;

    /// Shows what passes; gives the number of topics shown.
    int show(const ChecklistFilter& filter, const Progress& progress);

private:
    struct Sieve;
    ChecklistNode* add(ChecklistNode& parent);
    void addAreas();
    void addGroups();
    ChecklistNode& addHead(const Area& head);
    void addSkill(ChecklistNode& head, const Skill& skill, const std::vector<const Topic*>& topics);
    void readNeeds();
    [[nodiscard]] RoleMark strongestNeed(const ChecklistNode& topic) const;
    [[nodiscard]] std::size_t groupOf(const Skill& skill, const Topic& topic) const;
    [[nodiscard]] RoleMark markOf(const Skill& skill, const Topic& topic) const;
    int sift(ChecklistNode& node, const Sieve& sieve);

    std::shared_ptr<const CatalogIndex> m_catalog;
    Grouping m_grouping;
    Id m_role;
    std::unordered_map<Id, std::vector<ChecklistNode::NeedOfRole>> m_needs;   ///< of the skills that any role needs
    std::deque<Area> m_groups;   ///< the heads that are no areas of the catalog
    ChecklistNode m_root;
    std::deque<ChecklistNode> m_nodes;
    std::unordered_map<std::string_view, ChecklistNode*>
        m_places;   ///< by the texts of ids of the catalog and the groups
};

}   // namespace waymark::ui
