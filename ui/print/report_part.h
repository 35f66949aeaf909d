#pragma once

#include "print/flow.h"
#include "report/report.h"

namespace waymark::ui {

// The parts of the report, each in a file of its own. What they add reads the report when it is painted.

void addCover(Flow& flow, const Report& report);
void addSkills(Flow& flow, const Report& report);
void addProjects(Flow& flow, const Report& report);
void addMatrix(Flow& flow, const Report& report);
/// What is left, area by area, with its hours, and when it may be done.
void addGap(Flow& flow, const Report& report);
/// What was done in the report's period; nothing when it has none.
void addPeriod(Flow& flow, const Report& report);

/// A line of the contents; `page` as it stands on the paper, from 1.
struct ContentsLine
{
    QString title;
    int page = 1;
    int level = 0;
};
/// One page of that height.
void addContents(Flow& flow, const std::vector<ContentsLine>& lines, qreal height);

}
