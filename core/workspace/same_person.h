#pragma once

#include "workspace/act.h"
#include "workspace/union_preview.h"

namespace waymark {

/// What the other of the two has, and `kept` lacks or has older, is said in the log of `kept`; the other goes to the bin.
/// Gives what was done, in words. NotFound: one of them is not there.
[[nodiscard]] Result<std::string> makeOne(Act& act, const SamePerson& same);

}   // namespace waymark
