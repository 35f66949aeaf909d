#include "widgets/day_field.h"

#include "theme/marks.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QTextCharFormat>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>

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
    /// Esc closes the month and not what stands around its field.
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::ShortcutOverride &&
            static_cast<QKeyEvent*>(event)->matches(QKeySequence::Cancel)) {
            event->accept();
            return true;
        }
        return QCalendarWidget::event(event);
    }
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

DayField::DayField(const QString& name, const QDate& day, QWidget* parent) : QDateEdit(day, parent), m_settled(day)
{
    setAccessibleName(name);
    setCalendarPopup(true);
    setCalendarWidget(new Month);
    setKeyboardTracking(false);
    // As days are said everywhere.
    setDisplayFormat(QStringLiteral("d MMM yyyy"));
    connect(this, &QDateEdit::editingFinished, this, &DayField::settle);
    // The field has the day by then: it was connected first.
    connect(calendarWidget(), &QCalendarWidget::clicked, this, &DayField::settle);
    connect(calendarWidget(), &QCalendarWidget::activated, this, &DayField::settle);
}

void DayField::setFirstDayOfWeek(Qt::DayOfWeek day)
{
    calendarWidget()->setFirstDayOfWeek(day);
}

void DayField::setDay(const QDate& day)
{
    setDate(day);
    m_settled = date();
}

// Wide enough for a day of any month, which Qt's own measure is not: our chevron stands in a frame of its own.
QSize DayField::sizeHint() const
{
    int words = 0;
    for (int month = 1; month <= 12; ++month)
        words = std::max(
            words, fontMetrics().horizontalAdvance(locale().toString(QDate(2028, month, 28), displayFormat())));
    return {words + IconSize::Chevron + 5 * Space::Small, QDateEdit::sizeHint().height()};
}

// Undo and Redo are the window's: a chosen day is on disk.
bool DayField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return QDateEdit::event(event);
}

// Qt takes the frame of a field with a month for the upper arrow of one without (both parts have the number 1), so that a
// click beside the text moved the day.
void DayField::mousePressEvent(QMouseEvent* event)
{
    m_isPressed = true;
    QDateEdit::mousePressEvent(event);
    m_isPressed = false;
}

QAbstractSpinBox::StepEnabled DayField::stepEnabled() const
{
    return m_isPressed ? StepEnabled(StepNone) : QDateEdit::stepEnabled();
}

void DayField::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void DayField::settle()
{
    if (date() == m_settled) return;
    m_settled = date();
    emit dayChosen(m_settled);
}

}   // namespace waymark::ui
