#include "widgets/row_tree.h"

namespace waymark::ui {

RowTree::RowTree(QWidget* parent) : QTreeView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectItems);
}

QItemSelectionModel::SelectionFlags RowTree::selectionCommand(const QModelIndex& index, const QEvent* event) const
{
    return QTreeView::selectionCommand(index, event) | QItemSelectionModel::Rows;
}

}   // namespace waymark::ui
