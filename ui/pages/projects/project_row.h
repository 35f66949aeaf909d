#pragma once

#include "pages/projects/project_facts.h"

#include <QWidget>

namespace waymark::ui {

class TickBox;
struct ProjectRowColumns;

/// One line of the ladder: a project, how far it is and how ready the learner is for it. It only asks; its owner opens,
/// moves and ticks.
class ProjectRow : public QWidget
{
    Q_OBJECT

public:
    explicit ProjectRow(QWidget* parent);

    void setFacts(ProjectFacts facts);
    [[nodiscard]] const ProjectFacts& facts() const { return m_facts; }
    void setOpen(bool isOpen);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    void setSelected(bool isSelected);
    [[nodiscard]] bool isSelected() const { return m_isSelected; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void openAsked(bool isOpen);
    void toggleAsked();
    /// To the row after (1) or before (-1) this one.
    void moveAsked(int by);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] ProjectRowColumns columns() const;
    [[nodiscard]] QFont titleFont() const;
    void placeBox();
    void paintGround(QPainter& painter) const;
    void paintNumbers(QPainter& painter, const ProjectRowColumns& at) const;
    void paintReadiness(QPainter& painter, const QRect& where) const;
    void showTip(const QPoint& at, const QPoint& onScreen);

    ProjectFacts m_facts;
    TickBox* m_box;
    bool m_isOpen = false;
    bool m_isSelected = false;
    bool m_showsFocus = false;   ///< the keyboard brought it, not a click
};

}   // namespace waymark::ui
