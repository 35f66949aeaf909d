#include "pages/roles/role_needs_view.h"

#include "pages/roles/needs_delegate.h"
#include "theme/marks.h"
#include "theme/paint_help.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace waymark::ui {

RoleNeedsView::RoleNeedsView(const RoleMatrixModel& matrix, QWidget* parent)
    : RowTree(parent), m_matrix(matrix), m_needs(matrix), m_filter(matrix, m_needs)
{
    setObjectName(QStringLiteral("roleNeeds"));
    setAccessibleName(tr("Roles and what each needs"));
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setIndentation(Space::Huge);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setItemDelegate(new NeedsDelegate(this));
    setModel(&m_filter);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setStretchLastSection(true);
    header()->setFixedHeight(Theme::current().rowHeight(Height::TableHead));
    connect(this, &QTreeView::activated, this, &RoleNeedsView::choose);
    connect(this, &QTreeView::clicked, this, &RoleNeedsView::choose);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &RoleNeedsView::openFirst);
    openFirst();
}

void RoleNeedsView::setShow(MatrixShow show)
{
    m_filter.setShow(show);
}

/// The target role's needs, else the first role's, are open.
void RoleNeedsView::openFirst()
{
    expand(m_filter.mapFromSource(m_needs.indexOf({-1, std::max(0, m_matrix.targetColumn())})));
}

void RoleNeedsView::choose(const QModelIndex& index)
{
    const auto place = m_needs.place(m_filter.mapToSource(index));
    if (place.column < 0) return;
    emit chosen(place.row < 0 ? Id() : m_matrix.skill(place.row).id, m_matrix.role(place.column).id);
}

bool RoleNeedsView::goTo(const Id& skill, const Id& role)
{
    const int column = role.isEmpty() ? std::max(0, m_matrix.targetColumn()) : m_matrix.columnOf(role);
    const int row = skill.isEmpty() ? -1 : m_matrix.rowOf(skill);
    if (!skill.isEmpty() && row < 0) return false;
    const QModelIndex index = m_filter.mapFromSource(m_needs.indexOf({row, column}));
    if (!index.isValid()) return false;
    setCurrentIndex(index);
    if (skill.isEmpty()) expand(index);
    scrollTo(index);
    return true;
}

void RoleNeedsView::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
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

void RoleNeedsView::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    if (index.parent().isValid()) return;
    QRect chevron(0, 0, IconSize::Chevron, IconSize::Chevron);
    chevron.moveCenter(
        QRect(isRightToLeft() ? rect.left() : rect.right() - Space::Huge, rect.top(), Space::Huge, rect.height())
            .center());
    paintIcon(*painter, chevron, isExpanded(index) ? QStringLiteral("chevron-down") : QStringLiteral("chevron"),
        Theme::current().colours().text2);
}

void RoleNeedsView::resizeEvent(QResizeEvent* event)
{
    RowTree::resizeEvent(event);
    shareWidth();
}

void RoleNeedsView::shareWidth()
{
    const int third = viewport()->width() / 3;
    header()->resizeSection(RoleNeedsModel::SkillColumn, third + Space::Small);
    header()->resizeSection(RoleNeedsModel::NeedColumn, third - Space::Huge);
}

bool RoleNeedsView::viewportEvent(QEvent* event)
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
