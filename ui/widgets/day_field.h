#pragma once

#include <QDateEdit>

namespace waymark::ui {

/// A day to type, or to choose from a month. It changes when the typing is over, not at each key.
class DayField : public QDateEdit
{
    Q_OBJECT

public:
    /// `name` is for screen readers.
    DayField(const QString& name, const QDate& day, QWidget* parent = nullptr);

    /// Which day a week of the month begins with; as the system's unless it is set.
    void setFirstDayOfWeek(Qt::DayOfWeek day);
};

}   // namespace waymark::ui
