#include "detail/detail_pane.h"

#include "detail/pane_row.h"

#include "ui/detail/shown_pane.h"
#include "widgets/empty_state.h"

#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace waymark::ui {

class DetailPaneTest : public ShownPane
{
protected:
    [[nodiscard]] QPlainTextEdit* note() const { return find<QPlainTextEdit>(QStringLiteral("note")); }
    [[nodiscard]] bool isEmpty() const { return find<EmptyState>({}) != nullptr && view() == nullptr; }
    [[nodiscard]] QScrollBar* scrollBar() const { return pane->findChild<QScrollArea*>()->verticalScrollBar(); }
};

TEST_F(DetailPaneTest, HasAName)
{
    EXPECT_EQ(pane->objectName(), "detailPane");
    EXPECT_EQ(pane->accessibleName(), "Details");
}

TEST_F(DetailPaneTest, SaysThatNothingIsSelected)
{
    EXPECT_TRUE(isEmpty());
    EXPECT_TRUE(isSaid(QStringLiteral("Nothing selected")));

    show("git");
    EXPECT_EQ(view()->findChild<QLabel*>(QStringLiteral("detailTitle"))->text(), "Git");
    EXPECT_FALSE(isSaid(QStringLiteral("Nothing selected")));
    session->select({});

    EXPECT_TRUE(isEmpty());
}

TEST_F(DetailPaneTest, SaysTheSameOfAThingThatTheCatalogHasNot)
{
    show("git");

    show("nothing-of-that-name");

    EXPECT_TRUE(isEmpty());
}

TEST_F(DetailPaneTest, ShowsWhatIsSelectedAndNothingElse)
{
    show("git");
    show("algebra/vectors");

    EXPECT_EQ(label(QStringLiteral("detailTitle")), "Vectors");
    EXPECT_EQ(pane->findChildren<ThingView*>().size(), 1);
}

TEST_F(DetailPaneTest, ShowsACellAsItsRoleNeedsIt)
{
    show("algebra");
    EXPECT_EQ(label(QStringLiteral("detailOverline")), "Mathematics");

    show("algebra", id("scientist"));

    EXPECT_EQ(label(QStringLiteral("detailOverline")), "For Scientist, must have");
}

TEST_F(DetailPaneTest, CatchesUpWithWhatWasSelectedWhenItIsShownAgain)
{
    pane->hide();
    show("git");
    EXPECT_EQ(view(), nullptr) << "not while nobody sees it";

    pane->show();

    EXPECT_EQ(label(QStringLiteral("detailTitle")), "Git");
}

TEST_F(DetailPaneTest, FollowsProgressWithoutBeingMadeAnew)
{
    show("git/commits");
    const ThingView* before = view();

    mark(State::Done, "git/commits");

    EXPECT_EQ(label(QStringLiteral("detailTitle")), "Commits");
    EXPECT_TRUE(isSaid(QStringLiteral("Own word")));
    EXPECT_EQ(view(), before);
}

TEST_F(DetailPaneTest, CatchesUpWithProgressWhenItIsShownAgain)
{
    show("git/commits");
    const ThingView* before = view();
    pane->hide();
    mark(State::Done, "git/commits");
    EXPECT_FALSE(isSaid(QStringLiteral("Own word")));

    pane->show();

    EXPECT_TRUE(isSaid(QStringLiteral("Own word")));
    EXPECT_EQ(view(), before);
}

TEST_F(DetailPaneTest, IsMadeAnewForAnotherLearnerAndKeepsWhatSheWrote)
{
    const LearnerId bo = workspace->addLearner("Bo", id("scientist")).value().id;
    show("git/commits");
    note()->setFocus();
    note()->insertPlainText(QStringLiteral("Ann's"));

    ASSERT_TRUE(session->useLearner(bo));
    show("git/commits");

    EXPECT_EQ(note()->toPlainText(), "");
    EXPECT_TRUE(workspace->progress(bo).value()->notes.empty());
    EXPECT_EQ(workspace->progress(ann).value()->note(id("git/commits")), "Ann's");
}

TEST_F(DetailPaneTest, SaysNothingOfAThingWhileNobodyLearns)
{
    show("git/commits");

    ASSERT_TRUE(session->removeLearner());

    EXPECT_FALSE(session->hasLearner());
    EXPECT_TRUE(isEmpty());
}

TEST_F(DetailPaneTest, ANewNameLeavesTheViewAndANewTargetRoleChangesItsNumbersAndItsOrder)
{
    show("algebra/vectors");
    const ThingView* before = view();
    const auto firstRole = [this] { return view()->findChildren<PaneRow*>().front()->text(); };

    ASSERT_TRUE(session->renameLearner(QStringLiteral("Anna")));
    EXPECT_EQ(view(), before);
    ASSERT_TRUE(session->setTargetRole(id("engineer")));
    EXPECT_EQ(firstRole(), qstring(session->catalog().title(id("engineer"))));
    ASSERT_TRUE(session->setTargetRole(id("scientist")));
    EXPECT_EQ(firstRole(), qstring(session->catalog().title(id("scientist"))));

    show("algebra");
    EXPECT_EQ(label(QStringLiteral("detailCoverage")), "0 of 3 topics done");
}

TEST_F(DetailPaneTest, ShowsWhatAnotherCatalogBrings)
{
    session->select({Id("u/sewing"), {}, {}});
    ASSERT_TRUE(isEmpty());

    ASSERT_TRUE(workspace->addCatalog(laterCatalog()).hasValue());

    EXPECT_EQ(label(QStringLiteral("detailTitle")), "Sewing");
}

TEST_F(DetailPaneTest, KeepsTheNoteWhenItTurnsToAnotherThing)
{
    show("git/commits");
    note()->setFocus();
    note()->insertPlainText(QStringLiteral("thought"));

    show("algebra/vectors");

    EXPECT_EQ(session->progress().note(id("git/commits")), "thought");
    EXPECT_EQ(session->progress().note(id("algebra/vectors")), "");
}

TEST_F(DetailPaneTest, LeavingTheNoteKeepsIt)
{
    pane->leaveNote();
    show("git/commits");
    note()->insertPlainText(QStringLiteral("thought"));
    ASSERT_EQ(session->progress().note(id("git/commits")), "");

    pane->leaveNote();

    EXPECT_EQ(session->progress().note(id("git/commits")), "thought");
    EXPECT_EQ(view()->findChildren<QPlainTextEdit*>(QStringLiteral("note")).size(), 1);
}

TEST_F(DetailPaneTest, GivesTheKeyboardToTheFirstThatTakesIt)
{
    const QWidget* before = pane->focusWidget();
    pane->focusMain();
    EXPECT_EQ(pane->focusWidget(), before) << "nothing is selected";
    show("git/commits");

    pane->focusMain();

    EXPECT_EQ(pane->focusWidget(), find(QStringLiteral("tick-t/git/commits")));
    EXPECT_TRUE(find(QStringLiteral("tick-t/git/commits"))->hasFocus());
}

TEST_F(DetailPaneTest, TheKeyboardPassesWhatIsHidden)
{
    show("first");
    ASSERT_EQ(find(QStringLiteral("markShown")), nullptr) << "it stands first, and there is nothing to mark";

    pane->focusMain();

    ASSERT_NE(pane->focusWidget(), nullptr);
    EXPECT_TRUE(pane->focusWidget()->hasFocus());
    EXPECT_TRUE(pane->focusWidget()->objectName().startsWith(QStringLiteral("tick-")));
}

TEST_F(DetailPaneTest, GivesTheKeyboardToTheNoteWhereThereIsOne)
{
    pane->focusNote();
    show("git/commits");

    pane->focusNote();
    EXPECT_TRUE(note()->hasFocus());

    show("tools");
    pane->focusNote();
    EXPECT_EQ(note(), nullptr);
}

TEST_F(DetailPaneTest, HasAButtonThatClosesItOnlyWhileItLiesOverThePage)
{
    EXPECT_EQ(find(QStringLiteral("closeDetails")), nullptr);

    pane->setClosable(true);
    auto* close = find<QAbstractButton>(QStringLiteral("closeDetails"));
    ASSERT_NE(close, nullptr);
    EXPECT_EQ(close->accessibleName(), "Close details");
    EXPECT_TRUE(close->toolTip().startsWith(QStringLiteral("Close details (Esc"))) << close->toolTip().toStdString();
    EXPECT_TRUE(isSaid(QStringLiteral("Details")));

    pane->setClosable(false);
    EXPECT_EQ(find(QStringLiteral("closeDetails")), nullptr);
    EXPECT_FALSE(isSaid(QStringLiteral("Details")));
}

TEST_F(DetailPaneTest, ItsButtonAsksOnceToBeClosed)
{
    pane->setClosable(true);
    const QSignalSpy wanted(pane.get(), &DetailPane::closeWanted);

    click(QStringLiteral("closeDetails"));

    EXPECT_EQ(wanted.count(), 1);
    EXPECT_TRUE(pane->isVisible()) << "its owner closes it";
}

TEST_F(DetailPaneTest, StaysWhereItWasScrolledWhileItShowsTheSame)
{
    pane->resize(Width::Pane, 160);
    show("algebra");
    ASSERT_TRUE(QTest::qWaitFor([this] { return scrollBar()->maximum() > 60; }));
    scrollBar()->setValue(40);
    const ThingView* before = view();

    session->select({id("algebra"), {}, {id("algebra/vectors"), id("algebra/svd")}});
    EXPECT_NE(view(), before);
    EXPECT_EQ(scrollBar()->value(), 40);

    show("frameworks");
    EXPECT_EQ(scrollBar()->value(), 0);
}

TEST_F(DetailPaneTest, ScrollsOnlyUpAndDown)
{
    EXPECT_EQ(pane->findChild<QScrollArea*>()->horizontalScrollBarPolicy(), Qt::ScrollBarAlwaysOff);
    EXPECT_TRUE(pane->findChild<QScrollArea*>()->widgetResizable());
    EXPECT_EQ(pane->findChild<QScrollArea*>()->frameShape(), QFrame::NoFrame);
}

TEST_F(DetailPaneTest, TheBandOfWhatIsSelectedStandsAboveTheThing)
{
    session->select({id("algebra"), {}, {id("algebra/vectors"), id("algebra/svd")}});
    QCoreApplication::processEvents();

    const auto* band = find(QStringLiteral("selectionBand"));
    ASSERT_NE(band, nullptr);
    EXPECT_LT(band->geometry().bottom(), pane->findChild<QScrollArea*>()->geometry().top());
}

}   // namespace waymark::ui
