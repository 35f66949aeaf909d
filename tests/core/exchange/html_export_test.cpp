#include "exchange/html_export.h"

#include "base/text.h"
#include "core/report/report_fixture.h"
#include "exchange/html_text.h"
#include "support/hostile_lines.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark {
namespace {

using testing::HasSubstr;
using testing::Not;

const std::string Algebra = "ai/linear-algebra/vectors";

/// All that stands between < and >, line breaks apart.
std::string tagsOf(const std::string& html)
{
    std::string tags;
    for (auto at = html.find('<', html.find("</style>")); at != std::string::npos; at = html.find('<', at + 1)) {
        const std::string tag = html.substr(at, html.find('>', at) + 1 - at);
        if (tag != "<br>") tags += tag;
    }
    return tags;
}

TEST(HtmlExportTest, ItNeedsNothingElseAndForbidsIt)
{
    const std::string html = toHtml(ReportFixture().report());

    EXPECT_TRUE(html.starts_with("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"));
    EXPECT_THAT(html, HasSubstr("content=\"default-src 'none'; style-src 'unsafe-inline'; "));
    EXPECT_THAT(html, HasSubstr("<title>Progress report of Ann Reyes on the way to MLOps Engineer</title>"));
    EXPECT_THAT(html, HasSubstr("prefers-color-scheme: dark"));
    for (const char* outside : {"<script", "<link", "src=", "url(", "@import", "http://", "https://"})
        EXPECT_THAT(html, Not(HasSubstr(outside)));
}

TEST(HtmlExportTest, TheFiguresAreThoseOfTheReport)
{
    ReportFixture given;
    given.mark(Algebra, State::Done);
    given.mark("ai/linear-algebra/eigenvalues", State::Skipped);

    const std::string html = toHtml(given.report());

    EXPECT_THAT(html, HasSubstr("<strong>1 of 4 topics</strong>, 25 %, 75 % at most"));
    EXPECT_THAT(html, HasSubstr("<li>1 done, 0 learning, 1 skipped, 2 open</li>\n<li>about 8 h left</li>"));
    EXPECT_THAT(html,
        HasSubstr("<i class=\"done\" style=\"width:25.00%\"></i>"
                  "<i class=\"skipped\" style=\"width:25.00%\"></i>"
                  "<i class=\"open\" style=\"width:50.00%\"></i>"));
    EXPECT_THAT(html, HasSubstr("<th scope=\"row\">own word</th><td class=\"number\">1</td>"));
    EXPECT_THAT(html, HasSubstr("<strong><bdi>MLOps Engineer</bdi></strong> (target role)"));
}

TEST(HtmlExportTest, TopicsHaveATickInWordsANoteAndEvidence)
{
    ReportFixture given;
    given.mark(Algebra, State::Done);
    given.progress.notes[Id(Algebra)] = "Chapter 1\n<b>twice";
    given.progress.evidence[Id(Algebra)] = {{Evidence::Kind::Link, "https://a.example/?b&c", "2026-06-14", "a"},
        {Evidence::Kind::Link, "file:///home/a", "", "b"}};

    const std::string html = toHtml(given.report());

    EXPECT_THAT(html,
        HasSubstr("<li class=\"done\"><span class=\"tick\" role=\"img\" aria-label=\"done\">\xE2\x9C\x93</span> "
                  "<bdi>Vectors</bdi><span class=\"status\">, beginner, done 14 Jun 2026</span>"));
    EXPECT_THAT(html, HasSubstr("<p class=\"note\" dir=\"auto\">Chapter 1<br>&lt;b&gt;twice</p>"));
    EXPECT_THAT(html,
        HasSubstr("<li>link <a href=\"https://a.example/?b&amp;c\" rel=\"noopener noreferrer\">"
                  "<bdi>https://a.example/?b&amp;c</bdi></a>, 14 Jun 2026</li>\n"
                  "<li>link <code><bdi>file:///home/a</bdi></code></li>"));
    EXPECT_THAT(html, HasSubstr("aria-label=\"open\">\xE2\x97\x8B</span> <bdi>Serving over HTTP</bdi>"));
}

TEST(HtmlExportTest, ThePartsStandInTheOrderOfThePdf)
{
    ReportFixture given;
    given.mark(Algebra, State::Done);
    const std::string html = toHtml(given.report());

    std::size_t last = 0;
    for (const char* part :
        {">What stands out<", "<strong><bdi>Mathematics</bdi></strong> is the strongest area", ">Areas<", ">Tiers<",
            ">Evidence<", ">Projects at a glance<", ">All roles<", ">Skills of the role<", ">Projects<",
            ">Acceptance checks, 0 of 1 met<", ">Skills and roles<", ">What is left to learn<", "Catalog: "}) {
        const auto found = html.find(part, last);
        ASSERT_NE(found, std::string::npos) << part;
        last = found;
    }
}

TEST(HtmlExportTest, TheMatrixSaysWhatEachRoleNeeds)
{
    ReportFixture given;
    given.mark(Algebra, State::Done);

    const std::string html = toHtml(given.report());

    EXPECT_THAT(html, HasSubstr("must, through intermediate</span>1 of 2</td>"));
    EXPECT_THAT(html, HasSubstr("nice, through advanced</span>1 of 3</td>"));
    EXPECT_THAT(html, HasSubstr("not needed"));
}

TEST(HtmlExportTest, HostileTextsAddNoTag)
{
    ReportFixture given;
    given.mark(Algebra, State::Done);
    given.progress.notes[Id(Algebra)] = "a";
    given.progress.evidence[Id(Algebra)] = {{Evidence::Kind::Confirmed, "a", "", "a"}};
    const std::string harmless = tagsOf(toHtml(given.report()));
    for (const std::string& line : test::markupLines()) {
        if (htmlNote(line).empty()) continue;   // a note without letters has no paragraph
        given.learner.name = line;
        given.progress.notes[Id(Algebra)] = line;
        given.progress.evidence[Id(Algebra)][0].value = line;

        const std::string html = toHtml(given.report());

        ASSERT_TRUE(isUtf8(html)) << line;
        ASSERT_EQ(tagsOf(html), harmless) << line;
    }
}

TEST(HtmlExportTest, WhatTurnsTheDirectionIsClosedAgain)
{
    EXPECT_EQ(htmlName("\xE2\x80\xAE"
                       "a"),
        "<bdi>\xE2\x81\xA8\xE2\x80\xAE"
        "a\xE2\x81\xA9</bdi>");
}

}
}
