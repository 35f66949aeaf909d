#include "exchange/csv_export.h"

#include "base/text.h"
#include "core/report/report_fixture.h"
#include "report/report_options.h"

#include <gtest/gtest.h>

namespace waymark {
namespace {

using Row = std::vector<std::string>;

/// Another reader than the writer: RFC 4180, as a spreadsheet reads it.
std::vector<Row> rowsOf(std::string_view csv)
{
    if (csv.starts_with("\xEF\xBB\xBF")) csv.remove_prefix(3);
    std::vector<Row> rows;
    Row row;
    std::string cell;
    bool isQuoted = false;
    for (std::size_t i = 0; i < csv.size(); ++i) {
        const char letter = csv[i];
        if (isQuoted && letter == '"' && i + 1 < csv.size() && csv[i + 1] == '"') cell += csv[++i];
        else if (letter == '"') isQuoted = !isQuoted;
        else if (!isQuoted && letter == ',') row.push_back(std::exchange(cell, {}));
        else if (!isQuoted && letter == '\r') continue;
        else if (!isQuoted && letter == '\n') {
            row.push_back(std::exchange(cell, {}));
            rows.push_back(std::exchange(row, {}));
        } else cell += letter;
    }
    return rows;
}

TEST(CsvExportTest, ATopicStandsInOneRowWithAllThatIsKnown)
{
    ReportFixture given;
    given.mark("ai/linear-algebra/vectors", State::Done);
    given.progress.evidence[Id("ai/linear-algebra/vectors")] = {
        {Evidence::Kind::Confirmed, "M. Okafor", "2026-10-02", "a"}, {Evidence::Kind::Project, "ai/digits", "", "b"}};
    given.progress.notes[Id("ai/linear-algebra/vectors")] = "Chapter 1, \"twice\"\nand once more";

    const auto rows = rowsOf(toCsv(given.report()));

    EXPECT_EQ(
        rows.at(0), (Row{"area", "skill", "topic", "id", "tier", "hours", "need", "state", "day", "evidence", "note"}));
    EXPECT_EQ(rows.at(1),
        (Row{"Mathematics", "Linear algebra", "Vectors", "ai/linear-algebra/vectors", "beginner", "2",
            "must, through intermediate", "done", "2026-06-14",
            "confirmed by M. Okafor (2026-10-02); project Handwritten digits", "Chapter 1, \"twice\"\nand once more"}));
}

TEST(CsvExportTest, StepsAndAcceptanceChecksFollowInTheSameColumns)
{
    ReportFixture given;
    given.mark("ai/digits/serve", State::Done);

    const auto rows = rowsOf(toCsv(given.report()));

    EXPECT_EQ(rows.at(rows.size() - 2),
        (Row{"Projects", "Handwritten digits", "Serve the model", "ai/digits/serve", "beginner", "", "", "done",
            "2026-06-14", "claimed", ""}));
    EXPECT_EQ(rows.back().at(2), "It reads 97 of 100");
}

TEST(CsvExportTest, ANoteOnASkillStandsInARowWithoutTopicBeforeItsTopics)
{
    ReportFixture given;
    given.progress.notes[Id("ai/linear-algebra")] = "Read twice";

    const auto rows = rowsOf(toCsv(given.report()));

    EXPECT_EQ(rows.at(1),
        (Row{"Mathematics", "Linear algebra", "", "ai/linear-algebra", "", "", "must, through intermediate", "", "", "",
            "Read twice"}));
    EXPECT_EQ(rows.at(2).at(2), "Vectors");
}

TEST(CsvExportTest, AProjectTellsItsNoteItsEvidenceAndWhenItWasFinished)
{
    ReportFixture given;
    given.mark("ai/digits/read", State::Done, "2026-06-14");
    given.mark("ai/digits/serve", State::Done, "2026-07-01");
    given.progress.notes[Id("ai/digits")] = "Hard, and worth it";
    given.progress.evidence[Id("ai/digits")] = {
        {Evidence::Kind::Link, "https://example.org/digits", "2026-07-02", "a"}};

    const auto rows = rowsOf(toCsv(given.report()));

    EXPECT_EQ(rows.at(rows.size() - 4),
        (Row{"Projects", "Handwritten digits", "", "ai/digits", "beginner", "", "", "", "2026-07-01",
            "link https://example.org/digits (2026-07-02)", "Hard, and worth it"}));
    EXPECT_EQ(rows.at(rows.size() - 3).at(2), "Read the data");
}

TEST(CsvExportTest, WhereThereIsNothingToTellASkillAndAProjectHaveNoRow)
{
    const ReportFixture given;

    const auto rows = rowsOf(toCsv(given.report()));

    for (const Row& row : rows) EXPECT_FALSE(row.at(2).empty()) << row.at(3);
}

TEST(CsvExportTest, WhatStandsOutsideTheRoleFollowsBelow)
{
    ReportFixture given;
    given.catalog.resources = {Resource{}};
    given.catalog.resources[0].id = Id("ai/strang");
    given.catalog.resources[0].title = "Introduction to Linear Algebra";
    given.mark("ai/linear-algebra/tensors", State::Done);
    given.progress.evidence[Id("ai/linear-algebra/tensors")] = {
        {Evidence::Kind::Link, "https://example.org/t", "2026-06-15", "a"}};
    given.progress.notes[Id("ai/strang")] = "Borrowed";
    given.progress.notes[Id("own/gone")] = "Of a catalog that was taken out";

    const auto rows = rowsOf(toCsv(given.report()));

    EXPECT_EQ(rows.at(rows.size() - 3),
        (Row{"Mathematics", "Linear algebra", "Tensors", "ai/linear-algebra/tensors", "advanced", "8", "", "done",
            "2026-06-14", "link https://example.org/t (2026-06-15)", ""}));
    EXPECT_EQ(rows.at(rows.size() - 2),
        (Row{"Resources", "", "Introduction to Linear Algebra", "ai/strang", "", "", "", "", "", "", "Borrowed"}));
    EXPECT_EQ(rows.back().at(10), "Of a catalog that was taken out");
}

TEST(CsvExportTest, NotesOutsideTheRoleStayAwayWithTheOthers)
{
    ReportFixture given;
    given.progress.notes[Id("ai/research-scientist")] = "Secret";
    Report report = given.report();

    ReportOptions options;
    options.hasNotes = false;
    applyOptions(report, options);

    EXPECT_EQ(toCsv(report).find("Secret"), std::string::npos);
    EXPECT_EQ(toCsv(report).find("ai/research-scientist"), std::string::npos);
}

TEST(CsvExportTest, ItIsUtf8WithItsMarkAndWindowsLines)
{
    const ReportFixture given;

    const std::string csv = toCsv(given.report());

    EXPECT_TRUE(csv.starts_with("\xEF\xBB\xBF"
                                "area,"));
    EXPECT_TRUE(csv.ends_with("\r\n"));
    EXPECT_TRUE(isUtf8(csv));
}

class FormulaTest : public testing::TestWithParam<std::string>
{};

TEST_P(FormulaTest, NoCellCanBecomeAFormula)
{
    const std::string typed = GetParam();

    const std::string guarded = guardedCell(typed);

    EXPECT_EQ(guarded, "'" + typed);
    EXPECT_EQ(guardedCell(guarded), "'" + guarded) << "one apostrophe less gives back what was typed";
}

INSTANTIATE_TEST_SUITE_P(Starts, FormulaTest,
    testing::Values("=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "\n=1", "  =1", "\xC2\xA0=1", "'=1",
        "\xEF\xBC\x9D"
        "1+1",
        "\xE3\x80\x80@x", "\xE2\x80\x80=1", "\xE2\x80\x89\xE2\x80\x8A=1", "\xE2\x80\xAF+1", "\xE2\x81\x9F-1"));

TEST(CsvExportTest, HarmlessTextStaysAsItIs)
{
    for (const std::string text : {"", "Vectors", "\xE2\x80\x90=1", "\xE2\x80\x89x", "'tis", "a=b", "2026-06-14", "C++",
             "\xE2\x88\x92"
             "1"})
        EXPECT_EQ(guardedCell(text), text);
}

TEST(CsvExportTest, BytesThatAreNoTextDoNotBreakTheFile)
{
    ReportFixture given;
    given.progress.notes[Id("ai/linear-algebra/vectors")] = std::string("bad \xFF\xC3( and \0 nul", 16);

    const std::string csv = toCsv(given.report());

    EXPECT_TRUE(isUtf8(csv));
    EXPECT_EQ(csv.find('\0'), std::string::npos);
    EXPECT_NE(csv.find("bad \xEF\xBF\xBD"), std::string::npos);
}

}
}
