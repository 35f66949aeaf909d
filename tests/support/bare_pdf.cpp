#include "support/bare_pdf.h"

#include <fmt/format.h>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/Pl_String.hh>

namespace waymark::test {

namespace {

constexpr std::string_view Head = "%PDF-1.7\n";

std::string object(int number, std::string_view content)
{
    return fmt::format("{} 0 obj\n{}\nendobj\n", number, content);
}

std::string end(std::size_t places)
{
    return fmt::format("startxref\n{}\n%%EOF\n", places);
}

/// A row of a stream of places whose /W is [1 4 1]: the object stands at so many bytes, or in that stream of objects.
std::string place(char kind, std::size_t where)
{
    std::string row(1, kind);
    for (const int shift : {24, 16, 8, 0}) row += static_cast<char>((where >> shift) & 0xFF);
    return row + '\0';
}

}   // namespace

std::string barePdf()
{
    return pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>"});
}

std::string pdfOf(const std::vector<std::string>& objects)
{
    const std::size_t size = objects.size() + 1;
    std::string pdf(Head), places = fmt::format("xref\n0 {}\n0000000000 65535 f \n", size);
    for (std::size_t at = 0; at < objects.size(); ++at) {
        places += fmt::format("{:010} 00000 n \n", pdf.size());
        pdf += object(static_cast<int>(at) + 1, objects[at]);
    }
    const std::size_t table = pdf.size();
    return pdf + places + fmt::format("trailer\n<< /Root 1 0 R /Size {} >>\n", size) + end(table);
}

std::string pdfStream(std::string_view entries, std::string_view bytes)
{
    return fmt::format("<< {} /Length {} >>\nstream\n{}\nendstream", entries, bytes.size(), bytes);
}

std::string pdfAttaching(std::string_view stream, std::string_view rootEntries)
{
    return pdfOf(
        {fmt::format(
             "<< /Type /Catalog {} /Names << /EmbeddedFiles << /Names [(progress.json) 2 0 R] >> >> >>", rootEntries),
            "<< /Type /Filespec /UF (progress.json) /EF << /UF 3 0 R >> >>", std::string(stream)});
}

std::string pdfWithRootIn(std::string_view objectStream)
{
    const std::string objects = std::string(Head) + object(2, objectStream);
    const std::string places = place(0, 0) + place(2, 2) + place(1, Head.size()) + place(1, objects.size());
    return objects + object(3, pdfStream("/Type /XRef /W [1 4 1] /Size 4 /Root 1 0 R", places)) + end(objects.size());
}

std::string pdfWithPlaces(std::string_view entries, std::string_view bytes)
{
    const std::string objects = std::string(Head) + object(1, "<< /Type /Catalog >>");
    const std::string all = fmt::format("/Type /XRef /W [1 4 1] /Size 3 /Root 1 0 R {}", entries);
    return objects + object(2, pdfStream(all, bytes)) + end(objects.size());
}

std::string packed(std::string_view bytes)
{
    std::string small;
    Pl_String end("packed", nullptr, small);
    Pl_Flate pack("pack", &end, Pl_Flate::a_deflate);
    pack.write(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    pack.finish();
    return small;
}

}   // namespace waymark::test
