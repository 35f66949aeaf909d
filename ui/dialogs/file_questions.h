#pragma once

#include "base/result.h"

#include <QString>

#include <functional>
#include <string>
#include <string_view>

class QWidget;

namespace waymark::ui {

class Session;

/// Asks where a file of that kind should go, with a name made of the learner's; `ending` is `.csv`. Nothing waits for it.
void askForSaving(QWidget& parent, const QString& title, const QString& kind, const QString& ending, Session& session,
    std::function<void(const QString&)> save);

/// Asks for a file of those kinds.
void askForOpening(
    QWidget& parent, const QString& title, const QString& kinds, std::function<void(const QString&)> open);

/// Writes the file, asks first where something of another kind would go, and says how it went. `begins` is how each file
/// of the kind begins; `saved` is called once it stands there.
void saveAsking(QWidget& parent, Session& session, const QString& file, std::string bytes, std::string_view begins,
    std::function<void()> saved = {});

/// How it went, in the notice bar.
void raiseSaved(Session& session, const Result<void>& saved, const QString& file);

}   // namespace waymark::ui
