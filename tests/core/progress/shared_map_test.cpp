#include "progress/shared_map.h"

#include <map>
#include <string>

#include <gtest/gtest.h>

namespace waymark {

using Numbers = SharedMap<std::string, int>;

std::map<std::string, int> entriesOf(const Numbers& numbers)
{
    std::map<std::string, int> entries;
    for (const auto& [key, value] : numbers) EXPECT_TRUE(entries.emplace(key, value).second) << key;
    return entries;
}

Numbers countTo(int last)
{
    Numbers numbers;
    for (int number = 1; number <= last; ++number) numbers[std::to_string(number)] = number;
    return numbers;
}

TEST(SharedMapTest, HoldsWhatWasPutIntoItEachOnce)
{
    for (const int last : {0, 1, 2, 5'000}) {
        Numbers numbers = countTo(last);
        if (last > 0) ++numbers["1"];

        std::map<std::string, int> expected;
        for (int number = 1; number <= last; ++number) expected[std::to_string(number)] = number == 1 ? 2 : number;
        EXPECT_EQ(entriesOf(numbers), expected);
        EXPECT_EQ(numbers.size(), expected.size());
        EXPECT_EQ(numbers.empty(), last == 0);
    }
}

TEST(SharedMapTest, FindsWhatItHoldsAndNothingElse)
{
    const Numbers numbers = countTo(1'000);

    ASSERT_NE(numbers.find("700"), numbers.end());
    EXPECT_EQ(numbers.find("700")->second, 700);
    EXPECT_EQ(numbers.find("0"), numbers.end());
    EXPECT_EQ(Numbers().find("1"), Numbers().end());
    EXPECT_TRUE(numbers.contains("1000"));
    EXPECT_FALSE(numbers.contains("1001"));
}

TEST(SharedMapTest, ACopyDoesNotSeeWhatChangesInTheOtherOne)
{
    Numbers first = countTo(1'000);
    const Numbers before = first;
    Numbers second = first;

    first["1"] = -1;
    first.erase("2");
    second["1"] = -2;
    second["new"] = 3;

    EXPECT_EQ(entriesOf(before), entriesOf(countTo(1'000)));
    EXPECT_EQ(first.find("1")->second, -1);
    EXPECT_FALSE(first.contains("2"));
    EXPECT_FALSE(first.contains("new"));
    EXPECT_EQ(second.find("1")->second, -2);
    EXPECT_TRUE(second.contains("2"));
    EXPECT_EQ(first.size(), 999U);
    EXPECT_EQ(second.size(), 1'001U);
    EXPECT_EQ(before.size(), 1'000U);
}

TEST(SharedMapTest, IsEmptyOnceAllWasTakenOut)
{
    Numbers numbers = countTo(600);
    for (int number = 600; number >= 1; --number) {
        numbers.erase(std::to_string(number));
        numbers.erase("what is not there");
    }

    EXPECT_TRUE(numbers.empty());
    EXPECT_EQ(numbers.begin(), numbers.end());
}

}   // namespace waymark
