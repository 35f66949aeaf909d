#include "pages/library/library_view.h"

#include "bridge/session.h"
#include "pages/library/library_acts.h"
#include "pages/library/library_columns.h"
#include "pages/library/library_delegate.h"
#include "pages/library/library_model.h"
#include "theme/theme.h"
#include "widgets/about_thing.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace waymark::ui {

LibraryView::LibraryView(Session& session, LibraryModel& model, QWidget* parent)
    : HeadedTree(parent), m_session(session), m_model(model)
{
    setItemDelegate(new LibraryDelegate(model, this));
    setModel(&model);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(0);
    connectModel();
    restoreExpansion({});
}

void LibraryView::connectModel()
{
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &LibraryView::rememberRows);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LibraryView::restoreRows);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex& at) { rememberExpansion(at, true); });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex& at) { rememberExpansion(at, false); });
    connect(this, &QTreeView::activated, this, &LibraryView::openThing);
    // A refused or belated write: rows that said "saving" have something else to say now.
    connect(&m_session, &Session::noticeRaised, this, [this] { viewport()->update(); });
}

void LibraryView::layOutColumns()
{
    const auto columns = LibraryColumns::forWidth(viewport()->width(), m_model.part() == LibraryPart::Resources);
    const int widths[] = {columns.title, columns.detail, columns.tier, columns.skills};
    for (int column = 0; column < m_model.columnCount(); ++column) {
        setColumnHidden(column, widths[column] == 0);
        if (widths[column] > 0) header()->resizeSection(column, widths[column]);
    }
}

// Heads are open and goals closed unless a person turned them; what was searched for is always in sight.
bool LibraryView::isOpen(const LibraryNode& node) const
{
    if (!m_model.filter().text.empty()) return true;
    return (node.level == LibraryNode::Level::Head) != m_turned.contains(node.key);
}

void LibraryView::restoreExpansion(const QModelIndex& parent)
{
    const QScopedValueRollback restoring(m_isRestoring, true);
    for (int row = 0; row < m_model.rowCount(parent); ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        const LibraryNode& node = *m_model.node(index);
        if (node.level == LibraryNode::Level::Thing) return;
        setExpanded(index, isOpen(node));
        restoreExpansion(index);
    }
}

void LibraryView::rememberExpansion(const QModelIndex& index, bool isOpen)
{
    if (m_isRestoring || !m_model.filter().text.empty()) return;
    const LibraryNode& node = *m_model.node(index);
    if (isOpen == (node.level == LibraryNode::Level::Head)) m_turned.erase(node.key);
    else m_turned.insert(node.key);
}

void LibraryView::rememberRows()
{
    const LibraryNode* current = m_model.node(chosenRow());
    if (current != nullptr) m_keptCurrent = current->key;
    m_keptScroll = verticalScrollBar()->value();
}

void LibraryView::restoreRows()
{
    restoreExpansion({});
    const QScopedValueRollback restoring(m_isRestoring, true);
    const QModelIndex current = m_model.indexOf(m_model.tree().findKey(m_keptCurrent));
    if (current.isValid())
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(m_keptScroll);
    if (current.isValid()) scrollTo(current);
}

bool LibraryView::reveal(const Id& thing)
{
    const QModelIndex index = m_model.indexOf(m_model.tree().find(thing));
    if (!index.isValid()) return false;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) expand(above);
    setCurrentIndex(index);
    scrollTo(index, viewport()->rect().contains(visualRect(index)) ? EnsureVisible : PositionAtCenter);
    tellSelection();
    return true;
}

bool LibraryView::holds(const Id& thing) const
{
    return m_model.indexOf(m_model.tree().find(thing)).isValid();
}

// A screen reader chooses a row without going there.
QModelIndex LibraryView::chosenRow() const
{
    const QModelIndexList cells = selectionModel()->selectedIndexes();
    return (cells.isEmpty() ? currentIndex() : cells.front()).siblingAtColumn(0);
}

bool LibraryView::tellSelection()
{
    const LibraryNode* node = m_model.node(chosenRow());
    if (node != nullptr) m_session.select({node->thing, {}, {}});
    return node != nullptr;
}

void LibraryView::keyboardSearch(const QString&) {}

// A head or goal opens and closes; a resource is at its place already.
void LibraryView::openThing(const QModelIndex& index)
{
    const QModelIndex first = index.siblingAtColumn(0);
    const LibraryNode& node = *m_model.node(first);
    if (node.level == LibraryNode::Level::Thing) m_session.open(node.thing);
    else setExpanded(first, !isExpanded(first));
}

bool LibraryView::act(int key)
{
    const QModelIndex index = chosenRow();
    const LibraryNode* node = m_model.node(index);
    if (node == nullptr) return false;
    const bool isTicked = m_model.flags(index).testFlag(Qt::ItemIsUserCheckable);
    if (key == Qt::Key_Space && !isTicked) setExpanded(index, !isExpanded(index));
    else if (!isTicked) return false;
    else if (key == Qt::Key_Space) m_model.setData(index, {}, Qt::CheckStateRole);
    else if (key == Qt::Key_L) markThing(m_session, waymark::State::Learning, node->thing);
    else if (key == Qt::Key_S) markThing(m_session, waymark::State::Skipped, node->thing);
    else return false;
    return true;
}

void LibraryView::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && act(event->key())) {
        viewport()->update();
        return;
    }
    // The filter and the other acts are elsewhere: whoever has them takes these keys.
    const bool isElsewhere = isThingKey(*event) || event->key() == Qt::Key_Slash;
    if ((isPlain && isElsewhere) || event->matches(QKeySequence::Find)) event->ignore();
    else HeadedTree::keyPressEvent(event);
}

void LibraryView::resizeEvent(QResizeEvent* event)
{
    layOutColumns();
    HeadedTree::resizeEvent(event);
}

void LibraryView::changeEvent(QEvent* event)
{
    HeadedTree::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange) return;
    layOutColumns();
    scheduleDelayedItemsLayout();
}

void LibraryView::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid() && m_model.rowCount() > 0) setCurrentIndex(m_model.index(0, 0));
    HeadedTree::focusInEvent(event);
    viewport()->update();
}

void LibraryView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    HeadedTree::selectionChanged(selected, deselected);
    if (!m_isRestoring) tellSelection();
}

}   // namespace waymark::ui
