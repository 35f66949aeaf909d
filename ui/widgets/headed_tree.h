#pragma once

#include "widgets/row_tree.h"

#include <QColor>
#include <QPersistentModelIndex>

class QHelpEvent;

namespace waymark::ui {

/// A list of rows under heads. Ground, chevron and focus ring reach from edge to edge; the delegate paints what stands in
/// the cells. The tool tip of a row is what a screen reader says of its first cell. The keys of the acts on things choose the
/// row and are left to the window.
class HeadedTree : public RowTree
{
    Q_OBJECT

public:
    explicit HeadedTree(QWidget* parent = nullptr);

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showTip(const QHelpEvent& help);
    void setHovered(const QModelIndex& index);
    void updateRow(const QModelIndex& index);
    [[nodiscard]] QColor ground(const QModelIndex& index) const;

    QPersistentModelIndex m_hovered;
};

}   // namespace waymark::ui
