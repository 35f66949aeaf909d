#include "exchange/json_export.h"

#include "base/text.h"
#include "core/report/report_fixture.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace waymark {
namespace {

nlohmann::json parsed(const Report& report)
{
    return nlohmann::json::parse(toJson(report));
}

TEST(JsonExportTest, ItSaysFirstWhatItIs)
{
    const ReportFixture given;

    const std::string json = toJson(given.report());

    EXPECT_TRUE(json.starts_with("{\n  \"schema\": \"waymark-progress\",\n  \"version\": 2,"));
    EXPECT_TRUE(json.ends_with("}\n"));
}

TEST(JsonExportTest, TheCoverageHasTheNamesAndNumbersOfTheStatus)
{
    ReportFixture given;
    given.mark("ai/serving/http", State::Done);

    const auto json = parsed(given.report());

    EXPECT_EQ(json["learner"], "Ann Reyes");
    EXPECT_EQ(json["role"]["id"], "ai/mlops-engineer");
    const auto& role = json["coverage"]["roles"][0];
    EXPECT_EQ(role["id"], "ai/mlops-engineer");
    EXPECT_EQ(role["needed"], 4);
    EXPECT_EQ(role["done"], 1);
    EXPECT_EQ(role["open"], 3);
    EXPECT_EQ(role["percent"], 25);
    EXPECT_EQ(role["nice"]["needed"], 0);
    EXPECT_EQ(json["coverage"]["tiers"][0]["id"], "beginner");
    EXPECT_EQ(json["coverage"]["areas"][0]["id"], "ai/mathematics");
}

TEST(JsonExportTest, ATopicHasItsStateDayNoteAndEvidence)
{
    ReportFixture given;
    given.mark("ai/linear-algebra/vectors", State::Done);
    given.progress.notes[Id("ai/linear-algebra/vectors")] = "twice";
    given.progress.evidence[Id("ai/linear-algebra/vectors")] = {
        {Evidence::Kind::Link, "https://example.org", "2026-06-14", "a"}};

    const auto json = parsed(given.report());

    const auto& topic = json["topics"][0];
    EXPECT_EQ(topic["id"], "ai/linear-algebra/vectors");
    EXPECT_EQ(topic["state"], "done");
    EXPECT_EQ(topic["day"], "2026-06-14");
    EXPECT_EQ(topic["note"], "twice");
    EXPECT_EQ(topic["evidence"][0]["kind"], "link");
    EXPECT_TRUE(json["topics"][1]["day"].is_null());
    EXPECT_TRUE(json["topics"][1]["note"].is_null());
}

TEST(JsonExportTest, ProjectsBringTheirStepsAndAcceptanceChecks)
{
    ReportFixture given;
    given.mark("ai/digits/read", State::Done, "2026-07-01");
    given.mark("ai/digits/accept-accuracy", State::Done, "2026-07-02");

    const auto json = parsed(given.report());

    EXPECT_EQ(json["projects"][0]["title"], "Handwritten digits");
    EXPECT_EQ(json["projects"][0]["steps"][0]["day"], "2026-07-01");
    EXPECT_EQ(json["projects"][0]["checks"][0]["title"], "It reads 97 of 100");
    EXPECT_EQ(json["projects"][0]["checks"][0]["day"], "2026-07-02");
    EXPECT_TRUE(json["projects"][0]["finished"].is_null());
}

TEST(JsonExportTest, WithoutARoleTheRoleIsNull)
{
    const ReportFixture given;

    const auto json = parsed(given.report(false));

    EXPECT_TRUE(json["role"].is_null());
    EXPECT_TRUE(json["topics"][0]["must"].is_null());
}

TEST(JsonExportTest, BytesThatAreNoTextBecomeReplacements)
{
    ReportFixture given;
    given.learner.name = "Ann \xFF";

    const std::string json = toJson(given.report());

    EXPECT_TRUE(isUtf8(json));
    EXPECT_EQ(nlohmann::json::parse(json)["learner"], "Ann \xEF\xBF\xBD");
}

TEST(JsonExportTest, TheSameReportGivesTheSameBytes)
{
    ReportFixture given;
    given.mark("ai/serving/http", State::Done);

    EXPECT_EQ(toJson(given.report()), toJson(given.report()));
}

}
}
