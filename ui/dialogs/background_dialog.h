#pragma once

#include "base/id.h"

#include <functional>

class QWidget;

namespace waymark::ui {

class Session;

/// Asks where the learner comes from, and calls `answer` with that background, or with none when nothing is to be taken for
/// granted. Asks nothing where the catalog has no backgrounds.
void askForBackground(const Session& session, QWidget* parent, const std::function<void(const Id&)>& answer);

}   // namespace waymark::ui
