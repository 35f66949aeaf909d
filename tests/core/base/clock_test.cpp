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
    for (const char* text : {"", "2026-02-30", "2026-2-3", "2026-00-10", "2026-11-24 ", "26-11-2400", "-026-11-24"})
        EXPECT_FALSE(isDay(text)) << text;
}

TEST(ClockTest, ADayIsOneThatAClockMayShow)
{
    for (const char* text : {"1900-01-01", "2024-02-29", "2999-12-31"}) EXPECT_TRUE(isDay(text)) << text;
    for (const char* text : {"0000-01-01", "0001-01-01", "1899-12-31", "3000-01-01", "9999-12-31"})
        EXPECT_FALSE(isDay(text)) << text;
}

}   // namespace waymark
