#pragma once

#include "base/id.h"

#include <vector>

class QWidget;

namespace waymark::ui {

class Session;

// Each opens a small dialog over the window of `parent` and returns at once.
void askForLink(Session& session, const std::vector<Id>& items, QWidget* parent);
void askForConfirmation(Session& session, const std::vector<Id>& items, QWidget* parent);
/// Starts from the note or the draft that is there; an empty note takes it away.
void askForNote(Session& session, const Id& item, QWidget* parent);

}   // namespace waymark::ui
