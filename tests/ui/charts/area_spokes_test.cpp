#include "charts/area_spokes.h"
#include "support/sample_catalog.h"

namespace waymark::test {

using namespace waymark::ui;

class AreaSpokesTest : public testing::Test
{
protected:
    AreaSpokesTest()
    {
        for (const char* item : {"algebra/vectors", "frameworks/flow"}) progress.items[id(item)].state = State::Done;
    }

    const CatalogIndex catalog{sampleCatalog()};
    const Role* engineer = catalog.role(id("engineer"));
    const Role* scientist = catalog.role(id("scientist"));
    Progress progress;
};

TEST_F(AreaSpokesTest, TheRimIsAllThatTheRoleAsksFor)
{
    const auto spokes = spokesOf(areaFigures(catalog, progress, engineer));

    ASSERT_EQ(spokes.size(), 2U);
    EXPECT_EQ(spokes[0].own, 1.0 / 2);
    EXPECT_EQ(spokes[1].own, 1.0 / 2) << "one of the two frameworks will do, the tuning is to come";
    EXPECT_EQ(spokes[0].laidOver, std::nullopt);
    EXPECT_EQ(spokes[0].tip, QStringLiteral("Mathematics: 1 of 2 topics done"));
}

TEST_F(AreaSpokesTest, WithoutARoleTheRimIsAllTopics)
{
    const auto spokes = spokesOf(areaFigures(catalog, progress, nullptr));

    ASSERT_EQ(spokes.size(), 2U);
    EXPECT_EQ(spokes[0].own, 1.0 / 3);
    EXPECT_EQ(spokes[1].own, 1.0 / 3);
}

TEST_F(AreaSpokesTest, AnAreaThatNobodyAsksForHasNoSpoke)
{
    EXPECT_EQ(areaFigures(catalog, progress, scientist).size(), 1U);
}

TEST_F(AreaSpokesTest, ASecondRolePassesByWhatItDoesNotAskFor)
{
    const auto spokes = spokesOf(areaFigures(catalog, progress, engineer, scientist), scientist);

    ASSERT_EQ(spokes.size(), 2U);
    EXPECT_EQ(spokes[0].laidOver, 1.0 / 3);
    EXPECT_EQ(spokes[0].tip, QStringLiteral("Mathematics: 1 of 2 topics done; 1 of 3 for Scientist"));
    EXPECT_EQ(spokes[1].laidOver, std::nullopt);
    EXPECT_EQ(spokes[1].tip, QStringLiteral("Tools: 1 of 2 topics done; nothing for Scientist"));
    const auto turned = spokesOf(areaFigures(catalog, progress, scientist, engineer), engineer);
    EXPECT_EQ(turned[1].own, std::nullopt);
    EXPECT_EQ(turned[1].tip, QStringLiteral("Tools: nothing asked for; 1 of 2 for Engineer"));
}

}   // namespace waymark::test
