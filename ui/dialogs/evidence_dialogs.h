#pragma once

#include "base/id.h"

#include <vector>

class QWidget;

namespace waymark::ui {

class Session;

// Each opens a small dialog over the window of `parent` and returns at once.
void askForLink(Session& session, const std::vector<Id>& items, QWidget* parent);
void askForConfirmation(Session& session, const std::vector<Id>& items, QWidget* parent);
/// On which day they were done, not after today; that makes them done.
void askForDay(Session& session, const std::vector<Id>& items, QWidget* parent);

}   // namespace waymark::ui
