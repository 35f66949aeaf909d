#include "pages/roles/needs/needs_tree.h"

#include "pages/roles/needs/needs_delegate.h"
#include "theme/theme.h"

#include <QHeaderView>

namespace waymark::ui {

NeedsTree::NeedsTree(QWidget* parent) : HeadedTree(parent)
{
    setUniformRowHeights(true);
    setItemDelegate(new NeedsDelegate(this));
}

// A third for the skill, a quarter for the need; the rest, which has a bar and most words, for the last column.
void NeedsTree::resizeEvent(QResizeEvent* event)
{
    HeadedTree::resizeEvent(event);
    const int width = viewport()->width();
    header()->resizeSection(0, width / 3 + Space::Small);
    header()->resizeSection(1, width / 4 + Space::Small);
}

}   // namespace waymark::ui
