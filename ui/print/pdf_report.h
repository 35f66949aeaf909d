#pragma once

#include "base/result.h"
#include "exchange/report.h"

#include <QByteArray>
#include <QPageSize>
#include <QString>

#include <filesystem>

namespace waymark::ui {

struct PdfOptions
{
    QPageSize::PageSizeId paper = QPageSize::A4;   ///< or Letter
    QString version = {};   ///< of the program, for the PDF's creator
};

/// The report as a PDF: text that can be searched, fonts embedded, vectors, an outline, the progress as JSON attached.
/// The same report gives the same bytes in every run, provided the program's hash seed is fixed and the fonts are the same.
[[nodiscard]] Result<QByteArray> drawPdf(const Report& report, const PdfOptions& options = {});

/// Drawn whole before anything is written; an error leaves what was there as it was.
[[nodiscard]] Result<void> savePdf(
    const Report& report, const PdfOptions& options, const std::filesystem::path& target);

}
