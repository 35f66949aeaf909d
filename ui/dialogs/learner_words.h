#pragma once

#include "workspace/workspace.h"

#include <QString>

#include <vector>

namespace waymark::ui {

/// The name between isolates; with the start of the id where another of them is called the same.
[[nodiscard]] QString toldApart(const Learner& learner, const std::vector<Learner>& among);

/// Of somebody in the bin: "Bo, removed on 24 Nov". `people`: all who are there.
[[nodiscard]] QString removedText(const RemovedLearner& removed, const std::vector<Learner>& people);

}   // namespace waymark::ui
