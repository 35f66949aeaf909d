#include "insight/coverage.h"
#include "insight/gap.h"
#include "support/sample_catalog.h"

namespace waymark::test {

TEST(RoleCoverageTest, ARoleCountsItsMustsThroughTheirTier)
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

TEST(PracticeTest, EachPracticeCountsOnceByItsState)
{
    Progress progress;
    progress.items[id("frame/metric")].state = State::Done;
    progress.items[id("frame/baseline")].state = State::Skipped;
    const std::vector<Step> practices{
        {id("frame/metric"), "Metric", {}}, {id("frame/baseline"), "Baseline", {}}, {id("frame/costs"), "Costs", {}}};

    const Tally tally = practiceTally(practices, progress);

    EXPECT_EQ(tally, (Tally{3, 1, 0, 1, 1}));
}

/// The engineer of the sample catalog, with a choice of one of two fields of different length added.
class CoverageTest : public testing::Test
{
protected:
    CoverageTest()
    {
        Catalog catalog = sampleCatalog();
        catalog.skills.push_back(field("vision", {3, 3, 3}));
        catalog.skills.push_back(field("language", {2, 2}));
        Role& engineer = catalog.roles.front();
        engineer.needs.push_back({id("vision"), Tier::Advanced, true, "field"});
        engineer.needs.push_back({id("language"), Tier::Advanced, true, "field"});
        engineer.choices = {{"field", 1}};
        index = std::make_unique<CatalogIndex>(std::move(catalog));
    }

    static Skill field(const std::string& name, const std::vector<double>& hours)
    {
        Skill skill;
        skill.id = id(name);
        skill.title = name;
        skill.area = id("tools");
        for (const double one : hours) {
            Topic topic;
            topic.id = id(name + "/topic-" + std::to_string(skill.topics.size()));
            topic.title = topic.id.text();
            topic.hours = one;
            skill.topics.push_back(topic);
        }
        return skill;
    }

    void finish(const std::string& name)
    {
        for (const Topic& topic : index->skill(id(name))->topics) progress.items[topic.id] = {State::Done, "", 0};
    }

    [[nodiscard]] const Role& engineer() const { return index->catalog().roles.front(); }
    [[nodiscard]] RoleCoverage covered() const { return coverageOf(*index, engineer(), progress); }

    std::unique_ptr<CatalogIndex> index;
    Progress progress;
};

TEST_F(CoverageTest, AChoiceOfNeedsCountsAsOneNeedAndOneDone)
{
    // Two topics of algebra, one of two frameworks, tuning, one field.
    EXPECT_EQ(covered().must.needed, 5);

    finish("vision");
    finish("language");

    EXPECT_EQ(covered().must.done, 1);
    EXPECT_EQ(covered().must.needed, 5);
}

TEST_F(CoverageTest, HoursLeftFillAChoiceInTheCheapestWay)
{
    // Two hours a topic, and the four of the shorter field.
    EXPECT_EQ(covered().hoursLeft, 4 + 2 + 2 + 4);

    progress.items[id("vision/topic-0")] = {State::Done, "", 0};
    progress.items[id("vision/topic-1")] = {State::Done, "", 0};
    EXPECT_EQ(covered().hoursLeft, 4 + 2 + 2 + 3);

    finish("vision");
    EXPECT_EQ(covered().hoursLeft, 4 + 2 + 2);
}

TEST_F(CoverageTest, ARolesHoursStandByTierAndAddUpToWhatIsLeftAtTheStart)
{
    const RoleHours hours = hoursOf(*index, engineer());

    EXPECT_EQ(hours.must[0], 4 + 2 + 4);
    EXPECT_EQ(hours.must[1], 2);
    EXPECT_EQ(hours.must[2], 0);
    EXPECT_EQ(hours.nice, 2);
    EXPECT_EQ(hours.must[0] + hours.must[1] + hours.must[2], covered().hoursLeft);
}

TEST_F(CoverageTest, AreasAndTiersAreCountedForTheRoleThatIsAskedFor)
{
    progress.items[id("algebra/vectors")] = {State::Done, "", 0};
    progress.items[id("algebra/svd")] = {State::Done, "", 0};

    const Coverage forEngineer = coverage(*index, progress, &engineer());
    const Coverage forAll = coverage(*index, progress, nullptr);

    EXPECT_EQ(forEngineer.areas.front().tally.done, 1);
    EXPECT_EQ(forAll.areas.front().tally.done, 2);
    EXPECT_EQ(forEngineer.tiers.back().tally.needed, 1);   // the field
    EXPECT_EQ(forAll.tiers.back().tally.needed, 1);   // singular values
}

TEST_F(CoverageTest, AreasAndTiersAddUpToTheRole)
{
    progress.items[id("algebra/eigenvalues")] = {State::Learning, "", 0};
    finish("language");

    const Coverage all = coverage(*index, progress, &engineer());

    Tally areas;
    Tally tiers;
    for (const AreaCoverage& area : all.areas) areas += area.tally;
    for (const TierCoverage& tier : all.tiers) tiers += tier.tally;
    EXPECT_EQ(areas, all.whole);
    EXPECT_EQ(tiers, all.whole);
    EXPECT_EQ(all.whole.learning, 1);
    EXPECT_EQ(all.whole.done, 1);
}

TEST_F(CoverageTest, SkippedStaysInWhatIsNeeded)
{
    progress.items[id("algebra/vectors")] = {State::Skipped, "", 0};

    EXPECT_EQ(covered().must.needed, 5);
    EXPECT_EQ(covered().must.skipped, 1);
    EXPECT_EQ(covered().must.percentWithinReach(), 80);
}

TEST_F(CoverageTest, TheGapIsWhatKeepsARoleFromBeingCovered)
{
    progress.items[id("algebra/vectors")] = {State::Done, "", 0};
    progress.items[id("frameworks/flow")] = {State::Done, "", 0};

    const RoleGap gap = gapTo(*index, engineer(), progress);

    EXPECT_EQ(gap.tally.notDone(), covered().must.needed - covered().must.done);
    EXPECT_EQ(gap.hours, covered().hoursLeft);
    const auto missing = missingTopics(gap);
    EXPECT_TRUE(missing.contains(id("algebra/eigenvalues")));
    EXPECT_TRUE(missing.contains(id("frameworks/tuning")));
    EXPECT_TRUE(missing.contains(id("vision/topic-0")));
    EXPECT_FALSE(missing.contains(id("algebra/vectors")));
    EXPECT_FALSE(missing.contains(id("frameworks/torch"))) << "another framework is done";
    EXPECT_FALSE(missing.contains(id("git/commits"))) << "nice to have";
    EXPECT_FALSE(missing.contains(id("algebra/svd"))) << "deeper than the role needs";
}

TEST_F(CoverageTest, TheGapTellsWhatIsSkippedApartFromWhatIsToLearn)
{
    progress.items[id("algebra/vectors")] = {State::Skipped, "", 0};

    const RoleGap gap = gapTo(*index, engineer(), progress);

    EXPECT_EQ(gap.tally, covered().must);
    EXPECT_EQ(gap.tally.toLearn(), 4);
    EXPECT_EQ(gap.tally.skipped, 1);
    const NeedGap& algebra = gap.needs.front();
    EXPECT_EQ(algebra.topics, std::vector{id("algebra/eigenvalues")});
    EXPECT_EQ(algebra.skipped, std::vector{id("algebra/vectors")});
    EXPECT_EQ(algebra.tally.notDone(), 2) << "the role is not covered without it";
}

TEST(ProjectProgressTest, SkippedTopicsAreNotStillToLearn)
{
    const CatalogIndex catalog(sampleCatalog());
    const Project& project = *catalog.project(id("first"));
    Progress progress;
    progress.items[id("git/commits")].state = State::Skipped;

    const ProjectProgress stands = projectProgress(catalog, project, progress);

    EXPECT_TRUE(stands.missing.empty());
    EXPECT_EQ(stands.hoursToReady, 0);
    EXPECT_EQ(stands.topics.skipped, 1);
}

TEST_F(CoverageTest, AFilledChoiceOfNeedsAsksForNoOther)
{
    finish("language");

    const auto missing = missingTopics(gapTo(*index, engineer(), progress));

    EXPECT_FALSE(missing.contains(id("vision/topic-0")));
}

TEST_F(CoverageTest, WhatWasStartedIsNotMissingOnceAnotherFillsTheChoice)
{
    finish("language");
    progress.items[id("vision/topic-0")] = {State::Learning, "", 0};
    progress.items[id("frameworks/torch")] = {State::Learning, "", 0};
    progress.items[id("frameworks/flow")] = {State::Done, "", 0};

    const auto missing = missingTopics(gapTo(*index, engineer(), progress));

    EXPECT_FALSE(missing.contains(id("vision/topic-0")));
    EXPECT_FALSE(missing.contains(id("vision/topic-1")));
    EXPECT_FALSE(missing.contains(id("frameworks/torch")));
}

TEST_F(CoverageTest, TheGapsOfTheAreasAddUpAndAChoiceCountsOnceAmongThem)
{
    progress.items[id("algebra/vectors")] = {State::Done, "", 0};
    progress.items[id("vision/topic-0")] = {State::Done, "", 0};

    const RoleGap gap = gapTo(*index, engineer(), progress);

    ASSERT_EQ(gap.areas.size(), 2U);
    EXPECT_EQ(gap.areas[0].tally.notDone(), 1);   // eigenvalues
    EXPECT_EQ(gap.areas[1].tally.notDone(), 3);   // a framework, tuning, a field
    EXPECT_EQ(gap.areas[1].hours, 2 + 2 + 4);
    EXPECT_EQ(gap.tally.notDone(), covered().must.needed - covered().must.done);
    EXPECT_EQ(gap.hours, covered().hoursLeft);
}

TEST_F(CoverageTest, FromOneRoleToAnotherOnlyTheRestIsMissing)
{
    const Role& scientist = index->catalog().roles.back();

    const RoleGap toScientist = gapTo(*index, scientist, withRoleDone(*index, engineer(), progress));
    const RoleGap toEngineer = gapTo(*index, engineer(), withRoleDone(*index, scientist, progress));

    ASSERT_EQ(toScientist.needs.size(), 1U);
    EXPECT_EQ(toScientist.needs.front().topics, std::vector{id("algebra/svd")});
    EXPECT_EQ(toScientist.tally.notDone(), 1);
    EXPECT_EQ(toScientist.hours, 2);
    EXPECT_EQ(toEngineer.tally.notDone(), 3);   // a framework, tuning, a field
    EXPECT_EQ(gapTo(*index, engineer(), withRoleDone(*index, engineer(), progress)).tally.notDone(), 0);
}

}   // namespace waymark::test
