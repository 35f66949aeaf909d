#pragma once

#include <QDateEdit>

namespace waymark::ui {

/// A day to type, or to choose from a month. It changes when the typing is over, not at each key, and never by the wheel,
/// with which one scrolls what it stands in.
class DayField : public QDateEdit
{
    Q_OBJECT

public:
    /// `name` is for screen readers.
    DayField(const QString& name, const QDate& day, QWidget* parent = nullptr);

    /// Which day a week of the month begins with; as the system's unless it is set.
    void setFirstDayOfWeek(Qt::DayOfWeek day);
    /// Shows that day, which nobody chose.
    void setDay(const QDate& day);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// A person chose another day and is done with it: in the month, by Enter, or by going on.
    void dayChosen(const QDate& day);

protected:
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    [[nodiscard]] StepEnabled stepEnabled() const override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void settle();

    QDate m_settled;
    bool m_isPressed = false;
};

}   // namespace waymark::ui
