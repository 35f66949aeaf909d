#include "pages/roles/needs/role_needs_view.h"

#include <algorithm>

namespace waymark::ui {

RoleNeedsView::RoleNeedsView(const RoleMatrixModel& matrix, QWidget* parent)
    : NeedsTree(parent), m_matrix(matrix), m_needs(matrix), m_filter(matrix, m_needs)
{
    setObjectName(QStringLiteral("roleNeeds"));
    setAccessibleName(tr("Roles and what each needs"));
    setModel(&m_filter);
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

}   // namespace waymark::ui
