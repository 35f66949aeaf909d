#pragma once

#include <QStyledItemDelegate>

namespace waymark::ui {

/// A row of the list form: a role's in half-bold, a need's words in the second text colour.
class NeedsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}   // namespace waymark::ui
