#include "../../core/report/report_fixture.h"
#include "base/text.h"
#include "pdf/pdf_attachment.h"
#include "print/pdf_report.h"
#include "support/hostile_lines.h"

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

namespace waymark::ui {
namespace {

/// Texts that programs have fallen over, through the PDF and back out of its attachment.
class HostilePdf : public testing::Test
{
protected:
    void SetUp() override
    {
        lines = test::hostileLines();
        ASSERT_GT(lines.size(), 500U);
    }

    /// What the attachment of the drawn report holds.
    static nlohmann::json attached(const Report& report)
    {
        const auto pdf = drawPdf(report);
        if (!pdf) return {};
        const auto bytes = attachmentOf(
            {pdf->constData(), static_cast<std::size_t>(pdf->size())}, ProgressAttachment, std::size_t{1} << 26);
        return bytes ? nlohmann::json::parse(*bytes) : nlohmann::json();
    }

    std::vector<std::string> lines;
    ReportFixture given;
};

TEST_F(HostilePdf, EachLineIsALearnersName)
{
    int names = 0;
    for (const std::string& line : lines) {
        given.learner.name = trimmed(nfc(line));
        if (given.learner.name.empty()) continue;
        ASSERT_EQ(attached(given.report())["learner"], given.learner.name);
        ++names;
    }
    EXPECT_GT(names, 440);
}

TEST_F(HostilePdf, EachLineIsANote)
{
    const Id skill("ai/linear-algebra");
    Skill& all = given.catalog.skills.back();
    ASSERT_EQ(all.id, skill);
    const Topic one = all.topics.front();
    all.topics.clear();
    for (std::size_t at = 0; at < lines.size(); ++at) {
        Topic topic = one;
        topic.id = Id(skill.text() + "/line-" + std::to_string(at));
        given.progress.notes[topic.id] = lines[at];
        all.topics.push_back(topic);
    }

    const nlohmann::json document = attached(given.report());

    std::size_t read = 0;
    for (const nlohmann::json& topic : document["topics"]) {
        const std::string id = topic["id"];
        if (!id.starts_with(skill.text() + "/line-")) continue;
        const std::string& line = lines.at(std::stoul(id.substr(id.rfind('-') + 1)));
        ASSERT_EQ(topic["note"].is_null() ? "" : topic["note"].get<std::string>(), line);
        ++read;
    }
    EXPECT_EQ(read, lines.size());
}

}   // namespace
}   // namespace waymark::ui
