#include "insight/coverage.h"
#include "models/checklist_model.h"

#include <algorithm>

// What the checklist counts: for the filter's role, and in other groupings for the topics under a head.
namespace waymark::ui {

namespace {

bool isNeededBy(const Role& role, const Id& skill)
{
    return std::any_of(
        role.needs.begin(), role.needs.end(), [&skill](const Need& need) { return need.skill == skill; });
}

}   // namespace

Id ChecklistModel::groupRole() const
{
    if (m_grouping != Grouping::Need) return {};
    const Role* target = m_session.targetRole();
    return !m_filter.role.isEmpty() ? m_filter.role : target != nullptr ? target->id : Id();
}

/// Whether the needs that the heads stand for are another role's by now.
bool ChecklistModel::isRegrouped() const
{
    return m_grouping == Grouping::Need && groupRole() != m_tree->groupRole();
}

const Role* ChecklistModel::scope() const
{
    return m_filter.role.isEmpty() ? nullptr : m_tree->catalog().role(m_filter.role);
}

// Counted once for all that is painted, until something in it changes.
const Tally& ChecklistModel::headTally(const ChecklistNode& head) const
{
    const auto known = m_headTallies.find(head.id());
    if (known != m_headTallies.end()) return known->second;
    return m_headTallies.emplace(head.id(), m_grouping == Grouping::Area ? sumOf(head) : groupTally(head))
        .first->second;
}

// A choice of the role counts in one head, whichever of its skills changed.
void ChecklistModel::forgetHead(const ChecklistNode& head)
{
    if (m_grouping == Grouping::Need) m_headTallies.clear();
    else m_headTallies.erase(head.id());
}

// An area is the sum of the skills under it that the role needs, must have or nice to have, so that its box and its numbers
// agree with the rows below. What the role's percentage counts, the musts alone, stands in the matrix and in the pane.
Tally ChecklistModel::sumOf(const ChecklistNode& area) const
{
    Tally sum;
    for (const ChecklistNode* skill : area.parts)
        if (scope() == nullptr || isNeededBy(*scope(), skill->skill->id))
            sum += skillTally(*skill->skill, scope(), m_session.progress());
    return sum;
}

Tally ChecklistModel::groupTally(const ChecklistNode& head) const
{
    // A role's choice of needs counts once, as everywhere.
    const RoleMark need = m_tree->needOf(head);
    if (const Role* role = m_tree->catalog().role(m_tree->groupRole()); need != RoleMark::None && role != nullptr) {
        const RoleCoverage covered = coverageOf(m_tree->catalog(), *role, m_session.progress());
        return need == RoleMark::Must ? covered.must : covered.nice;
    }
    Tally sum;
    for (const ChecklistNode* skill : head.parts) sum += tally(*skill);
    return sum;
}

// The topics that stand under this node, as deep as the scope goes.
TopicTest ChecklistModel::topicsOf(const ChecklistNode& skill) const
{
    const Role* role = scope();
    const std::vector<Need> none;
    const std::vector<Need>& needs = role != nullptr ? role->needs : none;
    const auto need =
        std::find_if(needs.begin(), needs.end(), [&](const Need& one) { return one.skill == skill.skill->id; });
    if (role != nullptr && need == needs.end()) return [](const Topic&) { return false; };
    const Tier through = role != nullptr ? need->through : Tier::Advanced;
    return [&skill, through](const Topic& topic) {
        const auto isIt = [&topic](const ChecklistNode* part) { return part->topic == &topic; };
        return topic.tier <= through && std::any_of(skill.parts.begin(), skill.parts.end(), isIt);
    };
}

Tally ChecklistModel::tally(const ChecklistNode& parent) const
{
    if (parent.skill && m_grouping != Grouping::Area)
        return tallyWhere(*parent.skill, topicsOf(parent), m_session.progress());
    if (parent.skill) return skillTally(*parent.skill, scope(), m_session.progress());
    return headTally(parent);
}

double ChecklistModel::hours(const ChecklistNode& node) const
{
    if (node.topic) return node.topic->hours;
    if (node.area) return 0;
    if (m_grouping != Grouping::Area) return hoursLeftWhere(*node.skill, topicsOf(node), Progress{});
    Tier through = Tier::Advanced;
    if (const Role* role = scope())
        for (const Need& need : role->needs)
            if (need.skill == node.skill->id) through = need.through;
    // Before anything was done: of a choice only what it asks for, as the tally beside it counts.
    return hoursLeft(*node.skill, through, Progress{});
}

State ChecklistModel::state(const ChecklistNode& node) const
{
    return node.topic ? m_session.progress().state(node.topic->id) : stateOf(tally(node));
}

}   // namespace waymark::ui
