#include "widgets/filter_options.h"

#include <gtest/gtest.h>

namespace waymark::ui {

namespace {

QStringList optionKeys(const std::vector<FilterOption>& options)
{
    QStringList keys;
    for (const FilterOption& option : options) keys << option.key;
    return keys;
}

QStringList optionTexts(const std::vector<FilterOption>& options)
{
    QStringList texts;
    for (const FilterOption& option : options) texts << option.text;
    return texts;
}

/// The places of those with a line above them.
std::vector<std::size_t> groupBeginnings(const std::vector<FilterOption>& options)
{
    std::vector<std::size_t> places;
    for (std::size_t at = 0; at < options.size(); ++at)
        if (options[at].startsGroup) places.push_back(at);
    return places;
}

}   // namespace

TEST(FilterOptionsTest, AllIsTheEmptyKeyAndOneWordOnTheButton)
{
    const FilterOption all = allOption("All kinds");

    EXPECT_EQ(all.key, "");
    EXPECT_EQ(all.text, "All kinds");
    EXPECT_EQ(all.shortText, "All");
    EXPECT_TRUE(all.icon.isNull());
    EXPECT_FALSE(all.startsGroup);
}

TEST(FilterOptionsTest, TheTiersFollowAllOfThem)
{
    const auto options = tierOptions();

    EXPECT_EQ(optionKeys(options), QStringList({"", "beginner", "intermediate", "advanced"}));
    EXPECT_EQ(optionTexts(options), QStringList({"All tiers", "Beginner", "Intermediate", "Advanced"}));
    EXPECT_EQ(groupBeginnings(options), std::vector<std::size_t>{1});
    EXPECT_EQ(options[0].shortText, "All");
    EXPECT_EQ(options[1].shortText, "");
}

TEST(FilterOptionsTest, TheStatesFollowAllOfThemAndNotDoneIsLast)
{
    const auto options = stateOptions();

    EXPECT_EQ(optionKeys(options), QStringList({"", "open", "learning", "done", "skipped", "not-done"}));
    EXPECT_EQ(optionTexts(options), QStringList({"All states", "Open", "Learning", "Done", "Skipped", "Not done"}));
    EXPECT_EQ(groupBeginnings(options), (std::vector<std::size_t>{1, 5}));
    EXPECT_EQ(options[0].shortText, "All");
}

TEST(FilterOptionsTest, AKeyLetsItsOwnStateThrough)
{
    EXPECT_EQ(statesOf("open"), std::vector{State::Open});
    EXPECT_EQ(statesOf("learning"), std::vector{State::Learning});
    EXPECT_EQ(statesOf("done"), std::vector{State::Done});
    EXPECT_EQ(statesOf("skipped"), std::vector{State::Skipped});
}

TEST(FilterOptionsTest, NotDoneIsWhatIsStillToLearn)
{
    EXPECT_EQ(statesOf("not-done"), (std::vector{State::Open, State::Learning}));
}

TEST(FilterOptionsTest, AllAndUnknownKeysNameNoState)
{
    EXPECT_TRUE(statesOf({}).empty());
    EXPECT_TRUE(statesOf("finished").empty());
    EXPECT_TRUE(statesOf("Done").empty());
}

}   // namespace waymark::ui
