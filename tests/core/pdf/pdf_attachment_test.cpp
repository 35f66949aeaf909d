#include "pdf/pdf_attachment.h"

#include "document/json_import.h"
#include "support/bare_pdf.h"
#include "support/peak_memory.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace waymark::test {

/// Progress PDFs that nobody's Waymark has made.
class PdfAttachmentTest : public testing::Test
{
protected:
    static constexpr std::size_t Mebibyte = std::size_t{1} << 20;
    static constexpr std::size_t MostMemory = 512 * Mebibyte;
    static constexpr auto Predicted =
        "/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 2147483647 /Colors 32 "
        "/BitsPerComponent 16 >>";
    /// Each pair of the bytes unpacked stands for 128.
    static constexpr auto PackedRuns = "/Filter [/FlateDecode /RunLengthDecode]";

    [[nodiscard]] static std::string taken(const std::string& pdf)
    {
        const auto read = attachmentOf(pdf, ProgressAttachment, MostDocumentBytes);
        return read ? "taken: " + *read : read.error().message;
    }
    /// In this process or in one that it started.
    [[nodiscard]] static std::size_t peakOfTaking(const std::string& pdf)
    {
        const std::size_t here = peakOf([&] { (void)taken(pdf); });
        return std::max(here, peakOfChildren());
    }
    [[nodiscard]] static std::string runs() { return packed(std::string(16 * Mebibyte, '\x81')); }
};

TEST_F(PdfAttachmentTest, IsReadHoweverManyTimesItIsPacked)
{
    const std::string once = pdfAttaching(pdfStream("/Filter /FlateDecode", packed("{}")));
    const std::string twice = pdfAttaching(pdfStream("/Filter [/FlateDecode /FlateDecode]", packed(packed("{}"))));
    const std::string plain = pdfAttaching(pdfStream("", "{}"));

    EXPECT_EQ(taken(once), "taken: {}");
    EXPECT_EQ(taken(twice), "taken: {}");
    EXPECT_EQ(taken(plain), "taken: {}");
}

TEST_F(PdfAttachmentTest, IsReadWhenItsLengthIsWrong)
{
    std::string pdf = pdfAttaching(pdfStream("/Filter /FlateDecode", packed("{}")));
    pdf.replace(pdf.find("/Length 10"), 10, "/Length 99");

    EXPECT_EQ(taken(pdf), "taken: {}");
}

TEST_F(PdfAttachmentTest, IsRefusedWhenItIsPackedAsNoWaymarkDoes)
{
    const std::string refusal = "What is attached to this PDF cannot be unpacked. Nothing was changed.";

    EXPECT_EQ(taken(pdfAttaching(pdfStream(Predicted, packed("{}")))), refusal);
    EXPECT_EQ(taken(pdfAttaching(pdfStream("/Filter /LZWDecode /DecodeParms << /Predictor 2 >>", "\x80"))), refusal);
    EXPECT_LT(peakOfTaking(pdfAttaching(pdfStream(Predicted, packed("{}")))), MostMemory);
}

TEST_F(PdfAttachmentTest, AStreamOfObjectsThatUnpacksToMoreThanThereIsMemoryIsStopped)
{
    const std::string objects = "/Type /ObjStm /N 1 /First 4 ";

    EXPECT_LT(peakOfTaking(pdfWithRootIn(pdfStream(objects + PackedRuns, runs()))), MostMemory);
    EXPECT_LT(peakOfTaking(pdfWithRootIn(pdfStream(objects + Predicted, packed("1 0 <<>>")))), MostMemory);
}

TEST_F(PdfAttachmentTest, AStreamOfPlacesThatUnpacksToMoreThanThereIsMemoryIsStopped)
{
    EXPECT_LT(peakOfTaking(pdfWithPlaces(PackedRuns, runs())), MostMemory);
    EXPECT_LT(peakOfTaking(pdfWithPlaces(Predicted, packed("{}"))), MostMemory);
}

TEST_F(PdfAttachmentTest, AListOfMoreThanThereIsMemoryIsStopped)
{
    std::string list = "/X [";
    for (std::size_t count = 0; count < 4 * Mebibyte; ++count) list += "1 ";
    const std::string pdf = pdfAttaching(pdfStream("", "{}"), list + "]");

    EXPECT_LT(peakOfTaking(pdf), MostMemory);
    EXPECT_EQ(taken(pdf).find("taken"), std::string::npos);
}

TEST_F(PdfAttachmentTest, AChainOfFiltersLongerThanThereIsMemoryIsStopped)
{
    std::string filters = "/Filter [";
    for (int count = 0; count < 400'000; ++count) filters += "/FlateDecode ";
    const std::string pdf = pdfAttaching(pdfStream(filters + "]", packed("{}")));

    EXPECT_LT(peakOfTaking(pdf), MostMemory);
    EXPECT_EQ(taken(pdf).find("taken"), std::string::npos);
}

}   // namespace waymark::test
