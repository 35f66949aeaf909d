#include "base/text.h"
#include "search/word_cutter.h"

#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>

namespace waymark {

namespace {

using testing::ElementsAre;

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    for (WordCutter cutter(text); cutter.next();) words.push_back(cutter.letters());
    return words;
}

}   // namespace

TEST(WordCutterTest, WordsAreFoldedAndFreeOfWhatStandsBetween)
{
    EXPECT_THAT(wordsOf(" Bayes' rule (1763)\u2014\u201Cprior\u201D\u00a0odds!"),
        ElementsAre("bayes", "rule", "1763", "prior", "odds"));
    EXPECT_THAT(wordsOf("C++, C# and a + b # c"), ElementsAre("c++", "c#", "and", "a", "b", "c"));
    EXPECT_THAT(wordsOf("\U0001F680 go"), ElementsAre("\U0001F680", "go"));
}

TEST(WordCutterTest, AWordIsFoldedAsATextIs)
{
    for (const std::string word :
        {"\u00c5ngstr\u00f6m", "STRASSE", "e\uFB03cient", "\u1E9E", "\uD55C\uAD6D", "\u0130zmir"})
        EXPECT_THAT(wordsOf(word), ElementsAre(folded(word)));
}

TEST(WordCutterTest, EachByteKnowsWhereItCameFrom)
{
    WordCutter cutter("a \uFB01e\u0301!");
    ASSERT_TRUE(cutter.next());
    ASSERT_TRUE(cutter.next());

    EXPECT_EQ(cutter.letters(), "fie");
    EXPECT_THAT(cutter.origins(), ElementsAre(2U, 2U, 5U, 8U));
}

TEST(WordCutterTest, OneSignJoinsAndABlankDoesNot)
{
    std::vector<std::string> joined;
    for (WordCutter cutter("k-means, e-mail a b--c d\u2013e - f"); cutter.next();)
        if (cutter.isJoined()) joined.push_back(cutter.letters());

    EXPECT_THAT(joined, ElementsAre("means", "mail", "e"));
}

TEST(WordCutterTest, LinesAreToldApart)
{
    std::vector<std::string> first;
    for (WordCutter cutter("\n one two\n\nthree, four\nfive"); cutter.next();)
        if (cutter.startsLine()) first.push_back(cutter.letters());

    EXPECT_THAT(first, ElementsAre("one", "three", "five"));
}

TEST(WordCutterTest, OfALongWordTheBeginningIsKept)
{
    EXPECT_THAT(wordsOf(std::string(1'000, 'x') + " y"), ElementsAre(std::string(MostOfAWord, 'x'), "y"));
}

}   // namespace waymark
