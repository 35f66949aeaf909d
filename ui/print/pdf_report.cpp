#include "print/pdf_report.h"

#include "files/save_file.h"

namespace waymark::ui {

Result<QByteArray> drawPdf(const Report& report, const PdfOptions& options)
{
    return PrintedReport(report, options).pdf();
}

Result<void> savePdf(
    const Report& report, const PdfOptions& options, const std::filesystem::path& target, bool isForced)
{
    const auto drawn = drawPdf(report, options);
    if (!drawn) return drawn.error();
    return saveFile(target, {drawn->constData(), static_cast<std::size_t>(drawn->size())}, {PdfBegins, isForced});
}

}
