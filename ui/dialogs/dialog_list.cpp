#include "dialogs/dialog_list.h"

#include "theme/marks.h"

#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace waymark::ui {

DialogList::DialogList(const QString& name, const QString& words, QAbstractItemModel& model, QWidget* parent)
    : RowTree(parent)
{
    setObjectName(name);
    setAccessibleName(words);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setModel(&model);
    header()->setStretchLastSection(true);
    for (int column = 0; column + 1 < model.columnCount(); ++column)
        header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

// What stands in the last column is not pushed out of sight by a long title.
int DialogList::sizeHintForColumn(int column) const
{
    return std::min(RowTree::sizeHintForColumn(column), viewport()->width() / 2);
}

void DialogList::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool isCurrent = hasFocus() && currentIndex().siblingAtColumn(0) == index.siblingAtColumn(0);
    // Else the style puts one around the cell.
    QStyleOptionViewItem plain = option;
    plain.state &= ~QStyle::State_HasFocus;
    RowTree::drawRow(painter, plain, index);
    if (isCurrent) paintFocusRing(*painter, option.rect, Theme::current());
}

}   // namespace waymark::ui
