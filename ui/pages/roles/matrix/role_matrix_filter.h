#pragma once

#include "pages/roles/matrix/role_matrix_model.h"

#include <QSortFilterProxyModel>

#include <unordered_set>

namespace waymark::ui {

/// Which skills are shown: those with an open end are the target role's, or anybody's while there is no target role.
enum class MatrixShow { All, MyRole, Gaps };

/// In which order: under their areas; what the target role needs most first; where most hours are missing first. Without a
/// target role all roles together say what is needed and missing.
enum class MatrixSort { Area, Need, Gap };

/// Whether the skill row is among them.
[[nodiscard]] bool isShown(const RoleMatrixModel& matrix, int row, MatrixShow show);

/// The rows of the matrix that are in sight: not filtered away, not in a collapsed area.
class RoleMatrixFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RoleMatrixFilter(RoleMatrixModel& matrix, QObject* parent = nullptr);

    [[nodiscard]] const RoleMatrixModel& matrix() const { return m_matrix; }
    [[nodiscard]] MatrixShow show() const { return m_show; }
    void setShow(MatrixShow show);
    [[nodiscard]] MatrixSort sort() const { return m_sort; }
    void setSort(MatrixSort sort);
    /// Of skills that pass, collapsed or not.
    [[nodiscard]] int shownSkills() const;

    [[nodiscard]] bool isCollapsed(const Id& area) const { return m_collapsed.contains(area); }
    void setCollapsed(const Id& area, bool isCollapsed);

    [[nodiscard]] int sourceRow(int row) const;
    /// -1 when it is not in sight.
    [[nodiscard]] int rowOf(const Id& skillOrArea) const;

signals:
    /// An area was opened or shut: its head is to be painted again.
    void collapsedChanged(const waymark::Id& area);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    [[nodiscard]] double weight(int row) const;

    RoleMatrixModel& m_matrix;
    MatrixShow m_show = MatrixShow::All;
    MatrixSort m_sort = MatrixSort::Area;
    std::unordered_set<Id> m_collapsed;
};

}   // namespace waymark::ui
