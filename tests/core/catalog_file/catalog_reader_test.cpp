#include "catalog_file/catalog_reader.h"

#include "support/small_catalog.h"

#include <gmock/gmock.h>

namespace waymark {

namespace {

std::vector<std::string> faultsOf(const std::string& text)
{
    std::vector<std::string> lines;
    for (const SourceFault& fault : readCatalog({{"mine.toml", text}}).faults) lines.push_back(describe(fault));
    return lines;
}

/// The small catalog with one line of it in another wording.
std::string smallCatalogWith(std::string_view line, std::string_view other)
{
    std::string text = test::SmallCatalogText;
    return text.replace(text.find(line), line.size(), other);
}

}   // namespace

TEST(CatalogReaderTest, ASmallCatalogIsRead)
{
    const CatalogReading reading = readCatalog({{"mine.toml", test::SmallCatalogText}});

    EXPECT_TRUE(reading.faults.empty());
    ASSERT_EQ(reading.catalog.skills.size(), 1U);
    EXPECT_EQ(reading.catalog.skills[0].topics[0].id, Id("mine/sewing/seam"));
}

TEST(CatalogReaderTest, AFaultNamesItsFileAndLine)
{
    const std::string broken = std::string(test::SmallCatalogText) +
        "\n[[skill.topic]]\nid = \"hem\"\ntitle = \"Hem\"\nhours = \"two\"\ncheck = \"x\"\ntear = 1\n";

    const auto faults = faultsOf(broken);

    EXPECT_THAT(faults, testing::Contains("mine.toml:26: 'hours' of the topic must be a number"));
    EXPECT_THAT(faults, testing::Contains(testing::HasSubstr("lacks 'tier'")));
    EXPECT_THAT(faults, testing::Contains(testing::HasSubstr("'tear' is not a field of the topic")));
}

TEST(CatalogReaderTest, ANulInAnyTextIsNamedWithItsLine)
{
    const std::string about = "about = \"Thread.\"";

    EXPECT_THAT(faultsOf(smallCatalogWith("title = \"Crafts\"", "title = \"Cr\\u0000fts\"")),
        testing::ElementsAre("mine.toml:8: a text of the area holds a NUL"));
    EXPECT_THAT(faultsOf(smallCatalogWith(about, about + "\naliases = [\"a\\u0000\"]")),
        testing::ElementsAre("mine.toml:15: a text of the skill holds a NUL"));
    EXPECT_THAT(faultsOf(smallCatalogWith("title = \"Mine\"", "title = \"\\U00000000\"")),
        testing::ElementsAre("mine.toml:3: a text of the catalog holds a NUL"));
}

TEST(CatalogReaderTest, WhatReplacesSomethingThatIsThereIsNamedWithItsLine)
{
    const std::string check = "check = \"Sews one.\"";

    EXPECT_THAT(faultsOf(smallCatalogWith(check, check + "\nreplaces = [\"sewing\"]")),
        testing::ElementsAre("mine.toml:16: 'sewing/seam': it replaces 'sewing', which is still there"));
    EXPECT_THAT(faultsOf(smallCatalogWith(check, check + "\nreplaces = [\"sewing/seam\"]")),
        testing::ElementsAre("mine.toml:16: 'sewing/seam': it replaces itself"));
    EXPECT_THAT(faultsOf(smallCatalogWith(check, check + "\nreplaces = [\"sewing/hem\"]")), testing::IsEmpty());
}

TEST(CatalogReaderTest, WhatIsNotTomlIsRefusedWithItsLine)
{
    EXPECT_THAT(faultsOf("[catalog\n"), testing::Contains(testing::StartsWith("mine.toml:1:")));
    EXPECT_THAT(faultsOf(std::string(100'000, '[')), testing::Not(testing::IsEmpty()));
}

}   // namespace waymark
