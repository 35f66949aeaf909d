#pragma once

#include "report/report.h"

#include <string>
#include <vector>

namespace waymark {

/// What is ticked on a work list. All texts here are plain; whoever writes them escapes them.
struct WorkListEntry
{
    State state = State::Open;
    std::string title;
    std::string status;   ///< stands behind the title
    std::string about;
    std::string link;
};

struct WorkListPart
{
    int level = 1;   ///< 1 a chapter, 2 a part of the chapter before
    std::string title;
    std::string standing;   ///< a line under the title
    std::vector<WorkListEntry> entries;
    std::vector<std::string> remarks;
};

/// A short document of a report, to work from.
struct WorkList
{
    std::string title;
    std::string aim;
    std::vector<std::string> facts;
    std::vector<WorkListPart> parts;
};

/// Every topic that is still to learn for the role, by area and skill, with hours.
[[nodiscard]] WorkList gapList(const Report& report);
/// What to read for it and which projects to do, for the report's background.
[[nodiscard]] WorkList readingList(const Report& report);

}   // namespace waymark
