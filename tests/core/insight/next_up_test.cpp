#include "insight/next_up.h"

#include "support/sample_catalog.h"

#include <gmock/gmock.h>

namespace waymark::test {

using testing::ElementsAre;

class NextUpTest : public testing::Test
{
protected:
    void set(State state, std::initializer_list<const char*> topics)
    {
        for (const char* topic : topics) progress.items[id(topic)].state = state;
    }

    [[nodiscard]] std::vector<Suggestion> suggestions(const char* role = "engineer") const
    {
        const Role* scope = role != nullptr ? catalog.role(id(role)) : nullptr;
        return nextUp(catalog, progress, scope, "2026-11-25", 10);
    }

    [[nodiscard]] std::vector<std::string> topics(const char* role = "engineer") const
    {
        std::vector<std::string> ids;
        for (const Suggestion& one : suggestions(role)) ids.emplace_back(one.topic.local());
        return ids;
    }

    CatalogIndex catalog{sampleCatalog()};
    Progress progress;
};

TEST_F(NextUpTest, WhatASkillAsksForComesFirst)
{
    // Frameworks ask for algebra; of each skill one topic stands before the second.
    EXPECT_THAT(topics(), ElementsAre("algebra/vectors", "git/commits", "algebra/eigenvalues"));

    set(State::Done, {"algebra/vectors", "algebra/eigenvalues"});

    EXPECT_THAT(topics(), ElementsAre("frameworks/torch", "git/commits", "frameworks/flow"));
}

TEST_F(NextUpTest, ASkippedTopicHoldsNothingUp)
{
    set(State::Skipped, {"algebra/vectors", "algebra/eigenvalues"});

    EXPECT_THAT(topics(), ElementsAre("frameworks/torch", "git/commits", "frameworks/flow"));
}

TEST_F(NextUpTest, TheNextTierOfASkillWaitsForTheOneBelow)
{
    EXPECT_THAT(topics("scientist"), ElementsAre("algebra/vectors", "algebra/eigenvalues"));

    set(State::Done, {"algebra/vectors", "algebra/eigenvalues"});

    EXPECT_THAT(topics("scientist"), ElementsAre("algebra/svd"));
}

TEST_F(NextUpTest, OneOfAChoiceIsEnough)
{
    set(State::Done, {"algebra/vectors", "algebra/eigenvalues", "frameworks/flow"});

    EXPECT_THAT(topics(), ElementsAre("frameworks/tuning", "git/commits"));
}

TEST_F(NextUpTest, WhatWasStartedGoesOnFirstEvenIfItAsksForMore)
{
    set(State::Learning, {"frameworks/tuning"});

    const auto all = suggestions();

    EXPECT_EQ(all.front().topic, id("frameworks/tuning"));
    EXPECT_TRUE(all.front().isStarted);
    EXPECT_EQ(reasonOf(catalog, all.front()), "You have started it");
}

TEST_F(NextUpTest, StartedTopicsOfOneSkillDoNotHideTheOtherSkills)
{
    set(State::Learning, {"algebra/vectors", "algebra/eigenvalues"});

    EXPECT_THAT(topics(), ElementsAre("algebra/vectors", "git/commits", "algebra/eigenvalues"));
}

TEST_F(NextUpTest, ASuggestionSaysWhatWaitsForIt)
{
    const Suggestion first = suggestions().front();

    // The three topics of frameworks.
    EXPECT_EQ(first.waiting, 3);
    EXPECT_TRUE(first.isMust);
    EXPECT_THAT(first.roles, ElementsAre(id("engineer"), id("scientist")));
    EXPECT_EQ(reasonOf(catalog, first), "3 topics need it first; every role needs it");
}

TEST_F(NextUpTest, WhatTheNextProjectAsksForSaysSo)
{
    const auto all = suggestions(nullptr);
    const auto commits =
        std::find_if(all.begin(), all.end(), [](const Suggestion& one) { return one.topic == id("git/commits"); });

    ASSERT_NE(commits, all.end());
    EXPECT_EQ(commits->project, id("first"));
    EXPECT_TRUE(reasonOf(catalog, *commits).starts_with("“First project” asks for it"));
}

TEST_F(NextUpTest, WhatWasPassedOverComesLastForTwoWeeks)
{
    progress.later[id("algebra/vectors")] = "2026-11-12";
    EXPECT_THAT(topics(), ElementsAre("algebra/eigenvalues", "git/commits", "algebra/vectors"));
    EXPECT_TRUE(suggestions().back().isPassedOver);

    progress.later[id("algebra/vectors")] = "2026-11-11";
    EXPECT_EQ(topics().front(), "algebra/vectors");
}

TEST_F(NextUpTest, APassingOverThatLiesAheadOrOnNoDayHidesNothing)
{
    for (const char* day : {"2026-11-27", "2999-01-01", "9999-12-31", "2026-02-30", "tomorrow"}) {
        progress.later[id("algebra/vectors")] = day;
        EXPECT_EQ(topics().front(), "algebra/vectors") << day;
    }

    progress.later[id("algebra/vectors")] = "2026-11-26";   // tomorrow, said further east
    EXPECT_TRUE(suggestions().back().isPassedOver);
}

TEST_F(NextUpTest, SomebodyWhoHasAllGetsNothing)
{
    set(State::Done, {"algebra/vectors", "algebra/eigenvalues", "algebra/svd"});

    EXPECT_TRUE(topics("scientist").empty());
}

TEST_F(NextUpTest, EveryTopicOfARoleIsSuggestedInTheEnd)
{
    // As a learner who does what is said: no topic of the role may be out of reach.
    for (int day = 0; day < 100; ++day) {
        const auto all = suggestions();
        if (all.empty()) break;
        progress.items[all.front().topic].state = State::Done;
    }

    EXPECT_EQ(gapTo(catalog, *catalog.role(id("engineer")), progress).tally.notDone(), 0);
}

TEST(NextProjectsTest, TheProjectThatClosesMostPerHourComesFirst)
{
    Catalog sample = sampleCatalog();
    Project long_ = sample.projects.front();
    long_.id = id("second");
    long_.hours = 40;
    sample.projects.insert(sample.projects.begin(), long_);
    const CatalogIndex catalog(std::move(sample));
    const Role* nobody = nullptr;

    const auto all = nextProjects(catalog, {}, nobody);

    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all.front().project, id("first"));
    EXPECT_EQ(all.front().closes, 1);
    EXPECT_EQ(all.front().hours, 6);
}

TEST(NextProjectsTest, AStartedOneGoesOnAndAFinishedOneIsLeftOut)
{
    const CatalogIndex catalog(sampleCatalog());
    Progress progress;
    progress.items[id("first/plan")].state = State::Done;
    EXPECT_TRUE(nextProjects(catalog, progress, nullptr).front().isStarted);

    progress.items[id("first/build")].state = State::Done;
    EXPECT_TRUE(nextProjects(catalog, progress, nullptr).empty());
}

}   // namespace waymark::test
