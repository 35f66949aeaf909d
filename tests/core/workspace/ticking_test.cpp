#include "support/sample_catalog.h"

#include <gmock/gmock.h>

#include <cstdio>
#include <sys/wait.h>
#include <unistd.h>

namespace waymark {

using namespace test;

class TickingTest : public testing::Test
{
protected:
    Computer computer;
    std::unique_ptr<Workspace> workspace = computer.open();
    LearnerId ann = workspace->addLearner("Ann").value().id;

    State stateOf(const std::string& local) const { return workspace->progress(ann).value()->state(id(local)); }
    ChangeSet mark(State state, std::vector<Id> ids, const MarkDetails& details = {})
    {
        auto marked = workspace->mark(ann, state, ids, details);
        EXPECT_TRUE(marked.hasValue());
        return *std::move(marked);
    }
};

TEST_F(TickingTest, ATickIsThereAfterTheNextStart)
{
    mark(State::Done, {id("algebra/vectors")});
    workspace.reset();

    workspace = computer.open();

    EXPECT_EQ(stateOf("algebra/vectors"), State::Done);
    EXPECT_TRUE(workspace->check().value().problems.empty());
}

TEST_F(TickingTest, AWholeSkillLeavesSkippedOnesAlone)
{
    mark(State::Skipped, {id("algebra/svd")});

    const ChangeSet change = mark(State::Done, {id("algebra")});

    EXPECT_EQ(change.items.size(), 2U);
    EXPECT_EQ(stateOf("algebra/svd"), State::Skipped);
    EXPECT_EQ(change.label, "Marked 2 topics of “Algebra” done");
}

/// After an act only what it touched is read again.
TEST_F(TickingTest, WhatIsShownIsWhatTheNextStartReads)
{
    const auto compare = [this](const char* after) {
        const auto progress = workspace->progress(ann).value(), fresh = computer.open()->progress(ann).value();
        EXPECT_EQ(statesOf(*workspace, ann), statesOf(*computer.open(), ann)) << after;
        EXPECT_EQ(progress->later.size(), fresh->later.size()) << after;
        EXPECT_EQ(progress->notes.size(), fresh->notes.size()) << after;
        EXPECT_EQ(progress->evidence.size(), fresh->evidence.size()) << after;
    };
    compare("nothing");
    MarkDetails details;
    details.note = "read";
    details.link = "https://example.org";
    mark(State::Done, {id("algebra")}, details);
    compare("a batch with details");
    const auto before = workspace->progress(ann).value();
    mark(State::Skipped, {id("git/commits")});
    compare("a tick");
    EXPECT_EQ(before->state(id("git/commits")), State::Open) << "a snapshot stays";
    ASSERT_TRUE(workspace->setNote(ann, id("algebra"), "of the skill").hasValue());
    compare("a note");
    ASSERT_TRUE(workspace->setNote(ann, id("algebra"), "").hasValue());
    compare("no note");
    ASSERT_TRUE(workspace->passOver(ann, std::vector{id("git/commits")}).hasValue());
    compare("passed over");
    ASSERT_TRUE(workspace->passOver(ann, std::vector{id("git/commits")}, false).hasValue());
    compare("not any more");
    for (int step = 0; step < 6; ++step) {
        ASSERT_TRUE(workspace->undo(ann).hasValue());
        compare("undo");
    }
    ASSERT_TRUE(workspace->redo(ann).hasValue());
    compare("redo");
    ASSERT_TRUE(computer.open()->mark(ann, State::Learning, std::vector{id("first/plan")}).hasValue());
    ASSERT_TRUE(workspace->noticeOtherPrograms().hasValue());
    compare("another program");
}

TEST_F(TickingTest, TheSameTickTwiceIsOneEvent)
{
    mark(State::Done, {id("git/commits")});
    const auto before = workspace->history(ann).value().size();

    const ChangeSet change = mark(State::Done, {id("git/commits")});

    EXPECT_TRUE(change.act.empty());
    EXPECT_EQ(workspace->history(ann).value().size(), before);
}

TEST_F(TickingTest, AnUnknownIdChangesNothing)
{
    const std::vector<Id> ids{id("git/commits"), id("nothing")};

    const auto marked = workspace->mark(ann, State::Done, ids);

    ASSERT_FALSE(marked.hasValue());
    EXPECT_EQ(marked.error().kind, ErrorKind::NotFound);
    EXPECT_EQ(stateOf("git/commits"), State::Open);
}

TEST_F(TickingTest, NotesAndEvidenceGoWithATick)
{
    mark(State::Done, {id("git/commits")}, {"easy", "https://example.org/x", "Mo", {}});

    const auto progress = workspace->progress(ann).value();

    EXPECT_EQ(progress->note(id("git/commits")), "easy");
    EXPECT_EQ(progress->evidenceOf(id("git/commits")).size(), 2U);
    const std::vector<Id> item{id("git/commits")};
    EXPECT_FALSE(workspace->addEvidence(ann, item, Evidence::Kind::Link, "javascript:alert(1)").hasValue());
}

TEST_F(TickingTest, AListenerHearsOnlyWhatChanged)
{
    ChangeSet heard;
    const Subscription subscription = workspace->subscribe([&heard](const ChangeSet& change) { heard = change; });

    mark(State::Done, {id("algebra/svd")});

    EXPECT_THAT(heard.items, testing::ElementsAre(id("algebra/svd")));
    EXPECT_THAT(heard.skills, testing::ElementsAre(id("algebra")));
    EXPECT_THAT(heard.roles, testing::ElementsAre(id("scientist")));
}

TEST_F(TickingTest, AnotherProgramsTickIsNoticed)
{
    const auto other = computer.open();
    ChangeSet heard;
    const Subscription subscription = other->subscribe([&heard](const ChangeSet& change) { heard = change; });
    mark(State::Done, {id("git/commits")});

    ASSERT_TRUE(other->noticeOtherPrograms().hasValue());

    EXPECT_TRUE(heard.isFromElsewhere);
    EXPECT_THAT(heard.items, testing::ElementsAre(id("git/commits")));
    EXPECT_EQ(other->progress(ann).value()->state(id("git/commits")), State::Done);
}

TEST_F(TickingTest, ADayNeverMovesWhereverTheLearnerTravels)
{
    computer.clock.moment = {1'795'564'740'000, 60};
    mark(State::Done, {id("git/commits")});
    computer.clock.moment.offsetMinutes = -600;

    EXPECT_EQ(workspace->progress(ann).value()->status(id("git/commits")).day, "2026-11-25");
}

TEST_F(TickingTest, AClockSetBackKeepsTheOrderOfEntry)
{
    mark(State::Done, {id("git/commits")});
    computer.clock.moment.utcMs -= 400LL * 86'400'000;

    mark(State::Learning, {id("git/commits")});

    EXPECT_EQ(stateOf("git/commits"), State::Learning);
    EXPECT_TRUE(workspace->check().value().problems.empty());
}

TEST_F(TickingTest, ANewerCatalogMovesProgressToTheNewIds)
{
    mark(State::Done, {id("git/commits")});
    workspace.reset();
    computer.catalog = sampleCatalog("1.10");
    computer.catalog.skills[2].topics[0].id = id("git/saving-work");
    computer.catalog.skills[2].topics[0].replaces = {id("git/commits")};
    computer.catalog.projects[0].topics = {id("git/saving-work")};

    workspace = computer.open();

    EXPECT_EQ(stateOf("git/saving-work"), State::Done);
    EXPECT_TRUE(workspace->check().value().problems.empty());
}

TEST_F(TickingTest, AFileThatAnotherProgramWritesIsNeverCalledDamaged)
{
    const Computer shared;
    const LearnerId learner = shared.open()->addLearner("Ann").value().id;
    const pid_t writer = ::fork();
    if (writer == 0) {
        const auto other = Workspace::open(shared.options(shared.file()));
        bool isFine = other.hasValue();
        for (int act = 0; isFine && act < 300; ++act)
            isFine = (*other)
                         ->mark(learner, act % 2 == 0 ? State::Done : State::Open, std::vector{id("git/commits")})
                         .hasValue();
        ::_exit(isFine ? 0 : 1);
    }
    int status = 0;
    int opened = 0;
    while (::waitpid(writer, &status, WNOHANG) == 0) {
        const auto reader = Workspace::open(shared.options(shared.file()));
        ASSERT_TRUE(reader.hasValue()) << reader.error().message;
        ++opened;
    }
    EXPECT_EQ(status, 0);
    EXPECT_GT(opened, 0);
}

TEST_F(TickingTest, EightFirstStartsAtOnceKeepEverything)
{
    const Computer fresh;
    std::vector<pid_t> children;
    for (int child = 0; child < 8; ++child) {
        const pid_t pid = ::fork();
        if (pid == 0) {
            auto opened = Workspace::open(fresh.options(fresh.file()));
            const auto added =
                opened ? (*opened)->addLearner("Learner " + std::to_string(child)) : Result<Learner>(opened.error());
            if (!added) std::fprintf(stderr, "%s %s\n", added.error().message.c_str(), added.error().detail.c_str());
            ::_exit(added ? 0 : 1);
        }
        children.push_back(pid);
    }
    for (const pid_t pid : children) {
        int status = 0;
        ::waitpid(pid, &status, 0);
        EXPECT_EQ(status, 0);
    }

    const auto after = fresh.open();

    EXPECT_EQ(after->learners().value().size(), 8U);
    EXPECT_TRUE(after->check().value().problems.empty());
    for (const auto& entry : std::filesystem::directory_iterator(fresh.folder.path()))
        EXPECT_THAT(entry.path().filename().string(), testing::Not(testing::HasSubstr(".new")));
}

}   // namespace waymark
