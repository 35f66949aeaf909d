#pragma once

#include "report/report.h"

#include <string>
#include <vector>

namespace waymark {

/// What stands out of a report, as facts; the best month and the streak are the report's own.
struct Highlights
{
    std::vector<std::string> skills;   ///< of the musts, complete; confirmed ones first, then those of most topics
    std::string confirmedBy;   ///< who confirmed most topics of the first of them; empty: nobody
    int confirmed = 0;
    std::vector<std::string> areas;   ///< complete
    std::string strongest;   ///< without a complete one the area of the greatest share; empty where nothing is done
    int strongestPercent = 0;
    int finished = 0, underWay = 0;   ///< projects
    std::string nextProject;   ///< one under way, else the first that is not finished
};
[[nodiscard]] Highlights highlightsOf(const Report& report);

/// One of them as a sentence that begins with what matters most: "13 topics in November 2026" and ", the most …".
struct HighlightLine
{
    std::string lead;
    std::string rest;
};
[[nodiscard]] std::vector<HighlightLine> highlightLines(const Report& report);

/// From this many days in a row on, a streak stands out.
inline constexpr int StreakWorthTelling = 3;

}   // namespace waymark
