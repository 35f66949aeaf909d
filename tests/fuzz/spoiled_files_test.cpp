#include "catalog/catalog_index.h"
#include "catalog_file/catalog_reader.h"
#include "exchange/json_export.h"
#include "exchange/json_import.h"
#include "exchange/pdf_attachment.h"
#include "exchange/pdf_metadata.h"
#include "fuzz/mutator.h"
#include "progress/event_check.h"
#include "support/sample_catalog.h"
#include "support/small_catalog.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <cstdlib>

namespace waymark::test {

/// Another one each time looks in other places: WAYMARK_FUZZ_SEED=7 core_tests --gtest_filter='SpoiledFiles*'
std::uint64_t seed()
{
    constexpr std::uint64_t Usual = 20'261'126;
    const char* asked = std::getenv("WAYMARK_FUZZ_SEED");
    return asked != nullptr ? std::strtoull(asked, nullptr, 10) : Usual;
}

/// Files that come from elsewhere, spoiled in thousands of ways: each is read or refused, and what is read is whole. Most
/// of the worth is in the run under the sanitizers.
class SpoiledFiles : public testing::Test
{
protected:
    /// A document of a learner with a state, a note and evidence.
    [[nodiscard]] std::string document()
    {
        const auto workspace = computer.open();
        const Learner ann = workspace->addLearner("Ann", id("engineer"), 5).value();
        (void)workspace->mark(ann.id, State::Done, std::vector{id("algebra/vectors")}).value();
        (void)workspace->setNote(ann.id, id("algebra"), "Zwölf \"Zeilen\"\n").value();
        (void)workspace->addEvidence(
            ann.id, std::vector{id("algebra/vectors")}, Evidence::Kind::Link, "https://example.org");
        Report report =
            makeReport(*workspace->catalog(), ann, *workspace->progress(ann.id).value(), nullptr, computer.clock.now());
        const auto history = workspace->history(ann.id).value();
        for (const HistoryEntry& entry : history) report.log.push_back(entry.event);
        return toJson(report);
    }

    /// One page with nothing on it.
    [[nodiscard]] static std::string emptyPdf()
    {
        std::string pdf = "%PDF-1.7\n", places = "xref\n0 4\n0000000000 65535 f \n";
        const auto add = [&](int number, std::string_view object) {
            places += fmt::format("{:010} 00000 n \n", pdf.size());
            pdf += fmt::format("{} 0 obj\n<< {} >>\nendobj\n", number, object);
        };
        add(1, "/Type /Catalog /Pages 2 0 R");
        add(2, "/Type /Pages /Kids [3 0 R] /Count 1");
        add(3, "/Type /Page /Parent 2 0 R /MediaBox [0 0 100 100]");
        const std::size_t table = pdf.size();
        return pdf + places + fmt::format("trailer\n<< /Root 1 0 R /Size 4 >>\nstartxref\n{}\n%%EOF\n", table);
    }

    Computer computer;
    Mutator mutator{seed()};
};

TEST_F(SpoiledFiles, AProgressDocumentIsRefusedOrItsLogIsOneThatAWaymarkWrote)
{
    const std::string whole = document();
    ASSERT_TRUE(readProgressJson(whole).hasValue());
    int taken = 0;
    for (int round = 0; round < 1'500; ++round) {
        const auto read = readProgressJson(mutator.spoiled(whole));
        if (!read) continue;
        ++taken;
        ASSERT_TRUE(eventProblems(read->log).empty());
    }
    EXPECT_GT(taken, 0) << "every one was refused, so nothing but the parser was tried";
}

TEST_F(SpoiledFiles, WhatIsTakenOfASpoiledDocumentLeavesAFileThatChecks)
{
    const std::string whole = document();
    const Computer other;
    const auto there = other.open();
    int taken = 0;
    for (int round = 0; round < 300; ++round) {
        const auto read = readProgressJson(mutator.spoiled(whole));
        if (read && there->unite(read->log, "spoiled.json").hasValue()) ++taken;
    }
    EXPECT_GT(taken, 0);
    const auto report = there->check();
    ASSERT_TRUE(report.hasValue());
    EXPECT_TRUE(report->problems.empty()) << report->problems.front();
}

TEST_F(SpoiledFiles, APdfGivesItsAttachmentOrAReason)
{
    PdfMetadata metadata;
    metadata.title = "Spoiled";
    metadata.outline = {{"One", 0, 0}};
    metadata.attachments = {{std::string(ProgressAttachment), "application/json", "", document()}};
    const auto pdf = withMetadata(emptyPdf(), metadata);
    ASSERT_TRUE(pdf.hasValue()) << pdf.error().detail;
    ASSERT_EQ(attachmentOf(*pdf, ProgressAttachment, MostDocumentBytes).value(), metadata.attachments.front().bytes);
    for (int round = 0; round < 1'000; ++round) {
        const auto found = attachmentOf(mutator.spoiled(*pdf), ProgressAttachment, 1U << 20);
        EXPECT_TRUE(found.hasValue() || !found.error().message.empty());
        if (found) (void)readProgressJson(*found);
    }
}

TEST_F(SpoiledFiles, ACatalogIsReadWithoutFaultsOrEachFaultHasItsPlace)
{
    for (int round = 0; round < 3'000; ++round) {
        const CatalogReading reading = readCatalog({{"mine.toml", mutator.spoiled(SmallCatalogText)}});
        for (const SourceFault& fault : reading.faults) ASSERT_FALSE(fault.reason.empty());
        if (reading.faults.empty()) (void)CatalogIndex(reading.catalog);
    }
}

}   // namespace waymark::test
