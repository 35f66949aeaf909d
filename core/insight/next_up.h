#pragma once

#include "insight/gap.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// A topic to learn next, and what speaks for it. Every part is a fact that can be looked up.
struct Suggestion
{
    Id topic;
    double hours = 0;
    bool isStarted = false;
    bool isMust = false;   ///< of the target role; without one, of any role
    int waiting = 0;   ///< missing topics that ask for this one first
    std::vector<Id> roles;   ///< all that need it
    Id project;   ///< the next best project, when it asks for this topic
    bool isRising = false;   ///< a trend of the catalog lifts its skill
    bool isPassedOver = false;   ///< by the learner, in the last PassedOverDays days
    double score = 0;
};

/// What an order of suggestions is made of, in points: a sum, so that each order can be explained. Of each skill's first
/// topic a started one comes before all others; what was passed over comes last.
namespace NextPoints {
inline constexpr double Started = 100, Must = 40, Nice = 10, Project = 20, Waiting = 2, MostWaiting = 30, Role = 3,
                        Beginner = 16, Intermediate = 8, Rising = 5, Hour = -0.5;
}
inline constexpr int PassedOverDays = 14;

/// The topics to learn next, best first, at most `most`. Candidates are the topics that the role still lacks (everything
/// that is not done when there is none) and that ask for nothing more: of the same skill, all of the tiers below are done
/// or skipped; of each skill that it requires and the role needs, all beginner topics are. Of one skill there is one
/// before any skill comes twice, and none before a topic above it in the catalog. Equal scores keep the catalog's order. `today` is the learner's day, ISO.
[[nodiscard]] std::vector<Suggestion> nextUp(
    const CatalogIndex& catalog, const Progress& progress, const Role* role, std::string_view today, std::size_t most);

/// Whether the learner has said "not now" of the topic lately; `today` is the learner's day, ISO.
[[nodiscard]] bool isPassedOver(
    const CatalogIndex& catalog, const Progress& progress, const Id& topic, std::string_view today);

/// "You have started it; 4 topics need it first": the strongest reasons, in words.
[[nodiscard]] std::string reasonOf(const CatalogIndex& catalog, const Suggestion& suggestion);

/// A project to do next.
struct ProjectSuggestion
{
    Id project;
    int closes = 0;   ///< missing topics that it shows
    double hours = 0;   ///< of the project and of the topics that it asks for first
    bool isStarted = false;
};

/// The unfinished projects for the role, best first: started ones, then by topics closed per hour.
[[nodiscard]] std::vector<ProjectSuggestion> nextProjects(
    const CatalogIndex& catalog, const Progress& progress, const Role* role);

}   // namespace waymark
