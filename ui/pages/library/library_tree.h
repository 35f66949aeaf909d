#pragma once

#include "catalog/catalog_index.h"
#include "pages/library/library_filter.h"
#include "progress/progress.h"

#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace waymark::ui {

/// The three lists of the page.
enum class LibraryPart { Resources, Roadmap, Checklists };

/// A row: the head of a kind, phase or checklist; a goal or entry; a thing of the catalog below them.
struct LibraryNode
{
    enum class Level { Head, Goal, Thing };
    Level level = Level::Head;
    Id thing;   ///< what it stands for in the catalog: of a goal its roadmap; empty for a kind of resources
    std::string key;   ///< the same in every reading of the catalog: `book`, `ai/twelve-months/0/2`
    QString title;
    QString detail;   ///< author of a resource, months of a phase, what another thing belongs to
    std::vector<Id> refs;   ///< what is counted for it
    std::vector<Id> skills;   ///< of a resource: those that it serves
    std::optional<Tier> tier;
    std::string words;   ///< folded, for the filter; of a thing
    bool isTicked = false;   ///< a thing that is an item or has items
    LibraryNode* parent = nullptr;
    int row = 0;   ///< among the shown ones
    std::vector<std::unique_ptr<LibraryNode>> parts;
    std::vector<LibraryNode*> shown;
};

/// One list of the page as a tree whose nodes stay where they are until another catalog is read.
class LibraryTree
{
public:
    LibraryTree(std::shared_ptr<const CatalogIndex> catalog, LibraryPart part);

    [[nodiscard]] const LibraryNode& root() const { return m_root; }
    [[nodiscard]] const CatalogIndex& catalog() const { return *m_catalog; }
    /// Sets what is shown.
    void show(const LibraryFilter& filter, const Progress& progress);
    /// Resources, or goals.
    [[nodiscard]] int shownCount() const { return m_shownCount; }
    [[nodiscard]] int count() const { return m_count; }

    /// Null when there is none; of a thing that stands in several places the first.
    [[nodiscard]] const LibraryNode* find(const Id& thing) const;
    [[nodiscard]] const LibraryNode* findKey(const std::string& key) const;
    /// The things whose state hangs on this item.
    [[nodiscard]] std::vector<const LibraryNode*> touchedBy(const Id& item) const;

private:
    void readResources();
    void readRoadmaps();
    void readChecklists();
    LibraryNode& add(LibraryNode& parent, LibraryNode node);
    void addRefs(LibraryNode& goal);

    std::shared_ptr<const CatalogIndex> m_catalog;
    LibraryNode m_root;
    LibraryNode::Level m_counted;
    int m_count = 0;
    int m_shownCount = 0;
    std::unordered_map<Id, const LibraryNode*> m_byThing;
    std::unordered_map<std::string, const LibraryNode*> m_byKey;
    std::unordered_multimap<Id, const LibraryNode*> m_byItem;
};

}   // namespace waymark::ui
