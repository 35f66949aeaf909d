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
    std::vector<Id> erased;   ///< at which a text that is here goes for good: undo does not bring it back
    bool isPersonChanged = false;   ///< name, target role or hours would be others
    std::vector<LearnerId> namesakes;   ///< others of this file with the name: perhaps the same person
    std::string removedOn;   ///< the day on which this one was put into the bin, where it stays; empty: it is not there
    LearnerId sameAs;   ///< whom this one was made one with here; empty: nobody
};

struct UnionPreview
{
    int newEvents = 0;
    int knownEvents = 0;
    std::vector<LearnerPreview> learners;   ///< of whom the log tells
};

}   // namespace waymark
