#include "report/report.h"

#include "core/report/report_fixture.h"
#include "support/sample_catalog.h"

#include <gtest/gtest.h>

namespace waymark {
namespace {

std::vector<std::string> titlesOf(const ReportSkill& skill)
{
    std::vector<std::string> titles;
    for (const ReportTopic& topic : skill.topics) titles.push_back(topic.title);
    return titles;
}

TEST(ReportTest, ARolesReportHasItsNeedsByAreaInTheCatalogsOrder)
{
    const ReportFixture given;

    const Report report = given.report();

    ASSERT_EQ(report.areas.size(), 2U);
    EXPECT_EQ(report.areas[0].title, "Mathematics");
    EXPECT_EQ(report.areas[1].skills.at(0).title, "Model serving");
    EXPECT_EQ(report.roleTitle, "MLOps Engineer");
    EXPECT_EQ(report.day, "2026-11-24");
    EXPECT_EQ(report.catalogTitle, "Skills needed to work in AI");
    EXPECT_EQ(report.catalogVersion, "1.0");
}

TEST(ReportTest, ASkillHasItsTopicsThroughTheTierThatTheRoleNeeds)
{
    const ReportFixture given;

    const ReportSkill algebra = given.report().areas[0].skills.at(0);

    EXPECT_EQ(titlesOf(algebra), (std::vector<std::string>{"Vectors", "Eigenvalues and eigenvectors"}));
    EXPECT_EQ(algebra.through, Tier::Intermediate);
    EXPECT_TRUE(algebra.isMust);
}

TEST(ReportTest, ItsNumbersAreThoseOfTheCoverage)
{
    ReportFixture given;
    given.mark("ai/serving/http", State::Done);
    given.mark("ai/linear-algebra/vectors", State::Learning);
    const CatalogIndex index(given.catalog);
    const RoleCoverage role = coverageOf(index, given.catalog.roles[0], given.progress);

    const Report report = given.report();

    EXPECT_EQ(report.must, role.must);
    EXPECT_EQ(report.hoursLeft, role.hoursLeft);
    EXPECT_EQ(report.roles.at(0).coverage.must, role.must);
    EXPECT_TRUE(report.roles.at(0).isTarget);
    EXPECT_FALSE(report.roles.at(1).isTarget);
    EXPECT_TRUE(report.roles.at(0).isReported);
}

TEST(ReportTest, TheTargetRoleIsTheLearnersAndTheReportMayBeOnAnother)
{
    ReportFixture given;
    given.learner.role = Id("ai/research-scientist");

    const Report report = given.report();

    EXPECT_FALSE(report.roles.at(0).isTarget);
    EXPECT_TRUE(report.roles.at(0).isReported);
    EXPECT_TRUE(report.roles.at(1).isTarget);
    EXPECT_FALSE(report.roles.at(1).isReported);
}

TEST(ReportTest, OpenAlternativesOfAMetChoiceAreLeftOut)
{
    ReportFixture given;
    given.mark("ai/serving/aws", State::Done);

    const ReportSkill serving = given.report().areas[1].skills.at(0);

    EXPECT_EQ(titlesOf(serving), (std::vector<std::string>{"Serving over HTTP", "AWS: hosting a model"}));
    EXPECT_TRUE(serving.choices.empty());
    EXPECT_EQ(serving.tally.needed, 2);
}

TEST(ReportTest, AnUnmetChoiceIsNamedAndAllItsAlternativesListed)
{
    const ReportFixture given;

    const ReportSkill serving = given.report().areas[1].skills.at(0);

    EXPECT_EQ(serving.topics.size(), 3U);
    ASSERT_EQ(serving.choices.size(), 1U);
    EXPECT_EQ(serving.choices[0].any, 1);
}

TEST(ReportTest, AnOpenNeedOfAMetChoiceOfNeedsIsLeftOut)
{
    ReportFixture given;
    given.makeNeedsAChoice();
    given.mark("ai/linear-algebra/vectors", State::Done);
    given.mark("ai/linear-algebra/eigenvalues", State::Done);

    const Report report = given.report();

    EXPECT_EQ(report.areas.at(0).skills.at(0).anyOf, 1);
    EXPECT_TRUE(report.areas.at(1).skills.empty());
    EXPECT_TRUE(report.must.isComplete());
}

TEST(ReportTest, WhatWasBegunOfAMetChoiceStaysAndIsNeedless)
{
    ReportFixture given;
    given.mark("ai/serving/aws", State::Done);
    given.mark("ai/serving/gcp", State::Learning);

    const ReportSkill serving = given.report().areas[1].skills.at(0);

    ASSERT_EQ(serving.topics.size(), 3U);
    EXPECT_FALSE(serving.topics[0].isNeedless);
    EXPECT_FALSE(serving.topics[1].isNeedless) << "it is done";
    EXPECT_TRUE(serving.topics[2].isNeedless);
}

TEST(ReportTest, AChoiceAcrossAreasKeepsItsRowWhenItsFirstOptionIsLeftOut)
{
    ReportFixture given;
    given.makeNeedsAChoice();
    given.mark("ai/linear-algebra/vectors", State::Done);
    given.mark("ai/linear-algebra/eigenvalues", State::Done);

    const Report report = given.report();

    ASSERT_EQ(report.areas.size(), 2U);
    EXPECT_TRUE(report.areas[1].skills.empty());
    EXPECT_EQ(report.areas[1].tally, report.must);
}

TEST(ReportTest, WithoutARoleItIsOnEverything)
{
    const ReportFixture given;

    const Report report = given.report(false);

    EXPECT_EQ(report.areas[0].skills.at(0).topics.size(), 3U);
    EXPECT_FALSE(report.areas[0].skills.at(0).isNeeded);
    EXPECT_EQ(report.projects.size(), 1U);
    EXPECT_TRUE(report.roleTitle.empty());
    EXPECT_EQ(report.must.needed, 5);
    EXPECT_EQ(report.hoursLeft, 2 + 4 + 8 + 3 + 5);
}

TEST(ReportTest, DoneTopicsAreCountedByTheStrongestEvidence)
{
    ReportFixture given;
    given.mark("ai/serving/http", State::Done);
    given.mark("ai/linear-algebra/vectors", State::Done);
    given.mark("ai/linear-algebra/eigenvalues", State::Done);
    given.progress.evidence[Id("ai/serving/http")] = {{Evidence::Kind::Link, "https://example.org", "2026-06-14", "a"},
        {Evidence::Kind::Confirmed, "M. Okafor", "2026-10-02", "b"}};
    given.progress.evidence[Id("ai/linear-algebra/vectors")] = {
        {Evidence::Kind::Project, "ai/digits", "2026-06-14", "c"}};

    const Report report = given.report();

    EXPECT_EQ(report.confirmed, 1);
    EXPECT_EQ(report.shown, 1);
    EXPECT_EQ(report.claimed, 1);
    EXPECT_EQ(report.titles.at(Id("ai/digits")), "Handwritten digits");
}

TEST(ReportTest, OfAChoiceOnlyWhatFillsItIsProvenTheBestFirst)
{
    const CatalogIndex catalog(test::sampleCatalog());
    Progress progress;
    for (const char* topic : {"frameworks/torch", "frameworks/flow", "algebra/vectors"})
        progress.items[test::id(topic)] = {State::Done, "2026-06-14", 0};
    progress.evidence[test::id("frameworks/flow")] = {{Evidence::Kind::Confirmed, "M. Okafor", "2026-06-14", "a"}};

    const Report report =
        makeReport(catalog, {{"a"}, "Ann", {}, 0}, progress, catalog.role(test::id("engineer")), Moment{});

    EXPECT_EQ(report.confirmed, 1);
    EXPECT_EQ(report.claimed, 1);
    EXPECT_EQ(report.confirmed + report.shown + report.claimed, report.must.done);
}

TEST(ReportTest, TheMatrixHasARowForEachSkillThatSomeRoleNeeds)
{
    const ReportFixture given;

    const Report report = given.report();

    ASSERT_EQ(report.matrix.size(), 2U);
    EXPECT_EQ(report.matrix[0].title, "Linear algebra");
    ASSERT_EQ(report.matrix[0].cells.size(), 2U);
    EXPECT_TRUE(report.matrix[0].cells[0].isMust);
    EXPECT_FALSE(report.matrix[0].cells[1].isMust);
    EXPECT_FALSE(report.matrix[1].cells[1].isNeeded);
}

TEST(ReportTest, AProjectBringsItsStepsAndTheDayItWasFinished)
{
    ReportFixture given;
    given.mark("ai/digits/read", State::Done, "2026-07-01");
    given.mark("ai/digits/serve", State::Done, "2026-07-09");

    const ReportProject project = given.report().projects.at(0);

    EXPECT_EQ(project.steps.at(1).day, "2026-07-09");
    EXPECT_EQ(project.progress.finishedOn, "2026-07-09");
}

}
}
