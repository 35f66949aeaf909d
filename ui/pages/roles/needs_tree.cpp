#include "pages/roles/needs_tree.h"

#include "pages/roles/needs_delegate.h"
#include "theme/marks.h"
#include "theme/paint_help.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace waymark::ui {

NeedsTree::NeedsTree(QWidget* parent) : RowTree(parent)
{
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setIndentation(Space::Huge);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setItemDelegate(new NeedsDelegate(this));
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setStretchLastSection(true);
    header()->setFixedHeight(Theme::current().rowHeight(Height::TableHead));
}

void NeedsTree::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colours& colours = Theme::current().colours();
    const bool isSelected = selectionModel()->isSelected(index);
    const bool isHovered = indexAt(viewport()->mapFromGlobal(QCursor::pos())).siblingAtColumn(0) == index;
    if (isSelected) painter->fillRect(option.rect, isActiveWindow() ? colours.sel : colours.selInactive);
    else if (isHovered && underMouse()) painter->fillRect(option.rect, colours.hover);
    else if (!index.parent().isValid()) painter->fillRect(option.rect, colours.head);
    QStyleOptionViewItem plain = option;
    plain.state &= ~(QStyle::State_Selected | QStyle::State_MouseOver);
    RowTree::drawRow(painter, plain, index);
    if (hasFocus() && currentIndex().siblingAtColumn(0) == index)
        paintFocusRing(*painter, option.rect, Theme::current());
}

void NeedsTree::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    if (index.parent().isValid()) return;
    QRect chevron(0, 0, IconSize::Chevron, IconSize::Chevron);
    chevron.moveCenter(
        QRect(isRightToLeft() ? rect.left() : rect.right() - Space::Huge, rect.top(), Space::Huge, rect.height())
            .center());
    paintIcon(*painter, chevron, isExpanded(index) ? QStringLiteral("chevron-down") : QStringLiteral("chevron"),
        Theme::current().colours().text2);
}

// Two thirds for skill and need; the rest has the last column.
void NeedsTree::resizeEvent(QResizeEvent* event)
{
    RowTree::resizeEvent(event);
    const int third = viewport()->width() / 3;
    header()->resizeSection(0, third + Space::Small);
    header()->resizeSection(1, third - Space::Huge);
}

bool NeedsTree::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const QModelIndex index = indexAt(help->pos());
        const QString words = index.siblingAtColumn(0).data(Qt::AccessibleTextRole).toString();
        QToolTip::showText(help->globalPos(), words.toHtmlEscaped(), viewport(), visualRect(index));
        return true;
    }
    return RowTree::viewportEvent(event);
}

}   // namespace waymark::ui
