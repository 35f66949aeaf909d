#include "insight/refs_tally.h"

#include "insight/coverage.h"
#include "support/sample_catalog.h"

#include <gtest/gtest.h>

#include <vector>

namespace waymark::test {

class RefsTallyTest : public testing::Test
{
protected:
    [[nodiscard]] Tally tallyOf(const std::vector<Id>& refs) const { return refsTally(index, refs, progress); }
    void mark(const std::string& local, State state) { progress.items[id(local)].state = state; }

    CatalogIndex index{sampleCatalog()};
    Progress progress;
};

TEST_F(RefsTallyTest, ATopicThatIsNamedTwiceCountsOnce)
{
    mark("algebra/vectors", State::Done);
    mark("git/commits", State::Learning);

    const Tally tally = tallyOf({id("algebra/vectors"), id("git/commits"), id("algebra/vectors")});

    EXPECT_EQ(tally, (Tally{2, 1, 1, 0, 0}));
}

TEST_F(RefsTallyTest, ASkillCountsAsItsOwnTallyWithItsChoices)
{
    mark("frameworks/flow", State::Done);

    const Tally tally = tallyOf({id("frameworks")});

    EXPECT_EQ(tally, skillTally(*index.skill(id("frameworks")), nullptr, progress));
    EXPECT_EQ(tally, (Tally{2, 1, 0, 0, 1}));
}

TEST_F(RefsTallyTest, ATopicInsideANamedSkillIsNotCountedBesideIt)
{
    mark("frameworks/torch", State::Done);
    mark("frameworks/flow", State::Done);

    EXPECT_EQ(tallyOf({id("frameworks/torch"), id("frameworks"), id("frameworks/flow")}), tallyOf({id("frameworks")}));
}

TEST_F(RefsTallyTest, AnAreaCountsAsItsSkills)
{
    mark("git/commits", State::Done);

    EXPECT_EQ(tallyOf({id("tools"), id("git")}), areaCoverage(index, progress, nullptr).back().tally);
}

TEST_F(RefsTallyTest, AProjectCountsAsItsStepsWithoutTheAcceptanceChecks)
{
    mark("first/plan", State::Done);
    mark("first/build", State::Skipped);

    EXPECT_EQ(tallyOf({id("first")}), (Tally{2, 1, 0, 1, 0}));
}

TEST_F(RefsTallyTest, WhatCannotBeDoneCountsNothing)
{
    Catalog catalog = sampleCatalog();
    catalog.skills.front().topics.front().isRetired = true;
    catalog.skills.back().isRetired = true;
    const CatalogIndex newer(catalog);

    const std::vector refs{id("engineer"), id("nowhere"), id("algebra/vectors"), id("git"), id("git/commits")};

    EXPECT_EQ(refsTally(newer, refs, progress), Tally{});
}

}   // namespace waymark::test
