#include "pages/library/library_model.h"

#include "insight/refs_tally.h"

#include <unordered_set>
#include <utility>

namespace waymark::ui {

LibraryModel::LibraryModel(Session& session, LibraryPart part, QObject* parent)
    : QAbstractItemModel(parent), m_session(session), m_part(part)
{
    load();
    connect(&session, &Session::progressChanged, this, &LibraryModel::refresh);
    connect(&session, &Session::learnerChanged, this, &LibraryModel::refreshAll);
    connect(&session, &Session::catalogChanged, this, &LibraryModel::reload);
}

LibraryModel::~LibraryModel() = default;

void LibraryModel::load()
{
    m_tree = std::make_unique<LibraryTree>(m_session.workspace().catalog(), m_part);
    m_tree->show(m_filter, m_session.progress());
}

void LibraryModel::reload()
{
    m_isOutdated = !m_isAwake;
    if (m_isOutdated) return;
    beginResetModel();
    load();
    endResetModel();
}

void LibraryModel::setFilter(const LibraryFilter& filter)
{
    beginResetModel();
    m_filter = filter;
    m_tree->show(m_filter, m_session.progress());
    endResetModel();
}

void LibraryModel::setAwake(bool isAwake)
{
    m_isAwake = isAwake;
    if (!isAwake) return;
    const bool isStale = std::exchange(m_isStale, false);
    if (m_isOutdated) reload();
    else if (isStale) refreshAll();
}

void LibraryModel::refreshAll()
{
    m_isStale = !m_isAwake;
    if (!m_isStale) tellParts(m_tree->root());
}

void LibraryModel::refresh(const ChangeSet& change)
{
    m_isStale = m_isStale || !m_isAwake;
    if (m_isStale) return;
    std::unordered_set<const LibraryNode*> touched;
    for (const Id& item : change.items)
        for (const LibraryNode* node : m_tree->touchedBy(item))
            for (; node != &m_tree->root(); node = node->parent) touched.insert(node);
    for (const LibraryNode* node : touched) tellRow(*node);
}

void LibraryModel::tellRow(const LibraryNode& node)
{
    const QModelIndex first = indexOf(&node);
    if (first.isValid()) emit dataChanged(first, first.siblingAtColumn(columnCount() - 1));
}

void LibraryModel::tellParts(const LibraryNode& parent)
{
    if (parent.shown.empty()) return;
    emit dataChanged(indexOf(parent.shown.front()), indexOf(parent.shown.back()).siblingAtColumn(columnCount() - 1));
    for (const LibraryNode* part : parent.shown) tellParts(*part);
}

const LibraryNode* LibraryModel::node(const QModelIndex& index) const
{
    return static_cast<const LibraryNode*>(index.constInternalPointer());
}

QModelIndex LibraryModel::indexOf(const LibraryNode* node) const
{
    if (node == nullptr) return {};
    for (const LibraryNode* at = node; at != &m_tree->root(); at = at->parent) {
        const auto place = static_cast<std::size_t>(at->row);
        if (place >= at->parent->shown.size() || at->parent->shown[place] != at) return {};
    }
    return createIndex(node->row, Title, node);
}

Tally LibraryModel::tally(const LibraryNode& node) const
{
    return refsTally(m_tree->catalog(), node.refs, m_session.progress());
}

bool LibraryModel::isItem(const LibraryNode& node) const
{
    return m_tree->catalog().isItem(node.thing);
}

TickMark LibraryModel::mark(const LibraryNode& node) const
{
    return isItem(node) ? tickMark(m_session.progress().state(node.thing)) : tickMark(tally(node));
}

QModelIndex LibraryModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) return {};
    const LibraryNode& above = parent.isValid() ? *node(parent) : m_tree->root();
    return createIndex(row, column, above.shown[static_cast<std::size_t>(row)]);
}

QModelIndex LibraryModel::parent(const QModelIndex& child) const
{
    if (!child.isValid()) return {};
    const LibraryNode* above = node(child)->parent;
    return above == &m_tree->root() ? QModelIndex() : createIndex(above->row, Title, above);
}

int LibraryModel::rowCount(const QModelIndex& parent) const
{
    if (parent.column() > 0) return 0;
    const LibraryNode& above = parent.isValid() ? *node(parent) : m_tree->root();
    return static_cast<int>(above.shown.size());
}

int LibraryModel::columnCount(const QModelIndex&) const
{
    return m_part == LibraryPart::Resources ? ColumnCount : Skills;
}

bool LibraryModel::setData(const QModelIndex& index, const QVariant&, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable)) return false;
    const LibraryNode& at = *node(index);
    const bool isOnDisk = m_session.toggle(at.thing);
    // Not yet, or not at all: the row may have to say "saving".
    if (!isOnDisk) tellRow(at);
    return isOnDisk;
}

}   // namespace waymark::ui
