#pragma once

#include <QWidget>

#include <string>

namespace waymark::ui {

class DayField;
class FilterButton;

/// Days of the learner's calendar, both counted in: `2026-11-24`. Empty where the period has no end on that side.
struct Period
{
    std::string from;
    std::string to;

    friend bool operator==(const Period&, const Period&) = default;
};

/// A period that ends today, or any two days up to today. The first day never lies behind the last one.
class PeriodPicker : public QWidget
{
    Q_OBJECT

public:
    /// `name` is for screen readers; `today` is the learner's day: `2026-11-24`.
    PeriodPicker(const QString& name, const std::string& today, QWidget* parent = nullptr);

    [[nodiscard]] Period period() const;
    void setFirstDayOfWeek(Qt::DayOfWeek day);

signals:
    void changed();

private:
    DayField* addDay(const QString& title, const QString& name, const QDate& day);
    void announce();

    std::string m_today;
    Period m_told;   ///< what was announced last
    FilterButton* m_span;
    QWidget* m_days;
    DayField* m_from;
    DayField* m_to;
};

}   // namespace waymark::ui
