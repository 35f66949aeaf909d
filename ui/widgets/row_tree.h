#pragma once

#include <QTreeView>

namespace waymark::ui {

/// A tree whose rows are selected whole. Not by SelectRows: with that, Qt 6.4 lets a screen reader that chooses a cell
/// select another row, since it takes the row's place below its parent for its place in the table.
class RowTree : public QTreeView
{
    Q_OBJECT

public:
    explicit RowTree(QWidget* parent = nullptr);

protected:
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex& index, const QEvent* event = nullptr) const override;
};

}   // namespace waymark::ui
