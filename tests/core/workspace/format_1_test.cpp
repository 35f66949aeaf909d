#include "document/json_import.h"
#include "progress/event_check.h"
#include "support/older_file.h"
#include "support/sample_catalog.h"

#include <gmock/gmock.h>

namespace waymark::test {

/// What the program of the first format left behind.
class Format1Test : public testing::Test
{
protected:
    Format1Test() { makeFileOfFormat1(computer.file()); }

    void expectAnn(const Workspace& workspace) const
    {
        const Learner ann = workspace.learner("Ann Reyes").value();
        EXPECT_EQ(ann.hours, 7.5);
        EXPECT_EQ(statesOf(workspace, ann.id), Expected);
        EXPECT_EQ(workspace.progress(ann.id).value()->later.find(id("algebra/eigenvalues"))->second, "2026-10-11");
    }

    static constexpr auto Expected = "t/algebra/eigenvalues open 2026-10-14\n"
                                     "t/algebra/svd skipped 2026-10-10\n"
                                     "t/algebra/vectors done 2026-10-03 note two evidence https://example.org/one\n"
                                     "t/git/commits done 2026-10-07 evidence Ben\n";

    Computer computer;
};

TEST_F(Format1Test, IsUpgradedWithAllThatItHolds)
{
    const auto workspace = computer.open();

    expectAnn(*workspace);
    EXPECT_EQ(workspace->removedLearners()->front().learner.name, "Ben");
    EXPECT_TRUE(workspace->check().value().problems.empty());
    const LearnerId ann = workspace->learner("Ann Reyes")->id;
    EXPECT_EQ(workspace->draft(ann, "note", id("git/commits")).value(), "half a thought");
}

TEST_F(Format1Test, ItsUndoStackGoesOn)
{
    const auto workspace = computer.open();
    const LearnerId ann = workspace->learner("Ann Reyes")->id;
    const auto stateOf = [&](const char* item) { return workspace->progress(ann).value()->state(id(item)); };

    EXPECT_EQ(workspace->undoState(ann)->redoLabel, "Marked “Eigenvalues” done");
    ASSERT_TRUE(workspace->redo(ann).hasValue());
    EXPECT_EQ(stateOf("algebra/eigenvalues"), State::Done);
    ASSERT_TRUE(workspace->undo(ann).hasValue());
    ASSERT_TRUE(workspace->undo(ann).hasValue());   // passed over
    ASSERT_TRUE(workspace->undo(ann).hasValue());   // skipped

    EXPECT_EQ(stateOf("algebra/eigenvalues"), State::Open);
    EXPECT_EQ(stateOf("algebra/svd"), State::Open);
    EXPECT_TRUE(workspace->check().value().problems.empty());
}

TEST_F(Format1Test, NewEntriesStandBesideTheOldOnes)
{
    const auto workspace = computer.open();
    const LearnerId ann = workspace->learner("Ann Reyes")->id;
    ASSERT_TRUE(workspace->setNote(ann, id("algebra/vectors"), "three").hasValue());

    const auto history = workspace->history(ann).value();

    EXPECT_EQ(history.front().event.format, 1);
    EXPECT_EQ(history.back().event.format, EventFormat);
    Computer other;
    const auto theirs = other.open();
    ASSERT_TRUE(theirs->unite(computer.file()).hasValue());
    EXPECT_EQ(statesOf(*theirs, ann), statesOf(*workspace, ann));
    EXPECT_TRUE(theirs->check().value().problems.empty());
}

TEST_F(Format1Test, CanBeUnitedUnopened)
{
    const Computer other;
    const auto workspace = other.open();

    const auto united = workspace->unite(computer.file());

    ASSERT_TRUE(united.hasValue()) << united.error().message;
    expectAnn(*workspace);
}

TEST_F(Format1Test, CanBeRestored)
{
    const Computer other;
    const auto workspace = other.open();
    ASSERT_TRUE(workspace->addLearner("Zoe").hasValue());

    const auto restored = workspace->restore(computer.file());

    ASSERT_TRUE(restored.hasValue()) << restored.error().message << restored.error().detail;
    expectAnn(*workspace);
    EXPECT_TRUE(workspace->check().value().problems.empty());
}

TEST_F(Format1Test, ItsDocumentIsTaken)
{
    const Computer other;
    const auto workspace = other.open();

    const auto read = readProgressJson(documentOfFormat1());

    ASSERT_TRUE(read.hasValue()) << read.error().message;
    EXPECT_TRUE(std::all_of(read->log.begin(), read->log.end(), [](const Event& event) { return event.format == 1; }));
    ASSERT_TRUE(workspace->unite(read->log, "ann.json").hasValue());
    expectAnn(*workspace);
    EXPECT_TRUE(workspace->check().value().problems.empty());
}

}   // namespace waymark::test
