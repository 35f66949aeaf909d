#include "insight/activity.h"

#include "support/sample_catalog.h"

namespace waymark::test {

class ActivityTest : public testing::Test
{
protected:
    void done(const char* topic, const char* day) { progress.items[id(topic)] = {State::Done, day, 0}; }
    [[nodiscard]] Activity activity() const { return activityOf(catalog, progress); }

    CatalogIndex catalog{sampleCatalog()};
    Progress progress;
};

TEST_F(ActivityTest, ATopicCountsOnTheDayOfItsTick)
{
    done("algebra/vectors", "2026-11-23");
    done("git/commits", "2026-11-23");
    done("algebra/svd", "2026-11-25");
    progress.items[id("algebra/eigenvalues")] = {State::Learning, "2026-11-25", 0};

    EXPECT_EQ(activity().topics, (std::map<std::string, int, std::less<>>{{"2026-11-23", 2}, {"2026-11-25", 1}}));
    EXPECT_EQ(activity().topicsBetween("2026-11-23", "2026-11-24"), 2);
    EXPECT_EQ(activity().hoursBetween("2026-11-23", "2026-11-25"), 6);
}

TEST_F(ActivityTest, ADayThatIsNoneCountsNowhere)
{
    done("algebra/vectors", "2026-02-30");
    done("algebra/svd", "0001-01-01");
    done("git/commits", "");

    EXPECT_TRUE(activity().topics.empty());
    EXPECT_EQ(streakOf(activity(), "2026-11-26"), 0);
}

TEST_F(ActivityTest, StepsAreNoTopics)
{
    done("first/plan", "2026-11-23");

    EXPECT_TRUE(activity().topics.empty());
}

TEST_F(ActivityTest, AStreakLivesUntilADayIsOver)
{
    done("algebra/vectors", "2026-02-27");
    done("git/commits", "2026-02-28");
    done("algebra/svd", "2026-03-01");

    EXPECT_EQ(streakOf(activity(), "2026-03-01"), 3);
    EXPECT_EQ(streakOf(activity(), "2026-03-02"), 3);
    EXPECT_EQ(streakOf(activity(), "2026-03-03"), 0);
}

TEST_F(ActivityTest, NothingDoneIsNoStreak)
{
    EXPECT_EQ(streakOf(activity(), "2026-03-01"), 0);
    EXPECT_EQ(activity().topicsBetween("2026-01-01", "2026-12-31"), 0);
}

TEST_F(ActivityTest, TheBestMonthIsNoneToCome)
{
    done("algebra/vectors", "2026-10-31");
    done("git/commits", "2026-11-30");
    done("algebra/svd", "2026-11-30");

    EXPECT_EQ(bestMonthOf(activity(), "2026-11-30").month, "2026-11");
    EXPECT_EQ(bestMonthOf(activity(), "2026-11-29").month, "2026-10");
    EXPECT_EQ(bestMonthOf(activity(), "2026-10-30").topics, 0);
}

}   // namespace waymark::test
