#include "ui/print/pdf_fixture.h"

#include <QRegularExpression>

#include <algorithm>

namespace waymark::ui {

class PdfCoverTest : public PdfTest
{};

TEST_F(PdfCoverTest, TheFirstPageSaysWhoWhatForAndHowFar)
{
    NEEDS_TOOL("pdftotext");
    given.mark("ai/serving/http", State::Done);

    const QString text = textOf(save());

    EXPECT_TRUE(text.contains(QStringLiteral("Ann Reyes")));
    EXPECT_TRUE(text.contains(QStringLiteral("on the way to MLOps Engineer")));
    EXPECT_TRUE(text.contains(QStringLiteral("24 November 2026")));
    EXPECT_TRUE(hasLine(text, {QStringLiteral("1 of 4 topics"), QStringLiteral("25 %")}));
    EXPECT_TRUE(text.contains(QStringLiteral("catalog “Skills needed to work in AI” 1.0")));
    EXPECT_TRUE(text.contains(QRegularExpression(QStringLiteral("Page 1 of \\d"))));
}

TEST_F(PdfCoverTest, TheFirstPageSaysWhatStandsOutAndNamesEachAreaOfItsRadar)
{
    NEEDS_TOOL("pdftotext");
    given.catalog.areas.push_back({Id("ai/tools"), "効率 of efficient tools", ""});
    Skill skill = given.catalog.skills.front();
    skill.id = Id("ai/tool");
    skill.area = Id("ai/tools");
    skill.topics.resize(1);
    skill.topics.front().id = Id("ai/tool/one");
    skill.choices.clear();
    given.catalog.skills.push_back(skill);
    given.catalog.roles.front().needs.push_back({skill.id, Tier::Advanced, true, ""});
    given.mark("ai/tool/one", State::Done, "2026-11-02");

    const QString first = pageTexts(given.report()).front();

    EXPECT_TRUE(first.contains(QStringLiteral("What stands out")));
    EXPECT_TRUE(first.contains(QStringLiteral("効率 of efficient tools is complete")));
    EXPECT_TRUE(first.contains(QStringLiteral("1 topic in November 2026, the most in a month")));
    EXPECT_TRUE(first.contains(QStringLiteral("MLOps and"))) << first.toStdString();
    EXPECT_TRUE(first.contains(QStringLiteral("the rim is all that the role asks for")));
}

TEST_F(PdfCoverTest, TheFirstPageSaysWhenItIsLikelyToBeDone)
{
    NEEDS_TOOL("pdftotext");
    Report report = given.report();
    report.forecast.kind = Forecast::Kind::Range;
    report.forecast.early = "2027-08-05";
    report.forecast.late = "2027-12-09";
    EXPECT_TRUE(pageTexts(report).front().contains(QStringLiteral("about 14 h left, likely Aug to Dec 2027")));

    report.forecast.late = "2027-08-30";
    EXPECT_TRUE(pageTexts(report).front().contains(QStringLiteral("about 14 h left, likely in Aug 2027")));

    report.forecast.late.clear();
    EXPECT_FALSE(pageTexts(report).front().contains(QStringLiteral("likely")));
}

TEST_F(PdfCoverTest, MoreAreasThanFindRoomAroundARadarAreBars)
{
    NEEDS_TOOL("pdftotext");
    Report report = given.report();
    while (report.areas.size() < 14) report.areas.push_back(report.areas.front());

    const QStringList lines = pageTexts(report).front().split(QChar::LineFeed);

    const auto bars = std::count_if(lines.begin(), lines.end(), [](const QString& line) {
        return line.trimmed().startsWith(QStringLiteral("Mathematics")) && line.contains(QStringLiteral("0 of 2"));
    });
    EXPECT_GE(bars, 10);
}

}
