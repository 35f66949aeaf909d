#pragma once

#include "base/id.h"

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace waymark {

/// What one committed act changed. A view re-reads only what is named.
struct ChangeSet
{
    LearnerId learner;   ///< whose progress changed; empty when no learner's did
    std::string act;   ///< empty when nothing had to change
    std::vector<Id> items;   ///< items whose state, note or evidence changed
    std::set<Id> skills;   ///< of those items
    std::set<Id> roles;   ///< that need those skills
    std::vector<Id> leftAlone;   ///< by undo: items that a later act has changed since
    bool learnersChanged = false;   ///< someone was added, renamed, removed; or a target role or hours changed
    bool catalogChanged = false;
    bool isFromElsewhere = false;   ///< another program wrote it
    std::filesystem::path kept;   ///< by a restore: the backup of what was before
    std::string label;   ///< what was done, for the notice: "Marked 5 topics done"
};

}   // namespace waymark
