#pragma once

#include "pages/roles/matrix/matrix_look.h"

#include <QStyledItemDelegate>

namespace waymark::ui {

class RoleMatrixFilter;

/// Paints a cell of the matrix with its tints, hover outline and current ring, and the words of an area's row.
class MatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Borrows both; they outlive it.
    MatrixDelegate(const RoleMatrixFilter& rows, const MatrixLook& look, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The words of the cell on three lines.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

private:
    void paintArea(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintNeed(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    const RoleMatrixFilter& m_rows;
    const MatrixLook& m_look;
};

}   // namespace waymark::ui
