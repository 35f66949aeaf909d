#pragma once

#include "exchange/report.h"

#include <string>
#include <string_view>

namespace waymark {

// Words of a report for machines and tables: English, the same everywhere. What people read is worded by the window.

/// `link`, `project`, `confirmed`
[[nodiscard]] std::string_view word(Evidence::Kind kind);

/// "confirmed by M. Okafor (2026-10-02); link https://example.org (2026-10-01)"; "claimed" for a done without any.
[[nodiscard]] std::string evidenceText(const Report& report, State state, const std::vector<Evidence>& evidence);

/// "must, through intermediate"; empty in a report on everything.
[[nodiscard]] std::string needText(const ReportSkill& skill);

/// "2", "0.5"
[[nodiscard]] std::string hoursNumber(double hours);

/// With U+FFFD for each byte that is not UTF-8, and for NUL, which ends the text for many a reader.
[[nodiscard]] std::string cleanUtf8(std::string_view text);

}
