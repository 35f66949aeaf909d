#pragma once

#include "base/result.h"

#include <QString>

#include <functional>

class QWidget;

namespace waymark::ui {

class Session;

/// Asks where a file of that kind should go, with a name made of the learner's; `ending` is `.csv`. Nothing waits for it.
void askForSaving(QWidget& parent, const QString& title, const QString& kind, const QString& ending, Session& session,
    std::function<void(const QString&)> save);

/// Asks for a file of those kinds.
void askForOpening(
    QWidget& parent, const QString& title, const QString& kinds, std::function<void(const QString&)> open);

/// How it went, in the notice bar.
void raiseSaved(Session& session, const Result<void>& saved, const QString& file);

}   // namespace waymark::ui
