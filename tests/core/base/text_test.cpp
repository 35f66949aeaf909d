#include "base/digest.h"
#include "base/id.h"
#include "base/text.h"

#include <gmock/gmock.h>

namespace waymark {

TEST(TextTest, FoldingTakesCaseAndAccentsAway)
{
    EXPECT_EQ(folded("Ångström"), folded("ANGSTROM"));
    EXPECT_EQ(nfc("e\u0301"), "\u00e9");
}

TEST(TextTest, WhatIsNotUtf8IsSeen)
{
    EXPECT_TRUE(isUtf8("κόσμε"));
    EXPECT_FALSE(isUtf8("\xed\xa0\x80"));   // a lone surrogate
    EXPECT_FALSE(isUtf8("\xff"));
}

TEST(TextTest, AMistypedWordFindsItsNeighbours)
{
    const std::vector<std::string> known{"linear-algebra", "calculus", "eigenvalues"};

    EXPECT_THAT(didYouMean("linear-algbera", known), testing::ElementsAre("linear-algebra"));
    EXPECT_THAT(didYouMean("something-else-entirely", known), testing::IsEmpty());
}

TEST(TextTest, TheDigestIsSha256)
{
    EXPECT_EQ(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(IdTest, PartsOfAnId)
{
    const Id topic("ai/linear-algebra/eigenvalues");

    EXPECT_EQ(topic.catalog(), "ai");
    EXPECT_EQ(topic.local(), "linear-algebra/eigenvalues");
    EXPECT_EQ(topic.parent(), Id("ai/linear-algebra"));
    EXPECT_TRUE(topic.parent().parent().isEmpty());
    EXPECT_TRUE(isIdWord("a-1"));
    EXPECT_FALSE(isIdWord("a--b"));
    EXPECT_FALSE(isIdWord("A"));
}

}   // namespace waymark
