#pragma once

#include "catalog/catalog.h"
#include "progress/progress.h"

#include <functional>
#include <span>

namespace waymark {

/// How many of what is needed stand in which state; always needed = done + learning + skipped + open.
struct Tally
{
    int needed = 0;
    int done = 0;
    int learning = 0;
    int skipped = 0;
    int open = 0;

    /// floor(100 · done / needed); 0 when nothing is needed.
    [[nodiscard]] int percent() const;
    /// What percent() would be with all but the skipped ones done.
    [[nodiscard]] int percentWithinReach() const;
    /// What is not done, skipped or not.
    [[nodiscard]] int notDone() const { return needed - done; }
    /// Of that, what nobody has set aside.
    [[nodiscard]] int toLearn() const { return open + learning; }
    [[nodiscard]] bool isComplete() const { return needed > 0 && done == needed; }

    void add(State state);
    Tally& operator+=(const Tally& other);
    friend bool operator==(const Tally&, const Tally&) = default;
};

/// The tally of a skill's topics at or below `through`, its choices counted as such: any N of several is N needed and at
/// most N done. An alternative that is not needed any more counts nowhere; one that was skipped only when too few are left.
[[nodiscard]] Tally tallyOf(const Skill& skill, Tier through, const Progress& progress);

/// The same for the topics of exactly one tier.
[[nodiscard]] Tally tallyAtTier(const Skill& skill, Tier tier, const Progress& progress);

/// The same for those topics of the skill that `isWanted` lets through.
using TopicTest = std::function<bool(const Topic&)>;
[[nodiscard]] Tally tallyWhere(const Skill& skill, const TopicTest& isWanted, const Progress& progress);
[[nodiscard]] double hoursLeftWhere(const Skill& skill, const TopicTest& isWanted, const Progress& progress);

/// The tally of any N out of items in these states.
[[nodiscard]] Tally tallyOfChoice(int any, std::span<const State> states);

/// The state of a parent from its parts' tally: done when all are, open when none was touched.
[[nodiscard]] State stateOf(const Tally& parts);

/// Likely hours left: topics through the tier that are neither done nor skipped; of a choice the cheapest way to fill it.
[[nodiscard]] double hoursLeft(const Skill& skill, Tier through, const Progress& progress);

/// The same for the topics of exactly one tier.
[[nodiscard]] double hoursLeftAtTier(const Skill& skill, Tier tier, const Progress& progress);

}   // namespace waymark
