#pragma once

#include "exchange/report.h"
#include "print/flow.h"

namespace waymark::ui {

// The parts of the report, each in a file of its own. What they add reads the report when it is painted.

void addCover(Flow& flow, const Report& report);
void addSkills(Flow& flow, const Report& report);
void addProjects(Flow& flow, const Report& report);
void addMatrix(Flow& flow, const Report& report);

}
