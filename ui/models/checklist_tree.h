#pragma once

#include "catalog/catalog_index.h"
#include "models/checklist_filter.h"
#include "progress/progress.h"

#include <deque>
#include <memory>
#include <unordered_map>
#include <vector>

namespace waymark::ui {

/// How a role needs a skill or a topic.
enum class RoleMark { None, Nice, Must };

/// An area, a skill or a topic of the checklist.
struct ChecklistNode
{
    /// A role's need of a skill, without its name: the roles stand in the catalog's order.
    struct NeedOfRole
    {
        RoleMark mark = RoleMark::None;
        Tier through = Tier::Beginner;
    };

    const Area* area = nullptr;   ///< exactly one of these three is set, but for the root
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

/// Area → skill → topic as the checklist shows it, without what is retired or empty. Nodes stay where they are for
/// the tree's lifetime; only what is shown of them changes.
class ChecklistTree
{
public:
    explicit ChecklistTree(std::shared_ptr<const CatalogIndex> catalog);

    [[nodiscard]] const CatalogIndex& catalog() const { return *m_catalog; }
    [[nodiscard]] ChecklistNode& root() { return m_root; }
    [[nodiscard]] const ChecklistNode& root() const { return m_root; }
    /// Null when it has no place here.
    [[nodiscard]] ChecklistNode* find(const Id& id) const;
    /// How the role at this place of the catalog's list needs the skill or topic. None for an area.
    [[nodiscard]] RoleMark need(const ChecklistNode& node, std::size_t role) const;

    /// Shows what passes; gives the number of topics shown.
    int show(const ChecklistFilter& filter, const Progress& progress);

private:
    struct Sieve;
    ChecklistNode* add(ChecklistNode& parent);
    void addSkill(ChecklistNode& area, const Skill& skill);
    void addNeeds();
    int sift(ChecklistNode& node, const Sieve& sieve);

    std::shared_ptr<const CatalogIndex> m_catalog;
    ChecklistNode m_root;
    std::deque<ChecklistNode> m_nodes;
    std::unordered_map<Id, ChecklistNode*> m_places;
};

}   // namespace waymark::ui
