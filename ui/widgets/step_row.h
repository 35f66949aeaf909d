#pragma once

#include "catalog/catalog.h"
#include "progress/progress.h"

#include <QWidget>

namespace waymark::ui {

class TextLabel;
class TickBox;

/// A step, or an acceptance check, with its box and the day on which it was done. Its title wraps; a click on it is a click on the box.
class StepRow : public QWidget
{
    Q_OBJECT

public:
    StepRow(const Step& step, QWidget* parent);

    [[nodiscard]] const Id& id() const { return m_id; }
    [[nodiscard]] TickBox* box() const { return m_box; }
    /// How the step stands for the learner; while the file is busy its box says so.
    void setStatus(const ItemStatus& status, bool isSaving);
    /// In place of the day.
    void setEnd(QWidget* end);

signals:
    void toggleAsked();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    Id m_id;
    TickBox* m_box;
    TextLabel* m_title;
    TextLabel* m_day;
};

}   // namespace waymark::ui
