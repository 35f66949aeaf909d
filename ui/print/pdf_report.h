#pragma once

#include "print/printed_report.h"

#include <filesystem>

namespace waymark::ui {

/// See PrintedReport::pdf().
[[nodiscard]] Result<QByteArray> drawPdf(const Report& report, const PdfOptions& options = {});

/// Drawn whole before anything is written; an error leaves what was there as it was.
[[nodiscard]] Result<void> savePdf(
    const Report& report, const PdfOptions& options, const std::filesystem::path& target);

}
