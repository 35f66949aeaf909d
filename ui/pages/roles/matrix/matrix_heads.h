#pragma once

#include "pages/roles/matrix/matrix_look.h"

#include <QHeaderView>

class QTableView;

namespace waymark::ui {

class RoleMatrixFilter;

/// What both heads of the matrix share: they tell what the mouse is over and what was clicked.
class MatrixHead : public QHeaderView
{
    Q_OBJECT

public:
    MatrixHead(Qt::Orientation orientation, const RoleMatrixFilter& rows, const MatrixLook& look, QWidget* parent);

signals:
    /// -1 when the mouse has left.
    void hovered(int section);
    void chosen(int section);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

    /// Of what lies past the last section.
    virtual void paintRest(QPainter& painter, const QRect& rest) const = 0;

    const RoleMatrixFilter& m_rows;
    const MatrixLook& m_look;

private:
    int m_pressed = -1;
};

/// A role: its name on two lines, percent, coverage bar.
class RoleHead : public MatrixHead
{
    Q_OBJECT

public:
    RoleHead(const RoleMatrixFilter& rows, const MatrixLook& look, QWidget* parent);

    [[nodiscard]] static int heightNeeded();

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void paintRest(QPainter& painter, const QRect& rest) const override;
};

/// The first column: skills, and areas with the mark that opens and shuts them.
class SkillHead : public MatrixHead
{
    Q_OBJECT

public:
    SkillHead(const RoleMatrixFilter& rows, const MatrixLook& look, QWidget* parent);

    /// Wide enough for every title in sight.
    [[nodiscard]] int widthWanted() const;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void paintRest(QPainter& painter, const QRect& rest) const override;
    /// A title that is cut short is told whole.
    bool viewportEvent(QEvent* event) override;

private:
    [[nodiscard]] QRect titleRoom(const QRect& section) const;
    [[nodiscard]] bool isArea(int section) const;
    [[nodiscard]] static QFont titleFont(bool isArea);
    void paintArea(QPainter& painter, const QRect& rect, int section) const;
};

/// Gives the corner between the heads our look and the word "Skill".
void dressCorner(QTableView& view);

}   // namespace waymark::ui
