#pragma once

#include "base/id.h"
#include "progress/learner.h"
#include "progress/state.h"

#include <string>
#include <vector>

namespace waymark {

/// Two learners who are one person.
struct SamePerson
{
    LearnerId kept, other;
};

/// What uniting a log would change of one learner.
struct LearnerPreview
{
    struct StateChange
    {
        Id item;
        State from = State::Open, to = State::Open;
        std::string fromDay, toDay;   ///< empty while it was never touched
    };
    struct NoteChange
    {
        Id item;
        std::string from, to;
    };

    LearnerId learner;
    std::string name;   ///< as it would be afterwards
    bool isNew = false;   ///< nobody of this file yet
    std::vector<StateChange> states;   ///< by id, as are the others
    std::vector<NoteChange> notes;
    std::vector<Id> evidence;   ///< whose evidence would be another
    std::vector<Id> erased;   ///< at which a text that is here goes for good: undo does not bring it back
    Learner was, becomes;   ///< the same unless name, target role or hours change, or the person is new
    [[nodiscard]] bool isPersonChanged() const
    {
        return was.name != becomes.name || was.role != becomes.role || was.hours != becomes.hours;
    }
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
