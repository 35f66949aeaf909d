#pragma once

#include "base/result.h"
#include "catalog/catalog.h"

#include <span>
#include <unordered_map>
#include <utility>

namespace waymark {

/// The kinds of things that have an id.
enum class Kind {
    Area,
    Skill,
    Topic,
    Role,
    Project,
    Step,
    Check,
    Stage,
    Practice,
    Question,
    Resource,
    Roadmap,
    Checklist,
    ChecklistEntry,
    Guide,
    Background
};

/// `topic`: in JSON and on the command line.
[[nodiscard]] std::string_view word(Kind kind);

/// Things that can be ticked: topic, step, acceptance check, practice, question, resource.
[[nodiscard]] bool isItemKind(Kind kind);

/// Where a thing stands in the catalog. `parent` is the skill's, project's or stage's place for its parts.
struct Place
{
    Kind kind;
    std::size_t at = 0;   ///< in the catalog's list of that kind, or in its parent's list
    std::size_t parent = 0;   ///< in the catalog's list of the parent's kind
};

/// A catalog with its look-ups made: made once, never changed, shared by whoever reads.
class CatalogIndex
{
public:
    explicit CatalogIndex(Catalog catalog);
    CatalogIndex(const CatalogIndex&) = delete;
    CatalogIndex& operator=(const CatalogIndex&) = delete;

    [[nodiscard]] const Catalog& catalog() const { return m_catalog; }

    /// Null when there is none of that id and kind. What they point to lives as long as this.
    [[nodiscard]] const Place* find(const Id& id) const;
    [[nodiscard]] const Area* area(const Id& id) const;
    [[nodiscard]] const Skill* skill(const Id& id) const;
    [[nodiscard]] const Topic* topic(const Id& id) const;
    [[nodiscard]] const Role* role(const Id& id) const;
    [[nodiscard]] const Project* project(const Id& id) const;
    [[nodiscard]] const Resource* resource(const Id& id) const;
    [[nodiscard]] const Question* question(const Id& id) const;
    /// The stage of a practice, or the stage itself.
    [[nodiscard]] const Stage* stage(const Id& id) const;
    [[nodiscard]] const GuideEntry* guideEntry(const Id& id) const;
    [[nodiscard]] const Background* background(const Id& id) const;
    /// The skill of a topic, or of the skill itself.
    [[nodiscard]] const Skill* skillOf(const Id& id) const;

    /// The title of anything that has an id; the id's text when it is unknown.
    [[nodiscard]] std::string title(const Id& id) const;
    [[nodiscard]] bool isItem(const Id& id) const;
    /// An item itself; the items of a skill, the steps of a project, the practices of a stage; the topics of an area.
    /// Without retired ones.
    [[nodiscard]] std::vector<Id> itemsOf(const Id& id) const;
    /// All items of the catalog in its order: topics, steps and acceptance checks, practices, questions, resources.
    [[nodiscard]] const std::vector<Id>& items() const { return m_items; }

    [[nodiscard]] std::span<const Id> opens(const Id& skill) const;   ///< skills that require it
    [[nodiscard]] std::vector<const Role*> rolesNeeding(const Id& skillOrTopic) const;
    [[nodiscard]] std::span<const Skill* const> skillsOf(const Id& area) const;   ///< retired ones too
    [[nodiscard]] std::vector<const Resource*> resourcesOf(const Id& skill) const;
    /// The skills that the resource names, and those that name it, each once.
    [[nodiscard]] std::vector<Id> skillsServedBy(const Id& resource) const;

    /// Items that stand today for this older item (through `replaces`, also its skill's); empty when it is current.
    [[nodiscard]] std::vector<Id> replacementsOf(const Id& old) const;
    /// Older items whose history this item inherits.
    [[nodiscard]] std::vector<Id> replacedBy(const Id& item) const;

    /// The whole id of what a person typed: whole, without its catalog where only one has it, or replaced.
    /// NotFound says "did you mean"; Invalid when several catalogs have it.
    [[nodiscard]] Result<Id> resolve(std::string_view typed) const;

private:
    void add(const Id& id, Place place);
    void indexSkills();
    void indexOthers();
    /// Up to three ids that are near.
    [[nodiscard]] std::vector<std::string> meantBy(std::string_view typed) const;

    Catalog m_catalog;
    std::unordered_map<Id, Place> m_places;
    std::unordered_map<Id, std::vector<Id>> m_opens;
    std::unordered_map<Id, std::vector<const Skill*>> m_skillsOfArea;
    std::unordered_map<Id, std::vector<std::pair<const Role*, Tier>>> m_needs;   ///< of a skill: who needs it, how deep
    std::unordered_map<Id, std::vector<Id>> m_replacements;   ///< old to new
    std::unordered_map<Id, std::vector<Id>> m_replaced;   ///< new to old
    std::vector<Id> m_items;
};

}   // namespace waymark
