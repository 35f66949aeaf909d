#include "insight/coverage.h"
#include "support/sample_catalog.h"

#include <gtest/gtest.h>

namespace waymark {

using test::id;
using test::sampleCatalog;

TEST(TallyTest, AChoiceCountsAsSoManyNeededAndAtMostSoManyDone)
{
    using enum State;
    const auto tally = [](int any, std::vector<State> states) { return tallyOfChoice(any, states); };

    EXPECT_EQ(tally(1, {Open, Open, Open}), (Tally{1, 0, 0, 0, 1}));
    EXPECT_EQ(tally(1, {Done, Done, Open}), (Tally{1, 1, 0, 0, 0}));
    EXPECT_EQ(tally(1, {Skipped, Open, Open}), (Tally{1, 0, 0, 0, 1}));
    EXPECT_EQ(tally(2, {Skipped, Skipped, Learning}), (Tally{2, 0, 1, 1, 0}));
}

TEST(TallyTest, PercentIsRoundedDownAndReachIsHonest)
{
    const Tally tally{131, 48, 9, 5, 69};

    EXPECT_EQ(tally.percent(), 36);
    EXPECT_EQ(tally.percentWithinReach(), 96);
    EXPECT_EQ(Tally{}.percent(), 0);
}

TEST(CoverageTest, ARoleCountsItsMustsThroughTheirTier)
{
    const CatalogIndex catalog(sampleCatalog());
    Progress progress;
    progress.items[id("algebra/vectors")].state = State::Done;
    progress.items[id("frameworks/flow")].state = State::Done;
    progress.items[id("git/commits")].state = State::Done;

    const RoleCoverage engineer = coverageOf(catalog, *catalog.role(id("engineer")), progress);

    EXPECT_EQ(engineer.must, (Tally{4, 2, 0, 0, 2}));
    EXPECT_EQ(engineer.nice, (Tally{1, 1, 0, 0, 0}));
    EXPECT_EQ(engineer.hoursLeft, 4);
}

TEST(CoverageTest, AreasAndTiersAddUpToTheRole)
{
    const CatalogIndex catalog(sampleCatalog());
    Progress progress;
    progress.items[id("algebra/eigenvalues")].state = State::Learning;

    const Coverage all = coverage(catalog, progress, catalog.role(id("engineer")));

    Tally areas;
    Tally tiers;
    for (const AreaCoverage& area : all.areas) areas += area.tally;
    for (const TierCoverage& tier : all.tiers) tiers += tier.tally;
    EXPECT_EQ(areas, all.whole);
    EXPECT_EQ(tiers, all.whole);
    EXPECT_EQ(all.whole.learning, 1);
}

}   // namespace waymark
