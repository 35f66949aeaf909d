#include "pages/library/library_tree.h"

#include "base/text.h"
#include "models/checklist_filter.h"
#include "models/resource_words.h"
#include "pages/library/library_words.h"
#include "theme/marks.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace waymark::ui {

namespace {

/// A filter with its look-ups made.
struct Sieve
{
    const LibraryFilter& filter;
    const Progress& progress;
    std::vector<std::string> words;
    std::unordered_set<Id> ofRole;

    Sieve(const CatalogIndex& catalog, const LibraryFilter& wanted, const Progress& now)
        : filter(wanted), progress(now), words(searchWords(wanted.text))
    {
        const Role* role = catalog.role(filter.role);
        if (role == nullptr) return;
        for (const Need& need : role->needs)
            for (const Resource* resource : catalog.resourcesOf(need.skill)) ofRole.insert(resource->id);
    }

    [[nodiscard]] bool passes(const LibraryNode& thing) const
    {
        const auto stands = [&thing](const std::string& word) { return thing.words.find(word) != std::string::npos; };
        const auto& states = filter.states;
        return std::all_of(words.begin(), words.end(), stands) && (!filter.tier || thing.tier == filter.tier) &&
            (filter.kind.empty() || thing.parent->key == filter.kind) &&
            (filter.role.isEmpty() || ofRole.contains(thing.thing)) &&
            (states.empty() || std::find(states.begin(), states.end(), progress.state(thing.thing)) != states.end());
    }

    /// A parent is shown for its parts.
    bool show(LibraryNode& node) const
    {
        node.shown.clear();
        for (const auto& part : node.parts) {
            if (!show(*part)) continue;
            part->row = static_cast<int>(node.shown.size());
            node.shown.push_back(part.get());
        }
        if (node.level == LibraryNode::Level::Thing) return passes(node);
        return !node.shown.empty() || (node.parts.empty() && filter == LibraryFilter{});
    }
};

int shownOf(const LibraryNode& node, LibraryNode::Level level)
{
    int count = node.level == level ? 1 : 0;
    for (const LibraryNode* part : node.shown) count += shownOf(*part, level);
    return count;
}

}   // namespace

LibraryTree::LibraryTree(std::shared_ptr<const CatalogIndex> catalog, LibraryPart part)
    : m_catalog(std::move(catalog)),
      m_counted(part == LibraryPart::Resources ? LibraryNode::Level::Thing : LibraryNode::Level::Goal)
{
    switch (part) {
    case LibraryPart::Resources: readResources(); break;
    case LibraryPart::Roadmap: readRoadmaps(); break;
    case LibraryPart::Checklists: readChecklists(); break;
    }
    show({}, {});
    m_count = m_shownCount;
}

void LibraryTree::show(const LibraryFilter& filter, const Progress& progress)
{
    Sieve(*m_catalog, filter, progress).show(m_root);
    m_shownCount = shownOf(m_root, m_counted);
}

const LibraryNode* LibraryTree::find(const Id& thing) const
{
    const auto found = m_byThing.find(thing);
    return found == m_byThing.end() ? nullptr : found->second;
}

const LibraryNode* LibraryTree::findKey(const std::string& key) const
{
    const auto found = m_byKey.find(key);
    return found == m_byKey.end() ? nullptr : found->second;
}

std::vector<const LibraryNode*> LibraryTree::touchedBy(const Id& item) const
{
    std::vector<const LibraryNode*> nodes;
    const auto [first, last] = m_byItem.equal_range(item);
    for (auto at = first; at != last; ++at) nodes.push_back(at->second);
    return nodes;
}

LibraryNode& LibraryTree::add(LibraryNode& parent, LibraryNode node)
{
    LibraryNode& added = *parent.parts.emplace_back(std::make_unique<LibraryNode>(std::move(node)));
    added.parent = &parent;
    if (!added.thing.isEmpty()) m_byThing.emplace(added.thing, &added);
    m_byKey.emplace(added.key, &added);
    if (added.level != LibraryNode::Level::Thing) return added;
    const std::vector<Id> items = m_catalog->itemsOf(added.thing);
    added.refs = {added.thing};
    added.isTicked = !items.empty();
    for (const Id& item : items) m_byItem.emplace(item, &added);
    for (LibraryNode* above = &parent; above != &m_root; above = above->parent) above->refs.push_back(added.thing);
    return added;
}

// Heads in the order in which the catalog first names their kind.
void LibraryTree::readResources()
{
    std::unordered_map<std::string, LibraryNode*> heads;
    for (const Resource& resource : m_catalog->catalog().resources) {
        LibraryNode*& head = heads[resource.kind];
        if (head == nullptr) {
            LibraryNode kind;
            kind.key = resource.kind;
            kind.title = resourceKindHead(resource.kind);
            head = &add(m_root, std::move(kind));
        }
        LibraryNode node;
        node.level = LibraryNode::Level::Thing;
        node.thing = resource.id;
        node.key = resource.id.text();
        node.title = qstring(resource.title);
        node.detail = qstring(resource.by);
        node.skills = m_catalog->skillsServedBy(resource.id);
        node.tier = resource.tier;
        node.words = folded(resource.title + '\n' + resource.by + '\n' + resource.about);
        add(*head, std::move(node));
    }
}

void LibraryTree::readRoadmaps()
{
    const std::vector<Roadmap>& roadmaps = m_catalog->catalog().roadmaps;
    for (const Roadmap& roadmap : roadmaps) {
        for (const Phase& phase : roadmap.phases) {
            LibraryNode head;
            head.thing = roadmap.id;
            head.key = roadmap.id.text() + '/' + std::to_string(&phase - roadmap.phases.data());
            head.title = phaseTitle(roadmap, phase, roadmaps.size() > 1);
            head.detail = monthsWords(phase);
            LibraryNode& added = add(m_root, std::move(head));
            for (const Goal& goal : phase.goals) {
                LibraryNode node;
                node.level = LibraryNode::Level::Goal;
                node.thing = roadmap.id;
                node.key = added.key + '/' + std::to_string(&goal - phase.goals.data());
                node.title = qstring(goal.title);
                node.refs = goal.refs;
                addRefs(add(added, std::move(node)));
            }
        }
    }
}

void LibraryTree::readChecklists()
{
    for (const Checklist& list : m_catalog->catalog().checklists) {
        LibraryNode head;
        head.thing = list.id;
        head.key = list.id.text();
        head.title = qstring(list.title);
        LibraryNode& added = add(m_root, std::move(head));
        for (const ChecklistEntry& entry : list.entries) {
            LibraryNode node;
            node.level = LibraryNode::Level::Goal;
            node.thing = entry.id;
            node.key = entry.id.text();
            node.title = qstring(entry.title);
            node.refs = entry.refs;
            addRefs(add(added, std::move(node)));
        }
    }
}

void LibraryTree::addRefs(LibraryNode& goal)
{
    for (const Id& ref : std::exchange(goal.refs, {})) {
        LibraryNode node;
        node.level = LibraryNode::Level::Thing;
        node.thing = ref;
        node.key = goal.key + '/' + ref.text();
        if (m_byKey.contains(node.key)) continue;   // named twice
        node.title = qstring(m_catalog->title(ref));
        node.detail = belongsTo(*m_catalog, ref);
        node.tier = tierOf(*m_catalog, ref);
        node.words = folded((node.title + u'\n' + node.detail + u'\n' + goal.title).toStdString());
        add(goal, std::move(node));
    }
}

}   // namespace waymark::ui
