#include "models/checklist_model.h"

#include "theme/marks.h"

#include <algorithm>
#include <unordered_set>

namespace waymark::ui {

ChecklistModel::ChecklistModel(Session& session, QObject* parent) : QAbstractItemModel(parent), m_session(session)
{
    load();
    connect(&session, &Session::progressChanged, this, &ChecklistModel::refresh);
    connect(&session, &Session::learnerChanged, this, &ChecklistModel::refreshAll);
    connect(&session, &Session::catalogChanged, this, &ChecklistModel::reload);
}

ChecklistModel::~ChecklistModel() = default;

void ChecklistModel::load()
{
    m_tree = std::make_unique<ChecklistTree>(m_session.workspace().catalog(), m_grouping, groupRole());
    m_shownTopics = m_tree->show(m_filter, m_session.progress());
    m_headTallies.clear();
}

void ChecklistModel::reload()
{
    if (!m_isAwake) {
        m_isOutdated = true;
        return;
    }
    beginResetModel();
    load();
    endResetModel();
}

void ChecklistModel::setFilter(const ChecklistFilter& filter)
{
    beginResetModel();
    if (filter.role != m_filter.role) m_headTallies.clear();
    m_filter = filter;
    if (isRegrouped()) load();
    else m_shownTopics = m_tree->show(m_filter, m_session.progress());
    endResetModel();
}

void ChecklistModel::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping) return;
    beginResetModel();
    m_grouping = grouping;
    load();
    endResetModel();
}

void ChecklistModel::setAwake(bool isAwake)
{
    m_isAwake = isAwake;
    if (!isAwake) return;
    if (std::exchange(m_isOutdated, false)) {
        m_isStale = false;
        reload();
    } else if (m_isStale) {
        refreshAll();
    }
}

void ChecklistModel::refreshAll()
{
    m_headTallies.clear();
    if (isRegrouped()) return reload();
    m_isStale = !m_isAwake;
    if (m_isStale) return;
    const auto tellParts = [this](const ChecklistNode& parent, const auto& recurse) -> void {
        if (parent.shown.empty()) return;
        emit dataChanged(indexOf(*parent.shown.front(), 0), indexOf(*parent.shown.back(), ColumnCount - 1));
        for (const ChecklistNode* part : parent.shown) recurse(*part, recurse);
    };
    tellParts(m_tree->root(), tellParts);
}

void ChecklistModel::refresh(const ChangeSet& change)
{
    if (!m_isAwake) {
        m_isStale = true;
        return;
    }
    std::unordered_set<const ChecklistNode*> parents;
    for (const Id& item : change.items) {
        const ChecklistNode* changed = m_tree->find(item);
        if (!changed) continue;
        tellRow(*changed);
        for (const ChecklistNode* up = changed->parent; up != &m_tree->root(); up = up->parent) parents.insert(up);
    }
    for (const ChecklistNode* parent : parents)
        if (parent->parent == &m_tree->root()) forgetHead(*parent);
    for (const ChecklistNode* parent : parents) tellRow(*parent);
}

void ChecklistModel::tellRow(const ChecklistNode& node)
{
    const QModelIndex first = indexOf(node.id());
    if (first.isValid()) emit dataChanged(first, first.siblingAtColumn(ColumnCount - 1));
}

QModelIndex ChecklistModel::indexOf(const ChecklistNode& node, int column) const
{
    return createIndex(node.row, column, &node);
}

QModelIndex ChecklistModel::indexOf(const Id& id, int column) const
{
    const ChecklistNode* found = m_tree->find(id);
    for (const ChecklistNode* at = found; at && at != &m_tree->root(); at = at->parent) {
        const std::vector<ChecklistNode*>& row = at->parent->shown;
        const auto place = static_cast<std::size_t>(at->row);
        if (place >= row.size() || row[place] != at) return {};
    }
    return found ? indexOf(*found, column) : QModelIndex();
}

const ChecklistNode* ChecklistModel::node(const QModelIndex& index) const
{
    return static_cast<const ChecklistNode*>(index.constInternalPointer());
}

void ChecklistModel::collectTopics(const ChecklistNode& node, std::vector<const ChecklistNode*>& topics) const
{
    if (node.topic) topics.push_back(&node);
    for (const ChecklistNode* part : node.shown) collectTopics(*part, topics);
}

std::vector<Id> ChecklistModel::topicsUnder(const QModelIndexList& rows) const
{
    std::vector<const ChecklistNode*> topics;
    for (const QModelIndex& row : rows)
        if (row.isValid()) collectTopics(*node(row), topics);
    std::unordered_set<const ChecklistNode*> seen;
    std::vector<Id> ids;
    for (const ChecklistNode* topic : topics)
        if (seen.insert(topic).second) ids.push_back(topic->id());
    return ids;
}

QModelIndex ChecklistModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) return {};
    const ChecklistNode& above = parent.isValid() ? *node(parent) : m_tree->root();
    return indexOf(*above.shown[static_cast<std::size_t>(row)], column);
}

QModelIndex ChecklistModel::parent(const QModelIndex& child) const
{
    if (!child.isValid()) return {};
    const ChecklistNode* above = node(child)->parent;
    return above == &m_tree->root() ? QModelIndex() : indexOf(*above, 0);
}

int ChecklistModel::rowCount(const QModelIndex& parent) const
{
    if (parent.column() > 0) return 0;
    const ChecklistNode& above = parent.isValid() ? *node(parent) : m_tree->root();
    return static_cast<int>(above.shown.size());
}

int ChecklistModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

bool ChecklistModel::setData(const QModelIndex& index, const QVariant&, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Title || !m_session.hasLearner()) return false;
    const ChecklistNode& at = *node(index);
    const bool isOnDisk = toggle(at);
    // Not yet, or not at all: the row may have to say "saving".
    if (!isOnDisk) tellRow(at);
    return isOnDisk;
}

bool ChecklistModel::toggle(const ChecklistNode& at)
{
    const Id id = at.id();
    if (at.topic) return m_session.toggle(id);
    const bool isAllShown = topicsUnder({indexOf(at, 0)}).size() == static_cast<std::size_t>(at.topics);
    return isAllShown && m_grouping == Grouping::Area ? m_session.toggle(id) : toggleShown(at);
}

// What the filter hides must not change by a tick on its parent.
bool ChecklistModel::toggleShown(const ChecklistNode& parent)
{
    std::vector<Id> done;
    std::vector<Id> rest;
    for (const Id& id : topicsUnder({indexOf(parent, 0)})) {
        const State state = m_session.progress().state(id);
        if (state == State::Done) done.push_back(id);
        else if (state != State::Skipped) rest.push_back(id);
    }
    if (done.empty() && rest.empty()) return false;
    const bool isComplete = rest.empty() || tickMark(tally(parent)) == TickMark::Done;
    return isComplete ? m_session.mark(State::Open, done) : m_session.mark(State::Done, rest);
}

}   // namespace waymark::ui
