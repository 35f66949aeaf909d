#include "pages/roles/matrix/role_matrix_filter.h"

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

void RoleMatrixFilter::setSort(MatrixSort sort)
{
    if (sort == m_sort) return;
    m_sort = sort;
    invalidateFilter();
    // Column -1 gives the rows back the order of the matrix.
    QSortFilterProxyModel::sort(sort == MatrixSort::Area ? -1 : 0);
    invalidate();
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

double RoleMatrixFilter::weight(int row) const
{
    const int target = m_matrix.targetColumn();
    double sum = 0;
    for (int column = 0; column < m_matrix.columnCount(); ++column) {
        if (!m_matrix.isNeeded(row, column) || (target >= 0 && column != target)) continue;
        const NeedCoverage& cell = *m_matrix.cell(row, column);
        const double depth = 1 + static_cast<double>(cell.need.through);
        // Every must before every nice-to-have, then by depth; hours are more than none as long as something is missing.
        if (m_sort == MatrixSort::Need) sum += depth + (cell.need.isMust ? double(AllTiers.size()) : 0.0);
        else if (cell.tally.done < cell.tally.needed) sum += 1 + cell.hoursLeft;
    }
    return sum;
}

bool RoleMatrixFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const double leftWeight = weight(left.row()), rightWeight = weight(right.row());
    return leftWeight == rightWeight ? left.row() < right.row() : leftWeight > rightWeight;
}

bool RoleMatrixFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    // By need or gap the areas are torn apart, so they have no heads.
    if (m_sort != MatrixSort::Area) return !m_matrix.isArea(row) && isShown(m_matrix, row, m_show);
    if (!m_matrix.isArea(row)) return !isCollapsed(m_matrix.area(row).id) && isShown(m_matrix, row, m_show);
    for (int skillRow = row + 1; skillRow < m_matrix.endOfArea(row); ++skillRow)
        if (isShown(m_matrix, skillRow, m_show)) return true;
    return false;
}

}   // namespace waymark::ui
