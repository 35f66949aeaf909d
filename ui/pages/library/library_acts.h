#pragma once

#include "base/id.h"
#include "progress/state.h"

namespace waymark::ui {

class Session;

/// L and S: gives the thing this state, or opens it when it has it already. A skill or project stands for its items, of
/// which skipped ones are left alone unless all of them are. True when it is on disk.
bool markThing(Session& session, State state, const Id& thing);

}   // namespace waymark::ui
