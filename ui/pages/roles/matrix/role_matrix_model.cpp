#include "pages/roles/matrix/role_matrix_model.h"

#include "theme/marks.h"

#include <algorithm>
#include <set>

namespace waymark::ui {

RoleMatrixModel::RoleMatrixModel(MatrixSource source, QObject* parent)
    : QAbstractTableModel(parent), m_source(std::move(source))
{
    readRows();
}

void RoleMatrixModel::rebuild()
{
    beginResetModel();
    readRows();
    endResetModel();
}

void RoleMatrixModel::readRows()
{
    m_rows.clear();
    m_rowOf.clear();
    m_needs.clear();
    m_skillCount = 0;
    m_figures.reset();
    m_noArea.title = tr("Other skills").toStdString();

    std::unordered_map<Id, std::vector<const Skill*>> byArea;
    std::vector<const Skill*> others;
    for (const Skill& skill : catalog().catalog().skills) {
        if (skill.isRetired) continue;
        (catalog().area(skill.area) ? byArea[skill.area] : others).push_back(&skill);
    }
    for (const Area& area : catalog().catalog().areas) addArea(area, byArea[area.id]);
    addArea(m_noArea, others);
    for (const Role& role : catalog().catalog().roles) {
        auto& needs = m_needs.emplace_back();
        for (const Need& need : role.needs) needs.emplace(need.skill, &need);
    }
    m_cells.assign(m_rows.size() * m_needs.size(), {});
}

void RoleMatrixModel::addArea(const Area& area, const std::vector<const Skill*>& skills)
{
    if (skills.empty()) return;
    m_rowOf.emplace(area.id, int(m_rows.size()));
    m_rows.push_back({&area, nullptr});
    for (const Skill* skill : skills) {
        m_rowOf.emplace(skill->id, int(m_rows.size()));
        m_rows.push_back({&area, skill});
        ++m_skillCount;
    }
}

void RoleMatrixModel::readAgain()
{
    std::fill(m_cells.begin(), m_cells.end(), Cell{});
    m_figures.reset();
    if (m_rows.empty() || m_needs.empty()) return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void RoleMatrixModel::refresh(const ChangeSet& change)
{
    if (change.skills.empty() || m_needs.empty()) return;
    m_figures.reset();
    std::set<int> areaRows;
    for (const Id& id : change.skills) {
        const int row = rowOf(id);
        if (row < 0) continue;
        refreshRow(row);
        areaRows.insert(rowOf(area(row).id));
    }
    for (const int row : areaRows) emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    for (const Id& id : change.roles)
        if (const int column = columnOf(id); column >= 0) emit headerDataChanged(Qt::Horizontal, column, column);
}

void RoleMatrixModel::refreshRow(int row)
{
    for (int column = 0; column < columnCount(); ++column) {
        if (!isNeeded(row, column)) continue;
        const Cell before = std::exchange(m_cells[place(row, column)], {});
        // A cell that nobody has read may still be counted by a filter, so it is told too.
        if (before.isRead && before.coverage->tally == cell(row, column)->tally &&
            before.coverage->hoursLeft == cell(row, column)->hoursLeft)
            continue;
        emit dataChanged(index(row, column), index(row, column));
    }
}

bool RoleMatrixModel::isArea(int row) const
{
    return m_rows[std::size_t(row)].skill == nullptr;
}

const Area& RoleMatrixModel::area(int row) const
{
    return *m_rows[std::size_t(row)].area;
}

const Skill& RoleMatrixModel::skill(int row) const
{
    Q_ASSERT(!isArea(row));
    return *m_rows[std::size_t(row)].skill;
}

const Role& RoleMatrixModel::role(int column) const
{
    return catalog().catalog().roles[std::size_t(column)];
}

int RoleMatrixModel::rowOf(const Id& skillOrArea) const
{
    const auto found = m_rowOf.find(skillOrArea);
    return found == m_rowOf.end() ? -1 : found->second;
}

int RoleMatrixModel::columnOf(const Id& role) const
{
    const auto& roles = catalog().catalog().roles;
    const auto found = std::find_if(roles.begin(), roles.end(), [&](const Role& one) { return one.id == role; });
    return found == roles.end() ? -1 : int(found - roles.begin());
}

int RoleMatrixModel::targetColumn() const
{
    const Role* target = m_source.targetRole();
    return target ? columnOf(target->id) : -1;
}

int RoleMatrixModel::endOfArea(int areaRow) const
{
    int row = areaRow + 1;
    while (row < rowCount() && !isArea(row)) ++row;
    return row;
}

std::size_t RoleMatrixModel::place(int row, int column) const
{
    return std::size_t(row) * m_needs.size() + std::size_t(column);
}

bool RoleMatrixModel::isNeeded(int row, int column) const
{
    return !isArea(row) && m_needs[std::size_t(column)].contains(skill(row).id);
}

const std::optional<NeedCoverage>& RoleMatrixModel::cell(int row, int column) const
{
    Cell& cell = m_cells[place(row, column)];
    if (!cell.isRead) {
        cell.isRead = true;
        if (isNeeded(row, column))
            cell.coverage = waymark::coverageOf(catalog(), role(column), skill(row).id, m_source.progress());
    }
    return cell.coverage;
}

CellWords RoleMatrixModel::words(int row, int column) const
{
    return cellWords(catalog(), skill(row), role(column), cell(row, column));
}

const RoleCoverage& RoleMatrixModel::coverageOf(int column) const
{
    return figures().roles[std::size_t(column)];
}

const Coverage& RoleMatrixModel::figures() const
{
    if (!m_figures) m_figures = coverage(catalog(), m_source.progress(), m_source.targetRole());
    return *m_figures;
}

int RoleMatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RoleMatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_needs.size());
}

QVariant RoleMatrixModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const int row = index.row();
    if (role == IsAreaRole) return isArea(row);
    if (isArea(row)) return areaData(row, role);
    switch (role) {
    case Qt::DisplayRole: return shortCellWords(cell(row, index.column()));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return words(row, index.column()).sentence();
    case CellRole:
        if (const auto& coverage = cell(row, index.column())) return QVariant::fromValue(*coverage);
        return {};
    default: return {};
    }
}

QVariant RoleMatrixModel::areaData(int row, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    const auto& areas = figures().areas;
    const auto found =
        std::find_if(areas.begin(), areas.end(), [&](const AreaCoverage& one) { return one.area == area(row).id; });
    if (found == areas.end()) return {};
    const QString words = areaWords(found->tally, m_source.targetRole());
    return role == Qt::DisplayRole ? words : tr("%1: %2").arg(qstring(area(row).title), words);
}

QVariant RoleMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0) return {};
    if (orientation == Qt::Horizontal) return section < columnCount() ? roleHead(section, role) : QVariant();
    return section < rowCount() ? rowHead(section, role) : QVariant();
}

QVariant RoleMatrixModel::roleHead(int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return qstring(this->role(column).title);
    case Qt::AccessibleTextRole: return roleHeadWords(this->role(column), coverageOf(column));
    case Qt::ToolTipRole: return roleWords(this->role(column), coverageOf(column)).asRichText();
    case CoverageRole: return QVariant::fromValue(coverageOf(column));
    default: return {};
    }
}

QVariant RoleMatrixModel::rowHead(int row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return qstring(isArea(row) ? area(row).title : skill(row).title);
    case IsAreaRole: return isArea(row);
    default: return {};
    }
}

Qt::ItemFlags RoleMatrixModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return {};
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

}   // namespace waymark::ui
