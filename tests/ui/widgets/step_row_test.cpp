#include "widgets/step_row.h"

#include "theme/marks.h"
#include "ui/widgets/shown_widget.h"
#include "widgets/tick_box.h"

#include <QLabel>
#include <QMouseEvent>
#include <QSignalSpy>

namespace waymark::ui {

class StepRowTest : public testing::Test
{
protected:
    StepRowTest() { pictureOf(row, {300, 60}); }

    /// The title and the day, in this order.
    [[nodiscard]] QList<QLabel*> labels() const { return row.findChildren<QLabel*>(); }
    [[nodiscard]] QString day() const { return labels().at(1)->text(); }
    void release(const QPoint& at, Qt::MouseButton button = Qt::LeftButton)
    {
        QMouseEvent event(QEvent::MouseButtonRelease, at, row.mapToGlobal(at), button, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&row, &event);
    }

    StepRow row{{.id = Id("t/project/first"), .title = "Read <the> data", .replaces = {}}, nullptr};
    QSignalSpy asked{&row, &StepRow::toggleAsked};
};

TEST_F(StepRowTest, ShowsTheTitleBesideABoxThatIsNamedAfterIt)
{
    EXPECT_EQ(row.id(), Id("t/project/first"));
    EXPECT_EQ(row.box()->objectName(), "step-t/project/first");
    EXPECT_EQ(row.box()->accessibleName(), "Read <the> data");
    EXPECT_EQ(row.box()->text(), "");
    EXPECT_EQ(row.box()->mark(), TickMark::Open);
    ASSERT_EQ(labels().size(), 2);
    EXPECT_EQ(labels().front()->text(), "Read <the> data");
    EXPECT_EQ(labels().front()->textFormat(), Qt::PlainText);
    EXPECT_TRUE(labels().front()->wordWrap());
    EXPECT_EQ(day(), "");
}

TEST_F(StepRowTest, ItsBoxHasTheMarkOfEachState)
{
    for (const State state : AllStates) {
        row.setStatus({.state = state, .day = {}}, false);
        EXPECT_EQ(row.box()->mark(), tickMark(state));
    }
    EXPECT_EQ(asked.count(), 0);
}

TEST_F(StepRowTest, TheDayStandsBesideWhatIsDoneAlone)
{
    for (const State state : AllStates) {
        row.setStatus({.state = state, .day = "2020-11-24"}, false);
        EXPECT_EQ(day(), state == State::Done ? shortDayText("2020-11-24") : QString()) << static_cast<int>(state);
    }
    row.setStatus({.state = State::Done, .day = {}}, false);
    EXPECT_EQ(day(), "");
}

TEST_F(StepRowTest, WhatIsSkippedIsFaint)
{
    const auto ink = [this] { return labels().front()->palette().color(labels().front()->foregroundRole()); };
    for (const State state : AllStates) {
        row.setStatus({.state = state, .day = {}}, false);
        EXPECT_EQ(ink(), state == State::Skipped ? inForce().text2 : inForce().text) << static_cast<int>(state);
    }
}

TEST_F(StepRowTest, ItsBoxSaysWhenTheFileIsBusy)
{
    row.setStatus({.state = State::Learning, .day = {}}, true);
    EXPECT_EQ(row.box()->stateText(), "saving");
    EXPECT_EQ(row.box()->mark(), TickMark::Learning);

    row.setStatus({.state = State::Learning, .day = {}}, false);
    EXPECT_EQ(row.box()->stateText(), "learning");
}

TEST_F(StepRowTest, AClickOnTheBoxAsksOnce)
{
    QTest::mouseClick(row.box(), Qt::LeftButton);

    EXPECT_EQ(asked.count(), 1);
    EXPECT_EQ(row.box()->mark(), TickMark::Open);
}

TEST_F(StepRowTest, AClickOnTheTitleIsAClickOnTheBox)
{
    QTest::mouseClick(labels().front(), Qt::LeftButton);

    EXPECT_EQ(asked.count(), 1);
}

TEST_F(StepRowTest, AsksOnlyWhereTheButtonIsLetGoInIt)
{
    release({1, 1});
    EXPECT_EQ(asked.count(), 1);
    release({299, 59});
    EXPECT_EQ(asked.count(), 2);

    release({-1, 10});
    release({300, 10});
    release({10, 60});
    release({10, 10}, Qt::RightButton);
    release({10, 10}, Qt::MiddleButton);

    EXPECT_EQ(asked.count(), 2);
}

TEST_F(StepRowTest, WhatStandsAtItsEndTakesThePlaceOfTheDay)
{
    row.setStatus({.state = State::Done, .day = "2020-11-24"}, false);
    auto* end = new QLabel("A field");

    row.setEnd(end);
    pictureOf(row, {300, 60});

    EXPECT_EQ(end->parentWidget(), &row);
    EXPECT_TRUE(labels().at(1)->isHidden());
    EXPECT_FALSE(end->isHidden());
    EXPECT_GT(end->x(), labels().front()->geometry().right());
    EXPECT_EQ(end->y(), 0);
}

TEST_F(StepRowTest, TheFirstLineOfALongTitleStandsBesideTheBox)
{
    StepRow lengthy({.id = Id("t/project/second"),
                        .title = "Read the data, say what is missing, and write down what you would ask for next",
                        .replaces = {}},
        nullptr);

    pictureOf(lengthy, {150, 200});

    const auto* title = lengthy.findChildren<QLabel*>().front();
    EXPECT_EQ(lengthy.box()->y(), 0);
    EXPECT_EQ(title->y(), 0);
    EXPECT_GT(title->x(), lengthy.box()->geometry().right());
    const int lineHeight = title->fontMetrics().height();
    EXPECT_GE(title->heightForWidth(title->width()), 3 * lineHeight);
    EXPECT_NEAR(title->contentsMargins().top() + lineHeight / 2.0, lengthy.box()->height() / 2.0, 1);
    EXPECT_EQ(title->contentsMargins().bottom(), title->contentsMargins().top());
}

}   // namespace waymark::ui
