#pragma once

#include "workspace/act.h"

namespace waymark {

/// Takes in another log's events, each checked before (eventProblems, oddityOf), as one act. What was brought in before
/// and taken back by undo, and not touched since, is said again. StoreError Invalid: an entry is further ahead of the
/// act's clock than any right one.
void bringIn(Act& act, const std::vector<Event>& log);

}   // namespace waymark
