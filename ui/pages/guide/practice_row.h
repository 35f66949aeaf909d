#pragma once

#include "progress/state.h"
#include "widgets/step_row.h"

namespace waymark::ui {

/// A practice: its box ticks it, and whatever brings the keyboard or the mouse to it chooses it.
class PracticeRow : public StepRow
{
    Q_OBJECT

public:
    PracticeRow(const Step& practice, QWidget* parent);

    void setSelected(bool isSelected);

signals:
    void chosen();
    /// L and S.
    void markAsked(waymark::State state);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_isSelected = false;
};

}   // namespace waymark::ui
