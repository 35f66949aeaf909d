#include "detail/evidence_section.h"

#include "progress/event_kinds.h"
#include "ui/detail/shown_pane.h"

#include <gtest/gtest.h>

namespace waymark::ui {

/// What was done to Commits, in the pane.
class HistorySectionTest : public ShownPane
{
protected:
    HistorySectionTest() { show("git/commits"); }

    [[nodiscard]] QStringList lines() const { return namesUnder(QStringLiteral("History")); }
    [[nodiscard]] QString on(const QString& words) const { return words + QStringLiteral(", ") + today(); }
    [[nodiscard]] PaneRow& lineAt(std::size_t at) const
    {
        for (const Section* section : sections())
            if (headOf(*section) == QStringLiteral("History")) return *qobject_cast<PaneRow*>(rowsOf(*section).at(at));
        throw std::out_of_range("no history");
    }
    void setNote(const QString& text) const { ASSERT_TRUE(session->setNote(topic, text)); }

    const Id topic = id("git/commits");
};

TEST_F(HistorySectionTest, IsNotThereWhileNothingWasDone)
{
    EXPECT_FALSE(heads().contains(QStringLiteral("History")));

    mark(State::Done, "git/commits");

    EXPECT_EQ(heads().back(), "History");
    session->select({});
    show("git/commits");
    EXPECT_EQ(heads().back(), "History");
}

TEST_F(HistorySectionTest, SaysEachStateNewestFirst)
{
    mark(State::Learning, "git/commits");
    mark(State::Done, "git/commits");
    mark(State::Skipped, "git/commits");
    mark(State::Open, "git/commits");

    EXPECT_EQ(lines(), QStringList({on("Open again"), on("Skipped"), on("Done"), on("Learning")}));
    EXPECT_TRUE(isPaintedAs(lineAt(2), [this](PaneRow& row) {
        row.setMark(TickMark::Done);
        row.setTrailing(today());
    }));
    EXPECT_EQ(lineAt(0).focusPolicy(), Qt::NoFocus);
}

TEST_F(HistorySectionTest, SaysTheDayThatWasGiven)
{
    const std::string earlier = dayAfter(workspace->today(), -5);

    ASSERT_TRUE(session->markDoneOn(earlier, {topic}));

    EXPECT_EQ(lines(), QStringList(on(QStringLiteral("Done, on %1").arg(shortDayText(earlier)))));
}

TEST_F(HistorySectionTest, SaysThatANoteWasWrittenOrRemoved)
{
    setNote(QStringLiteral("one"));
    setNote({});

    EXPECT_EQ(lines(), QStringList({on("Note removed"), on("Note written")}));
    EXPECT_TRUE(isPaintedAs(lineAt(1), [this](PaneRow& row) {
        row.setIcon(QStringLiteral("note"));
        row.setTrailing(today());
    }));
}

TEST_F(HistorySectionTest, SaysThatEvidenceWasAddedOrRemoved)
{
    ASSERT_TRUE(session->addLink({topic}, QStringLiteral("https://example.org/a")));
    ASSERT_TRUE(session->removeEvidence(topic, session->progress().evidenceOf(topic)[0].slot));

    EXPECT_EQ(lines(), QStringList({on("Evidence removed"), on("Evidence added")}));
    EXPECT_TRUE(isPaintedAs(lineAt(0), [this](PaneRow& row) {
        row.setIcon(QStringLiteral("evidence"));
        row.setTrailing(today());
    }));
}

TEST_F(HistorySectionTest, SaysThatItWasPassedOver)
{
    ASSERT_TRUE(session->passOver({topic}));
    ASSERT_TRUE(session->passOver({topic}, false));

    session->select({});
    show("git/commits");

    EXPECT_EQ(lines(), QStringList({on("To be suggested again"), on("Passed over")}));
    EXPECT_TRUE(isPaintedAs(lineAt(0), [this](PaneRow& row) {
        row.setIcon(QStringLiteral("clock"));
        row.setTrailing(today());
    }));
}

TEST_F(HistorySectionTest, WhatWasTakenBackSaysSoItself)
{
    mark(State::Learning, "git/commits");
    mark(State::Done, "git/commits");

    ASSERT_TRUE(session->undo());
    EXPECT_EQ(lines(), QStringList({QStringLiteral("Done, taken back, ") + today(), on("Learning")}));
    ASSERT_TRUE(session->redo());

    EXPECT_EQ(lines(), QStringList({on("Done"), on("Learning")}));
}

TEST_F(HistorySectionTest, ShowsTheEightNewestAndCountsTheRest)
{
    for (int at = 0; at < 7; ++at) setNote(QString::number(at));
    mark(State::Done, "git/commits");
    EXPECT_EQ(lines().size(), 8);
    EXPECT_EQ(lines().back(), on("Note written"));

    mark(State::Open, "git/commits");
    ASSERT_EQ(lines().size(), 9);
    EXPECT_EQ(lines()[0], on("Open again"));
    EXPECT_EQ(lines()[1], on("Done"));
    EXPECT_EQ(lines().back(), "1 earlier");
    EXPECT_TRUE(isPaintedAs(lineAt(8), [](PaneRow& row) { row.setIcon(QStringLiteral("more")); }));
    mark(State::Skipped, "git/commits");

    EXPECT_EQ(lines().size(), 9);
    EXPECT_EQ(lines().back(), "2 earlier");
}

TEST_F(HistorySectionTest, IsOfOneLearnerAndOneItem)
{
    mark(State::Done, "git/commits");
    mark(State::Done, "algebra/vectors");
    EXPECT_EQ(lines().size(), 1);
    const LearnerId bo = workspace->addLearner("Bo").value().id;

    ASSERT_TRUE(session->useLearner(bo));
    show("git/commits");

    EXPECT_TRUE(lines().isEmpty());
    EXPECT_FALSE(heads().contains(QStringLiteral("History")));
}

TEST_F(HistorySectionTest, ItsRowsStayWhileNothingIsAdded)
{
    mark(State::Done, "git/commits");
    const PaneRow* before = &lineAt(0);

    view()->refresh();

    EXPECT_EQ(&lineAt(0), before);
}

TEST_F(HistorySectionTest, SaysLessOfWhatADocumentLeftOut)
{
    const test::Computer elsewhere;
    {
        const auto theirs = elsewhere.open();
        const LearnerId bea = theirs->addLearner("Bea").value().id;
        ASSERT_TRUE(theirs->setNote(bea, topic, "one").hasValue());
        ASSERT_TRUE(theirs->setNote(bea, topic, "two").hasValue());
        ASSERT_TRUE(
            theirs->addEvidence(bea, std::vector{topic}, Evidence::Kind::Link, "https://example.org/a").hasValue());
        const std::string slot = theirs->progress(bea).value()->evidenceOf(topic)[0].slot;
        ASSERT_TRUE(theirs->removeEvidence(bea, topic, slot).hasValue());
    }
    std::vector<Event> log = Workspace::logOf(elsewhere.file()).value();
    for (Event& event : log) {
        const bool isOld = event.payload && (*event.payload == "one" || event.payload->starts_with("link"));
        if (!isOld) continue;
        event.payload.reset();
        event.salt.clear();
    }
    ASSERT_TRUE(session->unite(log, QStringLiteral("bea.json")));

    ASSERT_TRUE(session->useLearner(workspace->learner("Bea").value().id));
    show("git/commits");

    EXPECT_EQ(
        lines(), QStringList({on("Evidence removed"), on("Evidence changed"), on("Note written"), on("Note changed")}));
}

}   // namespace waymark::ui
