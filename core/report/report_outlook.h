#pragma once

#include "report/report.h"

#include <string>
#include <vector>

namespace waymark {

// What lies ahead and what was done in the report's period: found here for every export, worded here for those of core.

/// "12 topics to learn, about 30 h"
[[nodiscard]] std::string toLearnText(const Tally& tally, double hours);
/// "What is left to learn"
[[nodiscard]] std::string leftHeading(const Report& report);
/// When all may be done: by the learner's own pace, and by the hours a week that were said to be there; how much is set aside.
[[nodiscard]] std::vector<std::string> outlookLines(const Report& report);

struct DoneInPeriod
{
    std::string day;
    std::string title;
    std::string of;   ///< its skill or project
};
[[nodiscard]] bool hasPeriod(const Report& report);
/// Topics and steps, by day; through the report's own when the period has no end.
[[nodiscard]] std::vector<DoneInPeriod> doneInPeriod(const Report& report);
/// "Done since 1 Oct 2026"
[[nodiscard]] std::string periodHeading(const Report& report);

}   // namespace waymark
