#include "catalog/catalog_index.h"
#include "catalog_file/catalog_reader.h"
#include "document/json_import.h"
#include "exchange/export_list.h"
#include "exchange/json_export.h"
#include "fuzz/mutator.h"
#include "insight/next_up.h"
#include "insight/pace.h"
#include "pdf/pdf_attachment.h"
#include "pdf/pdf_metadata.h"
#include "progress/event_check.h"
#include "support/bare_pdf.h"
#include "support/forgery.h"
#include "support/sample_catalog.h"
#include "support/small_catalog.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <iterator>

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

    /// The document with one field of its log spoiled and all hashes right: no check of hashes stands before the others.
    [[nodiscard]] std::string withSpoiledField(const std::string& whole)
    {
        return forged(whole, [this](nlohmann::ordered_json& log) {
            nlohmann::ordered_json& entry = log[mutator.below(log.size())];
            auto field = entry.begin();
            std::advance(field, static_cast<std::ptrdiff_t>(mutator.below(entry.size())));
            const bool isText = field.value().is_string();
            if (isText) field.value() = mutator.oddText(field.value().get<std::string>());
            else field.value() = mutator.oddNumber();
        });
    }

    /// All that is reckoned from a learner's progress.
    void reckon(const Workspace& workspace, const Learner& learner) const
    {
        const auto catalog = workspace.catalog();
        const Progress progress = *workspace.progress(learner.id).value();
        const Report report = makeReport(*catalog, learner, progress, nullptr, computer.clock.now());
        (void)paceOf(weeksOf(activityOf(*catalog, progress), report.day, 0));
        (void)nextUp(*catalog, progress, nullptr, report.day, 10);
        for (const ExportFormat& format : exportFormats()) EXPECT_FALSE(format.write(report).empty());
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

TEST_F(SpoiledFiles, WhatIsTakenOfAForgedLogCanBeReckonedWith)
{
    const std::string whole = document();
    const Computer other;
    const auto there = other.open();
    int taken = 0, refused = 0;
    for (int round = 0; round < 400; ++round) {
        const auto read = readProgressJson(withSpoiledField(whole));
        const bool isTaken = read && there->unite(read->log, "forged.json").hasValue();
        ++(isTaken ? taken : refused);
        if (!isTaken) continue;
        const std::string touched = read->log[mutator.below(read->log.size())].learner.text;
        if (const auto learner = there->learner(touched)) reckon(*there, *learner);
    }
    EXPECT_GT(taken, 0);
    EXPECT_GT(refused, 0);
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
    const auto pdf = withMetadata(barePdf(), metadata);
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
