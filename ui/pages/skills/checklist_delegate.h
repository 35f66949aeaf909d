#pragma once

#include <QStyledItemDelegate>

namespace waymark::ui {

/// Says how high rows are and when a tool tip is worth it. The rows themselves are painted whole, by RowPainter.
class ChecklistDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ChecklistDelegate(QObject* parent = nullptr);

    /// The theme's text has another size.
    void readHeights();
    [[nodiscard]] int headHeight(bool isArea) const { return isArea ? m_areaHeight : m_rowHeight; }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

private:
    int m_areaHeight = 0;
    int m_rowHeight = 0;
};

}   // namespace waymark::ui
