#pragma once

#include "base/id.h"
#include "pages/roles/needs/needs_tree.h"
#include "pages/roles/needs/role_needs_model.h"

namespace waymark::ui {

/// The list form of the matrix, for those who cannot use a grid.
class RoleNeedsView : public NeedsTree
{
    Q_OBJECT

public:
    /// Borrows the matrix, which outlives it.
    RoleNeedsView(const RoleMatrixModel& matrix, QWidget* parent);

    void setShow(MatrixShow show);
    /// An empty skill goes to the role's own row. False when it has no place here.
    bool goTo(const Id& skill, const Id& role);

signals:
    /// A need, or a role's own row: then the skill is empty.
    void chosen(const waymark::Id& skill, const waymark::Id& role);

private:
    void choose(const QModelIndex& index);
    void openFirst();

    const RoleMatrixModel& m_matrix;
    RoleNeedsModel m_needs;
    RoleNeedsFilter m_filter;
};

}   // namespace waymark::ui
