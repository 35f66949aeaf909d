#include "widgets/day_field.h"

#include "theme/marks.h"

#include <QCalendarWidget>
#include <QPainter>
#include <QTextCharFormat>
#include <QToolButton>

namespace waymark::ui {

namespace {

/// The month with our arrows, no colours of its own and a frame.
class Month : public QCalendarWidget
{
public:
    Month()
    {
        setContentsMargins(1, 1, 1, 1);
        setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday}) setWeekdayTextFormat(day, QTextCharFormat());
        setArrow(QStringLiteral("qt_calendar_prevmonth"), Qt::LeftArrow, DayField::tr("The month before"));
        setArrow(QStringLiteral("qt_calendar_nextmonth"), Qt::RightArrow, DayField::tr("The month after"));
        if (auto* bar = findChild<QWidget*>(QStringLiteral("qt_calendar_navigationbar")))
            bar->setBackgroundRole(QPalette::Base);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QCalendarWidget::paintEvent(event);
        QPainter painter(this);
        painter.setPen(Theme::current().colours().control);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

private:
    /// Qt names the buttons so, from 4.3 on.
    void setArrow(const QString& name, Qt::ArrowType arrow, const QString& words)
    {
        auto* button = findChild<QToolButton*>(name);
        if (button == nullptr) return;
        button->setArrowType(arrow);
        button->setAccessibleName(words);
    }
};

}   // namespace

DayField::DayField(const QString& name, const QDate& day, QWidget* parent) : QDateEdit(day, parent)
{
    setAccessibleName(name);
    setCalendarPopup(true);
    setCalendarWidget(new Month);
    setKeyboardTracking(false);
}

void DayField::setFirstDayOfWeek(Qt::DayOfWeek day)
{
    calendarWidget()->setFirstDayOfWeek(day);
}

}   // namespace waymark::ui
