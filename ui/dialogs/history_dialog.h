#pragma once

class QWidget;

namespace waymark::ui {

class Session;

/// All that the learner did, act by act, to be filtered; choosing one leads to what it was about.
void showHistory(Session& session, QWidget* parent);

}   // namespace waymark::ui
