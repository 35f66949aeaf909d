#pragma once

#include "models/checklist_filter.h"
#include "models/checklist_tree.h"
#include "widgets/filter_bar.h"

class QActionGroup;

namespace waymark {
class CatalogIndex;
struct Role;
}

namespace waymark::ui {

struct TopicList;

/// The row of filters over the checklist: text, role, tier, state, area, and how many of how many are shown.
class SkillsFilterBar : public FilterBar
{
    Q_OBJECT

public:
    explicit SkillsFilterBar(QWidget* parent = nullptr);

    /// Roles and areas come from the catalog; answers that it still has are kept.
    void setCatalog(const CatalogIndex& catalog, const Role* target);
    void setCount(int shown, int all);
    /// An empty id for all roles.
    void setRole(const Id& role);
    /// Those topics; every other filter is taken off.
    void setTopics(const TopicList& topics);
    /// Only shows it: how the page came to be grouped.
    void setGrouping(Grouping grouping);
    [[nodiscard]] ChecklistFilter filter() const;

signals:
    void groupingChosen(waymark::ui::Grouping grouping);

private:
    void buildGrouping();

    FilterButton* m_role;
    FilterButton* m_tier;
    FilterButton* m_state;
    FilterButton* m_area;
    FilterButton* m_need;
    QActionGroup* m_groupings = nullptr;
};

}   // namespace waymark::ui
