#pragma once

#include <QStyledItemDelegate>

namespace waymark::ui {

/// What the delegate asks of a row beside its words; their models answer in the column that shows it.
enum NeedsDataRole {
    NeedTierRole = Qt::UserRole,   ///< int of a Tier: through which one the skill is needed
    NeedMustRole,   ///< QStringList beside the tier: "must"; the first of them that fits is shown
    NeedTallyRole   ///< Tally: what the bar shows
};

/// A row of the list form and of the comparison: tiers as in the checklist, bars as in the heads of the matrix; a head's
/// words in half-bold, a need's in the second text colour.
class NeedsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}   // namespace waymark::ui
