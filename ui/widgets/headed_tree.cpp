#include "widgets/headed_tree.h"

#include "theme/marks.h"
#include "theme/theme.h"
#include "widgets/about_thing.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace waymark::ui {

HeadedTree::HeadedTree(QWidget* parent) : RowTree(parent)
{
    setFrameShape(QFrame::NoFrame);
    setAllColumnsShowFocus(true);
    // A box stands in it.
    setIndentation(Theme::current().scaled(Space::Huge));
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    viewport()->setAttribute(Qt::WA_Hover);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setStretchLastSection(true);
    header()->setFixedHeight(Theme::current().rowHeight(Height::TableHead));
}

QColor HeadedTree::ground(const QModelIndex& index) const
{
    const Colours& colours = Theme::current().colours();
    if (selectionModel()->isSelected(index)) return isActiveWindow() ? colours.sel : colours.selInactive;
    if (m_hovered == index) return colours.hover;
    return index.parent().isValid() ? colours.bg : colours.head;
}

void HeadedTree::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->fillRect(option.rect, ground(index));
    QStyleOptionViewItem plain = option;
    plain.state &= ~QStyle::State_Selected;
    RowTree::drawRow(painter, plain, index);
    if (hasFocus() && currentIndex().siblingAtColumn(0) == index)
        paintFocusRing(*painter, option.rect, Theme::current());
}

void HeadedTree::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    // The tree itself painted its own idea of a selection here.
    painter->fillRect(rect, ground(index));
    if (!model()->hasChildren(index)) return;
    QRect chevron(0, 0, IconSize::Chevron, IconSize::Chevron);
    chevron.moveCenter(
        QRect(isRightToLeft() ? rect.left() : rect.right() - indentation(), rect.top(), indentation(), rect.height())
            .center());
    paintIcon(*painter, chevron, isExpanded(index) ? QStringLiteral("chevron-down") : QStringLiteral("chevron"),
        Theme::current().colours().text2);
}

// Not the tree's own hover: it lights up one cell, over the selection too, and leaves the old row lit.
bool HeadedTree::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverMove:
        setHovered(indexAt(static_cast<QHoverEvent*>(event)->position().toPoint()).siblingAtColumn(0));
        return true;
    case QEvent::HoverLeave: setHovered({}); return true;
    case QEvent::ToolTip: showTip(*static_cast<QHelpEvent*>(event)); return true;
    default: return RowTree::viewportEvent(event);
    }
}

void HeadedTree::keyPressEvent(QKeyEvent* event)
{
    if (!isThingKey(*event) || !currentIndex().isValid()) return RowTree::keyPressEvent(event);
    emit clicked(currentIndex());
    event->ignore();
}

void HeadedTree::showTip(const QHelpEvent& help)
{
    const QModelIndex index = indexAt(help.pos());
    const QString words = index.siblingAtColumn(0).data(Qt::AccessibleTextRole).toString();
    QToolTip::showText(help.globalPos(), tipText(words), viewport(), visualRect(index));
}

void HeadedTree::setHovered(const QModelIndex& index)
{
    if (m_hovered == index) return;
    updateRow(m_hovered);
    m_hovered = index;
    updateRow(m_hovered);
}

void HeadedTree::updateRow(const QModelIndex& index)
{
    const QRect cell = visualRect(index);
    if (cell.isValid()) viewport()->update(0, cell.top(), viewport()->width(), cell.height());
}

}   // namespace waymark::ui
