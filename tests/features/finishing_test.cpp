#include "features/window_story.h"
#include "widgets/tick_box.h"

#include <QPushButton>
#include <QTest>

namespace waymark::test {

class FinishingAProject : public WindowStory
{
protected:
    FinishingAProject() { QTest::keyClick(window.get(), Qt::Key_4, Qt::ControlModifier); }

    void tick(const std::string& step) const
    {
        auto* box = window->findChild<ui::TickBox*>(QString::fromStdString("tick-" + id(step).text()));
        ASSERT_NE(box, nullptr) << step;
        QTest::mouseClick(box, Qt::LeftButton, {}, {8, box->height() / 2});
    }

    [[nodiscard]] QAbstractButton* offerInThePane() const
    {
        return window->findChild<QAbstractButton*>(QStringLiteral("markShown"));
    }

    [[nodiscard]] QAbstractButton* noticeAct() const
    {
        return window->findChild<QAbstractButton*>(QStringLiteral("noticeAct"));
    }
};

TEST_F(FinishingAProject, OffersToMarkWhatItShows)
{
    session->open(id("first"));
    tick("first/plan");
    EXPECT_FALSE(offerInThePane()->isVisible());

    tick("first/build");

    EXPECT_TRUE(offerInThePane()->isVisible());
    EXPECT_TRUE(notice().contains(QStringLiteral("finished"))) << notice().toStdString();
    EXPECT_EQ(noticeAct()->text(), QStringLiteral("Mark the topic that it shows"));

    window->findChild<QAbstractButton*>(QStringLiteral("noticeSecondAct"))->click();

    EXPECT_EQ(stateOnDisk("first/build"), State::Open);
}

TEST_F(FinishingAProject, MarksThemWithTheProjectAsEvidenceInOneStepThatCanBeTakenBack)
{
    session->open(id("first"));
    tick("first/plan");
    tick("first/build");

    noticeAct()->click();

    EXPECT_EQ(stateOnDisk("git/commits"), State::Done);
    const auto progress = workspace->progress(ann).value();
    ASSERT_EQ(progress->evidenceOf(id("git/commits")).size(), 1U);
    EXPECT_EQ(progress->evidenceOf(id("git/commits")).front().kind, Evidence::Kind::Project);
    EXPECT_EQ(progress->evidenceOf(id("git/commits")).front().value, id("first").text());
    EXPECT_FALSE(offerInThePane()->isVisible());

    session->undo();

    EXPECT_EQ(stateOnDisk("git/commits"), State::Open);
    EXPECT_TRUE(workspace->progress(ann).value()->evidenceOf(id("git/commits")).empty());
    EXPECT_TRUE(offerInThePane()->isVisible());
}

TEST_F(FinishingAProject, AcceptanceChecksAreTickedBesideTheSteps)
{
    session->open(id("first"));

    tick("first/accept-runs");

    EXPECT_EQ(stateOnDisk("first/accept-runs"), State::Done);
    EXPECT_EQ(stateOnDisk("first/plan"), State::Open);
    EXPECT_FALSE(offerInThePane()->isVisible());
}

TEST_F(FinishingAProject, SaysItsDayAndNoMoreWhatIsToLearnFirst)
{
    session->open(id("first"));
    const auto* topic = window->findChild<QWidget*>(QStringLiteral("tick-t/git/commits"));
    ASSERT_TRUE(topic->isVisible());
    EXPECT_EQ(label(QStringLiteral("detailCoverage")), QStringLiteral("0 of 1 topic first"));

    session->mark(State::Done, {id("first/plan"), id("first/build")});

    EXPECT_FALSE(topic->isVisible());
    EXPECT_TRUE(label(QStringLiteral("detailCoverage")).startsWith(QStringLiteral("Finished ")));

    tick("first/accept-runs");
    EXPECT_EQ(stateOnDisk("first/accept-runs"), State::Done);
}

TEST_F(FinishingAProject, DoesNotCallASkippedTopicStillToLearn)
{
    session->select({});
    session->mark(State::Skipped, {id("git/commits")});

    session->open(id("first"));

    EXPECT_EQ(window->findChild<QWidget*>(QStringLiteral("tick-t/git/commits")), nullptr);
    EXPECT_EQ(label(QStringLiteral("detailCoverageMore")), QStringLiteral("1 skipped"));
}

TEST_F(FinishingAProject, LeavesSkippedTopicsAlone)
{
    session->mark(State::Skipped, {id("git/commits")});

    session->mark(State::Done, {id("first")});

    EXPECT_FALSE(notice().contains(QStringLiteral("finished"))) << notice().toStdString();
    EXPECT_EQ(stateOnDisk("git/commits"), State::Skipped);
}

}   // namespace waymark::test
