#include "features/window_story.h"
#include "widgets/day_field.h"

#include <QAbstractButton>
#include <QCalendarWidget>
#include <QDialog>
#include <QTest>
#include <QWheelEvent>

namespace waymark::test {

/// The day on which something was done, in the details.
class TheDayOfATick : public WindowStory
{
protected:
    TheDayOfATick() { session->select({topic, {}, {}}); }

    template <typename Thing>
    [[nodiscard]] Thing* find(const QString& name) const
    {
        const auto found = window->findChildren<Thing*>(name);
        for (Thing* one : found)
            if (one->isVisible()) return one;
        return nullptr;
    }
    [[nodiscard]] ui::DayField* field() const { return find<ui::DayField>(QStringLiteral("doneDay")); }
    void click(const char* name) const
    {
        auto* button = find<QAbstractButton>(QString::fromLatin1(name));
        ASSERT_NE(button, nullptr) << name;
        button->click();
    }
    void markInDialog(const QDate& day) const
    {
        auto* dialog = find<QDialog>(QStringLiteral("dayDialog"));
        ASSERT_NE(dialog, nullptr);
        auto* asked = dialog->findChild<ui::DayField*>(QStringLiteral("field"));
        EXPECT_EQ(asked->maximumDate(), today());
        asked->setDate(day);
        dialog->findChild<QAbstractButton*>(QStringLiteral("accept"))->click();
        QTest::qWait(0);
    }
    [[nodiscard]] QDate today() const { return dayOf(workspace->today()); }
    [[nodiscard]] static QDate dayOf(const std::string& iso)
    {
        return QDate::fromString(QString::fromStdString(iso), Qt::ISODate);
    }
    [[nodiscard]] QDate doneOn(const Id& item) const
    {
        const ItemStatus status = computer.open()->progress(ann).value()->status(item);
        return status.state == State::Done ? dayOf(status.day) : QDate();
    }
    [[nodiscard]] std::size_t entries() const { return workspace->historyOf(ann, topic).value().size(); }

    const Id topic = id("git/commits");
};

TEST_F(TheDayOfATick, StandsBesideItAndCanBeChanged)
{
    EXPECT_EQ(field(), nullptr);
    ASSERT_TRUE(session->mark(State::Done, {topic}));
    ASSERT_NE(field(), nullptr);
    EXPECT_EQ(field()->date(), today());

    field()->setFocus();
    field()->setDate(today().addDays(-10));
    QTest::keyClick(field(), Qt::Key_Return);

    EXPECT_EQ(doneOn(topic), today().addDays(-10));
    EXPECT_EQ(field()->date(), today().addDays(-10));
    EXPECT_TRUE(notice().contains(QStringLiteral("done on"))) << notice().toStdString();
    ASSERT_TRUE(session->undo());
    EXPECT_EQ(doneOn(topic), today());
    EXPECT_EQ(field()->date(), today());
}

TEST_F(TheDayOfATick, IsTakenBackByTheKeyThatTheNoticeNames)
{
    ASSERT_TRUE(session->mark(State::Done, {topic}));
    field()->setFocus();
    field()->setDate(today().addDays(-10));
    QTest::keyClick(field(), Qt::Key_Return);
    ASSERT_EQ(doneOn(topic), today().addDays(-10));

    QTest::keyClick(field(), Qt::Key_Z, Qt::ControlModifier);

    EXPECT_EQ(doneOn(topic), today());
}

/// Beside its text a field with a month is not the upper arrow of one without.
TEST_F(TheDayOfATick, StaysWhereAClickMeetsItsFrame)
{
    ASSERT_TRUE(session->mark(State::Done, {topic}));
    ASSERT_TRUE(session->markDoneOn(dayAfter(workspace->today(), -10), {topic}));

    for (int x = 0; x < field()->width() / 4; ++x)
        QTest::mouseClick(field(), Qt::LeftButton, {}, {x, field()->height() / 2});
    QTest::keyClick(field(), Qt::Key_Return);

    EXPECT_EQ(doneOn(topic), today().addDays(-10));
}

TEST_F(TheDayOfATick, IsShownAlsoWhereItIsStillToCome)
{
    const auto now = computer.clock.moment;
    computer.clock.moment = {now.utcMs + 20 * 3'600'000, now.offsetMinutes};
    const QDate later = today();
    ASSERT_TRUE(session->mark(State::Done, {topic}));
    computer.clock.moment = now;
    ASSERT_LT(today(), later);

    session->select({});
    session->select({topic, {}, {}});

    EXPECT_EQ(field()->date(), later);
}

TEST_F(TheDayOfATick, EscapeInTheMonthClosesTheMonthAlone)
{
    ASSERT_TRUE(session->mark(State::Done, {topic}));
    auto* month = field()->calendarWidget();
    QKeyEvent asked(QEvent::ShortcutOverride, Qt::Key_Escape, Qt::NoModifier);
    asked.ignore();

    QCoreApplication::sendEvent(month, &asked);

    EXPECT_TRUE(asked.isAccepted()) << "the window has the key else";
}

TEST_F(TheDayOfATick, IsNeverToCome)
{
    ASSERT_TRUE(session->mark(State::Done, {topic}));

    field()->setDate(today().addDays(1));
    QTest::keyClick(field(), Qt::Key_Return);

    EXPECT_EQ(field()->date(), today());
    EXPECT_EQ(entries(), 1U);
}

TEST_F(TheDayOfATick, IsWrittenOnceHoweverOneGetsThere)
{
    ASSERT_TRUE(session->mark(State::Done, {topic}));
    field()->setFocus();

    for (int key = 0; key < 5; ++key) QTest::keyClick(field(), Qt::Key_Down);
    EXPECT_EQ(entries(), 1U) << "not before the field is left";
    chooseRow("algebra/vectors");

    EXPECT_EQ(doneOn(topic), today().addDays(-5));
    EXPECT_EQ(entries(), 2U);
}

TEST_F(TheDayOfATick, IsChosenInTheMonth)
{
    ASSERT_TRUE(session->mark(State::Done, {topic}));
    auto* month = field()->findChild<QCalendarWidget*>();
    ASSERT_NE(month, nullptr);

    field()->setDate(today().addDays(-1));
    emit month->activated(today().addDays(-1));

    EXPECT_EQ(doneOn(topic), today().addDays(-1));
}

TEST_F(TheDayOfATick, IsNotChangedByTheWheel)
{
    ASSERT_TRUE(session->mark(State::Done, {topic}));
    field()->setFocus();

    QWheelEvent wheel({5, 5}, field()->mapToGlobal(QPoint(5, 5)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(field(), &wheel);

    EXPECT_EQ(field()->date(), today());
    EXPECT_FALSE(wheel.isAccepted()) << "the details scroll by it";
}

TEST_F(TheDayOfATick, IsAskedForWhileItIsOpen)
{
    click("doneOn");
    markInDialog(today().addDays(-3));

    EXPECT_EQ(doneOn(topic), today().addDays(-3));
    EXPECT_EQ(find<QAbstractButton>(QStringLiteral("doneOn")), nullptr);
    EXPECT_EQ(field()->date(), today().addDays(-3));
}

TEST_F(TheDayOfATick, KeepsTheKeyboardInItsPlace)
{
    find<QAbstractButton>(QStringLiteral("doneOn"))->setFocus();
    click("doneOn");
    markInDialog(today().addDays(-3));
    EXPECT_EQ(window->focusWidget(), field());

    ASSERT_TRUE(session->undo());

    EXPECT_EQ(window->focusWidget(), find<QAbstractButton>(QStringLiteral("doneOn")));
}

TEST_F(TheDayOfATick, IsAskedForSeveralRowsAtOnce)
{
    session->select({topic, {}, {topic, id("algebra/vectors")}});

    click("markDoneOn");
    markInDialog(today().addDays(-3));

    EXPECT_EQ(doneOn(topic), today().addDays(-3));
    EXPECT_EQ(doneOn(id("algebra/vectors")), today().addDays(-3));
    ASSERT_TRUE(session->undo());
    EXPECT_FALSE(doneOn(topic).isValid());
}

TEST_F(TheDayOfATick, StandsAtTheStepsOfAProjectToo)
{
    const Project& project = session->catalog().catalog().projects.front();
    const Id step = project.steps.front().id;
    session->select({project.id, {}, {}});
    const QString name = QStringLiteral("day-") + QString::fromStdString(step.text());
    EXPECT_EQ(find<QAbstractButton>(name), nullptr);
    ASSERT_TRUE(session->mark(State::Done, {step}));

    click(name.toLatin1().constData());
    markInDialog(today().addDays(-3));

    EXPECT_EQ(doneOn(step), today().addDays(-3));
}

}   // namespace waymark::test
