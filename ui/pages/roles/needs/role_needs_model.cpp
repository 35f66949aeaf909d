#include "pages/roles/needs/role_needs_model.h"

#include "pages/roles/needs/needs_delegate.h"
#include "theme/marks.h"

#include <algorithm>

namespace waymark::ui {

RoleNeedsModel::RoleNeedsModel(const RoleMatrixModel& matrix, QObject* parent)
    : QAbstractItemModel(parent), m_matrix(matrix)
{
    readNodes();
    connect(&matrix, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        beginResetModel();
        m_roles.clear();
    });
    connect(&matrix, &QAbstractItemModel::modelReset, this, [this] {
        readNodes();
        endResetModel();
    });
    connect(&matrix, &QAbstractItemModel::dataChanged, this, &RoleNeedsModel::tellCells);
    connect(&matrix, &QAbstractItemModel::headerDataChanged, this, &RoleNeedsModel::tellRoles);
}

RoleNeedsModel::~RoleNeedsModel() = default;

void RoleNeedsModel::readNodes()
{
    for (int column = 0; column < m_matrix.columnCount(); ++column) {
        auto role = std::make_unique<Node>();
        role->place.column = column;
        role->at = column;
        for (int row = 0; row < m_matrix.rowCount(); ++row) {
            if (!m_matrix.isNeeded(row, column)) continue;
            auto& need = role->needs.emplace_back(std::make_unique<Node>());
            need->place = {row, column};
            need->at = int(role->needs.size()) - 1;
            need->role = role.get();
        }
        m_roles.push_back(std::move(role));
    }
}

const RoleNeedsModel::Node* RoleNeedsModel::node(const QModelIndex& index) const
{
    return static_cast<const Node*>(index.constInternalPointer());
}

RoleNeedsModel::Place RoleNeedsModel::place(const QModelIndex& index) const
{
    return index.isValid() ? node(index)->place : Place{};
}

QModelIndex RoleNeedsModel::indexOf(const Place& place) const
{
    if (place.column < 0 || place.column >= int(m_roles.size())) return {};
    const QModelIndex role = index(place.column, SkillColumn);
    if (place.row < 0) return role;
    const auto& needs = m_roles[std::size_t(place.column)]->needs;
    const auto found = std::lower_bound(
        needs.begin(), needs.end(), place.row, [](const auto& need, int row) { return need->place.row < row; });
    if (found == needs.end() || (*found)->place.row != place.row) return {};
    return index((*found)->at, SkillColumn, role);
}

QModelIndex RoleNeedsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) return {};
    const auto& siblings = parent.isValid() ? node(parent)->needs : m_roles;
    return createIndex(row, column, siblings[std::size_t(row)].get());
}

QModelIndex RoleNeedsModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || !node(index)->role) return {};
    const Node* role = node(index)->role;
    return createIndex(role->at, SkillColumn, role);
}

int RoleNeedsModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) return int(m_roles.size());
    return parent.column() == SkillColumn ? int(node(parent)->needs.size()) : 0;
}

int RoleNeedsModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant RoleNeedsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Node& at = *node(index);
    const bool isRole = at.role == nullptr;
    if (role == Qt::DisplayRole) return isRole ? roleText(at, index.column()) : needText(at, index.column());
    if (index.column() == NeedColumn) return isRole ? QVariant() : needMark(at, role);
    if (index.column() == DoneColumn) return role == NeedTallyRole ? tallyOf(at) : QVariant();
    if (role != Qt::AccessibleTextRole) return {};
    if (isRole) return roleWords(m_matrix.role(at.place.column), m_matrix.coverageOf(at.place.column)).sentence();
    return m_matrix.words(at.place.row, at.place.column).sentence();
}

QVariant RoleNeedsModel::needMark(const Node& node, int role) const
{
    const auto& cell = m_matrix.cell(node.place.row, node.place.column);
    if (cell && role == NeedTierRole) return static_cast<int>(cell->need.through);
    if (cell && role == NeedMustRole)
        return mustWords(m_matrix.catalog(), m_matrix.role(node.place.column), cell->need);
    return {};
}

QVariant RoleNeedsModel::tallyOf(const Node& node) const
{
    if (node.role == nullptr) return QVariant::fromValue(m_matrix.coverageOf(node.place.column).must);
    const auto& cell = m_matrix.cell(node.place.row, node.place.column);
    return cell ? QVariant::fromValue(cell->tally) : QVariant();
}

QString RoleNeedsModel::roleText(const Node& node, int column) const
{
    const RoleCoverage& coverage = m_matrix.coverageOf(node.place.column);
    switch (column) {
    case SkillColumn: return qstring(m_matrix.role(node.place.column).title);
    case NeedColumn: return tr("%1 %").arg(coverage.must.percent());
    case DoneColumn: {
        // The rest of the numbers is in the sentence; they would not fit beside one another.
        const Tally done{coverage.must.needed, coverage.must.done};
        return progressWords(done, coverage.hoursLeft);
    }
    default: return {};
    }
}

QString RoleNeedsModel::needText(const Node& node, int column) const
{
    const auto& cell = m_matrix.cell(node.place.row, node.place.column);
    if (!cell) return {};
    switch (column) {
    case SkillColumn: return qstring(m_matrix.skill(node.place.row).title);
    case NeedColumn: return needWords(m_matrix.catalog(), m_matrix.role(node.place.column), cell->need);
    case DoneColumn: return progressWords(cell->tally, cell->hoursLeft);
    default: return {};
    }
}

QVariant RoleNeedsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case SkillColumn: return tr("Role and skill");
    case NeedColumn: return tr("Need");
    case DoneColumn: return tr("Topics done");
    default: return {};
    }
}

void RoleNeedsModel::tellCells(const QModelIndex& first, const QModelIndex& last)
{
    for (int column = first.column(); column <= last.column(); ++column) {
        for (int row = first.row(); row <= last.row(); ++row) {
            const QModelIndex need = m_matrix.isNeeded(row, column) ? indexOf({row, column}) : QModelIndex();
            if (need.isValid()) emit dataChanged(need, need.siblingAtColumn(ColumnCount - 1));
        }
    }
}

void RoleNeedsModel::tellRoles(Qt::Orientation orientation, int first, int last)
{
    if (orientation != Qt::Horizontal) return;
    emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

RoleNeedsFilter::RoleNeedsFilter(const RoleMatrixModel& matrix, RoleNeedsModel& needs, QObject* parent)
    : QSortFilterProxyModel(parent), m_matrix(matrix), m_needs(needs)
{
    setSourceModel(&needs);
}

void RoleNeedsFilter::setShow(MatrixShow show)
{
    if (show == m_show) return;
    m_show = show;
    invalidateFilter();
}

bool RoleNeedsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (!parent.isValid() || m_show == MatrixShow::All) return true;
    const auto place = m_needs.place(m_needs.index(row, 0, parent));
    if (m_show == MatrixShow::MyRole) return isShown(m_matrix, place.row, m_show);
    const auto& cell = m_matrix.cell(place.row, place.column);
    return cell && cell->tally.done < cell->tally.needed;
}

}   // namespace waymark::ui
