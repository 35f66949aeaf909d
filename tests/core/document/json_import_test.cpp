#include "document/json_import.h"
#include "pdf/pdf_attachment.h"
#include "pdf/pdf_metadata.h"
#include "support/bare_pdf.h"
#include "support/peak_memory.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace waymark::test {

constexpr std::size_t Mebibyte = std::size_t{1} << 20;
/// What the largest document may take with all that is made of it, in times its own size: 256 MiB in all.
constexpr std::size_t MostTimes = 256 * Mebibyte / MostDocumentBytes;

/// So many bytes of one piece after the other.
std::string manyOf(std::string_view piece, std::size_t bytes)
{
    std::string text;
    text.reserve(bytes + piece.size());
    while (text.size() < bytes) text += piece;
    return text;
}

std::string importRefusalOf(const std::string& text)
{
    const auto read = readProgressJson(text);
    return read ? "taken" : read.error().message;
}

std::string documentWith(std::string_view log, std::string_view rest = "")
{
    return fmt::format(R"({{"schema":"waymark-progress","version":1,"log":[{}]{}}})", log, rest);
}

TEST(JsonImportTest, ListsThatNobodyReadsTakeNoMemory)
{
    const std::string text = documentWith("", R"(,"topics":[)" + manyOf("[],", 4 * Mebibyte) + "[]]");

    const std::size_t peak = peakOf([&] {
        EXPECT_EQ(
            importRefusalOf(text), "The document holds no log, so there is nothing to bring in. Nothing was changed.");
    });

    EXPECT_LT(peak, (MostTimes - 1) * text.size());
}

TEST(JsonImportTest, SmallEntriesTakeNoMoreThanTheirShare)
{
    const std::string one =
        R"({"learner":"00000000-0000-4000-8000-00000000000a","writer":"00000000-0000-4000-8000-00000000000b",)"
        R"("number":1,"stamp":0,"act":"00000000-0000-4000-8000-00000000000c","undoes":"","redoes":"",)"
        R"("kind":"x","item":"","slot":"","payload":null,"payload_hash":"","previous":"",)"
        R"("hash":"","utc_ms":0,"offset_minutes":0,"day":"2026-01-01"})";
    const std::string text = documentWith(manyOf(one + ",", 2 * Mebibyte) + one);

    const std::size_t peak = peakOf(
        [&] { EXPECT_EQ(importRefusalOf(text), "Its log was changed after Waymark wrote it. Nothing was changed."); });

    EXPECT_LT(peak, (MostTimes - 1) * text.size());
}

TEST(JsonImportTest, ManyEntriesAreTooMany)
{
    const std::string text = documentWith(manyOf("{},", MostDocumentEntries * 3) + "{}");

    EXPECT_EQ(importRefusalOf(text), "Its log has more than 100000 entries, which is too large. Nothing was changed.");
}

TEST(JsonImportTest, OneEndlessWordTakesLittleMoreThanItself)
{
    const std::string text = documentWith(R"({"payload":")" + manyOf("a", 4 * Mebibyte) + "\"}");

    const std::size_t peak = peakOf([&] {
        EXPECT_EQ(importRefusalOf(text), "Entry 1 of its log is not one that Waymark writes. Nothing was changed.");
    });

    EXPECT_LT(peak, (MostTimes - 1) * text.size());
}

TEST(JsonImportTest, WhatIsTooDeepIsRefused)
{
    const std::string deep = manyOf("[", 100'000) + manyOf("]", 100'000);

    EXPECT_EQ(importRefusalOf(documentWith("", ",\"topics\":" + deep)),
        "Lists lie deeper in each other in this than in any that Waymark writes. Nothing was changed.");
}

TEST(JsonImportTest, WhatIsTooLargeIsRefusedUnread)
{
    EXPECT_EQ(importRefusalOf(std::string(MostDocumentBytes + 1, ' ')), "This is too large. Nothing was changed.");
}

TEST(JsonImportTest, ASmallPdfThatUnpacksToTooMuchSaysSo)
{
    PdfMetadata metadata;
    metadata.attachments = {
        {std::string(ProgressAttachment), "application/json", "", manyOf("[],", MostDocumentBytes + 1)}};
    const auto pdf = withMetadata(barePdf(), metadata);
    ASSERT_TRUE(pdf.hasValue()) << pdf.error().detail;
    ASSERT_LT(pdf->size(), Mebibyte);
    const std::string refusal = "What is attached to this PDF is too large. Nothing was changed.";

    EXPECT_EQ(attachmentOf(*pdf, ProgressAttachment, 1'000).error().message, refusal);
    EXPECT_LT(
        peakOf([&] { EXPECT_EQ(attachmentOf(*pdf, ProgressAttachment, MostDocumentBytes).error().message, refusal); }),
        MostTimes * MostDocumentBytes);
}

}   // namespace waymark::test
