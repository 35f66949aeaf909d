#include "widgets/steady_input.h"

#include "widgets/tick_box.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace waymark::ui {

class SteadyInputTest : public testing::Test
{
protected:
    /// As a held key comes: the first press is none of these.
    template <typename Widget>
    static void holdKey(Widget& widget, int key, const QString& text, Qt::KeyboardModifiers with = {})
    {
        QKeyEvent event(QEvent::KeyPress, key, with, text, true);
        QCoreApplication::sendEvent(&widget, &event);
    }

    static void doubleClick(QWidget& widget)
    {
        QTest::mouseClick(&widget, Qt::LeftButton);
        QTest::mouseDClick(&widget, Qt::LeftButton);
        QTest::mouseRelease(&widget, Qt::LeftButton);
    }

    /// Whether what stands around the field gets it.
    static bool turnWheel(QWidget& widget)
    {
        const QPointF at = widget.rect().center();
        QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, 120}, {}, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&widget, &event);
        return !event.isAccepted();
    }

    QWidget window;
    SteadyInput input{*qApp};
};

TEST_F(SteadyInputTest, ADoubleClickIsOneTick)
{
    TickBox box(QStringLiteral("Vectors"), &window);
    QSignalSpy asked(&box, &TickBox::requested);

    doubleClick(box);
    EXPECT_EQ(asked.count(), 1);

    QTest::mouseClick(&box, Qt::LeftButton);
    EXPECT_EQ(asked.count(), 2);
}

TEST_F(SteadyInputTest, WhatRepeatsWhileItIsHeldIsPressedAsOftenAsItIsClicked)
{
    QToolButton more(&window);
    more.setAutoRepeat(true);
    QSignalSpy clicked(&more, &QToolButton::clicked);

    doubleClick(more);

    EXPECT_EQ(clicked.count(), 2);
}

TEST_F(SteadyInputTest, WhatIsDoneOnReleaseIsDoneOnce)
{
    class Row : public QWidget
    {
    public:
        using QWidget::QWidget;
        int released = 0;

    protected:
        void mouseReleaseEvent(QMouseEvent*) override { ++released; }
    } row(&window);

    doubleClick(row);

    EXPECT_EQ(row.released, 1);
}

TEST_F(SteadyInputTest, ListsTextsAndCalendarsHaveTheirDoubleClicks)
{
    QListWidget list(&window);
    list.addItem(QStringLiteral("Vectors"));
    list.resize(200, 100);
    QSignalSpy opened(&list, &QListWidget::itemDoubleClicked);
    const QPoint row = list.visualItemRect(list.item(0)).center();
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, row);
    QTest::mouseDClick(list.viewport(), Qt::LeftButton, {}, row);
    EXPECT_EQ(opened.count(), 1);

    QLineEdit field(QStringLiteral("vectors"), &window);
    QTest::mouseDClick(&field, Qt::LeftButton, {}, {10, field.height() / 2});
    EXPECT_EQ(field.selectedText(), QStringLiteral("vectors"));

    QCalendarWidget calendar(&window);
    calendar.setCurrentPage(2026, 6);
    doubleClick(*calendar.findChild<QToolButton*>(QStringLiteral("qt_calendar_nextmonth")));
    EXPECT_EQ(calendar.monthShown(), 8);
}

TEST_F(SteadyInputTest, AHeldKeyActsOnce)
{
    class Row : public QWidget
    {
    public:
        using QWidget::QWidget;
        QList<int> keys;

    protected:
        void keyPressEvent(QKeyEvent* event) override { keys << event->key(); }
    } row(&window);

    for (const auto& [key, text] : {std::pair(Qt::Key_Space, " "), std::pair(Qt::Key_L, "l"),
             std::pair(Qt::Key_Return, "\r"), std::pair(Qt::Key_Escape, "\x1b"), std::pair(Qt::Key_Enter, "\r")})
        holdKey(row, key, QString::fromLatin1(text));
    EXPECT_EQ(row.keys, QList<int>());

    holdKey(row, Qt::Key_Down, {});
    holdKey(row, Qt::Key_PageUp, {});
    EXPECT_EQ(row.keys, QList<int>({Qt::Key_Down, Qt::Key_PageUp}));
}

TEST_F(SteadyInputTest, AListIsNotTypedInto)
{
    QListWidget list(&window);
    list.addItems({QStringLiteral("one"), QStringLiteral("two")});
    list.setCurrentRow(0);
    QSignalSpy activated(&list, &QListWidget::itemActivated);

    holdKey(list, Qt::Key_Return, QStringLiteral("\r"));
    EXPECT_EQ(activated.count(), 0);
    holdKey(list, Qt::Key_Down, {});
    EXPECT_EQ(list.currentRow(), 1);
}

TEST_F(SteadyInputTest, APressRightAfterItsReleaseIsAHeldKey)
{
    class Row : public QWidget
    {
    public:
        using QWidget::QWidget;
        int presses = 0;

    protected:
        void keyPressEvent(QKeyEvent*) override { ++presses; }
    } row(&window);
    const auto send = [&row](QEvent::Type type, int key, quint64 at) {
        QKeyEvent event(type, key, Qt::ControlModifier);
        event.setTimestamp(at);
        event.ignore();
        QCoreApplication::sendEvent(&row, &event);
        return event.isAccepted();
    };
    send(QEvent::KeyPress, Qt::Key_Z, 1000);
    send(QEvent::KeyRelease, Qt::Key_Z, 1500);

    EXPECT_TRUE(send(QEvent::ShortcutOverride, Qt::Key_Z, 1500));
    send(QEvent::KeyPress, Qt::Key_Z, 1500);
    EXPECT_EQ(row.presses, 1);
    send(QEvent::KeyRelease, Qt::Key_Z, 1530);
    EXPECT_FALSE(send(QEvent::ShortcutOverride, Qt::Key_Z, 1600));
    send(QEvent::KeyPress, Qt::Key_Z, 1600);
    send(QEvent::KeyRelease, Qt::Key_Z, 1630);
    send(QEvent::KeyPress, Qt::Key_Y, 1632);
    EXPECT_EQ(row.presses, 3);
}

TEST_F(SteadyInputTest, WhereOneTypesKeysRepeat)
{
    QLineEdit field(&window);

    holdKey(field, Qt::Key_L, QStringLiteral("l"));
    holdKey(field, Qt::Key_L, QStringLiteral("l"));
    holdKey(field, Qt::Key_Space, QStringLiteral(" "));

    EXPECT_EQ(field.text(), QStringLiteral("ll "));
}

TEST_F(SteadyInputTest, TheWheelChangesNoField)
{
    QSpinBox hours(&window);
    hours.setValue(10);
    QComboBox role(&window);
    role.addItems({QStringLiteral("one"), QStringLiteral("two")});
    role.setCurrentIndex(1);

    EXPECT_TRUE(turnWheel(hours));
    EXPECT_TRUE(turnWheel(role));

    EXPECT_EQ(hours.value(), 10);
    EXPECT_EQ(role.currentIndex(), 1);
}

}   // namespace waymark::ui
