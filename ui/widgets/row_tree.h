#pragma once

#include <QTreeView>

class QAccessibleInterface;

namespace waymark::ui {

/// A tree whose rows are selected whole. Not by SelectRows: with that, Qt 6.4 lets a screen reader that chooses a cell
/// select another row, since it takes the row's place below its parent for its place in the table. A right press chooses as a
/// click does. Ctrl+C copies all selected rows: as text, and for a spreadsheet.
class RowTree : public QTreeView
{
    Q_OBJECT

public:
    explicit RowTree(QWidget* parent = nullptr);

protected:
    /// Tells a screen reader that the row with the keyboard has another mark and another name than before.
    void tellOfMark();
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles = {}) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex& index, const QEvent* event = nullptr) const override;

private:
    [[nodiscard]] QModelIndexList chosenRows() const;
    [[nodiscard]] QAccessibleInterface* spokenCell() const;
    void copyRows() const;
};

}   // namespace waymark::ui
