#include "pages/skills/checklist_view.h"

#include "models/checklist_model.h"
#include "pages/skills/checklist_acts.h"
#include "pages/skills/checklist_delegate.h"
#include "pages/skills/checklist_header.h"
#include "pages/skills/sticky_heads.h"
#include "theme/checklist_measures.h"
#include "theme/theme.h"

#include <QAccessible>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace waymark::ui {

ChecklistView::ChecklistView(Session& session, ChecklistModel& model, QWidget* parent)
    : QTreeView(parent), m_session(session), m_model(model), m_painter(session, model),
      m_delegate(new ChecklistDelegate(this)), m_heads(new StickyHeads(*this))
{
    build();
    connectModel();
    startExpansion();
}

void ChecklistView::build()
{
    setObjectName(QStringLiteral("skillsTable"));
    setAccessibleName(tr("Topics by area and skill"));
    setFrameShape(QFrame::NoFrame);
    setHeader(new ChecklistHeader(this));
    addScrollBarWidget(new HeadCorner(this), Qt::AlignTop);
    setItemDelegate(m_delegate);
    setModel(&m_model);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    // The rows draw their own indentation, so that a selected row reaches from edge to edge.
    setIndentation(0);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setAllColumnsShowFocus(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAnimated(false);
    viewport()->setAttribute(Qt::WA_Hover);
}

void ChecklistView::connectModel()
{
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ChecklistView::rememberRows);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ChecklistView::restoreRows);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex& at) { rememberExpansion(at, true); });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex& at) { rememberExpansion(at, false); });
    // A refused or belated write: rows that said "saving" have something else to say now.
    connect(&m_session, &Session::noticeRaised, this, [this] { viewport()->update(); });
}

void ChecklistView::layOutColumns()
{
    const int width = viewport()->width();
    m_columns = ChecklistColumns::forWidth(width);
    setColumnHidden(ChecklistModel::Roles, m_columns.roles == 0);
    const int widths[] = {m_columns.title, m_columns.tier, m_columns.hours, m_columns.roles, m_columns.evidence};
    for (int column = 0; column < ChecklistModel::ColumnCount; ++column)
        if (widths[column] > 0) header()->resizeSection(column, widths[column]);
    header()->viewport()->update();
}

bool ChecklistView::reveal(const Id& id)
{
    const QModelIndex index = m_model.indexOf(id);
    if (!index.isValid()) return false;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) expand(above);
    setCurrentIndex(index);
    scrollTo(index, viewport()->rect().contains(rowRect(index)) ? EnsureVisible : PositionAtCenter);
    return true;
}

void ChecklistView::selectFirst()
{
    if (!currentIndex().isValid() && m_model.rowCount() > 0) setCurrentIndex(m_model.index(0, 0));
}

QRect ChecklistView::rowRect(const QModelIndex& index) const
{
    const QRect cell = visualRect(index.siblingAtColumn(0));
    return cell.isValid() ? QRect(0, cell.top(), viewport()->width(), cell.height()) : QRect();
}

RowLook ChecklistView::look(const QModelIndex& index) const
{
    const QModelIndex first = index.siblingAtColumn(0);
    RowLook look;
    look.isSelected = selectionModel()->isSelected(first);
    look.isCurrent = hasFocus() && currentIndex().siblingAtColumn(0) == first;
    look.isHovered = m_hovered == first;
    look.isExpanded = isExpanded(first);
    look.isActiveWindow = isActiveWindow();
    look.direction = layoutDirection();
    return look;
}

void ChecklistView::paintRow(QPainter& painter, const QRect& row, const QModelIndex& index) const
{
    m_painter.paint(painter, row, m_columns, *m_model.node(index), look(index));
}

void ChecklistView::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintRow(*painter, QRect(0, option.rect.top(), viewport()->width(), option.rect.height()), index);
}

void ChecklistView::drawBranches(QPainter*, const QRect&, const QModelIndex&) const {}

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

void ChecklistView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    QTreeView::scrollTo(index, hint);
    // Not hidden below the heads that stay on top.
    int covered = 0;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        covered += m_delegate->headHeight(!above.parent().isValid());
    const int top = visualRect(index).top();
    if (top < covered) verticalScrollBar()->setValue(verticalScrollBar()->value() - (covered - top));
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
    // Notes, evidence and the filter are elsewhere: whoever has them takes these keys.
    const bool isElsewhere = event->key() == Qt::Key_N || event->key() == Qt::Key_E || event->key() == Qt::Key_Slash;
    if ((isPlain && isElsewhere) || event->matches(QKeySequence::Find)) {
        event->ignore();
        return;
    }
    QTreeView::keyPressEvent(event);
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
    QTreeView::mousePressEvent(event);
}

void ChecklistView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_pressedBox.isValid()) {
        QTreeView::mouseReleaseEvent(event);
        return;
    }
    const QModelIndex pressed = std::exchange(m_pressedBox, QModelIndex());
    const QModelIndex index = indexAt(event->pos()).siblingAtColumn(0);
    if (index == pressed && partAt(index, rowRect(index), event->pos()) == Part::Box) tick(index);
}

void ChecklistView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos()).siblingAtColumn(0);
    if (index.isValid() && partAt(index, rowRect(index), event->pos()) != Part::Row) mousePressEvent(event);
    else QTreeView::mouseDoubleClickEvent(event);
}

bool ChecklistView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        setHovered(indexAt(static_cast<QHoverEvent*>(event)->position().toPoint()).siblingAtColumn(0));
    if (event->type() == QEvent::HoverLeave || event->type() == QEvent::Leave) setHovered({});
    return QTreeView::viewportEvent(event);
}

void ChecklistView::setHovered(const QModelIndex& index)
{
    if (m_hovered == index) return;
    updateRow(m_hovered);
    m_hovered = index;
    updateRow(m_hovered);
}

void ChecklistView::updateRow(const QModelIndex& index)
{
    if (index.isValid()) viewport()->update(rowRect(index));
}

void ChecklistView::resizeEvent(QResizeEvent* event)
{
    layOutColumns();
    QTreeView::resizeEvent(event);
    m_heads->follow();
}

void ChecklistView::scrollContentsBy(int dx, int dy)
{
    QTreeView::scrollContentsBy(dx, dy);
    m_heads->follow();
}

void ChecklistView::updateGeometries()
{
    QTreeView::updateGeometries();
    m_heads->follow();
}

void ChecklistView::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange) return;
    m_delegate->readHeights();
    layOutColumns();
    scheduleDelayedItemsLayout();
}

void ChecklistView::focusInEvent(QFocusEvent* event)
{
    selectFirst();
    QTreeView::focusInEvent(event);
    m_heads->update();
    viewport()->update();
}

void ChecklistView::focusOutEvent(QFocusEvent* event)
{
    QTreeView::focusOutEvent(event);
    m_heads->update();
    viewport()->update();
}

void ChecklistView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    m_heads->update();
    publishSelection();
}

void ChecklistView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    updateRow(current);
    updateRow(previous);
    m_heads->update();
    publishSelection();
}

// Asked for each range, a tree looks up each row from the top: 15 s for all of 100,000 topics.
QRegion ChecklistView::visualRegionForSelection(const QItemSelection& selection) const
{
    return selection.isEmpty() ? QRegion() : QRegion(viewport()->rect());
}

// Not the tree's own: for each change it looks up rows from the top and measures them, but ours never change in height.
void ChecklistView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>&)
{
    viewport()->update();
    m_heads->update();
    if (!QAccessible::isActive()) return;
    QAccessibleTableModelChangeEvent event(this, QAccessibleTableModelChangeEvent::DataChanged);
    event.setFirstRow(topLeft.row());
    event.setLastRow(bottomRight.row());
    event.setFirstColumn(topLeft.column());
    event.setLastColumn(bottomRight.column());
    QAccessible::updateAccessibility(&event);
}

}  // namespace waymark::ui
