#pragma once

#include "report/report.h"

namespace waymark {

/// What a person wants a report to hold.
struct ReportOptions
{
    bool hasNotes = true;
    bool hasEvidence = true;   ///< how many stand behind what is done is told in any case
    std::string from;   ///< the first day of the period that it tells of; empty: from the start
    std::string to;   ///< its last day; empty: through today
    bool hasLog = true;   ///< false: without the log, which the JSON document alone needs; to look at the rest
    bool isWhole = false;   ///< the log with all texts that ever were, so that it can be brought back whole
    Id background;   ///< whom the reading is for; none: nothing is taken for granted
};

/// Takes out what is not wanted, from the log that goes with it too: its events stay, so that their chain can be checked,
/// without what they say.
void applyOptions(Report& report, const ReportOptions& options);

}   // namespace waymark
