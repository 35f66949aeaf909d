#pragma once

#include "base/id.h"
#include "pages/roles/matrix/matrix_look.h"

#include <QTableView>

namespace waymark::ui {

class RoleHead;
class RoleMatrixFilter;
class SkillHead;

/// The matrix on the screen: one table whose own heads stay in sight.
class RoleMatrixView : public QTableView
{
    Q_OBJECT

public:
    /// Borrows the rows, which outlive it.
    RoleMatrixView(RoleMatrixFilter& rows, QWidget* parent);

    /// Makes the cell the current one and brings it into sight; opens its area. An empty skill stands for the role's
    /// first one in sight, an empty role for the target role. False when it has no place here.
    bool goTo(const Id& skill, const Id& role);
    /// After the theme, the target role or the number of columns changed.
    void refreshLook();
    /// So much of what it had is under something else now: the columns stay as wide as they are, and those of the target
    /// role and of what was chosen are kept in sight.
    void setCovered(int width);

signals:
    /// A cell, or a skill's or role's head: then the other is empty.
    void chosen(const waymark::Id& skill, const waymark::Id& role);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildHeads();
    void connectRows();
    void dressRows();
    void shareWidth();
    void showColumns();
    void setHover(int row, int column);
    [[nodiscard]] int firstNeed(int column) const;
    [[nodiscard]] bool isAreaRow(int row) const;
    bool keyOnArea(int row, int key);
    void toggleArea(int row);
    void choose(const QModelIndex& index);

    RoleMatrixFilter& m_rows;
    MatrixLook m_look;
    int m_covered = 0;
    bool m_isCoverNew = false;   ///< and the view has not taken its new width yet
    int m_chosenColumn = -1;
    int m_column = 0;   ///< where the keyboard walks up and down
    RoleHead* m_roleHead;
    SkillHead* m_skillHead;
};

}   // namespace waymark::ui
