#pragma once

#include "insight/coverage.h"

#include <QString>

namespace waymark::ui {

class Session;

/// What a row of the ladder says about its project.
struct ProjectFacts
{
    Id id;
    QString title;
    Tier tier = Tier::Beginner;
    double hours = 0;
    ProjectProgress progress;
    bool isSaving = false;

    [[nodiscard]] bool isFinished() const { return progress.steps.isComplete(); }
};

[[nodiscard]] ProjectFacts readProject(const Session& session, const Project& project);

/// "3 of 5 steps"
[[nodiscard]] QString stepsWords(int done, int all);
/// "6 of 9 topics first"
[[nodiscard]] QString topicsWords(int done, int all);
/// "Finished 3 Aug"; the day may be empty.
[[nodiscard]] QString finishedWords(const std::string& day);
/// "Finished 3 Aug", "Ready" or "6 of 9 topics first".
[[nodiscard]] QString readinessWords(const ProjectFacts& facts);
/// "From training to a small server, intermediate, 2 of 6 steps, 6 of 9 topics first"
[[nodiscard]] QString spokenProject(const ProjectFacts& facts);

}   // namespace waymark::ui
