#include "pages/roles/role_matrix_filter.h"

namespace waymark::ui {

namespace {

bool hasGap(const RoleMatrixModel& matrix, int row, int column)
{
    return matrix.isNeeded(row, column) &&
        matrix.cell(row, column)->tally.done < matrix.cell(row, column)->tally.needed;
}

}   // namespace

bool isShown(const RoleMatrixModel& matrix, int row, MatrixShow show)
{
    const int target = matrix.targetColumn();
    if (show == MatrixShow::All) return true;
    if (show == MatrixShow::MyRole) return target < 0 || matrix.isNeeded(row, target);
    if (target >= 0) return hasGap(matrix, row, target);
    for (int column = 0; column < matrix.columnCount(); ++column)
        if (hasGap(matrix, row, column)) return true;
    return false;
}

RoleMatrixFilter::RoleMatrixFilter(RoleMatrixModel& matrix, QObject* parent)
    : QSortFilterProxyModel(parent), m_matrix(matrix)
{
    setSourceModel(&matrix);
}

void RoleMatrixFilter::setShow(MatrixShow show)
{
    if (show == m_show) return;
    m_show = show;
    invalidateFilter();
}

int RoleMatrixFilter::shownSkills() const
{
    int count = 0;
    for (int row = 0; row < m_matrix.rowCount(); ++row)
        if (!m_matrix.isArea(row) && isShown(m_matrix, row, m_show)) ++count;
    return count;
}

void RoleMatrixFilter::setCollapsed(const Id& area, bool isCollapsed)
{
    if (isCollapsed == this->isCollapsed(area)) return;
    if (isCollapsed) m_collapsed.insert(area);
    else m_collapsed.erase(area);
    invalidateFilter();
    emit collapsedChanged(area);
}

int RoleMatrixFilter::sourceRow(int row) const
{
    return mapToSource(index(row, 0)).row();
}

int RoleMatrixFilter::rowOf(const Id& skillOrArea) const
{
    const int row = m_matrix.rowOf(skillOrArea);
    return row < 0 ? -1 : mapFromSource(m_matrix.index(row, 0)).row();
}

bool RoleMatrixFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    if (!m_matrix.isArea(row)) return !isCollapsed(m_matrix.area(row).id) && isShown(m_matrix, row, m_show);
    for (int skillRow = row + 1; skillRow < m_matrix.endOfArea(row); ++skillRow)
        if (isShown(m_matrix, skillRow, m_show)) return true;
    return false;
}

}   // namespace waymark::ui
