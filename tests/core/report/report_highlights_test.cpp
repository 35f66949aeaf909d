#include "report/report_highlights.h"

#include "core/report/report_fixture.h"

#include <gmock/gmock.h>

namespace waymark {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class HighlightsTest : public testing::Test
{
protected:
    /// Each as one sentence.
    [[nodiscard]] std::vector<std::string> lines() const
    {
        std::vector<std::string> sentences;
        for (const HighlightLine& line : highlightLines(given.report(hasRole)))
            sentences.push_back("*" + line.lead + "*" + line.rest);
        return sentences;
    }

    void done(std::initializer_list<const char*> items, const std::string& day = "2026-06-14")
    {
        for (const char* item : items) given.mark(std::string("ai/") + item, State::Done, day);
    }

    ReportFixture given;
    bool hasRole = true;
};

TEST_F(HighlightsTest, NothingStandsOutOfNothing)
{
    EXPECT_THAT(lines(), IsEmpty());
}

TEST_F(HighlightsTest, BeforeAnythingIsCompleteTheStrongestAreaDoes)
{
    done({"serving/http"});

    EXPECT_THAT(lines(),
        ElementsAre("*MLOps and production* is the strongest area: 50 % of what the role asks for.",
            "*1 topic in Jun 2026*, the most in a month."));

    hasRole = false;
    EXPECT_EQ(lines().front(), "*MLOps and production* is the strongest area: 50 % of its topics.");
}

TEST_F(HighlightsTest, CompleteSkillsAndAreasAreNamedWithWhoConfirmedThem)
{
    done({"serving/http", "serving/aws", "linear-algebra/vectors", "linear-algebra/eigenvalues"});
    const Evidence confirmed{Evidence::Kind::Confirmed, "M. Okafor", "2026-10-02", "a"};
    given.progress.evidence[Id("ai/serving/http")] = {confirmed};

    const auto told = lines();

    ASSERT_GE(told.size(), 2U);
    EXPECT_EQ(told[0], "*Model serving* and 1 other skill are complete; M. Okafor confirmed 1 of its topics.");
    EXPECT_EQ(told[1], "*Mathematics* and 1 other area are complete.");
}

TEST_F(HighlightsTest, TheBestMonthIsTheLastOfEquals)
{
    done({"serving/http"}, "2026-05-30");
    done({"linear-algebra/vectors"}, "2026-11-23");
    done({"serving/aws"}, "2026-11-22");
    done({"linear-algebra/eigenvalues"}, "2026-11-24");

    EXPECT_THAT(lines(), testing::Contains("*3 topics in Nov 2026*, the most in a month; 3 days in a row."));
}

TEST_F(HighlightsTest, AProjectCountsFromItsFirstStep)
{
    done({"digits/read"});
    EXPECT_THAT(lines(), testing::Contains("*1 project under way*; next: Handwritten digits."));

    done({"digits/serve"});
    EXPECT_THAT(lines(), testing::Contains("*1 project finished*."));
}

}   // namespace
}   // namespace waymark
