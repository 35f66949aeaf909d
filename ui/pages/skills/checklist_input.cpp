#include "models/checklist_model.h"
#include "pages/skills/checklist_acts.h"
#include "pages/skills/checklist_view.h"
#include "theme/checklist_measures.h"
#include "theme/theme.h"
#include "widgets/about_thing.h"

#include <QHoverEvent>
#include <QKeyEvent>

#include <cstdlib>

// What mouse and keys do in the checklist.
namespace waymark::ui {

ChecklistView::Part ChecklistView::partAt(const QModelIndex& index, const QRect& row, const QPoint& position) const
{
    const ChecklistNode& node = *m_model.node(index);
    const QPoint inRow = isRightToLeft() ? QPoint(row.left() + row.right() - position.x(), position.y()) : position;
    const QRect box = ChecklistColumns::boxIn(row, levelOf(node));
    // A little more than the box itself: nobody aims at 16 pixels.
    if (box.adjusted(-Space::Tiny, 0, Space::Tiny, 0).contains(QPoint(inRow.x(), box.center().y()))) return Part::Box;
    const int fromChevron = inRow.x() - ChecklistColumns::chevronIn(row, levelOf(node)).center().x();
    const bool isChevron = !node.topic && std::abs(fromChevron) < ChecklistMeasure::ChevronReach;
    return isChevron ? Part::Chevron : Part::Row;
}

void ChecklistView::tick(const QModelIndex& index)
{
    const QModelIndex first = index.siblingAtColumn(0);
    if (selectionModel()->isSelected(first)) selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    else setCurrentIndex(first);
    m_model.setData(first, {}, Qt::CheckStateRole);
}

void ChecklistView::keyboardSearch(const QString&) {}

bool ChecklistView::act(int key)
{
    const QModelIndexList rows = selectedRowList();
    if (rows.isEmpty()) return false;
    switch (key) {
    case Qt::Key_Space: toggleRows(m_session, m_model, rows); return true;
    case Qt::Key_L: markRows(m_session, m_model, waymark::State::Learning, rows); return true;
    case Qt::Key_S: markRows(m_session, m_model, waymark::State::Skipped, rows); return true;
    default: return false;
    }
}

void ChecklistView::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && act(event->key())) {
        viewport()->update();
        return;
    }
    // The filter and the other acts are elsewhere: whoever has them takes these keys.
    const bool isElsewhere = isThingKey(*event) || event->key() == Qt::Key_Slash;
    if ((isPlain && isElsewhere) || event->matches(QKeySequence::Find)) {
        event->ignore();
        return;
    }
    RowTree::keyPressEvent(event);
}

void ChecklistView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos()).siblingAtColumn(0);
    m_pressedBox = QModelIndex();
    if (index.isValid() && event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier) {
        const Part part = partAt(index, rowRect(index), event->pos());
        if (part == Part::Box) m_pressedBox = index;
        if (part == Part::Chevron) setExpanded(index, !isExpanded(index));
        if (part != Part::Row) return;
    }
    RowTree::mousePressEvent(event);
}

void ChecklistView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_pressedBox.isValid()) {
        RowTree::mouseReleaseEvent(event);
        return;
    }
    const QModelIndex pressed = std::exchange(m_pressedBox, QModelIndex());
    const QModelIndex index = indexAt(event->pos()).siblingAtColumn(0);
    if (index == pressed && partAt(index, rowRect(index), event->pos()) == Part::Box) tick(index);
}

void ChecklistView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos()).siblingAtColumn(0);
    // The first click has ticked or opened already.
    if (index.isValid() && partAt(index, rowRect(index), event->pos()) != Part::Row) return;
    RowTree::mouseDoubleClickEvent(event);
}

bool ChecklistView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        setHovered(indexAt(static_cast<QHoverEvent*>(event)->position().toPoint()).siblingAtColumn(0));
    if (event->type() == QEvent::HoverLeave || event->type() == QEvent::Leave) setHovered({});
    return RowTree::viewportEvent(event);
}

void ChecklistView::setHovered(const QModelIndex& index)
{
    if (m_hovered == index) return;
    updateRow(m_hovered);
    m_hovered = index;
    updateRow(m_hovered);
}

}   // namespace waymark::ui
