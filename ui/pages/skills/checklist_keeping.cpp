#include "models/checklist_model.h"
#include "pages/skills/checklist_view.h"
#include "pages/skills/sticky_heads.h"

#include <QScopedValueRollback>

#include <algorithm>

// What the view keeps over filters: expansion, selection, current row; and what it tells the Session of it.
namespace waymark::ui {

void ChecklistView::startExpansion()
{
    m_expansion.start(m_model.tree(), m_session.progress());
    restoreExpansion();
}

bool ChecklistView::expandsAll() const
{
    const ChecklistFilter& filter = m_model.filter();
    return !filter.text.empty() || !filter.states.empty() || filter.isMissing;
}

void ChecklistView::restoreExpansion()
{
    const QScopedValueRollback restoring(m_isRestoring, true);
    if (expandsAll()) {
        expandAll();
        return;
    }
    // While a whole layout is due, expanding one row only takes a note: without this a big tree would be laid out anew
    // for each of them.
    scheduleDelayedItemsLayout();
    for (int area = 0; area < m_model.rowCount(); ++area) {
        const QModelIndex areaIndex = m_model.index(area, 0);
        expandKept(areaIndex);
        for (int skill = 0; skill < m_model.rowCount(areaIndex); ++skill)
            expandKept(m_model.index(skill, 0, areaIndex));
    }
    executeDelayedItemsLayout();
}

void ChecklistView::expandKept(const QModelIndex& parent)
{
    setExpanded(parent, m_expansion.isOpen(*m_model.node(parent)));
}

void ChecklistView::rememberExpansion(const QModelIndex& index, bool isOpen)
{
    if (!m_isRestoring && !expandsAll()) m_expansion.set(*m_model.node(index), isOpen);
    m_heads->follow();
}

void ChecklistView::rememberRows()
{
    m_keptSelection.clear();
    for (const QModelIndex& row : selectedRowList()) m_keptSelection.push_back(m_model.node(row)->id());
    m_keptCurrent = currentIndex().isValid() ? m_model.node(currentIndex())->id() : Id();
}

void ChecklistView::restoreRows()
{
    m_hovered = QModelIndex();
    m_pressedBox = QModelIndex();
    restoreExpansion();
    {
        const QScopedValueRollback restoring(m_isRestoring, true);
        QItemSelection selection;
        for (const Id& id : m_keptSelection)
            if (const QModelIndex row = m_model.indexOf(id); row.isValid())
                selection.append(QItemSelectionRange(row, row.siblingAtColumn(ChecklistModel::ColumnCount - 1)));
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
        if (const QModelIndex current = m_model.indexOf(m_keptCurrent); current.isValid()) {
            selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
            scrollTo(current);
        }
    }
    // A view that had nothing selected has nothing to say: what another page selected stays.
    if (!m_keptSelection.empty()) publishSelection();
    m_heads->follow();
}

// Not selectedRows(): it asks every range about every row.
QModelIndexList ChecklistView::selectedRowList() const
{
    QModelIndexList rows;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            if (range.left() == 0) rows.append(m_model.index(row, 0, range.parent()));
    return rows;
}

// Not the tree's own: it compares each part of the selection with all the others.
void ChecklistView::selectAll()
{
    QItemSelection rows;
    addShownRows({}, rows);
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
}

void ChecklistView::addShownRows(const QModelIndex& parent, QItemSelection& rows) const
{
    const int count = m_model.rowCount(parent);
    if (count == 0) return;
    rows.append(QItemSelectionRange(
        m_model.index(0, 0, parent), m_model.index(count - 1, ChecklistModel::ColumnCount - 1, parent)));
    for (int row = 0; row < count; ++row)
        if (const QModelIndex index = m_model.index(row, 0, parent); isExpanded(index)) addShownRows(index, rows);
}

void ChecklistView::publishSelection()
{
    if (m_isRestoring) return;
    const QModelIndexList rows = selectedRowList();
    Selection selection;
    if (!rows.isEmpty()) {
        const QModelIndex current = currentIndex().siblingAtColumn(0);
        const bool isCurrent = current.isValid() && selectionModel()->isSelected(current);
        const Id& thing = m_model.node(isCurrent ? current : rows.back())->id();
        // The head of a grouping by tier or need is no thing of the catalog: nothing can be noted on it.
        if (m_session.catalog().find(thing) != nullptr) selection.thing = thing;
    }
    if (rows.size() > 1) selection.items = m_model.topicsUnder(rows);
    m_session.select(std::move(selection));
}

}   // namespace waymark::ui
