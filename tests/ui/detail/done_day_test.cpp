#include "detail/done_day.h"

#include "store/database.h"
#include "ui/detail/shown_pane.h"
#include "widgets/buttons.h"
#include "widgets/day_field.h"

#include <QCalendarWidget>
#include <QDialog>

#include <gtest/gtest.h>

#include <filesystem>

namespace waymark::ui {

class DetailDoneDayTest : public ShownPane
{
protected:
    [[nodiscard]] DayField* field() const { return find<DayField>(QStringLiteral("doneDay")); }
    [[nodiscard]] LinkButton* ask() const { return find<LinkButton>(QStringLiteral("doneOn")); }
    [[nodiscard]] LinkButton* dayOfPlan() const { return find<LinkButton>(QStringLiteral("day-t/first/plan")); }
    [[nodiscard]] QDate now() const { return dateOf(workspace->today()); }
    [[nodiscard]] static QDate dateOf(const std::string& day)
    {
        return QDate::fromString(QString::fromStdString(day), Qt::ISODate);
    }
    [[nodiscard]] QDate doneOn(const std::string& local) const
    {
        const ItemStatus status = session->progress().status(id(local));
        return status.state == State::Done ? dateOf(status.day) : QDate();
    }
    void choose(const QDate& day) const
    {
        field()->setFocus();
        field()->setDate(day);
        QTest::keyClick(field(), Qt::Key_Return);
    }
};

TEST_F(DetailDoneDayTest, WhileItIsNotDoneOneMaySayAnEarlierDay)
{
    show("git/commits");

    EXPECT_EQ(field(), nullptr);
    ASSERT_NE(ask(), nullptr);
    EXPECT_EQ(ask()->text(), "Done on…");
    EXPECT_EQ(ask()->accessibleName(), "Done on an earlier day");
    EXPECT_EQ(ask()->toolTip(), "Say on which earlier day it was done");
    mark(State::Skipped, "git/commits");
    EXPECT_EQ(field(), nullptr) << "it has a day, and is not done";
}

TEST_F(DetailDoneDayTest, OnceItIsDoneItsDayStandsThere)
{
    show("git/commits");

    mark(State::Done, "git/commits");

    EXPECT_EQ(ask(), nullptr);
    ASSERT_NE(field(), nullptr);
    EXPECT_EQ(field()->date(), now());
    EXPECT_EQ(field()->maximumDate(), now());
    EXPECT_EQ(field()->accessibleName(), "Done on");
    EXPECT_EQ(field()->toolTip(), "The day on which it was done; it can be an earlier one");
}

TEST_F(DetailDoneDayTest, ItsWeeksBeginAsThePersonLikes)
{
    for (const auto& [word, day] : {std::pair("saturday", Qt::Saturday), std::pair("monday", Qt::Monday)}) {
        preferences.setWeekStart(QString::fromLatin1(word));
        session->select({});
        show("git/commits");

        EXPECT_EQ(pane->findChild<QCalendarWidget*>()->firstDayOfWeek(), day);
    }
}

TEST_F(DetailDoneDayTest, AChosenDayIsWritten)
{
    show("git/commits");
    mark(State::Done, "git/commits");
    const std::size_t before = workspace->historyOf(ann, id("git/commits")).value().size();

    choose(now().addDays(-3));

    EXPECT_EQ(doneOn("git/commits"), now().addDays(-3));
    EXPECT_EQ(field()->date(), now().addDays(-3));
    EXPECT_EQ(field()->maximumDate(), now());
    EXPECT_EQ(workspace->historyOf(ann, id("git/commits")).value().size(), before + 1);
}

TEST_F(DetailDoneDayTest, TheSameDayIsNotWrittenAgain)
{
    show("git/commits");
    mark(State::Done, "git/commits");
    const std::size_t before = workspace->historyOf(ann, id("git/commits")).value().size();

    emit field()->dayChosen(now());

    EXPECT_EQ(workspace->historyOf(ann, id("git/commits")).value().size(), before);
}

TEST_F(DetailDoneDayTest, ADayThatIsRefusedDoesNotStay)
{
    show("git/commits");
    mark(State::Done, "git/commits");
    std::filesystem::rename(computer.file(), computer.folder.path() / "elsewhere.db");

    choose(now().addDays(-3));

    ASSERT_FALSE(notices.empty());
    EXPECT_EQ(notices.back().kind, Notice::Kind::Problem);
    EXPECT_EQ(field()->date(), now());
    EXPECT_EQ(doneOn("git/commits"), now());
}

TEST_F(DetailDoneDayTest, ADayThatWaitsForABusyFileStays)
{
    show("git/commits");
    mark(State::Done, "git/commits");
    store::Database rival(computer.file(), store::Access::ReadWrite, 0);
    rival.exec("BEGIN IMMEDIATE");

    choose(now().addDays(-3));
    ASSERT_TRUE(session->isSaving(id("git/commits")));
    EXPECT_EQ(field()->date(), now().addDays(-3));
    find(QStringLiteral("tick-t/git/commits"))->setFocus();
    view()->refresh();
    EXPECT_EQ(field()->date(), now().addDays(-3));
    rival.exec("ROLLBACK");

    EXPECT_TRUE(QTest::qWaitFor([this] { return doneOn("git/commits") == now().addDays(-3); }));
    EXPECT_EQ(field()->date(), now().addDays(-3));
}

TEST_F(DetailDoneDayTest, WhatIsBeingTypedStaysUntilTheDayIsAnother)
{
    show("git/commits");
    mark(State::Done, "git/commits");
    field()->setFocus();
    ASSERT_TRUE(field()->hasFocus());
    field()->setDate(now().addDays(-3));

    ASSERT_TRUE(session->addLink({id("git/commits")}, QStringLiteral("https://example.org/a")));
    EXPECT_EQ(field()->date(), now().addDays(-3));
    EXPECT_EQ(doneOn("git/commits"), now());

    ASSERT_TRUE(session->markDoneOn(dayAfter(workspace->today(), -5), {id("git/commits")}));
    EXPECT_EQ(field()->date(), now().addDays(-5));
}

TEST_F(DetailDoneDayTest, WhatNobodyTypesFollowsTheDay)
{
    show("git/commits");
    mark(State::Done, "git/commits");
    find(QStringLiteral("tick-t/git/commits"))->setFocus();
    field()->setDate(now().addDays(-3));

    view()->refresh();

    EXPECT_EQ(field()->date(), now());
}

TEST_F(DetailDoneDayTest, ADayThatIsStillToComeIsShown)
{
    const Moment before = computer.clock.moment;
    computer.clock.moment.utcMs += 20 * 3'600'000;
    const QDate later = now();
    mark(State::Done, "git/commits");
    computer.clock.moment = before;
    ASSERT_LT(now(), later);

    show("git/commits");

    EXPECT_EQ(field()->date(), later);
    EXPECT_EQ(field()->maximumDate(), later);
}

TEST_F(DetailDoneDayTest, TheKeyboardStaysWhereItWas)
{
    show("git/commits");
    ask()->setFocus();

    mark(State::Done, "git/commits");
    EXPECT_TRUE(field()->hasFocus());

    mark(State::Open, "git/commits");
    EXPECT_TRUE(ask()->hasFocus());
    find(QStringLiteral("tick-t/git/commits"))->setFocus();
    mark(State::Done, "git/commits");
    EXPECT_FALSE(field()->hasFocus()) << "it was elsewhere";
}

TEST_F(DetailDoneDayTest, AsksForTheDayOfItsItem)
{
    show("git/commits");

    ask()->click();

    auto* dialog = find<QDialog>(QStringLiteral("dayDialog"));
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<DayField*>(QStringLiteral("field"))->setDate(now().addDays(-2));
    dialog->findChild<QAbstractButton*>(QStringLiteral("accept"))->click();
    EXPECT_EQ(doneOn("git/commits"), now().addDays(-2));
}

TEST_F(DetailDoneDayTest, ADayLinkStandsOnlyAtWhatIsDone)
{
    show("first");
    EXPECT_EQ(dayOfPlan(), nullptr);
    mark(State::Learning, "first/plan");
    EXPECT_EQ(dayOfPlan(), nullptr);

    mark(State::Done, "first/plan");

    ASSERT_NE(dayOfPlan(), nullptr);
    EXPECT_EQ(dayOfPlan()->text(), today());
    EXPECT_EQ(dayOfPlan()->accessibleName(),
        QStringLiteral("Plan: done on %1, change the day").arg(dayText(workspace->today())));
    EXPECT_EQ(dayOfPlan()->toolTip(), "The day on which it was done; a click changes it");
    EXPECT_EQ(find(QStringLiteral("day-t/first/build")), nullptr);

    const auto* link = pane->findChild<LinkButton*>(QStringLiteral("day-t/first/plan"));
    mark(State::Skipped, "first/plan");
    EXPECT_EQ(dayOfPlan(), nullptr);
    EXPECT_EQ(link->text(), "");
    EXPECT_EQ(link->accessibleName(), "");
}

TEST_F(DetailDoneDayTest, ADayLinkAsksForAnotherDay)
{
    show("first");
    mark(State::Done, "first/plan");

    dayOfPlan()->click();

    auto* dialog = find<QDialog>(QStringLiteral("dayDialog"));
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<DayField*>(QStringLiteral("field"))->setDate(now().addDays(-2));
    dialog->findChild<QAbstractButton*>(QStringLiteral("accept"))->click();
    EXPECT_EQ(doneOn("first/plan"), now().addDays(-2));
    EXPECT_EQ(dayOfPlan()->text(), shortDayText(dayAfter(workspace->today(), -2)));
    EXPECT_FALSE(doneOn("first/build").isValid());
}

}   // namespace waymark::ui
