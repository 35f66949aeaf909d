#include "base/clock.h"

#include <gtest/gtest.h>

namespace waymark {

TEST(ClockTest, ADayIsTheLearnersOwn)
{
    const std::int64_t justBeforeMidnightUtc = 1'795'564'740'000;   // 2026-11-24 23:59 UTC

    EXPECT_EQ(localDay({justBeforeMidnightUtc, 0}), "2026-11-24");
    EXPECT_EQ(localDay({justBeforeMidnightUtc, 60}), "2026-11-25");
    EXPECT_EQ(localDay({justBeforeMidnightUtc, -600}), "2026-11-24");
}

TEST(ClockTest, TimesBefore1970AndFarAwayAreDatedToo)
{
    EXPECT_EQ(localDay({-1, 0}), "1969-12-31");
    EXPECT_EQ(isoUtc(4'102'444'800'123), "2100-01-01T00:00:00.123Z");
}

TEST(ClockTest, DaysAreCountedOverMonthsAndLeapYears)
{
    EXPECT_EQ(daysBetween("2024-02-28", "2024-03-01"), 2);
    EXPECT_EQ(daysBetween("2026-03-01", "2026-02-28"), -1);
    EXPECT_EQ(dayAfter("2026-12-31", 1), "2027-01-01");
    EXPECT_EQ(weekdayOf("2026-11-25"), 2);
    EXPECT_EQ(weekdayOf("2026-11-29"), 6);
}

TEST(ClockTest, WhatIsNoDayIsNone)
{
    EXPECT_EQ(daysBetween("yesterday", "2026-11-25"), 0);
    EXPECT_EQ(daysBetween("2026-02-30", "2026-11-25"), 0);
    EXPECT_EQ(dayAfter("", 1), "");
}

}   // namespace waymark
