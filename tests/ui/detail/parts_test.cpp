#include "detail/parts.h"

#include "store/database.h"
#include "ui/detail/shown_pane.h"
#include "widgets/buttons.h"
#include "widgets/coverage_bar.h"
#include "widgets/step_row.h"
#include "widgets/tick_box.h"

#include <QResizeEvent>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace waymark::ui {

namespace {

constexpr Tally SomeDone{4, 1, 1, 1, 1}, NothingLeft{2, 1, 0, 1, 0};

}   // namespace

/// The parts by themselves, beside the pane.
class DetailPartsTest : public ShownPane
{
protected:
    DetailPartsTest() { place.show(); }

    [[nodiscard]] TickBox* box(const std::string& local) const
    {
        return place.findChild<TickBox*>(QStringLiteral("tick-t/") + QString::fromStdString(local));
    }

    QWidget place;
};

TEST(HeadSectionTest, SaysOverlineThenTitleThenItsLineOfChips)
{
    HeadSection head(QStringLiteral("Algebra"), QStringLiteral("Vectors"));

    head.addWord(QStringLiteral("Through"));
    head.addChip(Tier::Advanced);
    EXPECT_EQ(head.addChip(QStringLiteral("2 h"))->text(), "2 h");

    EXPECT_EQ(wordsIn(head), QStringList({"Algebra", "Vectors", "Through", "Advanced", "2 h"}));
    EXPECT_EQ(head.rowCount(), 3) << "one line for all chips";
    EXPECT_EQ(rowsOf(head)[0], head.findChild<QLabel*>(QStringLiteral("detailOverline")));
    EXPECT_EQ(rowsOf(head)[1], head.findChild<QLabel*>(QStringLiteral("detailTitle")));
    EXPECT_EQ(rowsOf(head)[2]->layout()->count(), 3);
    EXPECT_EQ(rowsOf(head)[2]->findChild<TextLabel*>()->minimumHeight(), 20) << "as high as a chip";
}

TEST(HeadSectionTest, ItsWordsWrap)
{
    const HeadSection head(QStringLiteral("Algebra"), QStringLiteral("Vectors"));

    EXPECT_TRUE(head.findChild<QLabel*>(QStringLiteral("detailOverline"))->wordWrap());
    EXPECT_TRUE(head.findChild<QLabel*>(QStringLiteral("detailTitle"))->wordWrap());
}

TEST(HeadSectionTest, WithoutAnOverlineItIsTheTitleAlone)
{
    const HeadSection head({}, QStringLiteral("Vectors"));

    EXPECT_EQ(head.rowCount(), 1);
    EXPECT_EQ(wordsIn(head), QStringList("Vectors"));
}

TEST(BarSectionTest, SaysItsWordsBesideItsEndAndShowsTheTally)
{
    BarSection bar;

    bar.set(QStringLiteral("1 of 4"), QStringLiteral("7 h left"), SomeDone);

    EXPECT_EQ(wordsIn(bar), QStringList({"1 of 4", "7 h left"}));
    EXPECT_EQ(bar.findChild<QLabel*>(QStringLiteral("detailCoverage"))->text(), "1 of 4");
    EXPECT_EQ(bar.findChild<CoverageBar*>()->tally(), SomeDone);
    EXPECT_EQ(bar.findChild<CoverageBar*>()->sizeHint().height(), 8);
    EXPECT_EQ(rowsOf(bar)[1], bar.findChild<CoverageBar*>());
    EXPECT_TRUE(bar.findChild<QLabel*>(QStringLiteral("detailCoverage"))->wordWrap());
}

TEST(BarSectionTest, SaysMoreOnlyWhileThereIsMore)
{
    BarSection bar;
    const auto* more = bar.findChild<QLabel*>(QStringLiteral("detailCoverageMore"));
    EXPECT_TRUE(more->isHidden());

    bar.set({}, {}, SomeDone, QStringLiteral("1 skipped"));
    EXPECT_FALSE(more->isHidden());
    EXPECT_EQ(more->text(), "1 skipped");

    bar.set({}, {}, SomeDone);
    EXPECT_TRUE(more->isHidden());
}

TEST(BarSectionTest, OffersWhatIsMissingWhileSomethingIsToLearn)
{
    BarSection bar;
    int shown = 0;
    bar.offerMissing([&shown] { ++shown; });
    auto* missing = bar.findChild<LinkButton*>(QStringLiteral("showMissing"));
    ASSERT_NE(missing, nullptr);
    EXPECT_EQ(missing->text(), "Show what is missing");

    bar.set({}, {}, NothingLeft);
    EXPECT_TRUE(missing->isHidden()) << "what was skipped is not to learn";
    bar.set({}, {}, Tally{1, 0, 1, 0, 0});
    EXPECT_FALSE(missing->isHidden());
    missing->click();

    EXPECT_EQ(shown, 1);
}

TEST(ParagraphTest, IsALabelThatWrapsUnderItsTitle)
{
    QWidget place;
    const Section* said = paragraph(QStringLiteral("Done when"), QStringLiteral("<b>Does it.</b>"), &place);
    ASSERT_NE(said, nullptr);

    EXPECT_EQ(said->parentWidget(), &place);
    EXPECT_EQ(headOf(*said), "Done when");
    const auto* label = qobject_cast<TextLabel*>(rowsOf(*said).front());
    EXPECT_EQ(label->text(), "<b>Does it.</b>");
    EXPECT_EQ(label->textFormat(), Qt::PlainText);
    EXPECT_TRUE(label->wordWrap());
}

TEST(ParagraphTest, IsNoneWithoutAText)
{
    QWidget place;

    EXPECT_EQ(paragraph(QStringLiteral("Done when"), {}, &place), nullptr);
    EXPECT_TRUE(place.children().isEmpty());
}

TEST_F(DetailPartsTest, ALinkLeadsToItsThing)
{
    PaneRow* row = linkRow(*session, id("git"), QStringLiteral("Git"), &place);
    EXPECT_EQ(row->objectName(), "link-t/git");
    EXPECT_EQ(row->text(), "Git");
    EXPECT_EQ(row->focusPolicy(), Qt::StrongFocus);

    row->click();

    EXPECT_EQ(opened, std::vector{id("git")});
}

TEST_F(DetailPartsTest, ATickRowIsABoxWithItsTitleAndWhatStandsAfterIt)
{
    Section section({}, &place);
    auto* end = new QWidget(&section);

    TickBox* made = addTickRow(section, *session, id("algebra/vectors"), end, Height::StepRow);

    EXPECT_EQ(made, box("algebra/vectors"));
    EXPECT_EQ(made->text(), "Vectors");
    ASSERT_EQ(section.rowCount(), 1);
    const QWidget* row = rowsOf(section).front();
    EXPECT_EQ(row->minimumHeight(), Theme::current().rowHeight(Height::StepRow));
    EXPECT_EQ(row->layout()->itemAt(0)->widget(), made);
    EXPECT_EQ(row->layout()->itemAt(1)->widget(), end);
    addTickRow(section, *session, id("first/plan"), nullptr, Height::Row);
    EXPECT_EQ(rowsOf(section).back()->layout()->count(), 1);
}

TEST_F(DetailPartsTest, ATickRowTellsWhenItsTopicIsDone)
{
    Section section;
    const auto tipOf = [&](const char* item, int width) {
        TickBox* box = addTickRow(section, *session, id(item), nullptr, Height::Row);
        box->resize(width, Height::Row);
        QResizeEvent laidOut(box->size(), {});
        QCoreApplication::sendEvent(box, &laidOut);
        return box->toolTip();
    };

    EXPECT_EQ(tipOf("algebra/vectors", 400), "Done when: Does it.");
    EXPECT_EQ(tipOf("algebra/vectors", 30), "Vectors\nDone when: Does it.") << "its title is cut";
    EXPECT_EQ(tipOf("algebra/eigenvalues", 400), "") << "a topic without a check";
    EXPECT_EQ(tipOf("first/plan", 400), "");
}

TEST_F(DetailPartsTest, ATickRowIsTickedAndFollowsItsItem)
{
    Section section({}, &place);
    TickBox* made = addTickRow(section, *session, id("git/commits"), nullptr, Height::Row);
    EXPECT_EQ(made->mark(), TickMark::Open);

    made->click();
    EXPECT_EQ(stateOf("git/commits"), State::Done);
    section.refresh();
    EXPECT_EQ(made->mark(), TickMark::Done);
    made->click();
    EXPECT_EQ(stateOf("git/commits"), State::Open);
    mark(State::Learning, "git/commits");
    section.refresh();

    EXPECT_EQ(made->mark(), TickMark::Learning);
}

TEST_F(DetailPartsTest, ATickWaitsForABusyFileAndSaysSo)
{
    Section section({}, &place);
    const TickBox* made = addTickRow(section, *session, id("git/commits"), nullptr, Height::Row);
    store::Database rival(computer.file(), store::Access::ReadWrite, 0);
    rival.exec("BEGIN IMMEDIATE");

    box("git/commits")->click();

    EXPECT_EQ(made->stateText(), "saving");
    EXPECT_EQ(made->mark(), TickMark::Open);
    rival.exec("ROLLBACK");
    ASSERT_TRUE(QTest::qWaitFor([this] { return stateOf("git/commits") == State::Done; }));
    section.refresh();
    EXPECT_EQ(made->stateText(), "done");
}

TEST_F(DetailPartsTest, ARowMadeWhileTheFileIsBusySaysSoToo)
{
    store::Database rival(computer.file(), store::Access::ReadWrite, 0);
    rival.exec("BEGIN IMMEDIATE");
    EXPECT_FALSE(session->mark(State::Done, {id("git/commits")}));

    Section section({}, &place);
    EXPECT_EQ(addTickRow(section, *session, id("git/commits"), nullptr, Height::Row)->stateText(), "saving");
    rival.exec("ROLLBACK");
}

TEST_F(DetailPartsTest, AStatusSaysHowItsItemStandsSinceWhen)
{
    Section* section = statusTick(*session, id("git/commits"), &place);
    const auto said = [&](const char* state, State now) {
        mark(now, "git/commits");
        section->refresh();
        return box("git/commits")->accessibleName() == QString::fromLatin1(state).arg(dayText(workspace->today()));
    };
    EXPECT_EQ(box("git/commits")->text(), "Not done yet");
    EXPECT_EQ(box("git/commits")->accessibleName(), "Not done yet");

    EXPECT_TRUE(said("Learning since %1", State::Learning));
    EXPECT_EQ(box("git/commits")->text(), box("git/commits")->accessibleName());
    EXPECT_TRUE(said("Skipped on %1", State::Skipped));
    EXPECT_TRUE(said("Done on %1", State::Done));
    EXPECT_EQ(box("git/commits")->text(), "Done on") << "the day stands in its field";
    EXPECT_FALSE(section->findChild<QWidget*>(QStringLiteral("doneDay"))->isHidden());
    mark(State::Open, "git/commits");
    section->refresh();

    EXPECT_EQ(box("git/commits")->text(), "Not done yet");
    EXPECT_TRUE(section->findChild<QWidget*>(QStringLiteral("doneDay"))->isHidden());
}

TEST_F(DetailPartsTest, SentencesAreTickedEachForItself)
{
    Section* section = sentenceTicks(*session, QStringLiteral("Practices"),
        {{id("data/split"), "Split before looking", {}}, {id("data/clean"), "Clean", {}}}, &place);
    ASSERT_NE(section, nullptr);
    EXPECT_EQ(headOf(*section), "Practices");
    EXPECT_EQ(ticksIn(*section), QStringList({"t/data/split", "t/data/clean"}));
    EXPECT_EQ(section->rowCount(), 2);

    box("data/clean")->click();
    EXPECT_EQ(stateOf("data/split"), State::Open);
    EXPECT_EQ(stateOf("data/clean"), State::Done);
    section->refresh();

    EXPECT_EQ(box("data/split")->mark(), TickMark::Open);
    EXPECT_EQ(box("data/clean")->mark(), TickMark::Done);
    EXPECT_EQ(section->findChild<QAbstractButton*>(QStringLiteral("day-t/data/clean"))->text(), today());
    EXPECT_TRUE(section->findChild<QAbstractButton*>(QStringLiteral("day-t/data/split"))->text().isEmpty());
}

TEST_F(DetailPartsTest, ThereIsNoSectionForNoSentences)
{
    EXPECT_EQ(sentenceTicks(*session, QStringLiteral("Practices"), {}, &place), nullptr);
}

TEST_F(DetailPartsTest, HoursAreSaidInTheSecondInk)
{
    const auto* label = qobject_cast<QLabel*>(hoursLabel(2.5, &place));
    ASSERT_NE(label, nullptr);

    EXPECT_EQ(label->text(), hoursText(2.5));
    EXPECT_EQ(label->foregroundRole(), QPalette::PlaceholderText);
    EXPECT_EQ(label->parentWidget(), &place);
}

}   // namespace waymark::ui
