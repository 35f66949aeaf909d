#pragma once

#include "models/checklist_tree.h"

#include <unordered_set>

namespace waymark::ui {

/// Which areas and skills a person has open. Kept by id, so that it survives filters and other catalogs.
class Expansion
{
public:
    /// Areas open, skills closed but for those in which something is being learnt.
    void start(const ChecklistTree& tree, const Progress& progress);
    void set(const ChecklistNode& parent, bool isOpen);
    [[nodiscard]] bool isOpen(const ChecklistNode& parent) const;

private:
    std::unordered_set<Id> m_closedAreas;
    std::unordered_set<Id> m_openSkills;
};

}   // namespace waymark::ui
