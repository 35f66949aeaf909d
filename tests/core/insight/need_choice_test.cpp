#include "insight/need_choice.h"

#include "catalog_file/builtin_catalog.h"
#include "insight/coverage.h"
#include "insight/gap.h"
#include "support/sample_catalog.h"

#include <numeric>
#include <random>

namespace waymark::test {

/// A role that asks for some of three fields of two topics each.
class NeedChoiceTest : public testing::Test
{
protected:
    NeedChoiceTest()
    {
        catalog.areas = {{id("maths"), "Mathematics", ""}, {id("tools"), "Tools", ""}};
        catalog.skills = {field("vision", 3), field("language", 2), field("speech", 5)};
        role.choices = {{"field", 1}};
        for (const Skill& skill : catalog.skills) role.needs.push_back({skill.id, Tier::Beginner, true, "field"});
    }

    static Skill field(const std::string& name, double hours)
    {
        Skill skill;
        skill.id = id(name);
        skill.area = id("maths");
        for (const char* topic : {"/first", "/second"})
            skill.topics.push_back({id(name + topic), name, Tier::Beginner, hours, "", "", {}, false});
        return skill;
    }

    void set(State state, std::initializer_list<const char*> topics)
    {
        for (const char* topic : topics) progress.items[id(topic)].state = state;
    }

    [[nodiscard]] NeedOptions fields() const
    {
        const CatalogIndex index(catalog);
        return needChoices(index, role, true, progress).at(0);
    }

    [[nodiscard]] std::vector<Id> cheapest() const
    {
        std::vector<Id> skills;
        for (const NeedOption& option : fields().cheapest()) skills.push_back(option.need->skill);
        return skills;
    }

    Catalog catalog;
    Role role;
    Progress progress;
};

TEST_F(NeedChoiceTest, TheShortestWayFillsIt)
{
    EXPECT_EQ(cheapest(), std::vector{id("language")});
    EXPECT_EQ(fields().hoursLeft(), 4);

    set(State::Done, {"vision/first"});

    EXPECT_EQ(cheapest(), std::vector{id("vision")});
    EXPECT_EQ(fields().hoursLeft(), 3);
}

TEST_F(NeedChoiceTest, WhatIsDoneLeavesFewerToFill)
{
    role.choices.front().any = 2;
    set(State::Done, {"speech/first", "speech/second"});

    EXPECT_EQ(cheapest(), std::vector{id("language")});
    EXPECT_EQ(fields().tally(), (Tally{2, 1, 0, 0, 1}));
}

TEST_F(NeedChoiceTest, AnOptionWhoseRestIsSkippedCannotFillIt)
{
    set(State::Done, {"language/first"});
    set(State::Skipped, {"language/second"});

    EXPECT_EQ(cheapest(), std::vector{id("vision")});
    EXPECT_EQ(fields().hoursLeft(), 6);
    EXPECT_EQ(fields().tally(), (Tally{1, 0, 0, 0, 1}));
}

TEST_F(NeedChoiceTest, ItIsSkippedWhenNothingElseIsLeft)
{
    set(State::Skipped, {"vision/first", "vision/second", "speech/first", "speech/second", "language/second"});
    set(State::Done, {"language/first"});

    EXPECT_TRUE(cheapest().empty());
    EXPECT_EQ(fields().hoursLeft(), 0);
    EXPECT_EQ(fields().tally(), (Tally{1, 0, 0, 1, 0}));
}

TEST_F(NeedChoiceTest, OfAFilledChoiceTheOthersAreNeedless)
{
    const CatalogIndex index(catalog);
    set(State::Done, {"vision/first", "vision/second"});
    set(State::Learning, {"speech/first"});

    EXPECT_EQ(needlessSkills(index, role, progress), (std::unordered_set{id("language"), id("speech")}));
}

/// Every role of the built-in catalog, for learners who have done, begun and skipped a bit of everything.
class AnyProgressTest : public testing::TestWithParam<std::uint64_t>
{
protected:
    AnyProgressTest()
    {
        std::mt19937_64 random(GetParam());
        // Not a std:: distribution, whose values differ from one standard library to another.
        const auto among = [&random](std::uint64_t number) { return random() % number; };
        const std::uint64_t eager = 1 + among(10), tired = 1 + among(10);
        for (const Skill& skill : index.catalog().skills)
            for (const Topic& topic : skill.topics) {
                const std::uint64_t drawn = among(10);
                State& state = progress.items[topic.id].state;
                if (drawn < eager) state = State::Done;
                else if (drawn < eager + 1) state = State::Learning;
                else if (drawn < eager + 1 + tired) state = State::Skipped;
            }
    }

    CatalogIndex index{readBuiltinCatalog().value()};
    Progress progress;
};

TEST_P(AnyProgressTest, CoverageAndGapAgreeAndAreasAddUp)
{
    for (const Role& role : index.catalog().roles) {
        const RoleCoverage covered = coverageOf(index, role, progress);
        const Coverage all = coverage(index, progress, &role);
        const RoleGap gap = gapTo(index, role, progress);

        const auto plusArea = [](Tally sum, const auto& area) { return sum += area.tally; };
        const auto plusHours = [](double sum, const AreaGap& area) { return sum + area.hours; };
        EXPECT_EQ(gap.hours, covered.hoursLeft) << role.title;
        EXPECT_EQ(std::accumulate(gap.areas.begin(), gap.areas.end(), 0.0, plusHours), covered.hoursLeft);
        EXPECT_EQ(gap.tally, covered.must) << role.title;
        EXPECT_EQ(all.whole, covered.must) << role.title;
        EXPECT_EQ(std::accumulate(gap.areas.begin(), gap.areas.end(), Tally{}, plusArea), covered.must);
        EXPECT_EQ(std::accumulate(all.areas.begin(), all.areas.end(), Tally{}, plusArea), covered.must);
        EXPECT_EQ(std::accumulate(all.tiers.begin(), all.tiers.end(), Tally{}, plusArea), covered.must);
        EXPECT_EQ(gap.tally.toLearn() > 0, gap.hours > 0) << role.title;
        EXPECT_EQ(gap.tally.toLearn() > 0, !missingTopics(gap).empty()) << role.title;
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, AnyProgressTest, testing::Range<std::uint64_t>(1, 41));

}   // namespace waymark::test
