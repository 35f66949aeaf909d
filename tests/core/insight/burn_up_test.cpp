#include "insight/burn_up.h"

#include "support/sample_catalog.h"

namespace waymark::test {

class BurnUpTest : public testing::Test
{
protected:
    void set(const char* topic, State state, const char* day) { progress.items[id(topic)] = {state, day, 0}; }
    [[nodiscard]] BurnUp seen(const char* role = "engineer") const
    {
        return burnUp(catalog, progress, catalog.role(id(role)), "2026-11-26", 0);
    }

    CatalogIndex catalog{sampleCatalog()};
    Progress progress;
};

TEST_F(BurnUpTest, GoesWeekByWeekFromNothingToToday)
{
    set("algebra/vectors", State::Done, "2026-11-11");
    set("algebra/eigenvalues", State::Done, "2026-11-24");

    const BurnUp way = seen();

    ASSERT_EQ(way.points.size(), 4U);
    EXPECT_EQ(way.points[0].day, "2026-11-08");
    EXPECT_EQ(way.points[0].done, 0);
    EXPECT_EQ(way.points[1].day, "2026-11-15");
    EXPECT_EQ(way.points[1].done, 1);
    EXPECT_EQ(way.points[2].done, 1);
    EXPECT_EQ(way.points[3].day, "2026-11-26");
    EXPECT_EQ(way.points[3].done, 2);
    EXPECT_EQ(way.points[3].hours, 4);
}

TEST_F(BurnUpTest, EndsWhereTheCoverageStands)
{
    set("algebra/vectors", State::Done, "2026-10-01");
    set("frameworks/torch", State::Done, "2026-11-01");
    set("frameworks/flow", State::Done, "2026-11-02");   // the other of one choice: no topic more
    set("frameworks/tuning", State::Skipped, "2026-11-03");
    set("git/commits", State::Done, "2026-11-03");   // nice to have

    const BurnUp way = seen();
    const RoleCoverage now = coverageOf(catalog, *catalog.role(id("engineer")), progress);

    EXPECT_EQ(way.points.back().done, now.must.done);
    EXPECT_EQ(way.needed, now.must.needed);
    EXPECT_EQ(way.points.back().hours + now.hoursLeft, way.hours);
}

TEST_F(BurnUpTest, WithoutARoleEverythingCounts)
{
    set("git/commits", State::Done, "2026-11-26");

    const BurnUp way = burnUp(catalog, progress, nullptr, "2026-11-26", 0);

    EXPECT_EQ(way.points.back().done, 1);
    EXPECT_EQ(way.needed, scopeCoverage(catalog, progress, nullptr).must.needed);
}

TEST_F(BurnUpTest, NothingDoneHasNoWay)
{
    set("algebra/vectors", State::Learning, "2026-11-11");

    EXPECT_TRUE(seen().points.empty());
    EXPECT_EQ(seen().hours, 8);
}

TEST_F(BurnUpTest, ATickOnADayThatIsNoneWasThereFromTheStart)
{
    set("algebra/vectors", State::Done, "2026-02-30");
    EXPECT_TRUE(seen().points.empty());

    set("algebra/eigenvalues", State::Done, "2026-11-24");
    const BurnUp way = seen();
    ASSERT_EQ(way.points.size(), 2U);
    EXPECT_EQ(way.points.front().done, 1);
    EXPECT_EQ(way.points.back().done, 2);
}

TEST_F(BurnUpTest, WhatIsNotOfTheRoleMovesNothing)
{
    set("git/commits", State::Done, "2026-11-24");

    EXPECT_EQ(seen("scientist").points.back().done, 0);
}

}   // namespace waymark::test
