#include "insight/reading.h"

#include "support/sample_catalog.h"

#include <gmock/gmock.h>

namespace waymark::test {

using testing::ElementsAre;
using testing::IsEmpty;

class ReadingTest : public testing::Test
{
protected:
    static Resource resource(const std::string& name, Tier tier, std::vector<Id> skills)
    {
        Resource made;
        made.id = id(name);
        made.title = name;
        made.tier = tier;
        made.skills = std::move(skills);
        return made;
    }

    static Catalog made()
    {
        Catalog catalog = sampleCatalog();
        catalog.resources = {resource("deep-algebra", Tier::Advanced, {id("algebra")}),
            resource("algebra-book", Tier::Beginner, {id("algebra")}),
            resource("git-book", Tier::Beginner, {id("git")}),
            resource("tools-course", Tier::Beginner, {id("frameworks"), id("git")})};
        return catalog;
    }

    void set(State state, std::initializer_list<const char*> items)
    {
        for (const char* item : items) progress.items[id(item)].state = state;
    }

    [[nodiscard]] Reading reading(const char* role = "engineer", const Background* background = nullptr) const
    {
        const CatalogIndex index(catalog);
        return readingFor(index, role != nullptr ? index.role(id(role)) : nullptr, progress, background);
    }

    static std::vector<std::string> names(const std::vector<ReadingPick>& picks)
    {
        std::vector<std::string> names;
        for (const ReadingPick& pick : picks) names.emplace_back(pick.resource.local());
        return names;
    }

    Catalog catalog = made();
    Progress progress;
};

TEST_F(ReadingTest, FewResourcesTeachAllThatIsMissing)
{
    // Git is only nice to have for an engineer, so the course is there for the frameworks alone.
    EXPECT_THAT(names(reading().picks), ElementsAre("algebra-book", "tools-course"));
    EXPECT_THAT(reading().picks.back().skills, ElementsAre(id("frameworks")));
    // For everything the course covers both skills, and the book on one of them is not needed.
    EXPECT_THAT(names(reading(nullptr).picks), ElementsAre("algebra-book", "tools-course"));
    EXPECT_THAT(reading(nullptr).picks.back().skills, ElementsAre(id("frameworks"), id("git")));
}

TEST_F(ReadingTest, WhatIsDoneNeedsNoReading)
{
    set(State::Done, {"algebra/vectors", "algebra/eigenvalues"});

    EXPECT_THAT(names(reading().picks), ElementsAre("tools-course"));
    // A scientist needs it deeper.
    EXPECT_THAT(names(reading("scientist").picks), ElementsAre("algebra-book"));
}

TEST_F(ReadingTest, WhatIsReadStaysAndWhatIsSkippedGoes)
{
    set(State::Done, {"deep-algebra"});
    EXPECT_THAT(names(reading().picks), ElementsAre("tools-course", "deep-algebra"));

    set(State::Skipped, {"deep-algebra", "tools-course"});
    EXPECT_THAT(names(reading().picks), ElementsAre("algebra-book"));
    EXPECT_THAT(reading().untaught, ElementsAre(id("frameworks")));
}

TEST_F(ReadingTest, AResourceOfAFittingTierComesBeforeADeepOne)
{
    catalog.resources.erase(catalog.resources.begin() + 1);
    EXPECT_THAT(names(reading().picks), ElementsAre("tools-course", "deep-algebra"));
}

TEST_F(ReadingTest, ABackgroundBeginsWithItsOwnAndLeavesOutWhatItKnows)
{
    const Background background{id("degree"), "A degree", "", {id("frameworks")}, {}, {id("deep-algebra")}};

    const Reading picked = reading("engineer", &background);

    EXPECT_THAT(names(picked.first), ElementsAre("deep-algebra"));
    EXPECT_THAT(picked.picks, IsEmpty());
    EXPECT_THAT(picked.known, ElementsAre(id("frameworks")));
}

TEST_F(ReadingTest, WhatTheBackgroundLearnsFirstComesFirst)
{
    const Background background{id("other"), "Another", "", {}, {id("frameworks")}, {}};

    EXPECT_THAT(names(reading("engineer", &background).picks), ElementsAre("tools-course", "algebra-book"));
}

TEST_F(ReadingTest, AnOpenChoiceIsLeftToTheLearnerUntilAnOptionIsBegun)
{
    catalog.roles.front().choices = {{"either", 1}};
    for (Need& need : catalog.roles.front().needs)
        if (need.isMust) need.choice = "either";

    EXPECT_THAT(reading().picks, IsEmpty());
    EXPECT_THAT(reading().undecided, ElementsAre(id("algebra"), id("frameworks")));

    set(State::Learning, {"algebra/vectors"});

    EXPECT_THAT(names(reading().picks), ElementsAre("algebra-book"));
    EXPECT_THAT(reading().undecided, IsEmpty());
}

TEST_F(ReadingTest, AnOptionThatCanNotFillTheChoiceLeavesItOpen)
{
    catalog.roles.front().choices = {{"either", 1}};
    for (Need& need : catalog.roles.front().needs)
        if (need.isMust) need.choice = "either";
    set(State::Done, {"algebra/vectors"});
    set(State::Skipped, {"algebra/eigenvalues"});

    EXPECT_THAT(reading().picks, IsEmpty());
    EXPECT_THAT(reading().undecided, ElementsAre(id("frameworks")));
}

TEST_F(ReadingTest, AChoiceOfSeveralStaysOpenUntilSoManyAreBegun)
{
    catalog.roles.front().choices = {{"two", 2}};
    for (Need& need : catalog.roles.front().needs) {
        need.isMust = true;
        need.choice = "two";
    }
    set(State::Learning, {"algebra/vectors"});

    EXPECT_THAT(names(reading().picks), ElementsAre("algebra-book"));
    EXPECT_THAT(reading().undecided, ElementsAre(id("frameworks"), id("git")));

    set(State::Done, {"git/commits"});

    EXPECT_THAT(reading().undecided, IsEmpty());
}

}   // namespace waymark::test
