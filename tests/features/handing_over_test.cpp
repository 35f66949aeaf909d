#include "document/json_import.h"
#include "features/handing_over_story.h"
#include "progress/event_check.h"
#include "progress/event_kinds.h"
#include "widgets/filter_button.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QDateEdit>
#include <QDesktopServices>
#include <QDialog>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QTest>
#include <QTextBrowser>

#include <fstream>

namespace waymark::test {

TEST_F(HandingOver, ThePdfIsSeenBeforeItIsSaved)
{
    find<QAction>("exportPdf")->trigger();
    ASSERT_NE(find<QDialog>("reportDialog"), nullptr);
    EXPECT_EQ(find<ui::FilterButton>("reportRole")->key(), QStringLiteral("t/engineer"));
    EXPECT_TRUE(find<QLabel>("reportPages")->text().endsWith(QStringLiteral("pages")));

    find<QAbstractButton>("accept")->click();
    choose("exportDialog", path("a.pdf"));

    QFile file(path("a.pdf"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(5).startsWith("%PDF-"));
    EXPECT_EQ(notice(), QStringLiteral("Wrote \u2068a.pdf\u2069."));
}

TEST_F(HandingOver, ThePdfHoldsWhatWasChosen)
{
    find<QAction>("exportPdf")->trigger();
    EXPECT_TRUE(asked.hasNotes && asked.hasEvidence && asked.from.empty());
    EXPECT_EQ(find<QWidget>("reportRole")->accessibleName(), QStringLiteral("Report on: Engineer"));
    EXPECT_EQ(find<QWidget>("reportPeriod")->accessibleName(), QStringLiteral("List what was done in: All time"));

    find<QCheckBox>("reportNotes")->click();
    EXPECT_FALSE(asked.hasNotes);
    find<QCheckBox>("reportEvidence")->click();
    EXPECT_FALSE(asked.hasEvidence);
    find<ui::FilterButton>("reportPeriod")->setKey(QStringLiteral("7"));
    EXPECT_EQ(daysBetween(asked.from, workspace->today()), 6);
}

TEST_F(HandingOver, ThePdfTellsOfAnyDays)
{
    find<QAction>("exportPdf")->trigger();
    auto* from = find<QDateEdit>("reportFrom");
    auto* to = find<QDateEdit>("reportTo");
    EXPECT_FALSE(from->isVisible());

    find<ui::FilterButton>("reportPeriod")->setKey(QStringLiteral("days"));
    EXPECT_TRUE(from->isVisible() && to->isVisible());
    EXPECT_EQ(daysBetween(asked.from, asked.to), 29);
    EXPECT_EQ(asked.to, workspace->today());

    to->setDate(to->date().addDays(-5));
    from->setDate(to->date().addDays(2));
    EXPECT_EQ(asked.from, asked.to) << "the first day takes the last one along";
    EXPECT_EQ(daysBetween(asked.to, workspace->today()), 3);

    to->setDate(to->date().addDays(30));
    EXPECT_EQ(asked.to, workspace->today()) << "not beyond today";
}

TEST_F(HandingOver, ThePreviewStaysWithinASmallWindow)
{
    window->resize(960, 600);
    find<QAction>("exportPdf")->trigger();

    const auto* dialog = find<QDialog>("reportDialog");
    EXPECT_LT(dialog->height(), window->height());
    EXPECT_LT(dialog->width(), window->width());
}

TEST_F(HandingOver, TheLogIsOnlyReadForWhatIsSaved)
{
    find<QAction>("exportPdf")->trigger();
    EXPECT_FALSE(asked.hasLog);

    find<QAbstractButton>("accept")->click();
    choose("exportDialog", path("a.pdf"));

    EXPECT_TRUE(asked.hasLog);
}

TEST_F(HandingOver, AReportThatCannotBeDrawnAnewIsNotTheOneBefore)
{
    find<QAction>("exportPdf")->trigger();
    ASSERT_TRUE(find<QAbstractButton>("accept")->isEnabled());

    isBroken = true;
    find<QCheckBox>("reportNotes")->click();

    EXPECT_FALSE(find<QAbstractButton>("accept")->isEnabled()) << "it still holds the notes";
    isBroken = false;
    find<QCheckBox>("reportEvidence")->click();
    EXPECT_TRUE(find<QAbstractButton>("accept")->isEnabled());
}

TEST_F(HandingOver, ThePdfIsPrintedOnThePaperThatIsThere)
{
    find<QAction>("exportPdf")->trigger();
    const QString pages = find<QLabel>("reportPages")->text();
    find<QAbstractButton>("print")->click();
    auto* asking = find<QPrintDialog>("printDialog");
    EXPECT_FALSE(asking->testOption(QAbstractPrintDialog::PrintToFile));
    asking->printer()->setOutputFormat(QPrinter::PdfFormat);
    asking->printer()->setOutputFileName(path("printed.pdf"));
    asking->printer()->setPageSize(QPageSize(QPageSize::A5));

    emit asking->accepted(asking->printer());

    EXPECT_EQ(notice(), QStringLiteral("Sent to the printer."));
    QProcess info;
    info.start(QStringLiteral("pdfinfo"), {path("printed.pdf")});
    if (!info.waitForFinished()) GTEST_SKIP() << "pdfinfo is not installed";
    const QString said = QString::fromLocal8Bit(info.readAllStandardOutput());
    EXPECT_TRUE(said.contains(QStringLiteral("A5"))) << said.toStdString();
    EXPECT_TRUE(said.simplified().contains(QStringLiteral("Pages: ") + pages.split(QChar::Space).front()));
}

TEST_F(HandingOver, AReportThatCannotBeMadeIsNeitherSavedNorPrinted)
{
    isBroken = true;
    find<QAction>("exportPdf")->trigger();

    EXPECT_EQ(find<QLabel>("reportPages")->text(), QStringLiteral("The disk cannot be read."));
    EXPECT_FALSE(find<QAbstractButton>("accept")->isEnabled());
    EXPECT_FALSE(find<QAbstractButton>("print")->isEnabled());
}

TEST_F(HandingOver, APdfComesBackWithAllThatItHolds)
{
    find<QAction>("exportPdf")->trigger();
    find<QAbstractButton>("accept")->click();
    choose("exportDialog", path("a.pdf"));
    ASSERT_TRUE(session->mark(State::Open, {id("algebra/vectors")}));
    Computer other;
    const auto there = other.open();

    const auto document = readProgressFile(path("a.pdf").toStdString());

    ASSERT_TRUE(document.hasValue()) << document.error().message;
    ASSERT_TRUE(there->unite(document->log, "a.pdf").hasValue());
    EXPECT_EQ(there->progress(ann).value()->state(id("algebra/vectors")), State::Done);
    EXPECT_EQ(there->progress(ann).value()->note(id("algebra/vectors")), "Drawn by hand");
}

TEST_F(HandingOver, TheDialogSaysWhatItsReaderSees)
{
    find<QAction>("exportPdf")->trigger();
    const auto* seen = find<QLabel>("reportSeen");
    const auto says = [seen](const char* words) { return seen->text().contains(QLatin1String(words)); };
    auto* notes = find<QCheckBox>("reportNotes");
    auto* evidence = find<QCheckBox>("reportEvidence");
    auto* whole = find<QCheckBox>("reportWhole");
    EXPECT_FALSE(whole->isChecked());

    QStringList all;
    for (const bool hasNotes : {true, false})
        for (const bool hasEvidence : {true, false})
            for (const bool isWhole : {true, false}) {
                notes->setChecked(hasNotes);
                evidence->setChecked(hasEvidence);
                whole->setChecked(isWhole);
                EXPECT_EQ(says("no notes"), !hasNotes) << seen->text().toStdString();
                EXPECT_EQ(says("only how much"), !hasEvidence) << seen->text().toStdString();
                EXPECT_EQ(says("name that ever was"), isWhole) << seen->text().toStdString();
                EXPECT_FALSE(all.contains(seen->text()));
                all << seen->text();
            }
}

TEST_F(HandingOver, TheWholeHistoryGoesOnlyWhereItIsAskedFor)
{
    find<QAction>("exportPdf")->trigger();
    find<QAbstractButton>("accept")->click();
    choose("exportDialog", path("a.pdf"));
    EXPECT_FALSE(asked.isWhole);
    QTest::qWait(0);

    find<QAction>("exportPdf")->trigger();
    find<QCheckBox>("reportWhole")->click();
    find<QAbstractButton>("accept")->click();
    choose("exportDialog", path("b.pdf"));

    EXPECT_TRUE(asked.isWhole);
}

TEST_F(HandingOver, AFileThatIsNoneIsRefusedInASentence)
{
    std::ofstream(path("none.json").toStdString()) << "{}";

    find<QAction>("importAct")->trigger();
    choose("importDialog", path("none.json"));

    EXPECT_EQ(notice(), QStringLiteral("This is not progress that Waymark has exported. Nothing was changed."));
    EXPECT_EQ(window->findChild<QDialog*>(QStringLiteral("importPreview")), nullptr);
}

TEST_F(HandingOver, ALinkThatWouldStartAProgramIsNotFollowed)
{
    std::vector<Event> log;
    const auto history = workspace->history(ann).value();
    for (const HistoryEntry& entry : history) log.push_back(entry.event);
    for (const char* link : {"tel:123", "https://example.org/"}) {
        Event event = log.back();
        ++event.number;
        ++event.stamp;
        event.previous = log.back().hash;
        event.kind = EventKind::Evidence;
        event.item = id("git/commits");
        event.slot = link;
        event.payload = std::string("link\n") + link;
        event.payloadHash = payloadHashOf(event.salt, *event.payload);
        event.hash = hashOf(event);
        log.push_back(event);
    }
    ASSERT_TRUE(eventProblems(log).empty());
    ASSERT_TRUE(session->unite(log, QStringLiteral("a.json")));
    QTextBrowser browser;   // its slot takes an address
    for (const char* scheme : {"tel", "https"})
        QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), &browser, "setSource");
    session->select({id("git/commits"), {}, {}});

    QStringList followed;
    QObject::connect(
        &browser, &QTextBrowser::sourceChanged, &browser, [&followed](const QUrl& url) { followed << url.scheme(); });
    const auto rows = window->findChildren<QAbstractButton*>(QStringLiteral("evidence"));
    ASSERT_EQ(rows.size(), 2);
    for (auto* row : rows) row->click();

    EXPECT_EQ(followed, QStringList{QStringLiteral("https")});
    for (const char* scheme : {"tel", "https"}) QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
}

TEST_F(HandingOver, EachFormatOfTheListIsOffered)
{
    find<QAction>("export-csv")->trigger();
    choose("exportDialog", path("a.csv"));

    QFile file(path("a.csv"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("Vectors"));
}

TEST_F(HandingOver, TheReadingListAsksWhereOneComesFrom)
{
    find<QAction>("export-reading")->trigger();
    EXPECT_TRUE(find<QAbstractButton>("noBackground")->isChecked());

    find<QAbstractButton>("t/degree")->click();
    find<QAbstractButton>("accept")->click();
    choose("exportDialog", path("a.md"));

    EXPECT_EQ(asked.background, id("degree"));
    QFile file(path("a.md"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("Reading and projects on the way to"));
}

}   // namespace waymark::test
