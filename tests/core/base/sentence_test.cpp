#include "base/sentence.h"

#include <gtest/gtest.h>

namespace waymark {

namespace {

constexpr Sentence<std::string_view, std::int64_t> Held{"test.held", "{} holds {} entries."};
constexpr Sentence<> Unchanged{"test.unchanged", "Nothing was changed."};

}   // namespace

class SentenceTest : public testing::Test
{
protected:
    ~SentenceTest() override { setTranslation({}); }
};

TEST_F(SentenceTest, IsSaidInEnglishWithItsValues)
{
    EXPECT_EQ(Held("my file", 3), "my file holds 3 entries.");
    EXPECT_EQ(Unchanged(), "Nothing was changed.");
}

TEST_F(SentenceTest, IsSaidInAnotherLanguageWhereThatHasItAndMayTurnTheValuesRound)
{
    setTranslation({{"test.held", "{1} Einträge stehen in {0}."}});

    EXPECT_EQ(Held("my file", 3), "3 Einträge stehen in my file.");
    EXPECT_EQ(Unchanged(), "Nothing was changed.");
}

TEST_F(SentenceTest, ATranslationThatAsksForWhatIsNotThereIsNotSaid)
{
    for (const char* wrong : {"{2}", "{", "{name}", "{0:x}"}) {
        setTranslation({{"test.held", wrong}});
        EXPECT_EQ(Held("my file", 3), "my file holds 3 entries.") << wrong;
    }
}

TEST_F(SentenceTest, AValueThatHoldsBracesIsNoForm)
{
    EXPECT_EQ(Held("{}", 1), "{} holds 1 entries.");
}

}   // namespace waymark
