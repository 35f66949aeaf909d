#include "widgets/day_field.h"

#include "ui/widgets/shown_widget.h"

#include <QCalendarWidget>
#include <QSignalSpy>
#include <QTextCharFormat>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>

namespace waymark::ui {

class DayFieldTest : public testing::Test
{
protected:
    DayFieldTest() { field.resize(field.sizeHint()); }

    [[nodiscard]] QToolButton* arrow(const char* name) const
    {
        return field.calendarWidget()->findChild<QToolButton*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QDate lastChosen() const { return chosen.back().front().toDate(); }

    AmericanNumbers english;
    const QDate day{2026, 11, 24};
    DayField field{"Done on", day};
    QSignalSpy chosen{&field, &DayField::dayChosen};
};

TEST_F(DayFieldTest, ShowsItsDayAsDaysAreSaidEverywhere)
{
    EXPECT_EQ(field.date(), day);
    EXPECT_EQ(field.text(), "24 Nov 2026");
    EXPECT_EQ(field.accessibleName(), "Done on");
    EXPECT_TRUE(field.calendarPopup());
    EXPECT_FALSE(field.keyboardTracking());
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(DayFieldTest, ADayIsChosenOnceWhenItsFieldIsDone)
{
    field.setDate(day.addDays(-3));
    EXPECT_EQ(chosen.count(), 0) << "one may be on the way to another day";

    QTest::keyClick(&field, Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(lastChosen(), day.addDays(-3));

    QTest::keyClick(&field, Qt::Key_Return);
    emit field.editingFinished();
    EXPECT_EQ(chosen.count(), 1);
}

TEST_F(DayFieldTest, TheDayThatWasThereIsNotChosen)
{
    field.setDate(day.addDays(-3));
    field.setDate(day);

    emit field.editingFinished();

    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(DayFieldTest, ADayCanBeChosenBackAgain)
{
    field.setDate(day.addDays(-3));
    emit field.editingFinished();

    field.setDate(day);
    emit field.editingFinished();

    ASSERT_EQ(chosen.count(), 2);
    EXPECT_EQ(lastChosen(), day);
}

TEST_F(DayFieldTest, ADayThatIsSetWasChosenByNobody)
{
    field.setDay(day.addDays(-7));

    emit field.editingFinished();

    EXPECT_EQ(field.date(), day.addDays(-7));
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(DayFieldTest, ADayThatIsSetPastTheLastOneWasChosenByNobodyEither)
{
    field.setMaximumDate(day.addDays(2));

    field.setDay(day.addDays(10));
    emit field.editingFinished();

    EXPECT_EQ(field.date(), day.addDays(2));
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(DayFieldTest, AClickInTheMonthChoosesADay)
{
    emit field.calendarWidget()->clicked(day.addDays(1));
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(lastChosen(), day.addDays(1));

    emit field.calendarWidget()->activated(day.addDays(2));
    ASSERT_EQ(chosen.count(), 2);
    EXPECT_EQ(lastChosen(), day.addDays(2));
    EXPECT_EQ(field.date(), day.addDays(2));

    emit field.calendarWidget()->activated(day.addDays(2));
    EXPECT_EQ(chosen.count(), 2);
}

TEST_F(DayFieldTest, AWeekOfTheMonthBeginsAsIsSet)
{
    for (const Qt::DayOfWeek first : {Qt::Monday, Qt::Sunday, Qt::Saturday}) {
        field.setFirstDayOfWeek(first);
        EXPECT_EQ(field.calendarWidget()->firstDayOfWeek(), first);
    }
}

TEST_F(DayFieldTest, TheMonthSaysWhatItsArrowsDo)
{
    ASSERT_NE(arrow("qt_calendar_prevmonth"), nullptr);
    ASSERT_NE(arrow("qt_calendar_nextmonth"), nullptr);

    EXPECT_EQ(arrow("qt_calendar_prevmonth")->accessibleName(), "The month before");
    EXPECT_EQ(arrow("qt_calendar_prevmonth")->arrowType(), Qt::LeftArrow);
    EXPECT_EQ(arrow("qt_calendar_nextmonth")->accessibleName(), "The month after");
    EXPECT_EQ(arrow("qt_calendar_nextmonth")->arrowType(), Qt::RightArrow);
}

TEST_F(DayFieldTest, TheMonthHasNoColoursOfItsOwnAndAFrame)
{
    QCalendarWidget& month = *field.calendarWidget();

    EXPECT_EQ(month.verticalHeaderFormat(), QCalendarWidget::NoVerticalHeader);
    EXPECT_EQ(month.weekdayTextFormat(Qt::Saturday), QTextCharFormat());
    EXPECT_EQ(month.weekdayTextFormat(Qt::Sunday), QTextCharFormat());
    EXPECT_EQ(month.contentsMargins(), QMargins(1, 1, 1, 1));
    const QImage image = month.grab().toImage();
    const int right = image.width() - 1, bottom = image.height() - 1;
    for (const QPoint& edge :
        {QPoint(0, bottom / 2), QPoint(right, bottom / 2), QPoint(right / 2, 0), QPoint(right / 2, bottom)})
        EXPECT_TRUE(isNear(image.pixelColor(edge), inForce().control)) << edge.x() << ' ' << edge.y();
}

TEST_F(DayFieldTest, EscapeIsTheMonthsAndOtherKeysAreNot)
{
    QWidget& month = *field.calendarWidget();

    EXPECT_TRUE(takesKey(month, QEvent::ShortcutOverride, Qt::Key_Escape));
    EXPECT_FALSE(takesKey(month, QEvent::ShortcutOverride, Qt::Key_F5));
}

TEST_F(DayFieldTest, UndoAndRedoAreTheWindows)
{
    for (const auto standard : {QKeySequence::Undo, QKeySequence::Redo})
        for (const QKeySequence& keys : QKeySequence::keyBindings(standard))
            EXPECT_FALSE(takesKey(field, QEvent::ShortcutOverride, keys[0].key(), keys[0].keyboardModifiers()))
                << keys.toString().toStdString();
    EXPECT_FALSE(takesKey(field, QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier));
    EXPECT_TRUE(takesKey(field, QEvent::ShortcutOverride, Qt::Key_C, Qt::ControlModifier));
}

TEST_F(DayFieldTest, TheWheelScrollsWhatItStandsIn)
{
    QWheelEvent wheel({5, 5}, {5, 5}, {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);

    QCoreApplication::sendEvent(&field, &wheel);

    EXPECT_EQ(field.date(), day);
    EXPECT_FALSE(wheel.isAccepted());
}

TEST_F(DayFieldTest, AClickBesideItsTextLeavesTheDay)
{
    for (int x = 1; x < field.width() / 2; ++x) QTest::mouseClick(&field, Qt::LeftButton, {}, {x, 1});

    EXPECT_EQ(field.date(), day);
}

TEST_F(DayFieldTest, KeysMoveTheDayAlsoAfterAClick)
{
    field.show();
    field.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&field));
    field.setFocus();
    QTest::mouseClick(&field, Qt::LeftButton, {}, {3, 1});
    ASSERT_EQ(field.date(), day);

    QTest::keyClick(&field, Qt::Key_Up);
    EXPECT_GT(field.date(), day);
    EXPECT_EQ(chosen.count(), 0);
    QTest::keyClick(&field, Qt::Key_Return);

    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(lastChosen(), field.date());
}

TEST_F(DayFieldTest, HasRoomForADayOfAnyMonth)
{
    int widest = 0;
    for (int month = 1; month <= 12; ++month) {
        const QString words = field.locale().toString(QDate(2028, month, 28), "d MMM yyyy");
        widest = std::max(widest, field.fontMetrics().horizontalAdvance(words));
    }

    EXPECT_EQ(field.sizeHint().width(), widest + 12 + 40);
    EXPECT_EQ(field.sizeHint().height(), field.QDateEdit::sizeHint().height());
    EXPECT_EQ(field.minimumSizeHint(), field.sizeHint());
}

}   // namespace waymark::ui
