#pragma once

#include "widgets/row_tree.h"

namespace waymark::ui {

/// The flat list of a dialog: the columns as wide as what they hold, up to half of it; the last one takes the rest. The focus
/// ring is around the row.
class DialogList : public RowTree
{
    Q_OBJECT

public:
    /// `words` is what a screen reader calls it. Borrows the model, which has its columns already.
    DialogList(const QString& name, const QString& words, QAbstractItemModel& model, QWidget* parent);

protected:
    [[nodiscard]] int sizeHintForColumn(int column) const override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}   // namespace waymark::ui
