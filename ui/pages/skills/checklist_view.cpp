#include "pages/skills/checklist_view.h"

#include "models/checklist_model.h"
#include "pages/skills/checklist_delegate.h"
#include "pages/skills/checklist_header.h"
#include "pages/skills/sticky_heads.h"
#include "theme/theme.h"

#include <QAccessible>
#include <QPainter>
#include <QScrollBar>

namespace waymark::ui {

ChecklistView::ChecklistView(Session& session, ChecklistModel& model, QWidget* parent)
    : RowTree(parent),
      m_session(session),
      m_model(model),
      m_painter(session, model),
      m_delegate(new ChecklistDelegate(this)),
      m_heads(new StickyHeads(*this))
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
    // It may have been the current one already, while another page had the details.
    publishSelection();
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

void ChecklistView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    RowTree::scrollTo(index, hint);
    // Not hidden below the heads that stay on top.
    int covered = 0;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        covered += m_delegate->headHeight(!above.parent().isValid());
    const int top = visualRect(index).top();
    if (top < covered) verticalScrollBar()->setValue(verticalScrollBar()->value() - (covered - top));
}

void ChecklistView::updateRow(const QModelIndex& index)
{
    if (index.isValid()) viewport()->update(rowRect(index));
}

void ChecklistView::resizeEvent(QResizeEvent* event)
{
    layOutColumns();
    RowTree::resizeEvent(event);
    m_heads->follow();
}

void ChecklistView::scrollContentsBy(int dx, int dy)
{
    RowTree::scrollContentsBy(dx, dy);
    m_heads->follow();
}

void ChecklistView::updateGeometries()
{
    RowTree::updateGeometries();
    m_heads->follow();
}

void ChecklistView::changeEvent(QEvent* event)
{
    RowTree::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange) return;
    m_delegate->readHeights();
    layOutColumns();
    scheduleDelayedItemsLayout();
}

void ChecklistView::focusInEvent(QFocusEvent* event)
{
    selectFirst();
    RowTree::focusInEvent(event);
    m_heads->update();
    viewport()->update();
}

void ChecklistView::focusOutEvent(QFocusEvent* event)
{
    RowTree::focusOutEvent(event);
    m_heads->update();
    viewport()->update();
}

void ChecklistView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    RowTree::selectionChanged(selected, deselected);
    m_heads->update();
    publishSelection();
}

void ChecklistView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    RowTree::currentChanged(current, previous);
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
    tellOfMark();
}

}   // namespace waymark::ui
