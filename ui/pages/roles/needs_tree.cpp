#include "pages/roles/needs_tree.h"

#include "pages/roles/needs_delegate.h"
#include "theme/theme.h"

#include <QHeaderView>

namespace waymark::ui {

NeedsTree::NeedsTree(QWidget* parent) : HeadedTree(parent)
{
    setUniformRowHeights(true);
    setItemDelegate(new NeedsDelegate(this));
}

// Two thirds for skill and need; the rest has the last column.
void NeedsTree::resizeEvent(QResizeEvent* event)
{
    HeadedTree::resizeEvent(event);
    const int third = viewport()->width() / 3;
    header()->resizeSection(0, third + Space::Small);
    header()->resizeSection(1, third - Space::Huge);
}

}   // namespace waymark::ui
