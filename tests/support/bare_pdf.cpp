#include "support/bare_pdf.h"

#include <string_view>

#include <fmt/format.h>

namespace waymark::test {

std::string barePdf()
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

}   // namespace waymark::test
