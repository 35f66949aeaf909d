#pragma once

#include "report/report.h"

#include <span>
#include <string>
#include <string_view>

namespace waymark {

/// A form in which a report leaves the program without a window's help. The PDF is drawn by ui/print.
struct ExportFormat
{
    std::string_view name;   ///< `csv`, on the command line
    std::string_view ending;   ///< `.csv`
    std::string title;   ///< for menus
    std::string_view begins;   ///< each file of it: what an export may replace
    std::string (*write)(const Report& report);
    bool asksBackground = false;   ///< it depends on where the learner comes from
};

[[nodiscard]] std::span<const ExportFormat> exportFormats();

/// Null when there is none of that name.
[[nodiscard]] const ExportFormat* exportFormat(std::string_view name);

}
