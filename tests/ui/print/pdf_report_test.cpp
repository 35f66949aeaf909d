#include "ui/print/pdf_fixture.h"

#include <QRegularExpression>

namespace waymark::ui {

class PdfReportTest : public PdfTest
{};

TEST_F(PdfReportTest, TheSameReportGivesTheSameBytes)
{
    given.mark("ai/serving/http", State::Done);

    EXPECT_EQ(drawn(), drawn());
}

TEST_F(PdfReportTest, EveryTickedTopicStandsInOneLineWithItsDay)
{
    NEEDS_TOOL("pdftotext");
    given.catalog.skills[1].topics[1].title = "Classification in an efficient workflow";
    given.mark("ai/linear-algebra/eigenvalues", State::Done, "2026-10-02");
    given.mark("ai/serving/aws", State::Done, "2026-06-14");
    given.mark("ai/serving/http", State::Learning, "2026-11-18");

    const QString text = textOf(save());

    EXPECT_TRUE(
        hasLine(text, {QStringLiteral("Classification in an efficient workflow"), QStringLiteral("2 Oct 2026")}));
    EXPECT_TRUE(hasLine(text, {QStringLiteral("AWS: hosting a model"), QStringLiteral("14 Jun 2026")}));
    EXPECT_TRUE(hasLine(text, {QStringLiteral("Serving over HTTP"), QStringLiteral("since 18 Nov")}));
}

TEST_F(PdfReportTest, AnAreaSaysHowMuchOfWhatTheRoleNeedsIsDone)
{
    NEEDS_TOOL("pdftotext");
    given.mark("ai/linear-algebra/vectors", State::Done);

    EXPECT_TRUE(hasLine(textOf(save()), {QStringLiteral("Mathematics"), QStringLiteral("1 of 2 needed")}));
}

TEST_F(PdfReportTest, EvidenceNotesAndProjectStepsAreThere)
{
    NEEDS_TOOL("pdftotext");
    given.mark("ai/serving/http", State::Done);
    given.mark("ai/digits/read", State::Done, "2026-07-01");
    given.mark("ai/digits/accept-accuracy", State::Done, "2026-07-03");
    given.progress.evidence[Id("ai/serving/http")] = {{Evidence::Kind::Confirmed, "M. Okafor", "2026-10-02", "a"}};
    given.progress.notes[Id("ai/serving/http")] = "Read the efficient chapter twice";

    const QString text = textOf(save());

    EXPECT_TRUE(hasLine(text, {QStringLiteral("Serving over HTTP"), QStringLiteral("M. Okafor, 2 Oct 2026")}));
    EXPECT_TRUE(text.contains(QStringLiteral("Read the efficient chapter twice")));
    EXPECT_TRUE(hasLine(text, {QStringLiteral("Read the data"), QStringLiteral("1 Jul 2026")}));
    EXPECT_TRUE(text.contains(QStringLiteral("Acceptance checks, 1 of 1 met")));
    EXPECT_TRUE(hasLine(text, {QStringLiteral("It reads 97 of 100"), QStringLiteral("3 Jul 2026")}));
}

TEST_F(PdfReportTest, MoreEvidenceThanAPageHoldsRunsOn)
{
    NEEDS_TOOL("pdftotext");
    for (const char* item : {"ai/serving/http", "ai/digits"}) {
        given.mark(item, State::Done);
        for (int number = 0; number < 70; ++number)
            given.progress.evidence[Id(item)].push_back(
                {Evidence::Kind::Link, std::string(item).substr(3) + "-" + std::to_string(number) + ".org", "", "a"});
    }

    const QString text = textOf(save());

    for (int number = 0; number < 70; ++number)
        for (const QString& of : {QStringLiteral("serving/http-%1.org"), QStringLiteral("digits-%1.org")})
            EXPECT_TRUE(text.contains(of.arg(number))) << of.arg(number).toStdString();
}

TEST_F(PdfReportTest, SaysWhatIsLeftByAreaAndInAll)
{
    NEEDS_TOOL("pdftotext");
    given.mark("ai/serving/http", State::Done);

    const QString text = textOf(save());

    EXPECT_TRUE(text.contains(QStringLiteral("What is left to learn")));
    EXPECT_TRUE(hasLine(text, {QStringLiteral("In all"), QStringLiteral("3 topics")}));
}

TEST_F(PdfReportTest, ListsWhatWasDoneInAPeriodWithBothItsDays)
{
    given.mark("ai/serving/http", State::Done, "2026-06-13");
    given.mark("ai/linear-algebra/vectors", State::Done, "2026-06-14");
    given.mark("ai/digits/read", State::Done, "2026-06-20");
    given.mark("ai/serving/aws", State::Done, "2026-06-21");
    Report report = given.report();
    report.from = "2026-06-14";
    report.to = "2026-06-20";

    const QString text = pageTexts(report).at(1);

    EXPECT_TRUE(text.contains(QStringLiteral("Done from 14 June 2026 to 20 June 2026")));
    EXPECT_TRUE(hasLine(text, {QStringLiteral("14 Jun 2026"), QStringLiteral("Vectors")}));
    EXPECT_TRUE(hasLine(text, {QStringLiteral("20 Jun 2026"), QStringLiteral("Read the data")}));
    EXPECT_FALSE(text.contains(QStringLiteral("Serving over HTTP")));
    EXPECT_FALSE(text.contains(QStringLiteral("AWS")));
}

TEST_F(PdfReportTest, AShortReportHasNoContentsAndALongOneHasThemOnItsSecondPage)
{
    EXPECT_LE(PrintedReport(given.report()).pageCount(), 6);
    EXPECT_FALSE(pageTexts(given.report()).join(QChar::LineFeed).contains(QStringLiteral("Contents")));
    for (int number = 0; number < 200; ++number) {
        const std::string id = "ai/linear-algebra/extra-" + std::to_string(number);
        given.catalog.skills[1].topics.push_back(
            {Id(id), "Extra " + std::to_string(number), Tier::Beginner, 1, "", {}, {}, false});
    }

    const QStringList pages = pageTexts(given.report());

    ASSERT_GT(pages.size(), 7);
    ASSERT_TRUE(pages.at(1).contains(QStringLiteral("Contents")));
    static const QRegularExpression line(QStringLiteral("(Skills of the role|Projects|Skills and roles)\\s+(\\d+)"));
    int found = 0;
    for (auto each = line.globalMatch(pages.at(1)); each.hasNext(); ++found) {
        const auto match = each.next();
        EXPECT_TRUE(pages.at(match.captured(2).toInt() - 1).contains(match.captured(1)))
            << match.captured(0).toStdString();
    }
    EXPECT_EQ(found, 3);
}

TEST_F(PdfReportTest, StopsWhenItIsToldTo)
{
    const PrintedReport report(given.report());
    int asked = 0;

    const auto stopped = report.pdf([&asked](int page) {
        ++asked;
        return page < 2;
    });

    EXPECT_FALSE(stopped.hasValue());
    EXPECT_EQ(asked, 2);
}

TEST_F(PdfReportTest, AllFontsAreEmbeddedForNamesInAnyScript)
{
    NEEDS_TOOL("pdffonts");
    given.learner.name = "مريم 田中さくら 😀 Ann";

    const QString path = save();

    const QStringList lines =
        said(QStringLiteral("pdffonts"), {path}).split(QChar::LineFeed, Qt::SkipEmptyParts).mid(2);
    ASSERT_FALSE(lines.isEmpty());
    for (const QString& line : lines) {
        static const QRegularExpression embedded(QStringLiteral("\\syes\\s+(yes|no)\\s+(yes|no)\\s+\\d+\\s+\\d+\\s*$"));
        EXPECT_TRUE(line.contains(embedded)) << line.toStdString();
    }
}

TEST_F(PdfReportTest, ItSaysWhoseItIsAndWhenItWasMade)
{
    NEEDS_TOOL("pdfinfo");

    const QString path = save({QPageSize::Letter, QStringLiteral("9.8.7")});

    const QString info = said(QStringLiteral("pdfinfo"), {QStringLiteral("-isodates"), path});
    EXPECT_TRUE(hasLine(info, {QStringLiteral("Author:"), QStringLiteral("Ann Reyes")}));
    EXPECT_TRUE(hasLine(info, {QStringLiteral("Creator:"), QStringLiteral("Waymark 9.8.7")}));
    EXPECT_TRUE(hasLine(info, {QStringLiteral("CreationDate:"), QStringLiteral("2026-11-24T00:00:00Z")}));
    EXPECT_TRUE(hasLine(info, {QStringLiteral("Page size:"), QStringLiteral("letter")}));
}

TEST_F(PdfReportTest, ALearnerWithoutARoleGetsEverything)
{
    NEEDS_TOOL("pdftotext");
    hasRole = false;
    given.mark("ai/linear-algebra/tensors", State::Done, "2026-10-02");

    const QString text = textOf(save());

    EXPECT_TRUE(text.contains(QStringLiteral("across all skills")));
    EXPECT_TRUE(hasLine(text, {QStringLiteral("Tensors"), QStringLiteral("2 Oct 2026")}));
}

TEST_F(PdfReportTest, ANoteLongerThanAPageIsBrokenAndNotLost)
{
    NEEDS_TOOL("pdftotext");
    std::string note;
    for (int i = 0; i < 1500; ++i) note += "word" + std::to_string(i) + " ";
    given.progress.notes[Id("ai/linear-algebra/vectors")] = note;

    const QString text = textOf(save());

    EXPECT_TRUE(text.contains(QStringLiteral("word0 ")));
    EXPECT_TRUE(text.contains(QStringLiteral("word1499")));
    EXPECT_TRUE(text.contains(QStringLiteral("continued on page")));
}

TEST_F(PdfReportTest, ACatalogOfNothingStillGivesAPage)
{
    given.catalog = {};

    EXPECT_TRUE(drawn().startsWith("%PDF-"));
}

TEST_F(PdfReportTest, ATargetThatCannotBeWrittenIsAnError)
{
    const auto saved = savePdf(given.report(), {}, "/nowhere/at/all/report.pdf");

    ASSERT_FALSE(saved.hasValue());
    EXPECT_EQ(saved.error().kind, ErrorKind::NotFound);
}

}
