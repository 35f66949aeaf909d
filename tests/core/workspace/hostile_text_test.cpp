#include "base/text.h"
#include "exchange/csv_export.h"
#include "exchange/json_export.h"
#include "report/report.h"
#include "support/hostile_lines.h"
#include "support/sample_catalog.h"

#include <nlohmann/json.hpp>

namespace waymark::test {

/// Each of the texts that programs have fallen over.
class HostileText : public testing::Test
{
protected:
    void SetUp() override
    {
        lines = hostileLines();
        ASSERT_GT(lines.size(), 500U);
        workspace = computer.open();
        ann = workspace->addLearner("Ann", id("engineer")).value();
    }

    /// As every export gets it.
    [[nodiscard]] Report report() const
    {
        const auto catalog = workspace->catalog();
        return makeReport(
            *catalog, ann, *workspace->progress(ann.id).value(), catalog->role(id("engineer")), computer.clock.now());
    }

    [[nodiscard]] static bool hasNul(const std::string& line) { return line.find('\0') != std::string::npos; }

    std::vector<std::string> lines;
    Computer computer;
    std::unique_ptr<Workspace> workspace;
    Learner ann;
    const Id topic = id("algebra/vectors");
};

TEST_F(HostileText, AsANoteComesBackByteForByteFromTheFile)
{
    for (const std::string& line : lines) {
        if (hasNul(line)) continue;
        ASSERT_TRUE(workspace->setNote(ann.id, topic, line).hasValue()) << line;
        ASSERT_EQ(workspace->progress(ann.id).value()->note(topic), line);
    }
    const auto checked = workspace->check();
    ASSERT_TRUE(checked.hasValue());
    EXPECT_TRUE(checked->problems.empty());
}

TEST_F(HostileText, AsANoteComesBackByteForByteFromTheJson)
{
    ASSERT_TRUE(workspace->mark(ann.id, State::Done, std::vector{topic}).hasValue());
    Report report = this->report();
    for (const std::string& line : lines) {
        report.areas.at(0).skills.at(0).topics.at(0).note = line;
        const auto note = nlohmann::json::parse(toJson(report)).at("topics").at(0).at("note");
        ASSERT_EQ(note.is_null() ? "" : note.get<std::string>(), line);
    }
}

TEST_F(HostileText, InTheCsvIsNoFormulaAndComesBackByteForByte)
{
    for (const std::string& line : lines) {
        const std::string cell = guardedCell(line);
        const std::string trimmedCell = trimmed(cell);
        ASSERT_FALSE(!trimmedCell.empty() && std::string_view("=+-@").find(trimmedCell[0]) != std::string_view::npos)
            << line;
        ASSERT_TRUE(cell == line || cell == "'" + line) << line;
    }
}

TEST_F(HostileText, AsANameIsKeptOrRefusedWithAReason)
{
    int kept = 0;
    for (const std::string& line : lines) {
        const auto renamed = workspace->renameLearner(ann.id, line);
        if (!renamed) {
            ASSERT_EQ(renamed.error().kind, ErrorKind::Invalid) << line;
            continue;
        }
        ++kept;
        std::string expected = trimmed(nfc(line));
        std::replace_if(
            expected.begin(), expected.end(), [](char letter) { return letter == '\n' || letter == '\r'; }, ' ');
        ASSERT_EQ(workspace->learners().value().at(0).name, expected);
    }
    EXPECT_GT(kept, 440);
}

}   // namespace waymark::test
