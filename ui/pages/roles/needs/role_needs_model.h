#pragma once

#include "pages/roles/matrix/role_matrix_filter.h"

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>

#include <memory>
#include <vector>

namespace waymark::ui {

/// The matrix as a list: each role, under it the skills that it needs, all in words. It reads the cells of the matrix,
/// so both always say the same.
class RoleNeedsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { SkillColumn, NeedColumn, DoneColumn, ColumnCount };

    /// Borrows the matrix, which outlives it.
    explicit RoleNeedsModel(const RoleMatrixModel& matrix, QObject* parent = nullptr);
    ~RoleNeedsModel() override;

    /// Where a row stands in the matrix; the row is -1 for a role's own.
    struct Place
    {
        int row = -1;
        int column = -1;
    };
    [[nodiscard]] Place place(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const Place& place) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// Its address is the index's id: such ids are well scattered, which large trees need (see ARCHITECTURE.md).
    struct Node
    {
        Place place;
        int at = 0;   ///< among its siblings
        Node* role = nullptr;
        std::vector<std::unique_ptr<Node>> needs;
    };

    void readNodes();
    void tellCells(const QModelIndex& first, const QModelIndex& last);
    void tellRoles(Qt::Orientation orientation, int first, int last);
    [[nodiscard]] const Node* node(const QModelIndex& index) const;
    [[nodiscard]] QVariant needMark(const Node& node, int role) const;
    [[nodiscard]] QVariant tallyOf(const Node& node) const;
    [[nodiscard]] QString roleText(const Node& node, int column) const;
    [[nodiscard]] QString needText(const Node& node, int column) const;

    const RoleMatrixModel& m_matrix;
    std::vector<std::unique_ptr<Node>> m_roles;
};

/// The needs that pass what is shown; roles always do.
class RoleNeedsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    RoleNeedsFilter(const RoleMatrixModel& matrix, RoleNeedsModel& needs, QObject* parent = nullptr);

    void setShow(MatrixShow show);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    const RoleMatrixModel& m_matrix;
    const RoleNeedsModel& m_needs;
    MatrixShow m_show = MatrixShow::All;
};

}   // namespace waymark::ui
