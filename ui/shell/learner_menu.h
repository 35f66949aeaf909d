#pragma once

#include "progress/learner.h"

#include <QString>

#include <vector>

class QMenu;
class QWidget;

namespace waymark::ui {

class Session;

/// The name between isolates; with the start of the id where another of them is called the same.
[[nodiscard]] QString toldApart(const Learner& learner, const std::vector<Learner>& among);

/// Fills the menu with an act for each person in the bin.
void fillRemovedPeople(QMenu& menu, Session& session);

/// Fills the menu with the learners to switch to and the acts on them. Dialogs open over `parent`.
void fillLearnerMenu(QMenu& menu, Session& session, QWidget* parent);

}   // namespace waymark::ui
