#include "exchange/work_list_export.h"
#include "report/work_list.h"

#include "core/report/report_fixture.h"
#include "exchange/export_list.h"

#include <algorithm>

#include <gmock/gmock.h>

namespace waymark {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

std::vector<std::string> headings(const WorkList& list)
{
    std::vector<std::string> titles;
    for (const WorkListPart& part : list.parts) titles.push_back(part.title);
    return titles;
}

const WorkListPart& partOf(const WorkList& list, const std::string& title)
{
    const auto found = std::find_if(
        list.parts.begin(), list.parts.end(), [&](const WorkListPart& part) { return part.title == title; });
    if (found == list.parts.end()) throw std::out_of_range(title);
    return *found;
}

std::vector<std::string> titles(const WorkListPart& part)
{
    std::vector<std::string> all;
    for (const WorkListEntry& entry : part.entries) all.push_back(entry.title);
    return all;
}

/// The report's catalog with a book and a course.
ReportFixture withResources()
{
    ReportFixture given;
    Resource book;
    book.id = Id("ai/algebra-book");
    book.title = "A book <of> algebra";
    book.kind = "book";
    book.by = "A. Writer";
    book.about = "From *vectors* on.";
    book.url = "https://a.example/book";
    book.tier = Tier::Beginner;
    book.skills = {Id("ai/linear-algebra")};
    Resource course = book;
    course.id = Id("ai/serving-course");
    course.title = "Serving";
    course.kind = "course";
    course.by.clear();
    course.tier = Tier::Advanced;
    course.skills = {Id("ai/serving")};
    given.catalog.resources = {book, course};
    given.catalog.backgrounds = {
        {Id("ai/degree"), "A degree", "", {Id("ai/linear-algebra")}, {}, {Id("ai/serving-course")}}};
    return given;
}

TEST(WorkListTest, TheGapListHoldsExactlyWhatIsLeft)
{
    ReportFixture given;
    given.mark("ai/linear-algebra/vectors", State::Done);
    given.mark("ai/serving/http", State::Learning);

    const Report report = given.report();
    const WorkList list = gapList(report);

    EXPECT_EQ(list.title, "Ann Reyes");
    EXPECT_EQ(list.aim, "What is left to learn on the way to MLOps Engineer, 24 Nov 2026");
    EXPECT_THAT(list.facts,
        ElementsAre("1 of 4 topics, 25 %", "3 topics to learn, about 12 h", "At 8 h a week it is 2 weeks."));
    EXPECT_THAT(headings(list), ElementsAre("Mathematics", "Linear algebra", "MLOps and production", "Model serving"));
    EXPECT_EQ(partOf(list, "Mathematics").standing, "1 topic to learn, about 4 h");
    EXPECT_THAT(titles(partOf(list, "Linear algebra")), ElementsAre("Eigenvalues and eigenvectors"));
    const WorkListPart& serving = partOf(list, "Model serving");
    EXPECT_THAT(titles(serving), ElementsAre("Serving over HTTP", "AWS: hosting a model", "GCP: hosting a model"));
    EXPECT_EQ(serving.entries.front().status, "beginner, 3 h, learning since 14 Jun 2026");
    EXPECT_THAT(serving.remarks, ElementsAre("Any 1 of these will do: AWS: hosting a model; GCP: hosting a model."));
}

TEST(WorkListTest, WhatIsSetAsideIsNamedApart)
{
    ReportFixture given;
    given.mark("ai/linear-algebra/eigenvalues", State::Skipped);

    const WorkList list = gapList(given.report());

    EXPECT_THAT(titles(partOf(list, "Skipped")), ElementsAre("Eigenvalues and eigenvectors"));
    EXPECT_THAT(list.facts, Contains("1 topic is skipped and not counted here."));
}

TEST(WorkListTest, WhatNobodyNeedsAnyMoreIsNotOnTheGapList)
{
    ReportFixture given;
    given.mark("ai/serving/aws", State::Done);
    given.mark("ai/serving/gcp", State::Learning);

    const WorkList begun = gapList(given.report());

    EXPECT_THAT(titles(partOf(begun, "Model serving")), ElementsAre("Serving over HTTP"));
    EXPECT_THAT(partOf(begun, "Model serving").remarks, IsEmpty());

    given.mark("ai/serving/gcp", State::Skipped);

    EXPECT_THAT(headings(gapList(given.report())), Not(Contains("Skipped")));
}

TEST(WorkListTest, NeitherIsANeedOfAChoiceThatAnotherFills)
{
    ReportFixture given;
    given.makeNeedsAChoice();
    for (const char* topic : {"ai/serving/http", "ai/serving/aws"}) given.mark(topic, State::Done);
    given.mark("ai/linear-algebra/vectors", State::Learning);
    given.mark("ai/linear-algebra/eigenvalues", State::Skipped);

    EXPECT_THAT(gapList(given.report()).parts, IsEmpty());
}

TEST(WorkListTest, AnOpenOptionIsListedInItsAreaThoughItsChoiceCountsInAnother)
{
    ReportFixture given;
    given.makeNeedsAChoice();

    const WorkList list = gapList(given.report());

    EXPECT_THAT(headings(list), ElementsAre("Mathematics", "Linear algebra", "MLOps and production", "Model serving"));
    EXPECT_EQ(partOf(list, "Mathematics").standing, "Counted in another area, with the rest of its choice.");
    EXPECT_EQ(partOf(list, "MLOps and production").standing, "1 topic to learn, about 6 h");
}

TEST(WorkListTest, AGapListOfNothingSaysSo)
{
    ReportFixture given;
    for (const char* topic : {"linear-algebra/vectors", "linear-algebra/eigenvalues", "serving/http", "serving/gcp"})
        given.mark(std::string("ai/") + topic, State::Done);

    const WorkList list = gapList(given.report());

    EXPECT_THAT(list.facts, ElementsAre("4 of 4 topics, 100 %", "Nothing is left to learn here."));
    EXPECT_THAT(list.parts, IsEmpty());
}

TEST(WorkListTest, TheReadingListNamesResourcesByTierAndTheProjects)
{
    ReportFixture given = withResources();
    given.mark("ai/algebra-book", State::Done);

    const WorkList list = readingList(given.report());

    EXPECT_THAT(headings(list), ElementsAre("Reading", "Beginner", "Advanced", "Projects", "Beginner"));
    const WorkListEntry& book = partOf(list, "Beginner").entries.front();
    EXPECT_EQ(book.state, State::Done);
    EXPECT_EQ(book.status, "book by A. Writer, for Linear algebra, done 14 Jun 2026");
    EXPECT_EQ(partOf(list, "Advanced").entries.front().status, "course, for Model serving");
    EXPECT_THAT(titles(list.parts.back()), ElementsAre("Handwritten digits"));
}

TEST(WorkListTest, TheReadingListBeginsWhereTheLearnerComesFrom)
{
    const ReportFixture given = withResources();
    const CatalogIndex catalog(given.catalog);
    const Report report = makeReport(catalog, given.learner, given.progress, catalog.role(Id("ai/mlops-engineer")),
        given.noon, catalog.background(Id("ai/degree")));

    const WorkList list = readingList(report);

    EXPECT_THAT(list.facts, Contains("Coming from: A degree"));
    EXPECT_THAT(titles(partOf(list, "To begin with")), ElementsAre("Serving"));
    EXPECT_THAT(titles(partOf(list, "You may know this already")), ElementsAre("Linear algebra"));
}

TEST(WorkListTest, ItsMarkdownIsATaskListOfPlainText)
{
    ReportFixture given = withResources();
    given.mark("ai/algebra-book", State::Done);

    const std::string markdown = exportFormat("reading")->write(given.report());

    EXPECT_THAT(
        markdown, HasSubstr("# Ann Reyes\n\nReading and projects on the way to MLOps Engineer, 24 Nov 2026\n\n- "));
    EXPECT_THAT(markdown, HasSubstr("- [x] A book \\<of> algebra, book by A. Writer, for Linear algebra, done"));
    EXPECT_THAT(
        markdown, HasSubstr("\n  - From \\*vectors\\* on.\n  - [https\\://a.example/book](<https://a.example/book>)"));
    EXPECT_THAT(markdown, HasSubstr("\n## Projects\n\n### Beginner\n\n- [ ] Handwritten digits, "));
    EXPECT_THAT(markdown, HasSubstr("\n---\n\nCatalog: "));
}

TEST(WorkListTest, ItsHtmlIsADocumentOfItsOwn)
{
    const std::string html = exportFormat("gap-html")->write(withResources().report());

    EXPECT_TRUE(html.starts_with("<!DOCTYPE html>\n<html lang=\"en\">\n"));
    EXPECT_THAT(html, HasSubstr("<h2><bdi>Mathematics</bdi></h2>"));
    EXPECT_THAT(html, HasSubstr("<h3><bdi>Linear algebra</bdi></h3>"));
    EXPECT_THAT(html, HasSubstr("default-src 'none'"));
    EXPECT_THAT(exportFormat("reading-html")->write(withResources().report()), HasSubstr("A book &lt;of&gt; algebra"));
}

}   // namespace
}   // namespace waymark
