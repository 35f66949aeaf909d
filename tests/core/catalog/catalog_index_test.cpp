#include "catalog/catalog_check.h"
#include "catalog/catalog_index.h"
#include "catalog/retire.h"
#include "support/sample_catalog.h"

#include <functional>

#include <gmock/gmock.h>

namespace waymark {

using test::id;
using test::sampleCatalog;

TEST(CatalogIndexTest, AnIdIsFoundWithoutItsCatalog)
{
    const CatalogIndex index(sampleCatalog());

    EXPECT_EQ(index.resolve("algebra/eigenvalues").value(), id("algebra/eigenvalues"));
    EXPECT_EQ(index.resolve("t/algebra").value(), id("algebra"));
}

TEST(CatalogIndexTest, AMistypedIdGetsAHint)
{
    const CatalogIndex index(sampleCatalog());

    const auto found = index.resolve("algebra/eigenvalue");

    ASSERT_FALSE(found.hasValue());
    EXPECT_EQ(found.error().kind, ErrorKind::NotFound);
    EXPECT_THAT(found.error().message, testing::HasSubstr("algebra/eigenvalues"));
}

TEST(CatalogIndexTest, AReplacedIdLeadsToItsSuccessor)
{
    Catalog catalog = sampleCatalog();
    catalog.skills[2].topics[0].replaces = {id("git/saving")};
    catalog.skills[0].replaces = {id("matrices")};
    const CatalogIndex index(std::move(catalog));

    EXPECT_EQ(index.resolve("git/saving").value(), id("git/commits"));
    EXPECT_THAT(index.replacementsOf(id("matrices/svd")), testing::ElementsAre(id("algebra/svd")));
    EXPECT_THAT(index.replacedBy(id("algebra/svd")), testing::ElementsAre(id("matrices/svd")));
}

TEST(CatalogIndexTest, RolesAndWhatASkillOpensAreKnown)
{
    const CatalogIndex index(sampleCatalog());

    EXPECT_EQ(index.rolesNeeding(id("algebra/svd")).size(), 1U);
    EXPECT_EQ(index.rolesNeeding(id("algebra/vectors")).size(), 2U);
    EXPECT_THAT(index.opens(id("algebra")), testing::ElementsAre(id("frameworks")));
}

TEST(CatalogCheckTest, TheSampleIsFine)
{
    EXPECT_TRUE(checkCatalog(sampleCatalog()).empty());
}

TEST(CatalogCheckTest, ARingIsNamed)
{
    Catalog catalog = sampleCatalog();
    catalog.skills[0].requires_ = {id("frameworks")};

    const auto faults = checkCatalog(catalog);

    ASSERT_EQ(faults.size(), 1U);
    EXPECT_THAT(faults[0].reason, testing::HasSubstr("ring: algebra > frameworks > algebra"));
}

TEST(CatalogCheckTest, EachRuleIsKept)
{
    const auto reasonsAfter = [](const std::function<void(Catalog&)>& spoil) {
        Catalog catalog = sampleCatalog();
        spoil(catalog);
        std::string reasons;
        for (const CatalogFault& fault : checkCatalog(catalog)) reasons += fault.reason + "\n";
        return reasons;
    };
    using testing::HasSubstr;
    EXPECT_THAT(reasonsAfter([](Catalog& c) { c.skills[0].topics[0].check.assign(1, ' '); }),
        HasSubstr("check sentence is empty"));
    EXPECT_THAT(reasonsAfter([](Catalog& c) { c.skills[0].topics[0].hours = 61; }), HasSubstr("hours are 61"));
    EXPECT_THAT(reasonsAfter([](Catalog& c) { c.skills[1].requires_ = {id("gone")}; }),
        HasSubstr("'gone', which is not there"));
    EXPECT_THAT(reasonsAfter([](Catalog& c) { c.skills[1].choices[0].any = 2; }), HasSubstr("asks for 2 of 2"));
    EXPECT_THAT(
        reasonsAfter([](Catalog& c) { c.roles[0].needs[0].through = Tier::Intermediate; }), HasSubstr("no topics"));
    EXPECT_THAT(reasonsAfter([](Catalog& c) { c.roles[0].needs.pop_back(); }), HasSubstr("no role needs it"));
    EXPECT_THAT(reasonsAfter([](Catalog& c) { c.roles[0].id = id("maths"); }), HasSubstr("taken already"));
    EXPECT_THAT(reasonsAfter([](Catalog& c) { c.skills[0].title = std::string(61, 'x'); }), HasSubstr("61 characters"));
    EXPECT_THAT(reasonsAfter([](Catalog& c) { c.roles[0].summary[0] = '\0'; }), HasSubstr("summary holds a NUL"));
    EXPECT_THAT(reasonsAfter([](Catalog& c) { c.heads[0].version = "1..2"; }), HasSubstr("numbers with dots"));
    EXPECT_THAT(
        reasonsAfter([](Catalog& c) { c.heads[0].version.assign(61, '9'); }), HasSubstr("version has 61 characters"));
}

TEST(CatalogCheckTest, NothingReplacesWhatIsStillThere)
{
    const auto reasonsWhen = [](const Id& newer, const Id& older) {
        Catalog catalog = sampleCatalog();
        for (Skill& skill : catalog.skills)
            for (Topic& topic : skill.topics)
                if (topic.id == newer) topic.replaces = {older};
        std::vector<std::string> reasons;
        for (const CatalogFault& fault : checkCatalog(catalog)) reasons.push_back(fault.reason);
        return reasons;
    };
    using testing::ElementsAre, testing::IsEmpty;

    EXPECT_THAT(reasonsWhen(id("algebra/svd"), id("algebra/vectors")),
        ElementsAre("it replaces 'algebra/vectors', which is still there"));
    EXPECT_THAT(reasonsWhen(id("algebra/svd"), id("git")), ElementsAre("it replaces 'git', which is still there"));
    EXPECT_THAT(reasonsWhen(id("algebra/svd"), id("algebra/svd")), ElementsAre("it replaces itself"));
    EXPECT_THAT(reasonsWhen(id("algebra/svd"), id("Algebra/")), ElementsAre("it replaces 'Algebra/', which is no id"));
    EXPECT_THAT(reasonsWhen(id("algebra/svd"), id("algebra/gone")), IsEmpty());
}

TEST(CatalogCheckTest, ARingOfReplacementsIsRefusedWhateverItsKinds)
{
    Catalog catalog = sampleCatalog();
    catalog.projects[0].steps[0].replaces = {catalog.roles[0].id};
    catalog.roles[0].replaces = {catalog.projects[0].id};
    catalog.projects[0].replaces = {catalog.projects[0].steps[0].id};

    const auto faults = checkCatalog(catalog);

    ASSERT_EQ(faults.size(), 3U);
    for (const CatalogFault& fault : faults) EXPECT_THAT(fault.reason, testing::EndsWith("which is still there"));
}

TEST(CatalogIndexTest, AResourceServesTheSkillsThatItNamesAndThoseThatNameIt)
{
    Catalog catalog = sampleCatalog();
    Resource book;
    book.id = id("book");
    book.skills = {id("git"), id("algebra")};
    catalog.resources = {book};
    catalog.skills[0].resources = {id("book")};
    catalog.skills[1].resources = {id("book")};

    const CatalogIndex index(std::move(catalog));

    EXPECT_EQ(index.skillsServedBy(id("book")), (std::vector{id("git"), id("algebra"), id("frameworks")}));
    EXPECT_TRUE(index.skillsServedBy(id("git")).empty());
}

TEST(RetireTest, WhatIsGoneKeepsItsName)
{
    Catalog newer = sampleCatalog("2.0");
    newer.skills.pop_back();

    const CatalogIndex index(withRetired(std::move(newer), sampleCatalog()));

    ASSERT_NE(index.topic(id("git/commits")), nullptr);
    EXPECT_TRUE(index.topic(id("git/commits"))->isRetired);
    EXPECT_TRUE(index.itemsOf(id("git")).empty());
}

}   // namespace waymark
