#pragma once

class QMenu;
class QWidget;

namespace waymark::ui {

class Session;

/// Fills the menu with an act for each person in the bin.
void fillRemovedPeople(QMenu& menu, Session& session);

/// Fills the menu with the learners to switch to and the acts on them. Dialogs open over `parent`.
void fillLearnerMenu(QMenu& menu, Session& session, QWidget* parent);

}   // namespace waymark::ui
