#pragma once

#include "base/id.h"
#include "progress/shared_map.h"
#include "progress/state.h"

#include <cstdint>
#include <string>
#include <vector>

namespace waymark {

/// What stands behind a done. A done item without any is claimed.
struct Evidence
{
    enum class Kind { Link, Project, Confirmed };
    Kind kind = Kind::Link;
    std::string value;   ///< the link, the project's id, or who confirmed
    std::string day;   ///< the learner's day on which it was given
    std::string slot;   ///< tells several of one item apart
};

/// How an item stands for a learner. `day` is the learner's own day of the change, empty while the item was never touched.
struct ItemStatus
{
    State state = State::Open;
    std::string day;
    std::int64_t at = 0;   ///< UTC ms of the entry that says so; of another day where the day was restored or given
    bool isKnownBefore = false;   ///< done, and no study
};

/// All that one learner has done, as a value: read from the tables in one go, never half changed. Copies are cheap.
struct Progress
{
    SharedMap<Id, ItemStatus> items;   ///< only items that were ever touched
    SharedMap<Id, std::string> notes;   ///< of items, skills, projects
    SharedMap<Id, std::vector<Evidence>> evidence;   ///< of equal pieces one
    SharedMap<Id, std::string> later;   ///< suggestions that were passed over, and on which day

    [[nodiscard]] State state(const Id& item) const;
    [[nodiscard]] const ItemStatus& status(const Id& item) const;
    [[nodiscard]] const std::string& note(const Id& item) const;
    [[nodiscard]] const std::vector<Evidence>& evidenceOf(const Id& item) const;
};

}   // namespace waymark
