#pragma once

#include "base/id.h"
#include "progress/state.h"

#include <string>
#include <vector>

namespace waymark {

/// What uniting a log would change of one learner.
struct LearnerPreview
{
    struct StateChange
    {
        Id item;
        State from = State::Open, to = State::Open;
    };

    LearnerId learner;
    std::string name;   ///< as it would be afterwards
    bool isNew = false;   ///< nobody of this file yet
    std::vector<StateChange> states;   ///< by id, as are the others
    std::vector<Id> notes;   ///< whose note would be another
    std::vector<Id> evidence;   ///< whose evidence would be another
    bool isPersonChanged = false;   ///< name, target role or hours would be others
};

struct UnionPreview
{
    int newEvents = 0;
    int knownEvents = 0;
    std::vector<LearnerPreview> learners;   ///< of whom the log tells
};

}   // namespace waymark
