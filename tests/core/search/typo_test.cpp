#include "base/text.h"
#include "search/typo.h"

#include <algorithm>
#include <random>
#include <string>

#include <gtest/gtest.h>

namespace waymark {

namespace {

/// Of few letters, so that many are alike.
std::string anyWord(std::mt19937& random, std::size_t least, std::size_t most)
{
    std::string word(std::uniform_int_distribution<std::size_t>(least, most)(random), ' ');
    for (char& letter : word) letter = "abcd"[std::uniform_int_distribution<std::size_t>(0, 3)(random)];
    return word;
}

std::size_t editsToABeginning(const std::string& typed, const std::string& word, std::size_t limit)
{
    std::size_t least = limit + 1;
    for (std::size_t length = 0; length <= word.size(); ++length)
        least = std::min(least, editDistance(typed, word.substr(0, length), limit));
    return least;
}

}   // namespace

TEST(TypoTest, AgreesWithTheEditDistanceToEveryBeginning)
{
    std::mt19937 random(7);
    int near = 0;
    for (int i = 0; i < 20'000; ++i) {
        const std::string typed = anyWord(random, 4, 11);
        const std::string word = anyWord(random, 1, 14);
        const std::size_t limit = typed.size() < 8 ? 1 : 2;
        const std::size_t edits = editsToABeginning(typed, word, limit);

        const auto found = TypoPattern(typed).nearTo(word);

        ASSERT_EQ(found.has_value(), edits <= limit) << typed << ' ' << word;
        if (!found) continue;
        ++near;
        ASSERT_EQ(found->cost, edits + (typed[0] == word[0] ? 0 : 1)) << typed << ' ' << word;
        ASSERT_EQ(editDistance(typed, word.substr(0, found->letters), limit), edits) << typed << ' ' << word;
        ASSERT_TRUE(TypoPattern(typed).mayBeNear(lettersOf(word))) << typed << ' ' << word;
    }
    EXPECT_GT(near, 200);
}

TEST(TypoTest, LettersAreCountedAndNotBytes)
{
    EXPECT_FALSE(TypoPattern("\u043c\u0438\u0440").isTolerant());
    const auto near = TypoPattern("\u0433\u0440\u0430\u0444\u0430").nearTo("\u0433\u0440\u0435\u0444\u0430\u0445");
    ASSERT_TRUE(near.has_value());
    EXPECT_EQ(near->cost, 1U);
    EXPECT_EQ(near->letters, 5U);
}

TEST(TypoTest, WordsOfOtherLettersAreSortedOutAtOnce)
{
    EXPECT_FALSE(TypoPattern("kubernetes").mayBeNear(lettersOf("statistics")));
    EXPECT_TRUE(TypoPattern("kuburnetes").mayBeNear(lettersOf("kubernetes")));
}

}   // namespace waymark
