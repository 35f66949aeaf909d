#include "dialogs/dialog_list.h"

#include <QHeaderView>

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

}   // namespace waymark::ui
