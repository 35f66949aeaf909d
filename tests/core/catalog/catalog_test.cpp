#include "catalog/catalog.h"

#include <gtest/gtest.h>

namespace waymark {

TEST(VersionTest, IsComparedNumberByNumber)
{
    EXPECT_GT(compareVersions("1.10", "1.9"), 0);
    EXPECT_LT(compareVersions("1.9", "2"), 0);
    EXPECT_EQ(compareVersions("1", "1.0"), 0);
    EXPECT_EQ(compareVersions("1.02", "1.2"), 0);
    EXPECT_LT(compareVersions("1", "1.0.1"), 0);
}

TEST(VersionTest, IsComparedRightlyWhenItIsLongerThanAnyWholeNumber)
{
    EXPECT_GT(compareVersions("99999999999999999999.1", "2.0"), 0);
    EXPECT_GT(compareVersions("99999999999999999999.1", "99999999999999999998.2"), 0);
    EXPECT_LT(compareVersions("1.99999999999999999999", "1.100000000000000000000"), 0);
    EXPECT_EQ(compareVersions("099999999999999999999", "99999999999999999999"), 0);
}

TEST(VersionTest, IsNumbersWithDotsBetween)
{
    for (const char* good : {"1", "1.0", "0.0.1", "99999999999999999999.1"}) EXPECT_TRUE(isVersion(good)) << good;
    for (const char* bad : {"", ".", "1.", ".1", "1..2", "-1", "1,2", "1.x", " 1"}) EXPECT_FALSE(isVersion(bad)) << bad;
}

}   // namespace waymark
