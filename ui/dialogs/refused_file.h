#pragma once

#include "workspace/workspace.h"

class QApplication;

namespace waymark::app {

/// What a person wants where the data file cannot be opened.
enum class AfterRefusal { Close, TryAgain, BeginAnew };

/// Says in a small window why, and offers what helps: the newest good backup, which is in place then (TryAgain), or an empty
/// start where the file is not there.
[[nodiscard]] AfterRefusal askAfterRefusal(QApplication& application, const Error& error, const OpenOptions& options);

}   // namespace waymark::app
