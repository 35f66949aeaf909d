#include "base/digest.h"
#include "progress/event_kinds.h"
#include "support/sample_catalog.h"

#include <gmock/gmock.h>

namespace waymark::test {

/// What another log brought is taken back, and brought again.
class ImportUndoTest : public testing::Test
{
protected:
    ImportUndoTest()
    {
        (void)mine->mark(ann, State::Learning, std::vector{id("algebra/svd")}).value();
        (void)mine->backup(there.file()).value();
        theirs = there.open();
        there.clock.moment.utcMs += 3'600'000;
        (void)theirs->mark(ann, State::Done, std::vector{id("algebra/svd"), id("git/commits")}).value();
        (void)theirs->setNote(ann, id("algebra"), "theirs").value();
        (void)theirs->renameLearner(ann, "Anna").value();
        ben = theirs->addLearner("Ben").value().id;
        (void)theirs->mark(ben, State::Done, std::vector{id("git/commits")}).value();
        here.clock.moment.utcMs += std::int64_t{48} * 3'600'000;
    }
    [[nodiscard]] std::string all() const
    {
        std::string text = statesOf(*mine, ann);
        const auto learners = mine->learners().value();
        for (const Learner& one : learners) text += one.name + "\n" + statesOf(*mine, one.id);
        return text;
    }
    void unite() { ASSERT_TRUE(mine->unite(there.file()).hasValue()); }

    Computer here, there;
    std::unique_ptr<Workspace> mine = here.open();
    std::unique_ptr<Workspace> theirs;
    LearnerId ann = mine->addLearner("Ann").value().id, ben;
};

TEST_F(ImportUndoTest, IsTakenBackWholeAndDoneAgain)
{
    const std::string before = all();
    unite();
    const std::string after = all();
    ASSERT_NE(after, before);

    for (int round = 0; round < 2; ++round) {
        ASSERT_TRUE(mine->undo(ann).hasValue());
        EXPECT_EQ(mine->progress(ann).value()->state(id("algebra/svd")), State::Learning);
        EXPECT_EQ(mine->progress(ann).value()->state(id("git/commits")), State::Open);
        EXPECT_EQ(mine->progress(ann).value()->note(id("algebra")), "");
        EXPECT_EQ(mine->learners()->size(), 1U);
        EXPECT_EQ(mine->learners()->front().name, "Ann");
        ASSERT_TRUE(mine->redo(ann).hasValue());
        EXPECT_EQ(all(), after);
    }
    EXPECT_TRUE(mine->check().value().problems.empty());
}

TEST_F(ImportUndoTest, ImportingAgainAfterThatBringsItAgain)
{
    unite();
    const std::string after = all();

    for (int round = 0; round < 3; ++round) {
        ASSERT_TRUE(mine->undo(ann).hasValue());
        ASSERT_NE(all(), after);
        unite();
        EXPECT_EQ(all(), after);
    }
    ASSERT_TRUE(mine->undo(ann).hasValue());
    EXPECT_EQ(mine->learners()->size(), 1U);
    EXPECT_TRUE(mine->check().value().problems.empty());
}

TEST_F(ImportUndoTest, WhatWasChangedSinceStaysWhenItIsImportedAgain)
{
    unite();
    ASSERT_TRUE(mine->undo(ann).hasValue());
    ASSERT_TRUE(mine->mark(ann, State::Skipped, std::vector{id("git/commits")}).hasValue());

    unite();

    EXPECT_EQ(mine->progress(ann).value()->state(id("git/commits")), State::Skipped);
    EXPECT_EQ(mine->progress(ann).value()->state(id("algebra/svd")), State::Done);
}

TEST_F(ImportUndoTest, ThePreviewSaysWhatComesAgain)
{
    unite();
    ASSERT_TRUE(mine->undo(ann).hasValue());
    std::vector<Event> log;
    const auto history = theirs->history(std::nullopt).value();
    for (const HistoryEntry& entry : history) log.push_back(entry.event);

    const auto preview = mine->previewUnion(log).value();

    EXPECT_EQ(preview.newEvents, 0);
    ASSERT_EQ(preview.learners.size(), 2U);
    const auto& anns = preview.learners[preview.learners[0].learner == ann ? 0 : 1];
    EXPECT_EQ(anns.states.size(), 2U);
    EXPECT_EQ(anns.name, "Anna");
}

TEST_F(ImportUndoTest, SomebodyWhoWasRemovedHereStaysInTheBinAndThatIsSaid)
{
    unite();
    ASSERT_TRUE(mine->removeLearner(ben).hasValue());
    std::vector<Event> log;
    const auto history = theirs->history(ben).value();
    for (const HistoryEntry& entry : history) log.push_back(entry.event);

    const auto preview = mine->previewUnion(log).value();
    ASSERT_TRUE(mine->unite(log, "ben.json").hasValue());

    EXPECT_EQ(preview.learners.front().removedOn, mine->today());
    EXPECT_EQ(preview.learners.front().name, "Ben");
    EXPECT_EQ(mine->learners()->size(), 1U);
}

TEST_F(ImportUndoTest, NamesakesAreToldBeforehand)
{
    const LearnerId other = mine->addLearner("BEN").value().id;
    std::vector<Event> log;
    const auto history = theirs->history(ben).value();
    for (const HistoryEntry& entry : history) log.push_back(entry.event);

    const auto preview = mine->previewUnion(log).value();

    EXPECT_THAT(preview.learners.front().namesakes, testing::ElementsAre(other));
}

/// A document left its text out the first time that it was said, and the first format had no salt to know it by.
TEST_F(ImportUndoTest, TheDayOfWhatTheFirstFormatSaidTwiceComesBackToo)
{
    std::vector<Event> log;
    for (const char* day : {"2026-10-01", "2026-10-09"}) {
        Event event;
        event.format = 1;
        event.learner = ann;
        event.writer = "7d0c9c39-7d7b-4b5c-8d42-0f4c5d1f3a11";
        event.number = static_cast<std::int64_t>(log.size()) + 1;
        event.stamp = 1'790'000'000'000 + event.number;
        event.act = newUuid();
        event.kind = EventKind::Evidence;
        event.item = id("git/commits");
        event.slot = "0123";
        event.payload = "link\nhttps://example.net";
        event.payloadHash = payloadHashOf({}, *event.payload);
        event.previous = log.empty() ? "" : log.back().hash;
        event.moment = {event.stamp, 60};
        event.day = day;
        event.hash = hashOf(event);
        log.push_back(event);
    }
    log.front().payload.reset();
    ASSERT_TRUE(mine->unite(log, "a document").hasValue());
    const auto dayOfIt = [&] { return mine->progress(ann).value()->evidenceOf(id("git/commits")).front().day; };
    ASSERT_EQ(dayOfIt(), "2026-10-01");

    ASSERT_TRUE(mine->undo(ann).hasValue());
    ASSERT_TRUE(mine->unite(log, "a document").hasValue());

    EXPECT_EQ(dayOfIt(), "2026-10-01");
}

}   // namespace waymark::test
