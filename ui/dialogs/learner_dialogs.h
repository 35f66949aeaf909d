#pragma once

class QWidget;

namespace waymark::ui {

class Session;

// Each opens a small dialog over the window of `parent` and returns at once.
void askForLearner(Session& session, QWidget* parent);
void askForNewName(Session& session, QWidget* parent);
/// Says what goes to the bin, and how it comes back.
void askToRemove(Session& session, QWidget* parent);

}   // namespace waymark::ui
