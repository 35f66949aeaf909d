#pragma once

#include "widgets/row_tree.h"

namespace waymark::ui {

/// A list of skills under heads, in words: how the list form of the matrix and the comparison of two roles look. The tool tip of a
/// row is what a screen reader says of its first cell.
class NeedsTree : public RowTree
{
    Q_OBJECT

public:
    explicit NeedsTree(QWidget* parent = nullptr);

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;
};

}   // namespace waymark::ui
