#pragma once

#include "print/printed_report.h"

#include <filesystem>
#include <string_view>

namespace waymark::ui {

/// See PrintedReport::pdf().
[[nodiscard]] Result<QByteArray> drawPdf(const Report& report, const PdfOptions& options = {});

/// Each PDF begins so: what another one may replace.
inline constexpr std::string_view PdfBegins = "%PDF-";

/// Drawn whole before anything is written; an error leaves what was there as it was. Forced, it replaces a file that is
/// no PDF too.
[[nodiscard]] Result<void> savePdf(
    const Report& report, const PdfOptions& options, const std::filesystem::path& target, bool isForced = false);

}
