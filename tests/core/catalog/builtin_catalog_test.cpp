#include "catalog/catalog_check.h"
#include "catalog/catalog_index.h"
#include "catalog_file/builtin_catalog.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace waymark {

class BuiltinCatalogTest : public testing::Test
{
protected:
    static const Catalog& catalog()
    {
        static const Result<Catalog> read = readBuiltinCatalog();
        if (!read) ADD_FAILURE() << read.error().detail;
        return read.value();
    }
};

TEST_F(BuiltinCatalogTest, HasNoFault)
{
    EXPECT_TRUE(readBuiltinCatalog().hasValue()) << readBuiltinCatalog().error().detail;
}

TEST_F(BuiltinCatalogTest, CoversTheWholeArticle)
{
    std::size_t topics = 0;
    for (const Skill& skill : catalog().skills) topics += skill.topics.size();

    EXPECT_GE(catalog().areas.size(), 12U);
    EXPECT_GE(catalog().skills.size(), 75U);
    EXPECT_GE(topics, 420U);
    EXPECT_EQ(catalog().roles.size(), 7U);
    EXPECT_EQ(catalog().stages.size(), 8U);
}

TEST_F(BuiltinCatalogTest, EachRoleHasTwentyNeedsAndAProjectAtEachTier)
{
    for (const Role& role : catalog().roles) {
        EXPECT_GE(role.needs.size(), 20U) << role.id.text();
        for (const Tier tier : AllTiers) {
            const bool hasProject =
                std::any_of(catalog().projects.begin(), catalog().projects.end(), [&](const Project& one) {
                    return one.tier == tier &&
                        std::find(one.roles.begin(), one.roles.end(), role.id) != one.roles.end();
                });
            EXPECT_TRUE(hasProject) << role.id.text() << " " << word(tier);
        }
    }
}

TEST_F(BuiltinCatalogTest, TheIdsThatPeopleQuoteAreThere)
{
    const CatalogIndex index(catalog());

    EXPECT_NE(index.topic(Id("ai/linear-algebra/eigenvalues")), nullptr);
    for (const char* role : {"research-scientist", "ml-engineer", "data-scientist", "mlops-engineer",
             "inference-engineer", "product-manager", "governance-specialist"})
        EXPECT_NE(index.role(Id("ai/" + std::string(role))), nullptr) << role;
}

}   // namespace waymark
