#include "progress/event_kinds.h"
#include "workspace/act_words.h"

#include "support/sample_catalog.h"

#include <gmock/gmock.h>

namespace waymark {

using namespace test;
using testing::ElementsAre;

class PastActsTest : public testing::Test
{
protected:
    Computer computer;
    std::unique_ptr<Workspace> workspace = computer.open();
    LearnerId ann = workspace->addLearner("Ann", id("engineer")).value().id;

    [[nodiscard]] std::vector<PastAct> acts() const
    {
        return actsOf(*workspace->catalog(), workspace->history(ann).value());
    }
    [[nodiscard]] std::vector<std::string> words() const
    {
        std::vector<std::string> all;
        for (const PastAct& act : acts()) all.push_back(act.words);
        return all;
    }
    void mark(State state, std::vector<Id> ids) { ASSERT_TRUE(workspace->mark(ann, state, ids)); }
};

TEST_F(PastActsTest, WhatWasDoneInOneGoIsOneLineNewestFirst)
{
    mark(State::Done, {id("algebra")});
    mark(State::Skipped, {id("git/commits")});
    ASSERT_TRUE(workspace->setNote(ann, id("algebra"), "twice"));
    const std::vector items{id("git/commits")};
    ASSERT_TRUE(workspace->passOver(ann, items));

    EXPECT_THAT(words(),
        ElementsAre("Put off “Commits” for two weeks", "Noted on “Algebra”", "Marked “Commits” skipped",
            "Marked 3 topics of “Algebra” done", "Named Ann"));
    EXPECT_EQ(acts().at(3).item, id("algebra/vectors"));
}

TEST_F(PastActsTest, PartsOfOneThingNameItAndOthersDoNot)
{
    mark(State::Done, {id("first")});
    mark(State::Learning, {id("git/commits"), id("algebra/svd")});

    EXPECT_THAT(
        words(), ElementsAre("Marked 2 topics learning", "Marked 2 steps of “First project” done", "Named Ann"));
}

TEST_F(PastActsTest, WhatWasTakenBackSaysSoAndTheTakingBackIsNoLine)
{
    mark(State::Done, {id("git/commits")});
    ASSERT_TRUE(workspace->undo(ann));

    EXPECT_THAT(words(), ElementsAre("Marked “Commits” done", "Named Ann"));
    EXPECT_TRUE(acts().front().isUndone);

    ASSERT_TRUE(workspace->redo(ann));
    EXPECT_FALSE(acts().front().isUndone);
}

TEST_F(PastActsTest, WhatADocumentLeftOutIsNoRemoval)
{
    ASSERT_TRUE(workspace->setNote(ann, id("algebra"), "twice"));
    auto history = workspace->history(ann).value();
    for (HistoryEntry& entry : history)
        if (entry.event.kind == EventKind::Note) entry.event.payload.reset();

    EXPECT_EQ(actsOf(*workspace->catalog(), history).front().words, "Changed the note on “Algebra”");
}

TEST_F(PastActsTest, AMarkWithEvidenceIsTheMark)
{
    MarkDetails details;
    details.link = "https://example.org/work";
    const std::vector items{id("git/commits")};
    ASSERT_TRUE(workspace->mark(ann, State::Done, items, details));

    EXPECT_EQ(words().front(), "Marked “Commits” done");
}

}   // namespace waymark
