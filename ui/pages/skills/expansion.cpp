#include "pages/skills/expansion.h"

namespace waymark::ui {

void Expansion::start(const ChecklistTree& tree, const Progress& progress)
{
    m_closedAreas.clear();
    m_openSkills.clear();
    for (const auto& [item, status] : progress.items) {
        if (status.state != State::Learning) continue;
        const ChecklistNode* topic = tree.find(item);
        if (topic && topic->topic) m_openSkills.insert(topic->parent->id());
    }
}

void Expansion::set(const ChecklistNode& parent, bool isOpen)
{
    std::unordered_set<Id>& ids = parent.area ? m_closedAreas : m_openSkills;
    const bool belongs = parent.area ? !isOpen : isOpen;
    if (belongs) ids.insert(parent.id());
    else ids.erase(parent.id());
}

bool Expansion::isOpen(const ChecklistNode& parent) const
{
    return parent.area ? !m_closedAreas.contains(parent.id()) : m_openSkills.contains(parent.id());
}

}   // namespace waymark::ui
