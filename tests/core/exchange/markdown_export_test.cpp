#include "exchange/markdown_export.h"

#include "base/text.h"
#include "core/report/report_fixture.h"
#include "exchange/csv_export.h"
#include "exchange/markdown_text.h"
#include "report/report_options.h"
#include "report/report_text.h"
#include "support/hostile_lines.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark {
namespace {

using testing::HasSubstr;
using testing::Not;

const std::string Vectors = "ai/linear-algebra/vectors";

/// The lines that start so: the frame of the document.
std::ptrdiff_t linesStarting(const std::string& markdown, const std::string& start)
{
    std::ptrdiff_t count = markdown.starts_with(start) ? 1 : 0;
    for (auto at = markdown.find('\n' + start); at != std::string::npos; at = markdown.find('\n' + start, at + 1))
        ++count;
    return count;
}

TEST(MarkdownExportTest, ItStartsWithTheLearnerAndTheFigures)
{
    ReportFixture given;
    given.mark(Vectors, State::Done);
    given.mark("ai/linear-algebra/eigenvalues", State::Skipped);
    const Report report = given.report();

    const std::string markdown = toMarkdown(report);

    EXPECT_TRUE(markdown.starts_with("# Ann Reyes\n\non the way to MLOps Engineer, 24 Nov 2026\n\n"
                                     "**1 of 4 topics**, 25 %, 75 % at most\n\n"
                                     "- 1 done, 0 learning, 1 skipped, 2 open\n- about 8 h left\n"))
        << markdown.substr(0, 300);
    EXPECT_EQ(report.must.done, 1);
    EXPECT_EQ(report.hoursLeft, 8);
}

TEST(MarkdownExportTest, AreasTiersAndRolesHaveTheNumbersOfTheReport)
{
    ReportFixture given;
    given.mark(Vectors, State::Done);

    const std::string markdown = toMarkdown(given.report());

    EXPECT_THAT(markdown, HasSubstr("| Mathematics | 2 | 1 | 0 | 0 | 1 | 50 % |\n"));
    EXPECT_THAT(markdown, HasSubstr("| beginner | 3 | 1 | 0 | 0 | 2 | 33 % |\n"));
    EXPECT_THAT(markdown, HasSubstr("| own word | 1 |\n"));
    EXPECT_THAT(markdown, HasSubstr("| **MLOps Engineer** (target role) | 4 | 1 | 0 | 0 | 3 | 25 % |\n"));
}

TEST(MarkdownExportTest, TopicsAreTasksWithStateNoteAndEvidence)
{
    ReportFixture given;
    given.mark(Vectors, State::Done);
    given.mark("ai/linear-algebra/eigenvalues", State::Learning);
    given.mark("ai/serving/http", State::Skipped);
    given.progress.notes[Id(Vectors)] = "Chapter 1\n# twice";
    given.progress.evidence[Id(Vectors)] = {{Evidence::Kind::Confirmed, "M. Okafor", "2026-10-02", "a"},
        {Evidence::Kind::Link, "https://a.example/b", "", "b"}, {Evidence::Kind::Link, "file:///home/a", "", "c"}};

    const std::string markdown = toMarkdown(given.report());

    EXPECT_THAT(markdown,
        HasSubstr("must have, through intermediate, 1 of 2 topics\n\n"
                  "- [x] Vectors, beginner, done 14 Jun 2026\n"
                  "  - confirmed by M. Okafor, 2 Oct 2026\n"
                  "  - link [https\\://a.example/b](<https://a.example/b>)\n"
                  "  - link `file:///home/a`\n"
                  "  > Chapter 1\\\n  > \\# twice\n"
                  "- [ ] Eigenvalues and eigenvectors, intermediate, learning since 14 Jun 2026\n"));
    EXPECT_THAT(markdown, HasSubstr("- [ ] Serving over HTTP, beginner, skipped 14 Jun 2026\n"));
    EXPECT_THAT(markdown, HasSubstr("Any 1 of these will do: AWS: hosting a model; GCP: hosting a model.\n"));
}

TEST(MarkdownExportTest, WhatWasLeftOutIsNotCalledClaimed)
{
    ReportFixture given;
    given.mark(Vectors, State::Done);
    given.progress.evidence[Id(Vectors)] = {{Evidence::Kind::Confirmed, "M. Okafor", "2026-10-02", "a"}};
    Report report = given.report();
    ReportOptions options;
    options.hasEvidence = false;

    applyOptions(report, options);

    EXPECT_THAT(toMarkdown(report), Not(HasSubstr(", own word")));
    EXPECT_THAT(toCsv(report), Not(HasSubstr("claimed")));
    EXPECT_EQ(report.confirmed, 1);
}

TEST(MarkdownExportTest, ProjectsHaveTheirStepsAndChecksAndTheFootTheCatalog)
{
    ReportFixture given;
    given.mark("ai/digits/read", State::Done);

    const std::string markdown = toMarkdown(given.report());

    EXPECT_THAT(markdown,
        HasSubstr("### Handwritten digits\n\nbeginner, 12 h, 1 of 2 steps\n\nSteps\n\n"
                  "- [x] Read the data, done 14 Jun 2026\n- [ ] Serve the model\n\n"
                  "Acceptance checks, 0 of 1 met\n\n- [ ] It reads 97 of 100\n"));
    EXPECT_TRUE(markdown.ends_with("\n---\n\nCatalog: Skills needed to work in AI, 1.0\n"));
}

TEST(MarkdownExportTest, SaysWhatStandsOutAndWhatIsLeft)
{
    ReportFixture given;
    given.mark(Vectors, State::Done);

    const std::string markdown = toMarkdown(given.report());

    EXPECT_THAT(markdown, HasSubstr("## What stands out\n\n- **Mathematics** is the strongest area: 50 % of "));
    EXPECT_THAT(markdown, HasSubstr("## What is left to learn\n\n| Area | Topics | Hours |\n"));
    EXPECT_THAT(markdown,
        HasSubstr("| Mathematics | 1 | 4 h |\n| MLOps and production | 2 | 8 h |\n| **In all** | 3 | 12 h |\n\nAt 8 h "
                  "a week it is 2 weeks.\n"));
}

TEST(MarkdownExportTest, TheTargetRoleIsTheLearnersWhateverTheReportIsOn)
{
    ReportFixture given;
    given.learner.role = Id("ai/research-scientist");

    const std::string markdown = toMarkdown(given.report());

    EXPECT_THAT(markdown, HasSubstr("| **MLOps Engineer** | 4 |"));
    EXPECT_THAT(markdown, HasSubstr("| Research Scientist (target role) | 0 |"));
}

TEST(MarkdownExportTest, WithoutARoleItIsOnAllSkills)
{
    ReportFixture given;
    given.learner.role = {};

    const std::string markdown = toMarkdown(given.report(false));

    EXPECT_THAT(markdown, HasSubstr("across all skills, 24 Nov 2026\n"));
    EXPECT_THAT(markdown, HasSubstr("## All skills\n"));
    EXPECT_THAT(markdown, Not(HasSubstr("must have")));
    EXPECT_THAT(markdown, Not(HasSubstr("target role")));
}

TEST(MarkdownExportTest, NoTextBecomesMarkup)
{
    EXPECT_EQ(markdownText("1. *a* C# # c"), "1\\. \\*a\\* C# \\# c");
    EXPECT_EQ(markdownText("C++: a_b | `c`"), "C++: a\\_b \\| \\`c\\`");
    EXPECT_EQ(markdownText("- [a](b) <b> &lt; R & D"), "\\- \\[a\\](b) \\<b> \\&lt; R & D");
    EXPECT_EQ(markdownText("www.a.example $5"), "www\\.a.example <span>\\$</span>5");
    EXPECT_EQ(markdownText("1.5"), "1.5");
    EXPECT_EQ(markdownText("  a "), "&#32;&#32;a&#32;");
    EXPECT_EQ(markdownText("a@b.example :tada: @a 10:30"), "a<span>@</span>b.example <span>:</span>tada: @a 10:30");
    EXPECT_EQ(markdownLink("javascript:`a`"), "`` javascript:`a` ``");
    EXPECT_EQ(markdownQuote("\n \n", 2), "");
}

TEST(MarkdownExportTest, HostileTextsChangeNothingAroundThem)
{
    ReportFixture given;
    given.mark(Vectors, State::Done);
    given.progress.evidence[Id(Vectors)] = {{Evidence::Kind::Confirmed, "a", "", "a"}};
    const std::string harmless = toMarkdown(given.report());
    for (const std::string& line : test::markupLines()) {
        given.learner.name = line;
        given.progress.notes[Id(Vectors)] = line;
        given.progress.evidence[Id(Vectors)][0].value = line;

        const std::string markdown = toMarkdown(given.report());

        ASSERT_TRUE(isUtf8(markdown)) << line;
        for (const char* start : {"#", "-", "  -", "|", "<", "```", "1", ">", "    "})
            ASSERT_EQ(linesStarting(markdown, start), linesStarting(harmless, start)) << start << ": " << line;
        const auto quoted = linesStarting(markdown, "  > ");
        ASSERT_EQ(linesStarting(markdown, "") - quoted, linesStarting(harmless, "")) << line;
    }
}

TEST(MarkdownExportTest, APeriodWithoutAnEndGoesThroughToday)
{
    ReportFixture given;
    given.mark("ai/serving/http", State::Done, "2026-11-24");
    given.mark("ai/serving/aws", State::Done, "2026-11-25");
    Report report = given.report();
    report.from = "2026-11-01";

    const std::string markdown = toMarkdown(report);
    const std::string done = markdown.substr(markdown.find("## Done since 1 Nov 2026"));

    EXPECT_THAT(done.substr(0, done.find("\n## ", 1)), HasSubstr("Serving over HTTP"));
    EXPECT_THAT(done.substr(0, done.find("\n## ", 1)), Not(HasSubstr("AWS")));
}

}
}
